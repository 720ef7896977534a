# SPDX-License-Identifier: Apache-2.0
"""Says the world's troubles: what happened, what is safe, what to do.

Knows every leaf of ``models.base.errors``; must not know where it was raised.
No blame, no technical word outside ``detail``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.wording import backup_sentences as backups
from desktop.wording import error_sentences as said
from desktop.wording import field_sentences as fields
from models.base import backup_errors
from models.base import errors as tree
from models.base.errors import FieldInvalid, SaksamaError


@dataclass(frozen=True, slots=True)
class Sentence:
    """One trouble in words.

    Attributes:
        what: what happened.
        safe: what is safe all the same.
        do: what to do now.
    """

    what: str
    safe: str
    do: str

    @property
    def rest(self) -> str:
        """Return what is safe and what to do, as one paragraph."""
        return " ".join(filter(None, (self.safe, self.do)))


Teller = Callable[..., tuple[str, str, str]]
_TELLERS: dict[type[SaksamaError], Teller] = {
    tree.Cancelled: said.cancelled,
    tree.WrongPassphrase: said.wrong_passphrase,
    tree.TryLater: said.try_later,
    tree.WrongRecoveryCode: said.wrong_recovery_code,
    tree.PassphraseWeak: said.passphrase_weak,
    tree.VaultBusy: said.vault_busy,
    tree.VaultDamaged: said.vault_damaged,
    tree.VaultTooNew: said.vault_too_new,
    tree.VaultMissing: said.vault_missing,
    tree.VaultExists: said.vault_exists,
    tree.PlaceUnsafe: said.place_unsafe,
    tree.JournalBehind: said.journal_behind,
    backup_errors.BackupDamaged: backups.damaged,
    backup_errors.BackupMissing: backups.missing,
    tree.VaultClosed: said.vault_closed,
    tree.Missing: said.missing,
    tree.Conflict: said.conflict,
    tree.DiskTrouble: said.disk_trouble,
    tree.CatalogueInvalid: said.catalogue_invalid,
    tree.ProvisionUnknown: said.provision_unknown,
    tree.FieldInvalid: fields.alone,
    tree.IdentityForbidden: said.identity_forbidden,
    tree.FileUnreadable: said.file_unreadable,
    tree.BlobDamaged: said.blob_damaged,
    tree.InputInvalid: said.input_invalid,
    tree.RequestInvalid: said.request_invalid,
    tree.FormatTooNew: said.format_too_new,
    tree.TemplateInvalid: said.template_invalid,
    tree.FieldsMissing: said.fields_missing,
    tree.RenderFailed: said.render_failed,
}


def worded() -> frozenset[type[SaksamaError]]:
    """Return every error that has a sentence of its own."""
    return frozenset(_TELLERS)


def sentence(error: SaksamaError) -> Sentence:
    """Return the sentence of a trouble, in the language in force."""
    teller = _TELLERS.get(type(error))
    if teller is None:
        return Sentence(
            QCoreApplication.translate("errors", "The act did not succeed."),
            QCoreApplication.translate("errors", "What was saved before is safe."),
            QCoreApplication.translate("errors", "Try again."),
        )
    return Sentence(*teller(error))


def sentence_in_form(error: SaksamaError) -> Sentence:
    """Return the sentence that stands at a field, the form still open."""
    if isinstance(error, FieldInvalid):
        return Sentence(*fields.in_form(error))
    return sentence(error)


def detail(error: SaksamaError) -> str:
    """Return code and typed fields for the folded technical part."""
    told = [
        f"{name}={value!r}"
        for name, value in error.values.items()
        if value not in ("", 0, ())
    ]
    return " ".join([error.code, *told])
