# SPDX-License-Identifier: Apache-2.0
"""How wide and high the parts of the matrix are, at the text scale in force.

Knows rows and their words; must not paint. Words wrap and a row grows: no label
of the law is cut off.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.item_models.element_sheet import Column, Row, RowKind
from desktop.item_models.element_words import CellLook
from desktop.theme.current import line_height, px
from desktop.widgets.paint_text import TextStyle, text_height, text_width

LEFT = 14
"""Unscaled pixels before the words of an element."""

INDENT = 28
"""Unscaled pixels before the words of a form."""

SIGN_LEFT = 12
WORDS_LEFT = 52
GROUP_WORDS = 34
"""Unscaled pixels before the sign and the words of a cell."""

NARROWEST = 148
"""Fewest unscaled pixels of a victim's column."""

BARS = 24
"""Unscaled pixels of the bars of strength at the end of a cell."""

MOST_LINES = 5

_GROUP, _FORM, _MORE = 32, 40, 32
_HEAD = 50
_WIDE = 1500
_NARROW = 1180
_FOLD = 28


def header_height() -> int:
    """Return the pixels of the heading."""
    return px(_HEAD)


def label_width(window: int) -> int:
    """Return the pixels of the first column in a window of that width."""
    if window >= _WIDE:
        return px(300)
    return px(214) if window < _NARROW else px(236)


def look_width(look: CellLook) -> int:
    """Return the pixels that the words of a cell need."""
    if look.group:
        return px(GROUP_WORDS) + text_width(look.label, "strong") + px(8)
    if look.plain:
        words = text_width(f"\N{EM DASH}  {look.label}", "small")
        return px(SIGN_LEFT) + words + px(8)
    words = max(text_width(look.label, "med"), text_width(look.second, "micro"))
    return px(WORDS_LEFT) + words + px(6)


def narrowest(looks: Iterable[CellLook], columns: Iterable[Column]) -> int:
    """Return the fewest pixels of a victim's column in which all words fit."""
    tallies = {column.tally for column in columns}
    heads = (px(GROUP_WORDS) + text_width(one, "smallmed") + px(4) for one in tallies)
    cells = (look_width(look) for look in looks)
    return max((px(NARROWEST), *heads, *cells))


def column_width(room: int, columns: int, least: int) -> int:
    """Return the pixels of each victim's column.

    Args:
        room: pixels beside the first column.
        columns: how many victims.
        least: fewest pixels in which the words fit.
    """
    return max(least, room // max(1, columns))


def group_room(width: int, row: Row) -> int:
    """Return the pixels that the words of an element have."""
    return width - px(LEFT) - (px(_FOLD) if row.fold else px(8))


def form_style(label: str, width: int) -> TextStyle:
    """Return how the label of a form is painted: smaller where it must wrap."""
    room = width - px(INDENT) - px(6)
    if text_width(label) <= room:
        return TextStyle("body")
    return TextStyle("small", lines=MOST_LINES)


def group_style(row: Row, width: int) -> TextStyle:
    """Return how the label of an element is painted."""
    if text_width(row.label, "strong") <= group_room(width, row):
        return TextStyle("strong")
    return TextStyle("smallstrong", lines=MOST_LINES)


def row_height(row: Row, width: int, compact: bool = False) -> int:
    """Return the pixels a row needs.

    Args:
        row: the row.
        width: pixels of the first column.
        compact: the window is low.
    """
    if row.kind is RowKind.MORE:
        return px(_MORE)
    if row.kind is RowKind.GROUP:
        style = group_style(row, width)
        least, room = px(_GROUP), group_room(width, row)
    else:
        style = form_style(row.label, width)
        least, room = px(_FORM - 4 * compact), width - px(INDENT) - px(6)
    if style.lines == 1:
        return max(least, line_height(style.step) + px(8))
    return max(least, text_height(row.label, room, style) + px(10))


def note_for(row: Row, room: int) -> str:
    """Return the longest note that fits into some pixels, "" for none."""
    fits = (note for note in row.notes if text_width(note, "micro") <= room)
    return next(fits, "")
