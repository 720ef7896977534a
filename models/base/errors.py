# SPDX-License-Identifier: Apache-2.0
"""The whole error tree. Knows what can go wrong in the world, not how to say it.

Every leaf carries a stable ``code`` and typed fields, never a sentence: the
sentence (what happened, what is safe, what to do) is added by
``desktop.wording.errors`` in the user's language. No field may hold a victim's
words, a path inside the vault, a key or a passphrase.

    SaksamaError
    ├── Cancelled               the user stopped long work; nothing was kept
    ├── VaultError
    │   ├── WrongPassphrase     no slot opened (tries, seconds to wait)
    │   ├── TryLater            still inside the delay after failed tries
    │   ├── WrongRecoveryCode   the code opens nothing here
    │   ├── PassphraseWeak      shorter than the floor or on the block list
    │   ├── VaultBusy           another process holds this vault
    │   ├── VaultDamaged        a part failed its check (part, what)
    │   ├── VaultTooNew         written by a later Saksama (found, known)
    │   ├── VaultMissing        no vault at the given place
    │   ├── VaultExists         something already stands there
    │   ├── PlaceUnsafe         network or sync folder (why)
    │   ├── JournalBehind       the sidecar knows more entries than the database
    │   ├── BackupDamaged       a backup is not what was written (part, what)
    │   ├── BackupMissing       no backup, not that one, or of several vaults
    │   └── VaultClosed         used after lock
    ├── StoreError
    │   ├── Missing             the object is not (or no longer) there
    │   ├── Conflict            somebody saved it meanwhile (kind, id)
    │   └── DiskTrouble         full, read-only or failing (reason)
    ├── LawError
    │   ├── CatalogueInvalid    a pack cannot be used (file, path, why)
    │   └── ProvisionUnknown    an id that no pack holds
    ├── CaseError
    │   ├── FieldInvalid        a value cannot be taken (field, why)
    │   ├── IdentityForbidden   a name offered for a protected person
    │   ├── FileUnreadable      a file vanished, is empty or cannot be read
    │   └── BlobDamaged         stored bytes no longer match their hash
    ├── ExchangeError
    │   ├── RequestInvalid      a command cannot be done as it was asked (why)
    │   ├── InputInvalid        a case file cannot be read (path, why)
    │   └── FormatTooNew        its format is later than ours
    └── DocumentError
        ├── TemplateInvalid     a template cannot be used (kind, why)
        ├── FieldsMissing       gaps, and no reason given (fields)
        └── RenderFailed        the worker was stopped (limit)

Our own mistakes stay ``AssertionError`` and ``TypeError`` and are never caught
broadly.
"""

from __future__ import annotations

import inspect
from typing import ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class SaksamaError(Exception):
    """A trouble of the world. ``code`` is the class name.

    Each leaf is written as a data class, and made like one, by place or by name.
    One constructor serves all: generating one for each leaf was a tenth of what
    the program's own modules take before the first screen.

    Raises:
        TypeError: a value that the leaf has no field for.
    """

    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        """Take the fields in the order in which they are written."""
        super().__init_subclass__()
        cls._fields = (*cls._fields, *inspect.get_annotations(cls))

    def __init__(self, *values: object, **named: object) -> None:
        super().__init__()
        given = {**dict(zip(self._fields, values, strict=False)), **named}
        if len(given) != len(values) + len(named) or given.keys() - set(self._fields):
            message = f"{self.code} takes {', '.join(self._fields) or 'nothing'}"
            raise TypeError(message)
        self.__dict__.update(given)

    @property
    def values(self) -> dict[str, object]:
        """Return the typed fields by name, none of them content."""
        return {name: getattr(self, name) for name in self._fields}

    @property
    def code(self) -> str:
        """Return the stable name by which wording and logs know the leaf."""
        return type(self).__name__

    def __str__(self) -> str:
        """Return the code alone, so that a log line can carry no content."""
        return self.code


class Cancelled(SaksamaError):
    """The user stopped long work; nothing of it was kept."""


class VaultError(SaksamaError):
    """Something about the container itself."""


class WrongPassphrase(VaultError):
    """No slot opened.

    Attributes:
        tries: failed tries counted so far, across restarts.
        wait_seconds: how long the next try is refused; 0 = none.
    """

    tries: int = 0
    wait_seconds: int = 0


class TryLater(VaultError):
    """Still inside the delay that follows failed tries.

    Attributes:
        wait_seconds: seconds left.
    """

    wait_seconds: int = 0


class WrongRecoveryCode(VaultError):
    """The code is well formed but opens nothing here."""


class PassphraseWeak(VaultError):
    """Too short, or on the list of common phrases.

    Attributes:
        why: ``"short"`` or ``"common"``.
        least: the fewest characters taken.
    """

    why: str = "short"
    least: int = 15


