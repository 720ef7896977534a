# SPDX-License-Identifier: Apache-2.0
"""The summary of a case: readiness, completeness, steps, people, latest.

Knows values that ``digest`` made; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.screens.case.completeness import Completeness
from desktop.screens.case.digest import CountLine, Step
from desktop.screens.case.lists import PairList, StepList
from desktop.screens.case.task_list import TaskList
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.layouts import STRETCH, column, holder, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.notice_bar import Notice, NoticeBar
from desktop.widgets.regime_strip import RegimeStrip
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text
from models.casefile.unexamined import PEOPLE
from models.snapshot.open_points import OpenPoints


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything the page shows.

    Attributes:
        tone: of the banner, ``ok``, ``warn`` or ``info``.
        headline: whether it is ready.
        remark: why, or what that means.
        victims: labels of the columns.
        lines: one a count.
        left_out: that counts are left out because their offence is not known,
            "" = none is.
        steps: the gaps to close first.
        people: (label, what they are).
        people_total: how many there are, in words.
        facts: (name, value) of the case data.
    """

    tone: str
    headline: str
    remark: str
    victims: Sequence[str]
    lines: Sequence[CountLine]
    left_out: str
    steps: Sequence[Step]
    people: Sequence[tuple[str, str]]
    people_total: str
    facts: Sequence[tuple[str, str]]


