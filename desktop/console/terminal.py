# SPDX-License-Identifier: Apache-2.0
"""What a command reads from and writes to.

Knows that a passphrase is typed unseen at a terminal and is the first line
otherwise, that ``--json`` leaves standard output to one document, and that
whoever listens may leave. Must not know what a command does.
"""

from __future__ import annotations

import errno
import getpass
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from typing import TextIO

import msgspec

from models.base.errors import Cancelled, RequestInvalid
from models.usecases.writing_out import disk_told

_GONE = {errno.EPIPE, errno.EINVAL}
"""How a pipe says that nobody listens: elsewhere, and on Windows."""


class Exit(IntEnum):
    """How a command ends."""

    DONE = 0
    FINDINGS = 1
    BAD_INPUT = 2
    TROUBLE = 3
    STOPPED = 130


@dataclass(slots=True)
class Terminal:
    """The streams of one command.

    Attributes:
        reading: where secrets come from.
        writing: where answers go.
        telling: where progress, questions and recovery codes go.
        json: whether the answer is one JSON document.
    """

    reading: TextIO
    writing: TextIO
    telling: TextIO
    json: bool = False

    @property
    def seen(self) -> bool:
        """Return whether somebody sits at the keyboard."""
        return self.reading.isatty()

    def say(self, text: str = "") -> None:
        """Write a line of an answer in words; nothing under ``--json``."""
        if not self.json:
            self.show(f"{text}\n")

    def show(self, text: str) -> None:
        """Write a piece of the answer as it is."""
        with _heard(self.writing):
            self.writing.write(text)

    def tell(self, text: str) -> None:
        """Write a line that is no part of the answer."""
        self.hint(f"{text}\n")

    def hint(self, text: str) -> None:
        """Write a piece of what is no part of the answer, at once."""
        with _heard(self.telling):
            self.telling.write(text)
            self.telling.flush()

    def answer(self, document: msgspec.Struct) -> None:
        """Write the one JSON document of ``--json``; nothing in words."""
        if self.json:
            text = msgspec.json.format(msgspec.json.encode(document), indent=2)
            self.show(f"{text.decode()}\n")

    def end(self) -> None:
        """See that all of the answer arrived.

        Raises:
            DiskTrouble: it goes to a file and the disk does not take it.
        """
        with _heard(self.writing):
            self.writing.flush()

    def secret(self, question: str) -> str:
        """Return a passphrase: typed unseen, or the next line of the input.

        Raises:
            Cancelled: whoever sits there ended the input.
            RequestInvalid: the input holds none, or it is no text.
        """
        if not self.seen:
            text = self._line("no_passphrase")
        else:
            try:
                text = getpass.getpass(f"{question} ", stream=self.telling)
            except EOFError:
                raise Cancelled from None
        if not text:
            raise RequestInvalid("no_passphrase")
        return text

    def line(self, question: str) -> str:
        """Return a line that need not be hidden.

        Raises:
            Cancelled: whoever sits there ended the input.
            RequestInvalid: the input ended before it, or is no text.
        """
        if self.seen:
            self.hint(f"{question} ")
        return self._line("no_line")

    def _line(self, lacking: str) -> str:
        """Return the next line of the input, without its end."""
        try:
            text = self.reading.readline()
        except UnicodeDecodeError:
            raise RequestInvalid("not_text") from None
        if not text:
            raise Cancelled if self.seen else RequestInvalid(lacking)
        return text.rstrip("\r\n")


def standard(*, json: bool) -> Terminal:
    """Return the terminal of this process, in UTF-8 on every system.

    A pipe elsewhere speaks what a machine was set up for, and half of what
    people write has no letter there.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        # Some shells begin what they pipe with a mark of the byte order.
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="strict")
    return Terminal(sys.stdin, sys.stdout, sys.stderr, json)


@contextmanager
def _heard(stream: TextIO) -> Iterator[None]:
    """Write to a stream; whoever listened and left is no trouble.

    Raises:
        DiskTrouble: the stream is a file and the disk does not take it.
    """
    with disk_told():
        try:
            yield
        except OSError as error:
            _deafen(stream)
            if error.errno not in _GONE:
                raise


def _deafen(stream: TextIO) -> None:
    """Let what is still to be written, and what waits, go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    finally:
        os.close(nowhere)


class Meter:
    """Tells long work at a terminal, ten times a second at most.

    Args:
        terminal: where to; nothing is told when nobody sits there.
        words: what is being done.
    """

    def __init__(self, terminal: Terminal, words: str) -> None:
        self._terminal = terminal
        self._words = words
        self._shown = -1

    def report(self, done: int, total: int) -> None:
        """Take note of how far the work is."""
        percent = 100 * done // max(total, 1)
        if not self._terminal.seen or percent == self._shown:
            return
        self._shown = percent
        end = "\n" if done >= total else ""
        self._terminal.hint(f"\r{self._words} {percent:3d} %{end}")
