# SPDX-License-Identifier: Apache-2.0
"""The sentences of a value that cannot be taken, in a form and without one.

Knows fields and whys as ``models`` raises them. A form shows its sentence at the
field; without one nothing is typed or marked, and no sentence may say so.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.wording.journal import kinds
from models.base.errors import FieldInvalid

Told = tuple[str, str, str]
translate = QCoreApplication.translate


def in_form(error: FieldInvalid) -> Told:
    """Return what stands at the field of a form that is still open."""
    what = _form_whats().get(error.why) or _what(error)
    do = _own_dos(error).get(error.why) or translate(
        "errors", "Look at the marked field, then save again."
    )
    return what, translate("errors", "What you typed is still on the screen."), do


def alone(error: FieldInvalid) -> Told:
    """Return what is said of a refused act that has no form."""
    if error.field == "reason":
        return _of_reason(error)
    do = _own_dos(error).get(error.why) or _dos().get(error.why)
    return (
        _what(error),
        translate("errors", "Nothing in the vault was changed."),
        do or translate("errors", "Open the entry, correct it, then save it again."),
    )


def _what(error: FieldInvalid) -> str:
    """Return what happened, in words that need no field in sight."""
    own = _own_whats(error).get(error.why)
    return own or _whats().get(
        error.why, translate("errors", "A value does not match yet.")
    )


def _form_whats() -> Mapping[str, str]:
    """Return what is said of a field that is in sight."""
    return {
        "empty": translate("errors", "One field is still empty."),
        "too_long": translate("errors", "One field holds more than fits."),
        "order": translate("errors", "The dates are not in order yet."),
        "taken": translate("errors", "This number or code is already in use."),
        "unknown": translate("errors", "This choice is no longer in the list."),
    }


def _whats() -> Mapping[str, str]:
    """Return what happened, by why."""
    return {
        "empty": translate("errors", "Something that is needed is still empty."),
        "too_long": translate("errors", "A text is longer than fits."),
        "character": translate(
            "errors", "A text holds a character that cannot be kept."
        ),
        "order": translate("errors", "The dates are not in order yet."),
        "range": translate("errors", "A figure or place lies outside what can be."),
        "taken": translate("errors", "This number or code is already in use."),
        "unknown": translate(
            "errors", "What this refers to is no longer in the case or the rule set."
        ),
        "timezone": translate("errors", "A time has no time zone."),
        "both": translate("errors", "One condition is said to hold and not to hold."),
        "twice": translate("errors", "The same person is named twice."),
        "victim": translate("errors", "The accused is named as a victim as well."),
        "one": translate(
            "errors", "A link needs one source: an answer or an exhibit, not both."
        ),
        "in_use": translate("errors", "This is still used in the case."),
        "signed": translate("errors", "The statement is signed, so it stays as it is."),
        "kept": translate("errors", "This is never taken out of a vault."),
        "protected": translate(
            "errors", "A role that protects somebody can end, but is not taken out."
        ),
        "named": translate(
            "errors",
            "The name of this person already stands in the journal. Add a new person "
            "with a code for the protected role.",
        ),
        **_word_whats(),
        **_code_whats(),
    }


def _word_whats() -> Mapping[str, str]:
    """Return what is wrong with a task, or with a word on two items."""
    return {
        "done": translate("errors", "This task is done already."),
        "open": translate("errors", "This task is open already."),
        "apart": translate(
            "errors", "These two have origins of their own; nothing needs to be said."
        ),
        "voice": translate(
            "errors",
            "Both are statements of one person, who does not bear herself out.",
        ),
    }


def _code_whats() -> Mapping[str, str]:
    """Return what is wrong with one group of a recovery key."""
    return {
        "incomplete": translate("errors", "A group of the recovery key is too short."),
        "bad_character": translate(
            "errors", "A group of the recovery key holds a sign that is never used."
        ),
        "bad_check": translate(
            "errors", "A group of the recovery key was not copied quite right."
        ),
    }


def _dos() -> Mapping[str, str]:
    """Return what to do where no form is open, by why."""
    again = translate("errors", "Compare each group with the paper, then try again.")
    other = translate("errors", "Give one of the two another one, then try again.")
    return {
        "taken": other,
        "unknown": translate("errors", "Look at the page again, then repeat the step."),
        "kept": translate("errors", "Leave it as it is; the journal refers to it."),
        "incomplete": again,
        "bad_character": again,
        "bad_check": again,
    }


def _age_whats() -> Mapping[str, str]:
    """Return what is wrong with an age as a source states it."""
    return {
        "one_age": translate(
            "errors", "Of each source, give one: a date, a year or an age."
        ),
        "range": translate("errors", "An age or a year of birth cannot be so."),
        "source": translate("errors", "An age needs what says so."),
        "number": translate(
            "errors", "Leave out names and numbers of papers: the code is enough."
        ),
        "same": translate("errors", "The same source says the same age twice."),
    }


def _own_whats(error: FieldInvalid) -> Mapping[str, str]:
    """Return what only this field says."""
    if error.field == "person" and error.by:
        words = translate("errors", "This person is still named in the case: {0}.")
        return {"in_use": words.format(uses_text(error.by))}
    return {
        "person": {
            "in_use": translate("errors", "This person is still named in the case.")
        },
        "person.ages": _age_whats(),
        "count.victims": {
            "in_use": translate(
                "errors", "Links of this count still speak of a victim taken off it."
            )
        },
        "count.offence": {
            "in_use": translate(
                "errors",
                "Links of this count point at elements the other offence has not.",
            )
        },
        "link.source": {
            "taken": translate("errors", "This is already linked to this element.")
        },
        "choice.count": {
            "taken": translate("errors", "A law was already chosen for this count.")
        },
        "worksheet.subject": {
            "taken": translate("errors", "This worksheet was filled in anew meanwhile.")
        },
        "independence.items": {
            "taken": translate(
                "errors", "These two are already said to be independent."
            ),
            "twice": translate("errors", "The same item is named twice."),
        },
        "file.sha256": {
            "taken": translate("errors", "This exhibit already holds this very file.")
        },
    }.get(error.field, {})


def _own_dos(error: FieldInvalid) -> Mapping[str, str]:
    """Return what only this field asks to do, in a form or without."""
    links = translate(
        "errors", "Take those links off in Elements & evidence first, then try again."
    )
    correct = translate("errors", "Record a correction as an additional statement.")
    return {
        "person": {
            "in_use": translate(
                "errors",
                "Name somebody else there or take it out first, then try again.",
            )
        },
        "count.victims": {"in_use": links},
        "count.offence": {"in_use": links},
        "answer": {"signed": correct},
        "statement.signed": {"signed": correct},
        "link.source": {
            "taken": translate("errors", "Open the element to see the link.")
        },
        "choice.count": {
            "taken": translate("errors", "Change that choice, or take it back first.")
        },
        "worksheet.subject": {
            "taken": translate("errors", "Take the new one out first, or keep it.")
        },
        "independence.items": {
            "taken": translate("errors", "Change the reason there instead."),
            "twice": translate("errors", "Choose two different items."),
            "voice": translate("errors", "Choose an item that somebody else made."),
        },
        "file.sha256": {"taken": translate("errors", "You need not add it again.")},
    }.get(error.field, {})


def uses_text(by: tuple[tuple[str, str], ...]) -> str:
    """Return what uses something, e.g. ``Keterangan K-01, Barang bukti BB-02``."""
    names = kinds()
    return ", ".join(f"{names.get(kind, kind)} {code}".strip() for kind, code in by)


def _of_reason(error: FieldInvalid) -> Told:
    """Return what is said of a reason that was not taken."""
    what = {
        "empty": translate("errors", "No reason was given."),
        "too_long": translate("errors", "The reason is longer than fits."),
    }
    return (
        what.get(
            error.why, translate("errors", "The reason holds what cannot be kept.")
        ),
        translate("errors", "Nothing in the vault was changed."),
        translate("errors", "Do it again with a short reason in plain words."),
    )
