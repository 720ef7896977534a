# SPDX-License-Identifier: Apache-2.0
"""What the window and the viewing worker say to each other.

Knows bytes only. The worker has read a file that may be made to take it over,
so its answers are taken for hostile: fixed head, every number within bounds,
exactly as many bytes as the numbers say, raw RGB or strict UTF-8, nothing else.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

from desktop.viewer.limits import (
    FACT_CHARACTERS,
    MOST_EDGE,
    MOST_FACTS,
    MOST_PAGES,
    MOST_PIXELS,
    PAGE_CHARACTERS,
)

_ASK = struct.Struct(">4sBIB")
_REPLY = struct.Struct(">4sBIIIII")
_MAGIC = b"SVW1"
_UTF8_MOST = 4
REFUSALS = frozenset({"type", "damaged", "locked", "pixels"})
"""Why a worker may say that it shows nothing."""


class Nonsense(ValueError):
    """The other side does not speak this language."""


class Refusal(Exception):
    """Inside the worker: the file cannot be shown.

    Attributes:
        why: one of ``REFUSALS``.
    """

    def __init__(self, why: str) -> None:
        """Keep the reason."""
        super().__init__(why)
        self.why = why


class Op(IntEnum):
    """What is asked."""

    PART = 1
    SHOW = 2
    VEIL = 3
    FACTS = 4


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked of the worker.

    Attributes:
        op: what.
        number: part or page, from 0; part 0 begins a new file.
        media: media type as recorded, with part 0.
        part: bytes of the file, with ``PART``.
    """

    op: Op
    number: int = 0
    media: str = ""
    part: bytes = b""


@dataclass(frozen=True, slots=True)
class Taken:
    """A part was taken."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The file is not there (any more); it has to be sent from its start."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing can be shown.

    Attributes:
        why: one of ``REFUSALS``, or a limit: ``time``, ``memory``, ``crash``,
            ``size``.
    """

    why: str


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as pixels.

    Attributes:
        pages: how many there are.
        width: pixels.
        height: pixels.
        natural: (width, height) at 100 %, in logical pixels.
        pixels: raw RGB, three bytes a pixel, no padding.
    """

    pages: int
    width: int
    height: int
    natural: tuple[int, int]
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Prose:
    """One page of plain text.

    Attributes:
        pages: how many there are.
        text: as it stands in the file; not yet made readable.
    """

    pages: int
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file says of itself.

    Attributes:
        lines: (code, value); codes are known to ``facts_dialog``.
    """

    lines: tuple[tuple[str, str], ...]


Reply = Taken | Lost | Refused | Picture | Prose | Facts
_TAKEN, _LOST, _REFUSED, _PICTURE, _PROSE, _FACTS = range(1, 7)


def pack_ask(ask: Ask) -> bytes:
    """Return what is asked as bytes."""
    media = ask.media.encode("ascii", "replace")[:255]
    head = _ASK.pack(_MAGIC, ask.op, ask.number, len(media))
    return b"".join((head, media, ask.part))


def read_ask(raw: bytes) -> Ask:
    """Return what is asked.

    Raises:
        Nonsense: it is not one of ours.
    """
    if len(raw) < _ASK.size:
        raise Nonsense
    magic, op, number, length = _ASK.unpack_from(raw)
    if magic != _MAGIC:
        raise Nonsense
    end = _ASK.size + length
    media = raw[_ASK.size : end].decode("ascii")
    return Ask(Op(op), number, media, raw[end:])


def pack_reply(reply: Reply) -> bytes:
    """Return an answer as bytes."""
    match reply:
        case Taken():
            return _packed(_TAKEN)
        case Lost():
            return _packed(_LOST)
        case Refused(why):
            return _packed(_REFUSED, body=why.encode())
        case Picture(pages, width, height, natural, pixels):
            return _packed(_PICTURE, (pages, width, height, *natural), pixels)
        case Prose(pages, text):
            return _packed(_PROSE, (pages, 0, 0, 0, 0), text.encode("utf-8", "replace"))
        case Facts(lines):
            rows = "\n".join(f"{code}\t{_flat(value)}" for code, value in lines)
            return _packed(_FACTS, body=rows.encode("utf-8", "replace"))


def read_reply(raw: bytes) -> Reply:
    """Return a worker's answer, if every measure of it is right.

    Raises:
        Nonsense: it is not, whatever the reason.
    """
    if len(raw) < _REPLY.size:
        raise Nonsense
    magic, kind, *numbers = _REPLY.unpack_from(raw)
    body = raw[_REPLY.size :]
    if magic != _MAGIC:
        raise Nonsense
    if kind in (_TAKEN, _LOST):
        _require(not body and not any(numbers))
        return Taken() if kind == _TAKEN else Lost()
    if kind == _REFUSED:
        why = _text(body, 32)
        _require(why in REFUSALS)
        return Refused(why)
    if kind == _PICTURE:
        return _picture(numbers, body)
    if kind == _PROSE:
        _require(1 <= numbers[0] <= MOST_PAGES)
        return Prose(numbers[0], _text(body, PAGE_CHARACTERS))
    _require(kind == _FACTS)
    return _facts(_text(body, MOST_FACTS * (FACT_CHARACTERS + 32)))


def _picture(numbers: list[int], body: bytes) -> Picture:
    """Return a picture whose bytes are exactly what its size says."""
    pages, width, height, *natural = numbers
    _require(1 <= pages <= MOST_PAGES)
    for edge in (width, height, *natural):
        _require(1 <= edge <= MOST_EDGE)
    _require(width * height <= MOST_PIXELS)
    _require(len(body) == 3 * width * height)
    return Picture(pages, width, height, (natural[0], natural[1]), body)


def _facts(text: str) -> Facts:
    """Return at most so many lines of at most so many characters."""
    lines = []
    for row in filter(None, text.split("\n")):
        code, tab, value = row.partition("\t")
        _require(bool(tab) and code.isidentifier() and len(code) <= 32)
        _require(len(value) <= FACT_CHARACTERS)
        lines.append((code, value))
    _require(len(lines) <= MOST_FACTS)
    return Facts(tuple(lines))


def _text(body: bytes, most: int) -> str:
    """Return strict UTF-8 of at most so many characters."""
    _require(len(body) <= _UTF8_MOST * most)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise Nonsense from None
    _require(len(text) <= most)
    return text


def _flat(value: str) -> str:
    """Return a value on one line, not too long."""
    return " ".join(value.split())[:FACT_CHARACTERS]


def _packed(
    kind: int,
    numbers: tuple[int, ...] = (0, 0, 0, 0, 0),
    body: bytes = b"",
) -> bytes:
    """Return head and body."""
    return _REPLY.pack(_MAGIC, kind, *numbers) + body


def _require(fact: bool) -> None:
    """Refuse what is out of bounds."""
    if not fact:
        raise Nonsense