class VaultBusy(VaultError):
    """Another process holds this vault.

    Attributes:
        host: machine name in the lock record, "" when unknown.
        pid: process number there, 0 when unknown.
    """

    host: str = ""
    pid: int = 0


class VaultDamaged(VaultError):
    """A part failed its check.

    Attributes:
        part: ``header``, ``database``, ``blob``, ``journal`` or ``sidecar``.
        detail: a short technical word, without content.
    """

    part: str = ""
    detail: str = ""


class VaultTooNew(VaultError):
    """Written by a later Saksama.

    Attributes:
        found: format number in the header.
        known: the latest this program reads.
    """

    found: int = 0
    known: int = 0


class VaultMissing(VaultError):
    """No vault stands at the given place."""


class VaultExists(VaultError):
    """Something already stands where the vault should be made."""


class PlaceUnsafe(VaultError):
    """A network or sync folder, where a live database would break.

    Attributes:
        why: ``"network"``, ``"sync"`` or ``"readonly"``.
    """

    why: str = ""


class JournalBehind(VaultError):
    """The head sidecar knows more entries than the database holds.

    Attributes:
        missing: how many entries are gone.
    """

    missing: int = 0


class VaultClosed(VaultError):
    """Used after the vault was locked."""


class StoreError(SaksamaError):
    """Something about reading or writing rows."""


class Missing(StoreError):
    """The object is not, or no longer, there.

    Attributes:
        kind: object kind.
        id: its id.
    """

    kind: str = ""
    id: str = ""


class Conflict(StoreError):
    """Somebody saved the object after it was read.

    Attributes:
        kind: object kind.
        id: its id.
    """

    kind: str = ""
    id: str = ""


class DiskTrouble(StoreError):
    """The disk is full, read-only or failing.

    Attributes:
        reason: ``"full"``, ``"readonly"`` or ``"io"``.
    """

    reason: str = "io"


class LawError(SaksamaError):
    """Something about a law pack."""


class CatalogueInvalid(LawError):
    """A pack cannot be used.

    Attributes:
        file: file name inside the edition.
        path: where in the file, e.g. ``$.offences[3].elements[0].id``.
        why: a short reason.
    """

    file: str = ""
    path: str = ""
    why: str = ""


class ProvisionUnknown(LawError):
    """An id that the pack does not hold.

    Attributes:
        id: the offence, element, option or evidence kind asked for.
    """

    id: str = ""


class CaseError(SaksamaError):
    """Something about the matter itself."""


class FieldInvalid(CaseError):
    """A value cannot be taken.

    Attributes:
        field: field name, e.g. ``"case.number"``.
        why: a reason code, e.g. ``"empty"``, ``"too_long"``, ``"order"``.
        by: (kind, code) of what stands in the way, where something does.
    """

    field: str = ""
    why: str = ""
    by: tuple[tuple[str, str], ...] = ()


class IdentityForbidden(CaseError):
    """A name was offered for somebody who is known by code only."""


class FileUnreadable(CaseError):
    """A file vanished, is empty or cannot be read.

    Attributes:
        why: ``"missing"``, ``"empty"``, ``"denied"`` or ``"changed"``.
    """

    why: str = ""


class BlobDamaged(CaseError):
    """Stored bytes no longer match what was recorded.

    Attributes:
        exhibit: exhibit id, "" when unknown.
    """

    exhibit: str = ""


class ExchangeError(SaksamaError):
    """Something about data coming in from outside."""


class InputInvalid(ExchangeError):
    """A case file cannot be read.

    Attributes:
        path: where in the file, e.g. ``$.people[2].code``.
        why: a reason code or validator word, without content.
    """

    path: str = ""
    why: str = ""


class RequestInvalid(ExchangeError):
    """A command cannot be done as it was asked.

    Attributes:
        why: ``"usage"``, ``"no_passphrase"``, ``"no_line"``, ``"not_text"``,
            ``"no_case"``, ``"no_schema"`` or ``"no_checkpoint"``.
    """

    why: str = "usage"


class FormatTooNew(ExchangeError):
    """The format of the file is later than ours.

    Attributes:
        found: the format named in the file.
    """

    found: str = ""


class DocumentError(SaksamaError):
    """Something about producing a document."""


class TemplateInvalid(DocumentError):
    """A template cannot be used.

    Attributes:
        kind: document kind, e.g. ``RESUME``.
        why: a short reason.
    """

    kind: str = ""
    why: str = ""


class FieldsMissing(DocumentError):
    """Gaps are left and no reason was given for issuing all the same.

    Attributes:
        fields: names of the missing fields.
    """

    fields: tuple[str, ...] = ()


class RenderFailed(DocumentError):
    """The rendering worker was stopped or fell over.

    Attributes:
        limit: ``"time"``, ``"memory"`` or ``"crash"``.
    """

    limit: str = "crash"
