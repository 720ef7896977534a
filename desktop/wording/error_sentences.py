# SPDX-License-Identifier: Apache-2.0
"""The sentences behind ``errors``: one function a trouble, (what, safe, do).

Source words are English; ``resources/translations/id/wording.ts`` holds what
most users read.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.wording import plurals
from models.base import errors as tree

_ENOUGH = 10
"""Failures in a row after which another way in is named (``models/DECISIONS.md``)."""

Told = tuple[str, str, str]
translate = QCoreApplication.translate


def _untouched() -> str:
    return translate("errors", "Nothing in the vault was changed.")


def cancelled(_error: tree.Cancelled) -> Told:
    """Long work was stopped by the user."""
    return (
        translate("errors", "The work was stopped."),
        translate("errors", "Nothing of it was kept; everything else is as before."),
        translate("errors", "Start it again whenever you like."),
    )


def wrong_passphrase(error: tree.WrongPassphrase) -> Told:
    """No slot opened."""
    do = translate("errors", "Check Caps Lock and the keyboard layout, then try again.")
    if error.wait_seconds:
        wait = translate("errors", "The next try is possible in {0}.")
        do = f"{do} {wait.format(plurals.seconds(error.wait_seconds))}"
    if error.tries >= _ENOUGH:
        key = translate("errors", "If you no longer know it, use the recovery key.")
        do = f"{do} {key}"
    safe = translate("errors", "The vault stays locked and unchanged.")
    return translate("errors", "The passphrase does not match yet."), safe, do


def try_later(error: tree.TryLater) -> Told:
    """Inside the delay after failed tries."""
    wait = translate("errors", "Try again in {0}, or use the recovery key.")
    return (
        translate("errors", "A short pause after several tries protects this vault."),
        _untouched(),
        wait.format(plurals.seconds(error.wait_seconds)),
    )


def wrong_recovery_code(_error: tree.WrongRecoveryCode) -> Told:
    """The code opens nothing here."""
    return (
        translate("errors", "This recovery key belongs to another vault."),
        _untouched(),
        translate(
            "errors", "Compare the name on the envelope with the vault shown above."
        ),
    )


def passphrase_weak(error: tree.PassphraseWeak) -> Told:
    """Too short or too common."""
    safe = translate("errors", "Nothing was made or changed yet.")
    if error.why == "common":
        what = translate("errors", "This passphrase is on lists of common passphrases.")
        do = translate("errors", "Choose several words that do not belong together.")
        return what, safe, do
    least = translate(
        "errors", "Use at least {0}; several words are easiest to remember."
    )
    return (
        translate("errors", "The passphrase is still too short."),
        safe,
        least.format(plurals.characters(error.least)),
    )


def vault_busy(error: tree.VaultBusy) -> Told:
    """Another process holds the vault."""
    what = translate("errors", "This vault is open in another Saksama window.")
    if error.host:
        where = translate("errors", "This vault is open on the computer {0}.")
        what = where.format(error.host)
    return what, _untouched(), translate("errors", "Lock it there, then open it here.")


def vault_damaged(error: tree.VaultDamaged) -> Told:
    """A part failed its check."""
    parts = {
        "header": translate("errors", "The key part of this vault is damaged."),
        "database": translate("errors", "The case data of this vault is damaged."),
        "blob": translate("errors", "A stored file of this vault is damaged."),
        "journal": translate("errors", "The journal of this vault does not add up."),
    }
    return (
        parts.get(error.part, translate("errors", "A part of this vault is damaged.")),
        translate("errors", "Saksama changed nothing, so that no trace is lost."),
        translate(
            "errors", "Keep this folder as it is and open the last copy you made of it."
        ),
    )


def vault_too_new(_error: tree.VaultTooNew) -> Told:
    """Written by a later Saksama."""
    return (
        translate("errors", "This vault was written by a later Saksama."),
        _untouched(),
        translate("errors", "Install the latest Saksama, then open the vault again."),
    )


def vault_missing(_error: tree.VaultMissing) -> Told:
    """No vault at the given place."""
    return (
        translate("errors", "There is no vault at this place."),
        translate("errors", "Nothing was made or changed."),
        translate(
            "errors", "Plug in the drive that holds it, or choose another place."
        ),
    )


def vault_exists(_error: tree.VaultExists) -> Told:
    """Something already stands there."""
    return (
        translate("errors", "Something with this name already stands there."),
        translate("errors", "It was left as it is."),
        translate("errors", "Choose another name or another folder."),
    )


def place_unsafe(error: tree.PlaceUnsafe) -> Told:
    """A place where a live database would break."""
    whys = {
        "network": translate("errors", "This folder is on a network drive."),
        "sync": translate("errors", "This folder is copied to the internet by itself."),
        "readonly": translate("errors", "This folder cannot be written to."),
        "inside": translate("errors", "This folder is inside the vault itself."),
    }
    return (
        whys.get(
            error.why, translate("errors", "This folder is not safe for a vault.")
        ),
        _untouched(),
        translate("errors", "Choose a folder on this laptop's own disk."),
    )


def journal_behind(error: tree.JournalBehind) -> Told:
    """The sidecar knows more entries than the database."""
    return (
        translate(
            "errors", "This vault is older than the last one opened on this laptop."
        )
        + f" {plurals.entries_missing(error.missing)}.",
        translate("errors", "It was not opened, and nothing in it was changed."),
        translate(
            "errors",
            "If an older copy was put here, put the newer one back. If not, keep the "
            "folder as it is and tell your supervisor.",
        ),
    )


def vault_closed(_error: tree.VaultClosed) -> Told:
    """Used after lock."""
    return (
        translate("errors", "The vault was locked meanwhile."),
        translate("errors", "Everything saved before is safe."),
        translate("errors", "Open the vault again and repeat the last step."),
    )


def missing(_error: tree.Missing) -> Told:
    """The object is no longer there."""
    return (
        translate("errors", "This entry is no longer there."),
        translate("errors", "The journal still tells what happened to it."),
        translate("errors", "Go back to the list, which is up to date."),
    )


def conflict(_error: tree.Conflict) -> Told:
    """Saved by somebody else meanwhile."""
    return (
        translate("errors", "This entry was changed elsewhere after you opened it."),
        translate("errors", "The other change is kept; yours is still on the screen."),
        translate("errors", "Copy your words, open the entry again and put them in."),
    )


def disk_trouble(error: tree.DiskTrouble) -> Told:
    """The disk is full, read-only or failing."""
    whys = {
        "full": translate("errors", "The disk is full, so this was not saved."),
        "readonly": translate(
            "errors", "The disk cannot be written to, so this was not saved."
        ),
    }
    dos = {
        "full": translate("errors", "Free some space, then try again."),
        "readonly": translate("errors", "Remove the write protection, then try again."),
    }
    return (
        whys.get(
            error.reason, translate("errors", "The disk gave an error while saving.")
        ),
        translate("errors", "What was saved before is safe."),
        dos.get(
            error.reason,
            translate("errors", "Lock the vault and copy its folder to another drive."),
        ),
    )


def catalogue_invalid(_error: tree.CatalogueInvalid) -> Told:
    """A law pack cannot be used."""
    return (
        translate("errors", "The set of legal rules cannot be read."),
        translate("errors", "Your cases are safe and unchanged."),
        translate(
            "errors", "Install Saksama again, or go back to the rule set before."
        ),
    )


def provision_unknown(_error: tree.ProvisionUnknown) -> Told:
    """An id that no pack holds."""
    return (
        translate("errors", "This article is not in the rule set in use."),
        _untouched(),
        translate("errors", "Choose the article again from the list."),
    )


def identity_forbidden(_error: tree.IdentityForbidden) -> Told:
    """A name was offered for a protected person."""
    return (
        translate("errors", "Victims and witnesses are kept by code only."),
        translate("errors", "The name was not saved anywhere."),
        translate("errors", "Use the code, such as K-01, in this place."),
    )


def file_unreadable(error: tree.FileUnreadable) -> Told:
    """A file cannot be read."""
    whys = {
        "missing": translate("errors", "The file is no longer at its place."),
        "empty": translate("errors", "The file is empty."),
        "denied": translate("errors", "This account may not read the file."),
        "changed": translate("errors", "The file changed while it was being read."),
    }
    return (
        whys.get(error.why, translate("errors", "The file cannot be read.")),
        _untouched(),
        translate("errors", "Check the file where it comes from, then add it again."),
    )


def blob_damaged(_error: tree.BlobDamaged) -> Told:
    """Stored bytes no longer match."""
    return (
        translate("errors", "A stored file no longer matches its fingerprint."),
        translate(
            "errors", "The file is not shown, so that nothing wrong is relied on."
        ),
        translate(
            "errors",
            "Ask for the file again where it came from and note it in the case.",
        ),
    )


def input_invalid(error: tree.InputInvalid) -> Told:
    """A case file from outside cannot be read, or names what it does not hold."""
    if error.why == "unknown" and error.path != "$.format":
        named = translate("errors", "The case file names something it lacks: {0}.")
        return (
            named.format(error.path),
            translate("errors", "Nothing was taken over from it."),
            translate(
                "errors",
                "Have whoever made it add what is named there, or take that entry out; "
                "then try again.",
            ),
        )
    return (
        translate("errors", "This file is not a case file that Saksama can read."),
        translate("errors", "Nothing was taken over from it."),
        translate("errors", "Ask the sender for the file again."),
    )


def request_invalid(error: tree.RequestInvalid) -> Told:
    """A command cannot be done as it was asked."""
    whys = {
        "no_passphrase": (
            translate("errors", "No passphrase was given."),
            translate("errors", "Give it as the first line of the input."),
        ),
        "no_line": (
            translate("errors", "The input ended before everything was answered."),
            translate("errors", "Give each answer on a line of its own."),
        ),
        "not_text": (
            translate("errors", "The input cannot be read as text."),
            translate("errors", "Write it in UTF-8, then try again."),
        ),
        "no_case": (
            translate("errors", "The vault holds no case with this number."),
            translate("errors", "Write the number as it stands in the list of cases."),
        ),
        "no_schema": (
            translate("errors", "There is no schema of this name."),
            translate("errors", "Leave the name out to see all names."),
        ),
        "no_checkpoint": (
            translate("errors", "This file is not a checkpoint of a vault."),
            translate("errors", "Name the file that saksama checkpoint printed."),
        ),
    }
    usage = (
        translate("errors", "The command was not understood."),
        translate("errors", "Add --help to see what a command takes."),
    )
    what, do = whys.get(error.why, usage)
    return what, translate("errors", "Nothing was done."), do


def format_too_new(_error: tree.FormatTooNew) -> Told:
    """The format of the file is later than ours."""
    return (
        translate("errors", "This case file comes from a later Saksama."),
        translate("errors", "Nothing was taken over from it."),
        translate("errors", "Install the latest Saksama, then read the file again."),
    )


def template_invalid(_error: tree.TemplateInvalid) -> Told:
    """A template cannot be used."""
    return (
        translate("errors", "This document template cannot be used."),
        translate("errors", "Case data and other documents are safe."),
        translate("errors", "Choose another template, or install Saksama again."),
    )


def fields_missing(error: tree.FieldsMissing) -> Told:
    """Gaps left and no reason given."""
    return (
        plurals.fields_left(len(error.fields)),
        translate("errors", "The draft is kept as it is."),
        translate(
            "errors", "Fill them in, or write why the document goes out without them."
        ),
    )


def render_failed(error: tree.RenderFailed) -> Told:
    """The rendering worker stopped."""
    whys = {
        "time": translate(
            "errors", "Making the document took too long and was stopped."
        ),
        "memory": translate("errors", "Making the document needed too much memory."),
    }
    return (
        whys.get(error.limit, translate("errors", "The document could not be made.")),
        translate("errors", "Case data and the draft are safe."),
        translate("errors", "Try again; if it stays, choose a shorter template."),
    )
