# SPDX-License-Identifier: Apache-2.0
"""The ring follows the keyboard and leaves with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.focus_ring import REACH, FocusRing
from desktop.widgets.layouts import column, holder, scrolled


@pytest.fixture
def ring(qapp):
    made = FocusRing(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.first, made.second, made.edit = Button("A"), Button("B"), QLineEdit()
    tight = holder(column(made.first))
    made.setLayout(column(tight, made.second, made.edit, margins=20))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_ring_stands_around_the_button_with_room(ring, page):
    page.first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring._ring is not None
    assert ring._ring.parentWidget() is page, "its own frame is too tight"
    assert ring._ring.width() == page.first.width() + 2 * REACH
    page.second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring._target is page.second


def test_the_ring_moves_along_and_leaves(qtbot, ring, page):
    page.second.setFocus(Qt.FocusReason.TabFocusReason)
    before = ring._ring.geometry()
    page.second.move(page.second.x(), page.second.y() + 7)
    assert ring._ring.geometry() == before.translated(0, 7)
    page.edit.setFocus()
    assert ring._ring is None
    page.second.setFocus(Qt.FocusReason.TabFocusReason)
    page.second.hide()
    assert ring._target is not page.second


def test_the_ring_survives_the_end_of_its_page(qtbot, ring):
    page = QWidget()
    button = Button("A", parent=page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    page.close()
    page.deleteLater()
    other = Button("B")
    qtbot.addWidget(other)
    other.show()
    other.setFocus(Qt.FocusReason.TabFocusReason)


def test_the_ring_moves_with_what_its_button_stands_in(ring, page):
    page.first.setFocus(Qt.FocusReason.TabFocusReason)
    before = ring._ring.geometry()
    box = page.first.parentWidget()
    box.move(box.x(), box.y() + 11)
    assert ring._ring.geometry() == before.translated(0, 11)
    box.hide()
    assert ring._target is not page.first


def test_the_ring_moves_with_what_is_scrolled(qtbot, ring):
    button, tall = Button("A"), QWidget()
    tall.setFixedSize(100, 900)
    area = scrolled(holder(column(button, tall, margins=20)))
    area.resize(200, 200)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    area.verticalScrollBar().setValue(15)
    ground = ring._ring.parentWidget()
    corner = button.mapTo(ground, QPoint(-REACH, -REACH))
    assert ring._ring.pos() == corner
