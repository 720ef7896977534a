# SPDX-License-Identifier: Apache-2.0
"""A page is seen whole, enlarged by steps, and leaves nothing behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.viewer.canvas import STEPS, Canvas
from desktop.viewer.wire import Picture

RED = Picture(1, 200, 100, (400, 200), b"\xff\x00\x00" * 20_000)


@pytest.fixture
def canvas(qtbot):
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(324, 224)
    made.show()
    return made


def test_the_whole_page_is_in_sight(canvas):
    canvas.show_picture(RED)
    shown = canvas.grab().toImage()
    assert canvas.fitted
    assert shown.pixelColor(162, 112).name() == "#ff0000"
    assert shown.pixelColor(162, 5).name() != "#ff0000"
    assert canvas.verticalScrollBar().maximum() == 0


def test_it_grows_and_shrinks_by_steps(qtbot, canvas):
    canvas.show_picture(RED)
    heard: list[int] = []
    canvas.zoomed.connect(heard.append)
    canvas.zoom(1)
    assert canvas.scale in STEPS
    assert canvas.scale > 0.75
    canvas.zoom(1)
    assert canvas.horizontalScrollBar().maximum() > 0
    canvas.zoom(-1)
    assert heard[-1] == round(100 * canvas.scale)
    canvas.fit()
    assert canvas.fitted
    for _ in range(20):
        canvas.zoom(1)
    assert canvas.scale == STEPS[-1]
    canvas.grab()
    for _ in range(20):
        canvas.zoom(-1)
    assert canvas.scale == STEPS[0]


def test_page_keys_turn_only_at_the_edge(qtbot, canvas):
    canvas.show_picture(RED)
    turns: list[int] = []
    canvas.turned.connect(turns.append)
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    assert turns == [1, -1]
    for _ in range(4):
        canvas.zoom(1)
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    assert turns == [1, -1]
    assert canvas.verticalScrollBar().value() > 0


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(canvas):
    canvas.show_picture(RED)
    before = canvas.scale

    def turn(held):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(canvas.mapToGlobal(QPoint(50, 50))),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), event)

    turn(Qt.KeyboardModifier.NoModifier)
    assert canvas.scale == before
    turn(Qt.KeyboardModifier.ControlModifier)
    assert canvas.scale > before


def test_emptied_it_keeps_nothing(canvas):
    canvas.show_picture(RED)
    canvas.empty()
    assert canvas.image is None
    assert canvas.grab().toImage().pixelColor(162, 112).name() != "#ff0000"
