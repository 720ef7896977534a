# SPDX-License-Identifier: Apache-2.0
"""The next legal deadline in the header of every case page.

Knows how to ask for the clocks of the open case; must not count a day. They are
read away from the GUI thread, after each change and with each new day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.qt.port import Route
from desktop.qt.tasks import TaskRunner
from desktop.screens.acts.agenda import next_due
from desktop.widgets.case_header import CaseHeader
from desktop.widgets.clock_dialog import ClockDialog
from desktop.wording.clock_lines import (
    ICONS,
    clock_key,
    clock_state,
    clock_tone,
    clock_words,
    short_due,
    short_name,
)
from desktop.wording.clocks import all_states
from desktop.wording.formats import language
from desktop.wording.named import codes_in, names_in
from models.base.errors import SaksamaError
from models.law.clock_values import Clocks, ClockState, RunningClock
from models.snapshot.case import CaseSnapshot, Part
from models.usecases.deadlines import read_clocks
from models.usecases.tools import Tools

MOVED = Part.ACTS | Part.CASE | Part.COUNTS | Part.PEOPLE | Part.EVIDENCE
"""Parts of a case from which its clocks, or the words for them, follow."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the header may ask of the frame.

    Attributes:
        go: shows a page and points there.
        trouble: says what went wrong.
    """

    go: Callable[[Route], None]
    trouble: Callable[[SaksamaError], None]


class Deadlines(QObject):
    """Keeps the header's deadline as it stands.

    Args:
        tools: for the verb.
        tasks: runs it.
        header: where it is shown.
        ways: what to ask of the frame.
        parent: the frame.
    """

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        header: CaseHeader,
        ways: Ways,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tools, self._tasks, self._header = tools, tasks, header
        self._ways = ways
        self._snapshot: CaseSnapshot | None = None
        self._clocks = Clocks()
        self._read_on: date | None = None
        self._header.deadline.clicked.connect(self._on_deadline)
        self._header.overdue.clicked.connect(self._on_overdue)

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Read the clocks of a case that was opened or changed."""
        before, self._snapshot = self._snapshot, snapshot
        if before is None or before.file.case.id != snapshot.file.case.id:
            self._clocks = Clocks()
            self._header.hide_deadlines()
        if parts & MOVED:
            self._read()

    def look_again(self) -> None:
        """Say it anew; read anew what was read on another day."""
        if self._snapshot is None:
            return
        if self._read_on != self._tools.clock.today():
            self._read()
        self._say()

    def forget(self) -> None:
        """Let go of a case that is put away."""
        self._snapshot = None
        self._clocks, self._read_on = Clocks(), None
        self._header.hide_deadlines()

    def _read(self) -> None:
        """Ask how the clocks stand now."""
        assert self._snapshot is not None, "a case lies open"
        self._read_on = self._tools.clock.today()
        case = self._snapshot.file.case.id
        work = partial(read_clocks, self._tools, case)
        self._tasks.run(self, work, partial(self._on_read, case), self._ways.trouble)

    def _on_read(self, case: str, clocks: Clocks) -> None:
        """Show how they stand, unless another case lies open meanwhile."""
        if self._snapshot is not None and self._snapshot.file.case.id == case:
            self._clocks = clocks
            self._say()

    def _say(self) -> None:
        """Show the next deadline, and how many are past."""
        assert self._snapshot is not None, "a case lies open"
        header, coming = self._header, next_due(self._clocks.rows)
        header.deadline.setVisible(coming is not None)
        if coming is not None:
            about = codes_in(self._snapshot.file)(coming.about) if coming.about else ""
            whole = coming.clock.action.text(language())
            header.deadline.show_deadline(
                clock_state(coming),
                clock_tone(coming),
                ICONS[coming.state],
                " · ".join(filter(None, (about, short_name(coming.clock)))),
                short_due(coming),
            )
            header.deadline.tell(whole)
        late = self._late()
        header.overdue.setVisible(bool(late))
        words = f"{all_states()[ClockState.OVERDUE]} {len(late)}"
        header.overdue.show_deadline(words, "bad", ICONS[ClockState.OVERDUE])

    def _late(self) -> list[RunningClock]:
        """Return the deadlines of law that are past and not met."""
        return [
            row
            for row in self._clocks.rows
            if row.state is ClockState.OVERDUE and row.clock.instrument
        ]

    def _on_overdue(self) -> None:
        """Go to the deadlines of the case, at the one past longest."""
        late = self._late()
        if late:
            self._ways.go(Route("acts", field=f"clock:{clock_key(late[0])}"))

    def _on_deadline(self) -> None:
        """Say on what the next deadline rests and how it was counted."""
        coming = next_due(self._clocks.rows)
        if coming is None or self._snapshot is None:
            return
        words = clock_words(
            self._tools.catalogue, coming, names_in(self._snapshot.file)
        )
        act = "" if coming.trigger is None else coming.trigger.id.partition(" ")[0]
        window: QWidget = self._header.window()
        dialog = ClockDialog(words, window, to_act=bool(act))
        dialog.act_button.clicked.connect(
            partial(self._ways.go, Route("acts", act)),
        )
        dialog.open()
