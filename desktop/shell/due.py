# SPDX-License-Identifier: Apache-2.0
"""What waits on the places of the vault: cases in all, deadlines past or today.

Knows how to have every case looked over, slice by slice on the vault thread; must
not count a day. A case that did not change is not read again.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.item_models.deadline_items import clock_items, task_items
from desktop.item_models.overview_feed import OverviewFeed
from desktop.item_models.work_item import Group
from desktop.qt.tasks import TaskRunner
from desktop.shell.places import Waiting
from desktop.wording.deadlines import counts_text
from desktop.wording.plurals import cases as cases_text
from models.usecases.overview import look_over_some, read_agenda
from models.usecases.tools import Tools

CASES, DEADLINES = "cases", "deadlines"
_PRESSING = (Group.OVERDUE, Group.TODAY)


class Due(QObject):
    """Keeps the counts of the rail as they stand.

    Args:
        tools: for the verbs.
        tasks: runs them.
        parent: the frame.

    Signals:
        told: the counts were looked at anew.
    """

    told = Signal()

    def __init__(self, tools: Tools, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._soon = tools.catalogue.procedure.soon_days
        verbs = partial(read_agenda, tools), partial(look_over_some, tools)
        self._feed = OverviewFeed(tasks, *verbs, self)
        self._feed.ended.connect(self.told)

    def look(self) -> None:
        """Look over the cases anew; what was counted before stays until then."""
        self._feed.start()

    def waiting(self, language: str) -> Mapping[str, Waiting]:
        """Return what waits on each place, by its key; nothing is left out.

        Args:
            language: in which packs speak.
        """
        agenda, cases = self._feed.agenda, self._feed.cases
        if agenda is None:
            return {}
        items = clock_items(cases, language)
        items += task_items(cases, agenda.today, self._soon)
        due = [one for one in items if one.group in _PRESSING]
        total = len(agenda.cases)
        found = {
            CASES: Waiting(total, cases_text(total)),
            DEADLINES: Waiting(len(due), counts_text(due, self._soon)),
        }
        return {key: one for key, one in found.items() if one.count}
