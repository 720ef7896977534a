# SPDX-License-Identifier: Apache-2.0
"""What the flags of ``assess`` cannot take, in words.

Knows how a refusal is said and what may be written instead. Must not assess.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Exit, Terminal
from models.interchange.answers import ErrorAnswer

translate = QCoreApplication.translate

AS_OF = "--as-of"
WITHOUT = "--without"


def bad_day(terminal: Terminal, text: str) -> Exit:
    """Say that ``--as-of`` holds no day."""
    words = translate(
        "console",
        "{0} is not a day of the calendar. Write it as 21/11/2026, "
        "21 November 2026 or 2026-11-21.",
    )
    return refused(terminal, AS_OF, text, words.format(f"{AS_OF} «{text}»"))


def nothing_named(terminal: Terminal, names: tuple[str, ...]) -> Exit:
    """Say that ``--without`` leads to no item of the document."""
    words = translate(
        "console",
        "{0}: the document has no exhibit or statement of that name, and nobody "
        "of that code has a statement in it. Write the code of an exhibit or of "
        "the person who spoke, or the id of a statement.",
    )
    told = ", ".join(f"«{name}»" for name in names)
    return refused(
        terminal, WITHOUT, ",".join(names), words.format(f"{WITHOUT} {told}")
    )


def refused(terminal: Terminal, flag: str, value: str, message: str) -> Exit:
    """Say that a flag cannot be taken, in words or as the one JSON document."""
    terminal.tell(message)
    terminal.answer(
        ErrorAnswer(
            format="saksama.error/1",
            error="FieldInvalid",
            fields={"field": flag, "why": "unknown", "value": value},
            exit=int(Exit.BAD_INPUT),
            message=message,
        )
    )
    return Exit.BAD_INPUT
