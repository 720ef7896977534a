# SPDX-License-Identifier: Apache-2.0
"""A window on a real display: it opens, shows the matrix, and locks with nothing left.

Run by itself under a private X server; what only a real window system has, its
pixels and its clipboard, is looked at here.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.qt.port import Route
from tests.support.hands import CTRL
from tests.support.journey import CaseJourney

pytestmark = pytest.mark.window


def _pixels(journey: CaseJourney) -> QImage:
    """What the display itself shows of the window."""
    screen = QGuiApplication.primaryScreen()
    return screen.grabWindow(journey.window.winId()).toImage()


def _colours(picture: QImage) -> int:
    """How many colours a coarse look finds."""
    places = (
        (x, y)
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    )
    return len({picture.pixel(x, y) for x, y in places})


def test_a_real_window_opens_the_example_and_shows_the_matrix(journey: CaseJourney):
    assert QGuiApplication.platformName() == "xcb"
    journey.enter_example()
    page = journey.page("elements")
    matrix = page.view.matrix
    assert matrix.isVisible()
    assert matrix.model().rowCount() > 5
    victims = [journey.file.person(one) for one in journey.file.counts[0].victims]
    assert matrix.model().columnCount() == 1 + len(victims)
    spoken = page.view.matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert any(one.label in spoken for one in victims)
    journey.until(lambda: _colours(_pixels(journey)) > 20)
    assert journey.window.windowHandle().title() == "Saksama"


def test_words_copied_with_the_usual_keys_are_gone_after_the_lock(
    journey: CaseJourney,
):
    journey.enter_example()
    page = journey.page("statements")
    statement = next(s for s in journey.file.statements if s.answers)
    journey.frame.go(Route("statements", str(statement.id)))
    journey.settle()
    answer = next(iter(page.view.reader.rows.values())).text
    answer.setFocus()
    journey.qtbot.keyClick(answer, Qt.Key.Key_A, CTRL)
    journey.qtbot.keyClick(answer, Qt.Key.Key_C, CTRL)
    clipboard = QApplication.clipboard()
    assert clipboard.text() == answer.toPlainText()
    journey.lock()
    journey.until(lambda: clipboard.text() == "")


def test_words_copied_with_the_usual_keys_are_gone_after_a_while(
    journey: CaseJourney,
):
    edit = journey.door.open.passphrase.edit
    edit.setEchoMode(QLineEdit.EchoMode.Normal)
    journey.saksama.clipboard._timer.setInterval(200)
    edit.setText("Ibu Melur tinggal di")
    edit.selectAll()
    edit.copy()
    clipboard = QApplication.clipboard()
    assert clipboard.text() == "Ibu Melur tinggal di"
    mark = clipboard.mimeData().data("x-kde-passwordManagerHint")
    assert bytes(mark) == b"secret"
    journey.until(lambda: clipboard.text() == "")
