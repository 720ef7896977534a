# SPDX-License-Identifier: Apache-2.0
"""The viewing worker: holds one file in memory, answers with pixels or text.

Runs in a fenced process of its own, one process a file; started again it has
forgotten everything and says so (``Lost``). Needs no display: Qt is told to draw
offscreen before it is loaded. Must not be imported by the window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Protocol

from desktop.viewer.limits import DATA_BYTES, MOST_BYTES
from desktop.viewer.wire import (
    Ask,
    Facts,
    Lost,
    Op,
    Picture,
    Prose,
    Refusal,
    Refused,
    Reply,
    Taken,
    pack_reply,
    read_ask,
)

if sys.platform == "linux":
    import resource

os.environ["QT_QPA_PLATFORM"] = "offscreen"


class OpenFile(Protocol):
    """A file that can be looked at."""

    def show(self, number: int) -> Picture | Prose:
        """Return one page."""
        ...

    def veil(self) -> Picture:
        """Return a grey hint."""
        ...

    def facts(self) -> Facts:
        """Return what the file says of itself."""
        ...


class _Desk:
    """The one file in hand."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._parts = 0
        self._media = ""
        self._open: OpenFile | None = None

    def answer(self, ask: Ask) -> Reply:
        """Do what is asked."""
        if ask.op is Op.PART:
            return self._take(ask)
        if not self._parts:
            return Lost()
        if self._open is None:
            self._open = _opened(self._media, bytes(self._data))
            self._data.clear()
        if ask.op is Op.SHOW:
            return self._open.show(ask.number)
        return self._open.veil() if ask.op is Op.VEIL else self._open.facts()

    def _take(self, ask: Ask) -> Reply:
        """Take one more part; the first begins a new file."""
        if ask.number == 0:
            self._data, self._parts, self._open = bytearray(), 0, None
            self._media = ask.media
        if ask.number != self._parts or self._open is not None:
            return Lost()
        if len(self._data) + len(ask.part) > MOST_BYTES:
            return Refused("type")
        self._data += ask.part
        self._parts += 1
        return Taken()


_DESK = _Desk()
_FENCED: list[bool] = []


def serve(request: bytes, step: Callable[[int, int], None]) -> bytes:  # noqa: ARG001
    """Answer one thing asked.

    Args:
        request: a packed ``Ask``.
        step: not used; one page is one step.

    Returns:
        A packed ``Reply``. What a decoder raises beyond what it is known to
        raise ends the process, and the window says that the file fell over.
    """
    if not _FENCED:
        _limit_memory()
        _FENCED.append(True)
    try:
        return pack_reply(_DESK.answer(read_ask(request)))
    except Refusal as refusal:
        return pack_reply(Refused(refusal.why))


def _opened(media: str, data: bytes) -> OpenFile:
    """Open a file by its recorded kind; engines load only when needed."""
    if media == "application/pdf":
        from desktop.viewer.paper import Paper

        return Paper(data)
    if media.startswith("image/"):
        from desktop.viewer.picture import Photo

        return Photo(data)
    if media.startswith("text/"):
        from desktop.viewer.prose import Pages

        return Pages(data)
    raise Refusal("type")


def _limit_memory() -> None:
    """Cap what may be written to, where the system can."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_DATA, (DATA_BYTES, DATA_BYTES))
