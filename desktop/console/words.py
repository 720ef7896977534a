# SPDX-License-Identifier: Apache-2.0
"""The console's own words, and the sentence of a trouble on one terminal.

Knows codes and sentences. Must not know where a trouble was raised.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Exit, Terminal
from desktop.wording.errors import sentence
from models.base import errors as tree
from models.base.errors import SaksamaError
from models.interchange.answers import ErrorAnswer

translate = QCoreApplication.translate

_BAD_INPUT = (
    tree.ExchangeError,
    tree.FieldInvalid,
    tree.IdentityForbidden,
    tree.FileUnreadable,
    tree.PassphraseWeak,
    tree.FieldsMissing,
    tree.ProvisionUnknown,
)


def exit_of(error: SaksamaError) -> Exit:
    """Return how a command ends that met a trouble."""
    if isinstance(error, tree.Cancelled):
        return Exit.STOPPED
    return Exit.BAD_INPUT if isinstance(error, _BAD_INPUT) else Exit.TROUBLE


def report(terminal: Terminal, error: SaksamaError, source: str = "") -> Exit:
    """Say a trouble in words, or as the one JSON document; return the exit code.

    Args:
        terminal: where to.
        error: the trouble.
        source: name of the file that was read, where one was.
    """
    code = exit_of(error)
    message = message_of(error)
    details = fields_of(error)
    where = details.get("path", "")
    if where and source:
        where = f"{source}: {where}"
    terminal.tell(f"{message} [{where}]" if where else message)
    terminal.answer(
        ErrorAnswer(
            format="saksama.error/1",
            error=error.code,
            fields=details,
            exit=int(code),
            message=message,
        )
    )
    return code


def message_of(error: SaksamaError) -> str:
    """Return what happened, what is safe and what to do, as one paragraph."""
    if isinstance(error, tree.FileUnreadable) and error.why == "exists":
        return translate(
            "console",
            "The folder to write to is not empty. Nothing was written. "
            "Name a folder that is not there yet.",
        )
    said = sentence(error)
    return f"{said.what} {said.rest}".strip()


def fields_of(error: SaksamaError) -> dict[str, str]:
    """Return the typed fields of a trouble as text."""
    return {name: str(value) for name, value in error.values.items()}


def kind_labels() -> dict[str, str]:
    """Return what the parts of a case are called, in the order of a preview."""
    return {
        "people": translate("console", "people"),
        "counts": translate("console", "counts"),
        "statements": translate("console", "statements"),
        "answers": translate("console", "answers"),
        "exhibits": translate("console", "exhibits"),
        "files": translate("console", "files"),
        "custody": translate("console", "custody entries"),
        "links": translate("console", "links"),
        "requests": translate("console", "protection requests"),
        "acts": translate("console", "acts"),
        "tasks": translate("console", "tasks"),
        "choices": translate("console", "choices of law"),
        "rulings": translate("console", "court rulings"),
        "independences": translate("console", "items held to be independent"),
        "worksheets": translate("console", "worksheets"),
    }


def why_text(why: str) -> str:
    """Return a reason code of a document's problem in words."""
    words = {
        "unknown": translate("console", "names something that is not there"),
        "twice": translate("console", "stands there twice"),
        "identity": translate("console", "names a protected person"),
        "missing": translate("console", "is missing"),
        "source": translate("console", "needs exactly one source"),
        "range": translate("console", "is out of range"),
        "too_long": translate("console", "is too long"),
        "empty": translate("console", "is empty"),
        "order": translate("console", "is out of order"),
    }
    return words.get(why, why)
