# SPDX-License-Identifier: Apache-2.0
"""A linked source says what it is and offers its menu by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.qt.port import Route
from desktop.screens.elements.source_row import SourceRow
from desktop.screens.elements.sources import SourceLine
from desktop.widgets.chip import Chip
from desktop.widgets.text import Text

LINE = SourceLine(
    link="l1",
    proof="e7",
    icon="package",
    title="BB-07 Buku bon Mess B",
    when="14 Agu 2026",
    answer=None,
    passage=None,
    strength=1,
    weakens=True,
    counted=False,
    whom="K-01, K-02",
    note="Halaman 12",
    route=Route("evidence", "e7"),
)


@pytest.fixture
def source(qtbot: QtBot) -> SourceRow:
    made = SourceRow(LINE, "Utang delapan juta.")
    qtbot.addWidget(made)
    made.resize(300, 160)
    made.show()
    return made


def test_everything_is_said_in_words(source: SourceRow) -> None:
    said = [text.plain for text in source.findChildren(Text)]
    assert "BB-07 Buku bon Mess B" in said
    assert "“Utang delapan juta.”" in said
    assert "Weak" in said
    assert "K-01, K-02" in said
    assert "Note: Halaman 12" in said
    chips = [chip.look.text for chip in source.findChildren(Chip)]
    assert chips == ["Says otherwise", "Does not count"]
    assert "BB-07" in source.menu_button.accessibleName()


def test_the_menu_opens_from_its_button_and_with_the_right_button(
    source: SourceRow, qtbot: QtBot
) -> None:
    places: list[QPoint] = []
    source._menu.popup = places.append  # a real one grabs keys the test has not
    qtbot.mouseClick(source.menu_button, Qt.MouseButton.LeftButton)
    assert len(places) == 1
    reason = QContextMenuEvent.Reason.Mouse
    spot = source.mapToGlobal(QPoint(5, 5))
    QApplication.sendEvent(source, QContextMenuEvent(reason, QPoint(5, 5), spot))
    assert places[1] == spot


def test_each_act_names_its_link(source: SourceRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(source.open_wanted) as heard:
        source.open_action.trigger()
    assert heard.args == [LINE.route]
    with qtbot.waitSignal(source.change_wanted) as heard:
        source.change_action.trigger()
    assert heard.args == ["l1"]
    with qtbot.waitSignal(source.unlink_wanted) as heard:
        source.unlink_action.trigger()
    assert heard.args == ["l1"]


def test_a_link_leads_to_its_history(source: SourceRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(source.open_wanted) as told:
        source.history_action.trigger()
    (route,) = told.args
    assert (route.page, route.object_id) == ("journal", "l1")
    assert "BB-07" in route.field
