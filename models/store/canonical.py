# SPDX-License-Identifier: Apache-2.0
"""One value, one sequence of bytes: what digests and state MACs are taken of.

Knows how to write plain values so that the same content always gives the same
bytes: JSON with sorted keys, text in Unicode form NFC, no floating numbers.
Must not know keys, rows or the journal.
"""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, time
from enum import Enum

import msgspec

from models.base.errors import FieldInvalid
from models.store.forms import SHAPES, Shape
from models.store.rows.types import zoned_text

Plain = (
    str
    | int
    | bool
    | None
    | list["Plain"]
    | tuple["Plain", ...]
    | dict[str, "Plain"]
    | msgspec.Raw
)
"""What canonical JSON is made of."""

_ENCODER = msgspec.json.Encoder(order="deterministic")


def canonical(form: str, value: object) -> bytes:
    """Return the bytes of a value under one form.

    Args:
        form: name in ``forms.SHAPES``, e.g. ``person/1``.
        value: a stored value that has at least the form's fields.

    Raises:
        FieldInvalid: a text holds half a character (a lone surrogate), as a
            broken paste can; such text can be neither kept nor digested.
    """
    return encoded(_picked(value, SHAPES[form]))


def encoded(plain: Plain) -> bytes:
    """Return plain data as canonical JSON.

    Raises:
        FieldInvalid: a text holds a lone surrogate.
    """
    try:
        return _ENCODER.encode(plain)
    except UnicodeEncodeError:
        trouble = FieldInvalid("text", "character")
    raise trouble


def clean(text: str) -> str:
    """Return the text in Unicode form NFC."""
    return unicodedata.normalize("NFC", text)


def _picked(value: object, shape: Shape) -> dict[str, Plain]:
    """Return the form's fields of a value as plain data."""
    picked: dict[str, Plain] = {}
    for part in shape:
        if isinstance(part, str):
            picked[part] = _plain(getattr(value, part))
            continue
        name, inner = part
        nested = getattr(value, name)
        if isinstance(nested, tuple):
            picked[name] = [_picked(one, inner) for one in nested]
        else:
            picked[name] = None if nested is None else _picked(nested, inner)
    return picked


def _plain(value: object) -> Plain:
    """Return one field as plain data.

    Moments keep instant and offset; dates and times are ISO 8601.

    Raises:
        TypeError: a value of a kind no form holds, e.g. a floating number.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return clean(value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, datetime):
        return zoned_text(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    raise TypeError(type(value).__name__)
