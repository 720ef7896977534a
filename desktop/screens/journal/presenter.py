# SPDX-License-Identifier: Apache-2.0
"""Turns filters into pages of the journal, and the check into slices.

One class serves the vault and a case: a page that is never shown a case reads
the whole journal. Must not know how the chain is made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from desktop.item_models.journal import answer, object_text
from desktop.item_models.paged import PagedItemModel
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.journal.findings import chain_notice
from desktop.screens.journal.view import JournalView
from desktop.wording.moments import zone_name
from desktop.wording.plurals import entries as entries_text
from models.base.errors import SaksamaError
from models.snapshot.case import CaseSnapshot, Part
from models.snapshot.lists import ChainReport, JournalFilter, JournalLine
from models.usecases.journal import (
    check_slice,
    journal_page,
    note_checked,
    start_check,
)
from models.usecases.tools import Tools

Piece = Callable[[], ChainReport | None]
HowFar = Callable[[], tuple[int, int]]


class JournalPresenter(QObject):
    """The journal of the vault, or of a case.

    Args:
        tools: for the verbs.
        tasks: runs them.
        shell: hears of trouble.
        parent: Qt owner.
    """

    key = "journal"
    icon = "history"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._tasks, self._shell = tools, tasks, shell
        self._case = ""
        self._object = ""
        self._zone: ZoneInfo | None = None
        self._stale = True
        self._checking = False
        self._entries: PagedItemModel[JournalLine] = PagedItemModel(
            tasks, self._answer, self
        )
        self._entries.page_arrived.connect(self._on_page)
        self._entries.failed.connect(shell.trouble)
        self.view = JournalView(self._entries)
        self.view.filtered.connect(self._read)
        self.view.object_released.connect(self._on_released)
        self.view.row_chosen.connect(self._on_row)
        self.view.check_wanted.connect(self._on_check)
        self.view.check_stopped.connect(self._on_stop)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Journal")

    def badge(self, snapshot: CaseSnapshot) -> int:  # noqa: ARG002 - none ever wait
        """Return 0: the journal has no gaps."""
        return 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the journal of a case."""
        case = snapshot.file.case.id
        if case != self._case:
            self._case = case
            self._object = ""
            self.view.clear_filters()
            self.view.show_object("")
        zone = snapshot.file.case.office.zone
        if zone != self._zone:
            self._zone = zone
            self.view.show_clock(zone_name(zone))
            parts |= Part.JOURNAL
        if parts & Part.PEOPLE:
            # Code and flower name only: a suspect's name has no place here.
            people = [
                (person.id, f"{person.code} {person.flower}".strip())
                for person in snapshot.file.people
            ]
            self.view.show_people(people)
        if parts & Part.JOURNAL:
            self._stale = True
            if self.view.isVisible():
                self._read()

    def visit(self, route: Route) -> None:
        """Show what is new; or one object, when pointed at."""
        if route.object_id and route.object_id != self._object:
            self._object = route.object_id
            self.view.show_object(route.field or self.tr("this object"))
            self._stale = True
        if self._stale or not self._case:
            self._read()

    def leave(self) -> None:
        """Stop a check under way; nothing here is typed."""
        self._on_stop()

    def _answer(self, line: JournalLine, role: int) -> object:
        """Return what a role says of one entry, by the clock of the page."""
        return answer(line, role, self._zone)

    def _read(self) -> None:
        """Read the first page of what is wanted."""
        self._stale = False
        wanted = JournalFilter(
            case=self._case,
            object_kind=self.view.kind,
            object_id=self._object,
            person=self.view.person,
        )
        self._entries.start(partial(journal_page, self._tools, wanted))

    def _on_page(self, shown: int, more: bool) -> None:
        """Say how many entries are shown, or that none match."""
        words = entries_text(shown)
        if more:
            words = self.tr("the newest {0}").format(words)
        self.view.show_count(shown, words)

    def _on_row(self, row: int) -> None:
        """Show only what happened to the object of an entry."""
        line = self._entries.items[row]
        if line.object_id and line.object_id != self._object:
            self._object = line.object_id
            self.view.clear_filters()
            self.view.show_object(object_text(line))
            self._read()

    def _on_released(self) -> None:
        """Show every object again."""
        self._object = ""
        self.view.show_object("")
        self._read()

    def _on_check(self) -> None:
        """Check the whole chain, a slice at a time."""
        self._checking = True
        self.view.begin_check()
        self._tasks.run(
            self,
            partial(start_check, self._tools),
            lambda check: self._go_on(partial(check_slice, check), check.progress),
            self._on_failed,
        )

    def _go_on(self, piece: Piece, how_far: HowFar) -> None:
        """Hand in the next slice, after whatever else waits to be saved."""
        if not self._checking:
            self.view.end_check(None)
            return
        self.view.progress.report(*how_far())
        then = partial(self._on_slice, piece, how_far)
        self._tasks.run(self, piece, then, self._on_failed)

    def _on_slice(
        self, piece: Piece, how_far: HowFar, report: ChainReport | None
    ) -> None:
        """Go on, or say what was found."""
        if report is None:
            self._go_on(piece, how_far)
            return
        self._checking = False
        self.view.end_check(chain_notice(report))
        work = partial(note_checked, self._tools, report)
        self._tasks.run(self, work, self._on_noted, self._shell.trouble)

    def _on_noted(self, _: None) -> None:
        """Show the entry the check itself left."""
        self._read()

    def _on_failed(self, error: SaksamaError) -> None:
        """Say that the check could not be made."""
        self._checking = False
        self.view.end_check(None)
        self._shell.trouble(error)

    def _on_stop(self) -> None:
        """Stop at the next slice."""
        self._checking = False
