# SPDX-License-Identifier: Apache-2.0
"""The inspector shows one cell, keeps its place, and offers every act."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.item_models.element_words import CellLook
from desktop.qt.port import Route
from desktop.screens.elements.digest import Scene, inspect
from desktop.screens.elements.inspection import FormLine, Inspection
from desktop.screens.elements.inspector import Inspector
from desktop.screens.elements.quoting import LONGEST_QUOTE
from desktop.widgets.text import Text
from models.casefile.links import Passage
from models.law.finding import Cell
from tests.support.builders import an_answer, answer_id


@pytest.fixture
def pane(qtbot: QtBot) -> Inspector:
    made = Inspector()
    qtbot.addWidget(made)
    made.resize(340, 616)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def debt(scene: Scene, cell) -> Inspection:
    found = inspect(scene, cell())
    assert found is not None
    return found


def texts(pane: Inspector) -> list[str]:
    return [text.plain for text in pane.findChildren(Text) if text.isVisible()]


def test_the_quote_stands_under_its_source(pane: Inspector, debt: Inspection) -> None:
    answer = an_answer(3, 2, "Setiap makan dicatat di buku bon.")
    pane.show_cell(debt, {answer_id(3, 2): answer})
    assert "“Setiap makan dicatat di buku bon.”" in texts(pane)


def test_only_the_passage_is_quoted_and_long_words_are_shortened(
    pane: Inspector, debt: Inspection
) -> None:
    line = replace(debt.sources[0], passage=Passage(7, 12))
    answer = an_answer(3, 2, "Setiap makan dicatat di buku bon.")
    pane.show_cell(replace(debt, sources=(line,)), {answer_id(3, 2): answer})
    assert "“makan”" in texts(pane)
    long = an_answer(3, 2, "kata " * 200)
    pane.show_cell(debt, {answer_id(3, 2): long})
    quote = next(text for text in texts(pane) if text.startswith("“"))
    assert len(quote) <= LONGEST_QUOTE + 2


def test_the_same_cell_is_not_built_again(pane: Inspector, debt: Inspection) -> None:
    pane.show_cell(debt, {})
    first = pane.acts[0]
    pane.show_cell(debt, {})
    assert pane.acts[0] is first


def test_acts_come_in_order_and_the_first_of_a_gap_is_the_main_one(
    pane: Inspector, debt: Inspection, qtbot: QtBot
) -> None:
    pane.show_cell(debt, {})
    assert pane.acts[0].property("kind") == "primary"
    assert all(act.property("kind") != "primary" for act in pane.acts[1:])
    with qtbot.waitSignal(pane.link_wanted) as heard:
        qtbot.mouseClick(pane.acts[0], Qt.MouseButton.LeftButton)
    assert heard.args == [debt.candidates[0].source]
    with qtbot.waitSignal(pane.picker_wanted):
        qtbot.mouseClick(pane.more_button, Qt.MouseButton.LeftButton)


def test_what_must_be_looked_at_leads_there(
    pane: Inspector, scene: Scene, cell, qtbot: QtBot
) -> None:
    found = inspect(scene, cell("perekrutan", "a2_proses", "K-01"))
    words = [line for line in found.candidates if line.source is None]
    pane.show_cell(replace(found, candidates=tuple(words[:1])), {})
    with qtbot.waitSignal(pane.route_wanted) as heard:
        qtbot.mouseClick(pane.acts[0], Qt.MouseButton.LeftButton)
    assert heard.args == [words[0].route]


def test_notes_of_the_pack_unfold(
    pane: Inspector, debt: Inspection, qtbot: QtBot
) -> None:
    pane.show_cell(debt, {})
    assert debt.notes[0] not in texts(pane)
    qtbot.mouseClick(pane.notes_button, Qt.MouseButton.LeftButton)
    assert "\n".join(debt.notes) in texts(pane)


def test_the_mark_of_the_law_is_shown(pane: Inspector, debt: Inspection) -> None:
    pane.show_cell(replace(debt, mark="Perkiraan", notes=()), {})
    assert pane.notes_button is None
    names = [
        chip.accessibleName()
        for chip in pane.findChildren(object)
        if hasattr(chip, "look")
    ]
    assert "Perkiraan" in names


def test_the_choice_tells_whether_the_form_is_used(
    pane: Inspector, debt: Inspection, qtbot: QtBot
) -> None:
    pane.show_cell(debt, {})
    assert pane.used is not None
    assert pane.used.current == "used"
    choice = pane.used._choices["used"]
    choice.setFocus()
    with qtbot.waitSignal(pane.used_chosen) as heard:
        qtbot.keyClick(pane.used, Qt.Key.Key_Right)
    assert heard.args == [False]


def test_an_element_leads_to_its_forms(
    pane: Inspector, scene: Scene, cell, qtbot: QtBot
) -> None:
    found = inspect(scene, cell("", "a2_proses", "K-01"))
    pane.show_cell(found, {})
    assert pane.used is None
    assert pane.more_button is None
    with qtbot.waitSignal(pane.cell_wanted) as heard:
        qtbot.mouseClick(pane.acts[0], Qt.MouseButton.LeftButton)
    assert heard.args == [found.forms[0].cell]


def test_the_focus_and_the_place_stay_when_a_cell_is_told_anew(
    pane: Inspector, debt: Inspection
) -> None:
    pane.show_cell(debt, {})
    QApplication.processEvents()
    pane._body.verticalScrollBar().setValue(40)
    pane.acts[0].setFocus()
    pane.show_cell(replace(debt, title="Lain"), {})
    assert QApplication.focusWidget() is pane.acts[0]


def test_nothing_to_do_puts_the_focus_on_the_way_out(
    pane: Inspector, debt: Inspection, qtbot: QtBot
) -> None:
    pane.show_cell(debt, {})
    for act in pane.acts:
        act.setEnabled(False)
    pane.focus_first()
    assert QApplication.focusWidget() is pane.close_button
    with qtbot.waitSignal(pane.closed):
        qtbot.keyClick(pane.close_button, Qt.Key.Key_Escape)


def test_a_count_it_leans_on_is_one_press_away_or_can_be_made(
    pane: Inspector, debt: Inspection, qtbot: QtBot
) -> None:
    where = Cell("c1", "v", "")
    base = FormLine(where, "Pasal 2 ayat (1)", CellLook("Perlu penguat", tone="warn"))
    pane.show_cell(replace(debt, bases=(base,)), {})
    with qtbot.waitSignal(pane.cell_wanted) as heard:
        pane.acts[0].click()
    assert heard.args == [where]
    pane.show_cell(replace(debt, base_missing=True), {})
    with qtbot.waitSignal(pane.route_wanted) as heard:
        pane.acts[0].click()
    assert heard.args == [Route("summary", field="count:new")]
