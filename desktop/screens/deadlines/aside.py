# SPDX-License-Identifier: Apache-2.0
"""The chosen deadline beside the list: how it stands, on what it rests, what next.

Knows words made for it; must not know a case or a verb.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.item_models.work_item import WorkItem, meeting_route
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.layouts import STRETCH, clear, column, holder, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording.clock_lines import ClockWords

_SHOWN = 3
"""Lines of the legal basis shown here; the dialog has them all."""


class Aside(Living, QWidget):
    """One line of the list, told in more words.

    Args:
        parent: Qt owner.

    Signals:
        open_wanted: what its button says is wanted.
        wanted: something else is wanted: ``basis``, ``record``, ``task`` or
            ``change``; carries which.
    """

    open_wanted = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_task = False
        self._title = Text("", "head", wrap=True)
        self._chip = Chip()
        self._due = Text("", "strong", wrap=True)
        self._where = Text("", "small", "text2", wrap=True)
        self._facts = column(gap=6)
        self.basis = Button("", "secondary", "scale")
        self.basis.clicked.connect(lambda: self.wanted.emit("basis"))
        self.record = Button("", "secondary", "clipboard-list")
        self.record.clicked.connect(lambda: self.wanted.emit("record"))
        self.task = Button("", "secondary", "square-check")
        self.task.clicked.connect(lambda: self.wanted.emit("task"))
        self.change = Button("", "secondary", "pencil")
        self.change.clicked.connect(lambda: self.wanted.emit("change"))
        self.open = Button("", "primary", "arrow-right")
        self.open.clicked.connect(self.open_wanted)
        inside = holder(
            column(
                self._title,
                row(self._chip, STRETCH),
                self._due,
                self._where,
                4,
                self._facts,
                STRETCH,
                gap=6,
                margins=(0, 0, 8, 0),
            )
        )
        acts = (self.basis, self.record, self.task, self.change, self.open)
        self._body = Card(scrolled(inside), *acts, gap=8)
        self.setLayout(column(self._body, gap=0))
        self.come_alive()

    def show_item(self, item: WorkItem | None, words: ClockWords | None) -> None:
        """Show a line; ``None`` = nothing is chosen."""
        self._body.setVisible(item is not None)
        if item is None:
            return
        self._title.set_text(item.title)
        self._where.set_text(item.second)
        icon = words.icon if words is not None else item.icon
        self._chip.set(item.state, item.tone, icon)
        self._chip.setVisible(bool(item.state))
        self._due.set_text("" if words is None else words.due)
        self._due.setVisible(words is not None and bool(words.due))
        self.basis.setVisible(words is not None)
        self.record.setVisible(meeting_route(item) is not None)
        self.task.setVisible(item.task is None)
        self.change.setVisible(item.task is not None)
        self._is_task = item.task is not None
        self.retranslate()
        clear(self._facts)
        for name, value in () if words is None else words.basis[:_SHOWN]:
            told = column(
                Text(name, "small", "text3"), Text(value, "body", wrap=True), gap=0
            )
            self._facts.addWidget(holder(told))

    def retranslate(self) -> None:
        """Set our own words."""
        self.basis.setText(self.tr("Legal basis and count"))
        self.record.setText(self.tr("Record the act…"))
        self.task.setText(self.tr("Make a task of it…"))
        self.change.setText(self.tr("Change the task…"))
        self.open.setText(
            self.tr("Done") if self._is_task else self.tr("Open the case")
        )
        self.open.set_icon_name("check" if self._is_task else "arrow-right")
