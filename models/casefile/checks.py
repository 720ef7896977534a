# SPDX-License-Identifier: Apache-2.0
"""What a typed value must satisfy before it can be kept.

Knows lengths and emptiness only; must not know which object a value is in.
"""

from __future__ import annotations

from models.base.errors import FieldInvalid

SHORT = 300
"""Most characters in a number, title, name or code."""

LONG = 200_000
"""Most characters in a narrative or an answer."""


def plain_lines(text: str) -> str:
    """Return the text with LF line ends, as the window writes and counts them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def require(field: str, text: str) -> None:
    """Refuse an empty or over-long short text.

    Raises:
        FieldInvalid: ``why`` is ``"empty"`` or ``"too_long"``.
    """
    if not text.strip():
        raise FieldInvalid(field, "empty")
    within(field, text, SHORT)


def require_words(field: str, text: str) -> None:
    """Refuse an empty or over-long long text.

    Raises:
        FieldInvalid: ``why`` is ``"empty"``, ``"too_long"`` or ``"character"``.
    """
    if not text.strip():
        raise FieldInvalid(field, "empty")
    within(field, text, LONG)


def within(field: str, text: str, most: int) -> None:
    """Refuse a text longer than ``most`` characters, or with a NUL in it.

    Raises:
        FieldInvalid: ``why`` is ``"too_long"`` or ``"character"``.
    """
    if len(text) > most:
        raise FieldInvalid(field, "too_long")
    if "\x00" in text:
        raise FieldInvalid(field, "character")
