# SPDX-License-Identifier: Apache-2.0
"""Perkara: the list, a new case, taking one out by typing its number."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.item_models.roles import Role
from desktop.qt.port import Route
from desktop.screens.cases.presenter import CasesPresenter
from desktop.widgets.case_form import CaseForm
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ConfirmByTyping
from models.snapshot.lists import JournalFilter
from models.usecases.cases import list_cases, open_case
from models.usecases.journal import journal_page
from models.usecases.removal import undo
from tests.support.pages import Bench


def open_page(bench: Bench) -> CasesPresenter:
    page = bench.page(CasesPresenter, None)
    page.visit(Route("cases"))
    return page


def test_an_empty_vault_offers_the_first_case(bench: Bench) -> None:
    page = open_page(bench)
    bench.click(page.view._empty_button)
    assert bench.dialog(page, CaseForm).isVisible()


def test_a_new_case_is_made_and_opened(bench: Bench) -> None:
    bench.keep()
    page = open_page(bench)
    bench.click(page.view.new_button)
    form = bench.dialog(page, CaseForm)
    bench.qtbot.keyClicks(form._lines["number"], "BP-131/2026")
    bench.qtbot.keyClicks(form._lines["title"], "Penampungan Gang Lontar")
    bench.qtbot.keyClicks(form._days["offence_from"], "3 Feb 2026")
    bench.click(form.save_button)
    assert len(bench.shell.opened) == 1
    made = list_cases(bench.tools).items[0]
    assert (made.id, made.number) == (bench.shell.opened[0], "BP-131/2026")


def test_a_case_without_a_number_is_not_made(bench: Bench) -> None:
    page = open_page(bench)
    page.view.new_wanted.emit()
    form = bench.dialog(page, CaseForm)
    bench.qtbot.keyClicks(form._lines["title"], "Tanpa nomor")
    bench.click(form.save_button)
    assert form._rows["case.number"].error
    assert not bench.shell.opened
    bench.press(form, Qt.Key.Key_Escape)
    page.view.new_wanted.emit()
    assert bench.dialog(page, CaseForm)._lines["title"].text() == "Tanpa nomor"


def test_enter_opens_the_chosen_case(bench: Bench) -> None:
    snapshot = bench.keep()
    page = open_page(bench)
    page.view.list.setCurrentIndex(page._model.index(0))
    bench.press(page.view.list, Qt.Key.Key_Return)
    assert bench.shell.opened == [snapshot.file.case.id]


def test_the_list_says_how_many_gaps(bench: Bench) -> None:
    bench.keep()
    page = open_page(bench)
    index = page._model.index(0)
    assert index.data(Role.TONE) in {"warn", "neutral"}
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "BP-114/2026" in spoken


def take_out(bench: Bench, page: CasesPresenter, number: str, why: str) -> None:
    page.view.list.setCurrentIndex(page._model.index(0))
    page.view._remove.trigger()
    ask = bench.dialog(page, ConfirmByTyping)
    assert not ask.act_button.isEnabled()
    bench.qtbot.keyClicks(ask.edit, number)
    assert not ask.act_button.isEnabled()
    bench.qtbot.keyClicks(ask.why, why)
    bench.click(ask.act_button)


def test_taking_out_asks_for_the_number_and_a_reason(bench: Bench) -> None:
    snapshot = bench.keep()
    page = open_page(bench)
    take_out(bench, page, snapshot.file.case.numbers.case, "Dibuat dua kali")
    assert list_cases(bench.tools).items == ()
    asked = JournalFilter(object_id=snapshot.file.case.id)
    line = journal_page(bench.tools, asked).items[0]
    assert (line.action, line.reason) == ("case.removed", "Dibuat dua kali")


def test_a_case_taken_out_can_be_taken_back(bench: Bench) -> None:
    snapshot = bench.keep()
    page = open_page(bench)
    take_out(bench, page, snapshot.file.case.numbers.case, "Dibuat dua kali")
    assert page._model.rowCount() == 0
    undo(bench.tools, bench.shell.undos.pop())
    page.visit(Route("cases"))
    assert page._model.rowCount() == 1
    assert open_case(bench.tools, snapshot.file.case.id).file == snapshot.file


def test_nothing_is_clipped(bench: Bench, indonesian: object) -> None:
    bench.keep()
    page = open_page(bench)
    assert find_clipped(page.view) == []
