# SPDX-License-Identifier: Apache-2.0
"""The ribbon of days and its twin in rows, one of them shown.

Knows the same days as the ribbon; must not know a deadline.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.qt.accessible import name
from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import column
from desktop.widgets.living import Living
from desktop.widgets.ribbon import Ribbon, RibbonDay

_TABLE_HIGH = 190
_KEY = 256  # Qt.ItemDataRole.UserRole


class RibbonCard(Living, QWidget):
    """Both ways to look at the days ahead.

    Args:
        parent: Qt owner.

    Attributes:
        ribbon: the painted one.
        table: the same in rows.
        switch: turns from one to the other; put where a page has room for it.

    Signals:
        chosen: something that falls on a day was taken; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ribbon = Ribbon()
        self.ribbon.chosen.connect(self.chosen)
        self.table = QTableWidget(0, 2)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(lambda index: self._on_row(index.row()))
        self.switch = Button("", "ghost", "table", "row")
        self.switch.clicked.connect(self._on_switch)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.ribbon)
        self._stack.addWidget(self.table)
        self.setLayout(column(self._stack, gap=0))
        self.come_alive()

    @property
    def in_rows(self) -> bool:
        """Return whether the rows are shown."""
        return self._stack.currentIndex() == 1

    def show_days(self, days: Sequence[RibbonDay]) -> None:
        """Show these days, both ways."""
        self.ribbon.show_days(days, self.tr("Days ahead"))
        rows = [(day, mark) for day in days for mark in (day.marks or (None,))]
        self.table.setRowCount(len(rows))
        for number, (day, mark) in enumerate(rows):
            first = QTableWidgetItem(day.spoken)
            second = QTableWidgetItem("\N{EM DASH}" if mark is None else mark.spoken)
            second.setToolTip(second.text())
            first.setData(_KEY, "" if mark is None else mark.key)
            self.table.setItem(number, 0, first)
            self.table.setItem(number, 1, second)

    def retranslate(self) -> None:
        """Set our own words."""
        self.table.setHorizontalHeaderLabels([self.tr("Day"), self.tr("What is due")])
        name(self.table, "days_table", self.tr("Days ahead, in rows"))
        self._say_switch()

    def restyle(self) -> None:
        """Give each way its height."""
        high = px(_TABLE_HIGH) if self.in_rows else self.ribbon.sizeHint().height()
        self._stack.setFixedHeight(high)

    def _say_switch(self) -> None:
        """Say what the switch does now."""
        self.switch.setText(
            self.tr("Show the ribbon") if self.in_rows else self.tr("Show as table")
        )

    def _on_switch(self) -> None:
        """Turn to the other way."""
        self._stack.setCurrentIndex(0 if self.in_rows else 1)
        self._say_switch()
        self.restyle()

    def _on_row(self, row: int) -> None:
        """Take what stands in a row."""
        item = self.table.item(row, 0)
        key = "" if item is None else str(item.data(_KEY))
        if key:
            self.chosen.emit(key)
