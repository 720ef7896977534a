# SPDX-License-Identifier: Apache-2.0
"""Tab goes through boxes as they are laid out, whenever their rows were made."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.qt.reading_order import step, stops


class Page(QWidget):
    """A page on which everything was made the wrong way round."""

    def __init__(self) -> None:
        super().__init__()
        self.over = QPushButton("floats", self)
        self.late, self.early = QLineEdit(), QLineEdit()
        self.hidden, self.off = QLineEdit(), QLineEdit()
        self.right, self.left = QLineEdit(), QLineEdit()
        self.combo = QComboBox()
        self.combo.setEditable(True)
        grid = QGridLayout()
        grid.addWidget(self.late, 1, 0)
        grid.addWidget(self.early, 0, 0)
        self.splitter = QSplitter()
        self.splitter.addWidget(self.left)
        self.splitter.insertWidget(1, self.right)
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.addWidget(self.combo)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        whole = QVBoxLayout(self)
        whole.addLayout(grid)
        for one in (self.splitter, area, self.hidden, self.off, QLabel("words")):
            whole.addWidget(one)
        self.hidden.hide()
        self.off.setEnabled(False)

    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self, ahead=next) or super().focusNextPrevChild(next)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()


def _walk(qtbot: QtBot, page: Page, key: Qt.Key, start: QWidget) -> list[QWidget]:
    start.setFocus()
    met = [start]
    for _ in range(20):
        qtbot.keyClick(page.focusWidget(), key)
        met.append(page.focusWidget())
        if met[-1] is start:
            break
    return met[:-1]


def test_tab_reads_grid_splitter_and_scrolled_rows_and_goes_round(qtbot, page):
    order = [page.early, page.late, page.left, page.right, page.combo, page.over]
    assert stops(page) == order
    assert _walk(qtbot, page, Qt.Key.Key_Tab, page.early) == order
    back = [page.early, *reversed(order[1:])]
    assert _walk(qtbot, page, Qt.Key.Key_Backtab, page.early) == back


def test_a_row_that_is_made_later_is_met_where_it_stands(qtbot, page):
    new = QPushButton("new")
    page.rows.insertWidget(0, new)
    new.show()
    page.right.setFocus()
    qtbot.keyClick(page.right, Qt.Key.Key_Tab)
    assert page.focusWidget() is new
    qtbot.keyClick(new, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.combo


def test_the_focus_goes_on_from_where_tab_would_not_stop(qtbot, page):
    page.left.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    page.left.setFocus()
    qtbot.keyClick(page.left, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.right


def test_without_a_place_to_go_on_from_nothing_moves(page):
    page.setFocus()
    assert not step(page, ahead=True)
    assert not step(QWidget(page), ahead=True)
