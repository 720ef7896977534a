# SPDX-License-Identifier: Apache-2.0
"""The head folds: tabs with words, with numbers, or a box."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.screens.elements.charges import Charge, Ground
from desktop.screens.elements.toolbar import Toolbar
from desktop.widgets.clipping import find_clipped


def a_charge(name: str, *counts: tuple[str, str], gaps: int = 2) -> Charge:
    badge = f"{gaps} celah" if gaps else "lengkap"
    return Charge(name, f"Pasal {name}", gaps, badge, "warn", counts)


CHARGES = (
    a_charge("2", ("c1", "T-01 Darsono"), ("c2", "T-02 Mirna")),
    a_charge("10", ("c3", "T-02 Mirna"), ("c4", "T-01 Darsono")),
    a_charge("17", ("c5", "T-03 Wira"), gaps=0),
)


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Toolbar]:
    page = QWidget()
    qtbot.addWidget(page)
    made = Toolbar(page)
    made.resize(774, 70)
    page.resize(800, 100)
    page.show()
    made.show_charges(CHARGES, "c1")
    made.show_ground(Ground("Perdagangan orang"))
    yield made
    page.close()


def test_a_tab_keeps_the_accused_where_it_can(bar: Toolbar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.count_chosen) as heard:
        bar.tabs.chosen.emit("10")
    assert heard.args == ["c4"]
    with qtbot.waitSignal(bar.count_chosen) as heard:
        bar.tabs.chosen.emit("17")
    assert heard.args == ["c5"]


def test_one_count_shows_its_accused_as_words(bar: Toolbar) -> None:
    assert bar.accused_box.isVisible()
    bar.show_charges(CHARGES, "c5")
    assert not bar.accused_box.isVisible()
    assert bar._accused.isVisible()
    assert bar._accused.plain == "T-03 Wira"


def test_the_accused_box_chooses_by_keyboard(bar: Toolbar, qtbot: QtBot) -> None:
    bar.accused_box.setFocus()
    with qtbot.waitSignal(bar.count_chosen) as heard:
        qtbot.keyClick(bar.accused_box, Qt.Key.Key_Down)
    assert heard.args == ["c2"]


def form_of(bar: Toolbar) -> str:
    if bar.article_box.isVisible():
        return "box"
    return "words" if bar._made[0].badge == "2 celah" else "numbers"


def test_tabs_fold_to_numbers_and_then_to_a_box(bar: Toolbar, qtbot: QtBot) -> None:
    seen = []
    for width in range(774, 380, -20):
        bar.resize(width, 70)
        QApplication.processEvents()
        assert find_clipped(bar) == []
        seen.append(form_of(bar))
    assert list(dict.fromkeys(seen)) == ["words", "numbers", "box"]
    assert bar.article_box.currentText() == "Pasal 2  (2 celah)"
    with qtbot.waitSignal(bar.count_chosen) as heard:
        bar.article_box.activated.emit(2)
    assert heard.args == ["c5"]


def test_the_mark_is_shown_only_when_there_is_one(bar: Toolbar) -> None:
    assert not bar._mark.isVisible()
    bar.show_ground(Ground("Judul", "Belum pasti", "Baris ini belum dicocokkan."))
    assert bar._mark.isVisible()
    assert bar._mark.toolTip() == "Baris ini belum dicocokkan."


def test_nothing_charged_shows_nothing(bar: Toolbar) -> None:
    bar.show_charges((), "")
    assert not bar.accused_box.isVisible()
    assert bar.tabs.current == ""


def test_the_switch_tells(bar: Toolbar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.gaps_toggled) as heard:
        qtbot.keyClick(bar.gaps_switch, Qt.Key.Key_Space)
    assert heard.args == [True]
