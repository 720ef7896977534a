# SPDX-License-Identifier: Apache-2.0
"""The letters of a PDF: embedded, free, metric twins of the usual office fonts.

Knows which characters they hold. Must not know a page.
"""

from __future__ import annotations

import io
import re
import unicodedata
from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

from models.base import assets

UNKNOWN = "\u25a1"
"""Stands for a character that the letters do not have."""

_KEPT = "\u2011"
"""A hyphen at which no line ends; ours never do, and the letters lack it."""

_PLACES = re.compile(r"(?<=[/.,;:_-])(?<!\b[A-Z]-)(?<!\b[A-Z]{2}-)")
"""Where a long word may be parted: never within a code such as K-02 or BB-07."""

_CUTS = ("Regular", "Bold", "Italic", "BoldItalic")


def face(*, sans: bool, bold: bool, italic: bool) -> str:
    """Return the name of a cut, embedding it at first use."""
    family = "LiberationSans" if sans else "LiberationSerif"
    cut = _CUTS[bold + 2 * italic]
    return _embedded(f"{family}-{cut}")


@cache
def _embedded(name: str) -> str:
    """Register one cut and return its name."""
    registerFont(TTFont(name, io.BytesIO(assets.read_bytes("fonts", f"{name}.ttf"))))
    return name


@cache
def _known() -> frozenset[int]:
    """Return the characters that every text cut holds."""
    font = TTFont(
        "probe", io.BytesIO(assets.read_bytes("fonts", "LiberationSerif-Regular.ttf"))
    )
    return frozenset(font.face.charToGlyph)


def printable(text: str) -> tuple[str, int]:
    """Return text in characters that can be printed, and how many could not."""
    text = unicodedata.normalize("NFC", text).replace(_KEPT, "-")
    if text.isascii():
        return text, 0
    known = _known()
    missing = sum(1 for c in text if ord(c) not in known and c not in "\n\t\f")
    if not missing:
        return text, 0
    shown = (c if ord(c) in known or c in "\n\t\f" else UNKNOWN for c in text)
    return "".join(shown), missing


def parted(text: str, name: str, size: float, room: float) -> str:
    """Return text in which no word is wider than the room, if it can be helped.

    A long number is parted after a stroke or a dot, never within a name.
    """
    words = re.split(r"(\s+)", text)
    return "".join(
        word
        if stringWidth(word, name, size) <= room
        else _parts(word, name, size, room)
        for word in words
    )


def _parts(word: str, name: str, size: float, room: float) -> str:
    """Return one word in as few parts as fit the room."""
    lines = [""]
    for piece in _PLACES.split(word):
        if lines[-1] and stringWidth(lines[-1] + piece, name, size) > room:
            lines.append("")
        lines[-1] += piece
    return " ".join(lines)
