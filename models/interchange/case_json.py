# SPDX-License-Identifier: Apache-2.0
"""Reading and writing ``saksama.case/1``: bytes on one side, shapes on the other.

Knows how a document is refused and how that is told: a path and a reason
code, never a piece of content. Must not know what the fields mean together
(``case_problems``) or as values (``case_values``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from models.base.errors import FormatTooNew, InputInvalid
from models.interchange.case_format import FAMILY, FORMAT, Document
from models.interchange.unknown_fields import passed_over

T = TypeVar("T")

MOST_BYTES = 256 * 1024 * 1024
"""Longest document that is read."""

_PATH = re.compile(r"(?P<what>.*?)(?: - at `(?P<path>[^`]*)`)?", re.DOTALL)
_LATER = re.compile(r"[1-9][0-9]*")
_MISSING = re.compile(r"Object missing required field `(\w+)`")
_REASONS = (
    ("Object missing", "missing"),
    ("Invalid enum", "value"),
    ("Invalid RFC3339", "date"),
    ("Expected `str` of length", "length"),
    ("Expected `array` of length", "length"),
    ("Expected `str` matching", "pattern"),
    ("Expected `datetime`", "timezone"),
    ("Expected `int` >", "range"),
    ("Expected `int` <", "range"),
    ("Expected", "type"),
    ("Number out of range", "range"),
    ("Integer value out of range", "range"),
)


class _Head(msgspec.Struct):
    """What tells which format a document is written in."""

    format: str


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """A document that could be read.

    Attributes:
        shape: what it says.
        ignored: paths of fields that this reader does not know and passed
            over; they would be lost.
    """

    shape: Document
    ignored: tuple[str, ...] = ()


def read_document(data: bytes) -> CaseDocument:
    """Read one document.

    Raises:
        InputInvalid: it is not JSON, not this format, or a value has the
            wrong type.
        FormatTooNew: a later version of the format.
    """
    if len(data) > MOST_BYTES:
        raise InputInvalid("$", "too_long")
    _check_format(data)
    shape = _decoded(data, Document)
    # What the shape passes over was not looked at yet: it may be no text at all.
    raw = _decoded(data, object)
    return CaseDocument(shape, passed_over(raw, Document))


def write_document(shape: Document) -> bytes:
    """Return the document as indented UTF-8 JSON with a final newline."""
    return msgspec.json.format(msgspec.json.encode(shape), indent=2) + b"\n"


def _check_format(data: bytes) -> None:
    """Refuse another format, and a later version of this one."""
    found = _decoded(data, _Head).format
    if found == FORMAT:
        return
    version = found.removeprefix(FAMILY)
    if found.startswith(FAMILY) and _LATER.fullmatch(version):
        raise FormatTooNew(found[:40])
    raise InputInvalid("$.format", "unknown")


def _decoded(data: bytes, shape: type[T]) -> T:
    """Decode, telling failures by path and reason code."""
    try:
        return msgspec.json.decode(data, type=shape)
    except msgspec.ValidationError as error:
        raise _told(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputInvalid("$", "syntax") from None
    except RecursionError:
        raise InputInvalid("$", "depth") from None


def _told(message: str) -> InputInvalid:
    """Return the failure without the content that the message may hold."""
    match = _PATH.fullmatch(message)
    what, path = (message, "$") if match is None else (match["what"], match["path"])
    path = path or "$"
    missing = _MISSING.match(what)
    if missing is not None:
        return InputInvalid(f"{path}.{missing[1]}", "missing")
    why = next((code for start, code in _REASONS if what.startswith(start)), "type")
    return InputInvalid(path, why)
