# SPDX-License-Identifier: Apache-2.0
"""The answers that the inspector quotes, read when they are first needed.

Knows one verb it is handed; must not know which cell is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from textwrap import shorten

from PySide6.QtCore import QObject, Signal

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.elements.sources import SourceLine
from models.base.ids import AnswerId, CaseId
from models.casefile.statements import Answer

LONGEST_QUOTE = 280
"""Most characters of a quote; the source itself has the rest."""

Reading = Callable[[CaseId, tuple[AnswerId, ...]], dict[AnswerId, Answer]]


class Quoting(QObject):
    """Keeps quoted answers until the case moves.

    Args:
        read: returns answers of a case; vault thread.
        tasks: runs it.
        shell: the frame.
        parent: the presenter.

    Attributes:
        known: answer id → answer, as far as they are here.

    Signals:
        learned: answers arrived.
    """

    learned = Signal()

    def __init__(
        self, read: Reading, tasks: TaskRunner, shell: ShellPort, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._read, self._tasks, self._shell = read, tasks, shell
        self.known: dict[AnswerId, Answer] = {}

    def ask(self, case: CaseId, answers: Iterable[AnswerId | None]) -> None:
        """Ask for the answers that are not here yet."""
        wanted = (each for each in answers if each is not None)
        asked = tuple(each for each in wanted if each not in self.known)
        if asked:
            work = partial(self._read, case, asked)
            self._tasks.run(self, work, self._on_read, self._shell.trouble)

    def _on_read(self, found: dict[AnswerId, Answer]) -> None:
        """Keep what arrived."""
        if found:
            self.known.update(found)
            self.learned.emit()


def quote_of(line: SourceLine, quotes: Mapping[AnswerId, Answer]) -> str:
    """Return the words a link rests on, shortened when they are very long."""
    answer = None if line.answer is None else quotes.get(line.answer)
    if answer is None:
        return ""
    text = answer.text
    if line.passage is not None:
        text = text[line.passage.start : line.passage.end]
    return shorten(text, LONGEST_QUOTE, placeholder=" …")