class SummaryView(Living, QWidget):
    """The page.

    Signals:
        matrix_wanted: the user goes to Unsur & Bukti.
        cell_chosen: the user goes to a cell; carries it.
        count_wanted: the user adds a count ("") or changes one; carries its id.
        people_wanted: the user goes to Orang.
        data_wanted: the user changes the case data.
        journal_wanted: the user goes to Riwayat.
        points_wanted: the user goes to Perlu diperiksa.
        history_wanted: the user looks at what happened to a count; carries its id.
        task_wanted: the user adds a task.
        step_task_wanted: the user makes a task of a gap; carries the ``Step``.
    """

    matrix_wanted = Signal()
    cell_chosen = Signal(object)
    count_wanted = Signal(str)
    people_wanted = Signal()
    data_wanted = Signal()
    journal_wanted = Signal()
    points_wanted = Signal()
    history_wanted = Signal(str)
    task_wanted = Signal()
    step_task_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = NoticeBar(closable=False)
        self.regime = RegimeStrip()
        self._told: Notice | None = None
        self.add_count = Button("", "ghost", "plus", "row")
        self.add_count.clicked.connect(lambda: self.count_wanted.emit(""))
        self.open_matrix = Button("", "ghost", "chevron-right", "row")
        self.open_matrix.put_icon_last()
        self.open_matrix.clicked.connect(self.matrix_wanted)
        self.grid = Completeness()
        self.grid.cell_chosen.connect(self.cell_chosen)
        self.grid.count_edit_wanted.connect(self.count_wanted)
        self.grid.history_wanted.connect(self.history_wanted)
        self._no_count = Text("", "body", "text2", wrap=True)
        self.left_out = NoticeBar(closable=False)
        self.steps = StepList()
        self.steps.step_chosen.connect(self.cell_chosen)
        self.steps.task_wanted.connect(self.step_task_wanted)
        self.tasks = TaskList()
        self.add_task = Button("", "ghost", "plus", "row")
        self.add_task.clicked.connect(self.task_wanted)
        self.people = PairList()
        self.facts = PairList()
        self.recent = PairList()
        self.points = PairList()
        self.all_points = Button("", "ghost", "chevron-right", "row")
        self.all_points.put_icon_last()
        self.all_points.clicked.connect(self.points_wanted)
        self.all_people = Button("", "ghost", size="row")
        self.all_people.clicked.connect(self.people_wanted)
        self.edit_data = Button("", "ghost", "pencil", "row")
        self.edit_data.clicked.connect(self.data_wanted)
        self.all_entries = Button("", "ghost", size="row")
        self.all_entries.clicked.connect(self.journal_wanted)
        self._build()
        self.come_alive()

    def _build(self) -> None:
        """Place the cards in two columns."""
        both = holder(row(self.add_count, self.open_matrix, gap=4))
        self._grid_head = SectionHeader(trailing=both)
        self._steps_head = SectionHeader()
        self._tasks_head = SectionHeader(trailing=self.add_task)
        self._people_head = SectionHeader(trailing=self.all_people)
        self._points_head = SectionHeader(trailing=self.all_points)
        self._facts_head = SectionHeader(trailing=self.edit_data)
        self._recent_head = SectionHeader(trailing=self.all_entries)
        left = column(
            self.banner,
            self.regime,
            Card(self._grid_head, self.left_out, self._no_count, self.grid),
            Card(self._tasks_head, self.tasks),
            Card(self._steps_head, self.steps),
            STRETCH,
            gap=12,
        )
        side = holder(
            column(
                Card(self._people_head, self.people, margins=(16, 10, 16, 12)),
                Card(self._points_head, self.points, margins=(16, 10, 16, 12)),
                Card(self._facts_head, self.facts, margins=(16, 10, 16, 12)),
                Card(self._recent_head, self.recent, margins=(16, 10, 16, 12)),
                STRETCH,
                gap=12,
            )
        )
        side.setFixedWidth(348)
        body = holder(row(left, side, gap=16, margins=(24, 14, 24, 14)))
        self.setLayout(column(scrolled(body), gap=0))

    def show_summary(self, summary: Summary) -> None:
        """Show everything but the latest entries."""
        self._tell(summary)
        self._no_count.setVisible(not summary.lines and not summary.left_out)
        self._leave_out(summary.left_out)
        self.grid.setVisible(bool(summary.lines))
        self.open_matrix.setVisible(bool(summary.lines))
        self.grid.show_lines(summary.victims, summary.lines)
        self.steps.show_steps(summary.steps, self._done_words(summary))
        self.people.show_people(summary.people)
        self.all_people.setText(summary.people_total)
        self.facts.show_facts(summary.facts)

    def show_points(self, points: OpenPoints) -> None:
        """Show how much is open beside the elements."""
        none = self.tr("none")
        people = sum(one.code in PEOPLE for one in points.unexamined)
        things = len(points.unexamined) - people
        wrong = sum(not one.waits for one in points.flaws)
        lines = (
            (self.tr("People not heard"), str(people or none)),
            (self.tr("Items not examined"), str(things or none)),
            (self.tr("Times that clash"), str(len(points.clashes) or none)),
            (self.tr("What does not fit"), str(wrong or none)),
        )
        self.points.show_facts(lines, width=190)

    def show_recent(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show (time, what) of the latest journal entries."""
        self.recent.show_facts(lines, width=140)

    def retranslate(self) -> None:
        """Set our own words."""
        self.add_count.setText(self.tr("Add a count"))
        self.open_matrix.setText(self.tr("Open the matrix"))
        self._grid_head.set_title(self.tr("Completeness of elements"))
        self._no_count.set_text(
            self.tr(
                "No count yet. Add one accused, one offence and the victims it "
                "concerns; the elements then show what is there and what is missing."
            )
        )
        self._steps_head.set_title(self.tr("Next steps"))
        self._tasks_head.set_title(self.tr("Tasks"))
        self.add_task.setText(self.tr("Add a task"))
        self._people_head.set_title(self.tr("People"))
        self._points_head.set_title(self.tr("To look into"))
        self.all_points.setText(self.tr("Open"))
        self.all_points.setAccessibleName(self.tr("Open what to look into"))
        self._facts_head.set_title(self.tr("Case data"))
        self.edit_data.setText(self.tr("Change"))
        self._recent_head.set_title(self.tr("Latest"))
        self.all_entries.setText(self.tr("Journal"))

    def _leave_out(self, words: str) -> None:
        """Say which counts the grid does not hold, and lead to where they stand."""
        self.left_out.clear()
        if words:
            act = Button(self.tr("Open what to look into"), "secondary", size="row")
            act.clicked.connect(self.points_wanted)
            notice = Notice(words, "", "warn", "circle-help")
            self.left_out.show_notice(notice, act)

    def _tell(self, summary: Summary) -> None:
        """Show the banner; a screen reader hears it only when it changed."""
        icon = {"warn": "contrast", "ok": "circle-check"}.get(summary.tone, "info")
        notice = Notice(summary.headline, summary.remark, summary.tone, icon)
        if notice == self._told:
            return
        self._told = notice
        if not summary.steps:
            self.banner.show_notice(notice)
            return
        gaps = Button(self.tr("Show gaps"), "primary")
        gaps.clicked.connect(self.matrix_wanted)
        self.banner.show_notice(notice, gaps)

    def _done_words(self, summary: Summary) -> str:
        """Return what to say when there is no step."""
        if not summary.lines:
            return self.tr("Steps appear once there is a count.")
        return self.tr(
            "Every required element is supported. The judgement stays with the "
            "investigator, the prosecutor and the judge."
        )
