# SPDX-License-Identifier: Apache-2.0
"""What a command reads from and writes to.

Knows that a passphrase is typed unseen at a terminal and is the first line
otherwise, and that ``--json`` leaves standard output to one document. Must not
know what a command does.
"""

from __future__ import annotations

import getpass
import sys
from dataclasses import dataclass
from enum import IntEnum
from typing import TextIO

import msgspec

from models.base.errors import Cancelled


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
            print(text, file=self.writing)

    def tell(self, text: str) -> None:
        """Write a line that is no part of the answer."""
        print(text, file=self.telling, flush=True)

    def answer(self, document: msgspec.Struct) -> None:
        """Write the one JSON document of ``--json``; nothing in words."""
        if self.json:
            text = msgspec.json.format(msgspec.json.encode(document), indent=2)
            print(text.decode(), file=self.writing)

    def secret(self, question: str) -> str:
        """Return a passphrase: typed unseen, or the next line of the input.

        Raises:
            Cancelled: the input ended before it.
        """
        if self.seen:
            return getpass.getpass(f"{question} ", stream=self.telling)
        return self._line()

    def line(self, question: str) -> str:
        """Return a line that need not be hidden.

        Raises:
            Cancelled: the input ended before it.
        """
        if self.seen:
            print(question, file=self.telling, end=" ", flush=True)
        return self._line()

    def _line(self) -> str:
        """Return the next line of the input, without its end."""
        text = self.reading.readline()
        if not text:
            raise Cancelled
        return text.rstrip("\r\n")


def standard(*, json: bool) -> Terminal:
    """Return the terminal of this process."""
    return Terminal(sys.stdin, sys.stdout, sys.stderr, json)


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
        print(
            f"\r{self._words} {percent:3d} %",
            file=self._terminal.telling,
            end=end,
            flush=True,
        )
