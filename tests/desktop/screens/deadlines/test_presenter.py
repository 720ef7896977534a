# SPDX-License-Identifier: Apache-2.0
"""Tenggat: every clock of every case, why, and the way to its case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from desktop.item_models.roles import Role
from desktop.item_models.work_item import Group
from desktop.qt.port import Route
from desktop.screens.deadlines.presenter import DeadlinesPresenter
from desktop.widgets.clipping import find_clipped
from desktop.widgets.clock_dialog import ClockDialog
from models.base.errors import VaultClosed
from models.base.ids import CaseId
from models.casefile.case import CaseNumbers
from models.usecases.acts import save_act
from models.usecases.cases import create_case
from models.usecases.deadlines import read_clocks
from tests.support.builders import a_case, an_act
from tests.support.pages import Bench

LATE, NEAR = "dossier_received", "hearing_date"


def another(bench: Bench, event: str, days: int) -> CaseId:
    """A second case with one act so many days from today."""
    case = replace(a_case(), id="", numbers=CaseNumbers("BP-131/2026"), title="Lontar")
    made = CaseId(create_case(bench.tools, case).id)
    act(bench, made, event, days)
    return made


def act(bench: Bench, case: str, event: str, days: int) -> None:
    day = bench.tools.clock.today() + timedelta(days=days)
    bare = an_act(
        id="", case=case, event=event, day=day, officers=(), persons=(), exhibits=()
    )
    save_act(bench.tools, bare)


def open_page(bench: Bench, route: Route | None = None) -> DeadlinesPresenter:
    page = bench.page(DeadlinesPresenter, None)
    page.visit(route or Route("deadlines"))
    return page


def headings(page: DeadlinesPresenter) -> list[str]:
    model = page.view.list.model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    return [str(row.data()) for row in rows if row.data(Role.SECTION)]


def test_clocks_of_all_cases_stand_in_their_groups(
    bench: Bench, indonesian: object
) -> None:
    mine = bench.keep().file.case.id
    act(bench, mine, LATE, -20)
    other = another(bench, NEAR, 9)
    page = open_page(bench)
    view = page.view
    items = view._model.items
    told = [
        row.clock.id
        for case in (mine, other)
        for row in read_clocks(bench.tools, case).rows
        if row.state in {"overdue", "today", "soon", "later", "uncertain"}
    ]
    assert sorted(item.clock.clock.id for item in items) == sorted(told)
    assert {item.group for item in items} >= {Group.OVERDUE, Group.SOON}
    assert headings(page)[0] == "Lewat"
    days = [item.days for item in items if item.days is not None]
    assert days == sorted(days)
    marked = [mark.key for day in view.card.ribbon.days for mark in day.marks]
    near = [i.key for i in items if i.days is not None and i.days < 14]
    assert sorted(marked) == sorted(near)
    assert view.card.ribbon.days[0].past
    assert find_clipped(view) == []
    # The same in rows, and back.
    bench.click(view.card.switch)
    assert view.card.in_rows
    rows = [view.card.table.item(n, 1) for n in range(view.card.table.rowCount())]
    said = "\n".join(row.text() for row in rows)
    assert all(item.title in said for item in items if item.key in near)
    assert find_clipped(view) == []
    bench.click(view.card.switch)
    assert not view.card.in_rows


def test_one_case_can_be_looked_at_alone(bench: Bench, indonesian: object) -> None:
    mine = bench.keep().file.case.id
    act(bench, mine, LATE, -20)
    other = another(bench, NEAR, 9)
    page = open_page(bench)
    box = page.view.cases
    box.setFocus()
    box.setCurrentIndex(box.findData(str(other)))
    box.activated.emit(box.currentIndex())
    assert {item.case for item in page.view._model.items} == {other}
    page.visit(Route("deadlines", mine, "case"))
    assert {item.case for item in page.view._model.items} == {mine}
    assert box.currentData() == mine


def test_enter_leads_to_the_case_and_a_button_to_the_count(
    bench: Bench, indonesian: object
) -> None:
    mine = bench.keep().file.case.id
    act(bench, mine, LATE, -20)
    page = open_page(bench)
    view = page.view
    view.list.setFocus()
    bench.press(view.list, Qt.Key.Key_Return)
    assert bench.shell.opened == [mine]
    chosen = view.list.chosen
    assert chosen is not None
    bench.click(view.aside.basis)
    dialog = bench.dialog(page, ClockDialog)
    assert chosen.title.casefold() in dialog.words.title.casefold()
    assert dialog.words.steps
    assert any(chosen.clock.clock.citation in value for _, value in dialog.words.basis)
    bench.click(dialog.act_button)
    assert bench.shell.opened == [mine, mine]
    bench.click(view.aside.open)
    bench.click(view.aside.record)
    assert len(bench.shell.opened) == 4
    met = chosen.clock.clock.met_by
    assert bench.shell.ways[-2:] == [
        chosen.route,
        Route("acts", field=f"new:{met[0]}"),
    ]
    # The painted button of a row is a target of its own.
    box = view.list._delegate.button_rect(
        view.list.visualRect(view.list.currentIndex()), chosen
    )
    bench.qtbot.mouseClick(
        view.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center()
    )
    assert len(bench.shell.opened) == 5


def test_the_ribbon_is_walked_with_arrows(bench: Bench, indonesian: object) -> None:
    mine = bench.keep().file.case.id
    act(bench, mine, LATE, -20)
    act(bench, mine, NEAR, 9)
    page = open_page(bench)
    ribbon = page.view.card.ribbon
    ribbon.setFocus()
    first = ribbon.current
    assert first is not None
    assert first.spoken in ribbon.accessibleName()
    bench.press(ribbon, Qt.Key.Key_Right)
    second = ribbon.current
    assert second is not None
    assert second != first
    bench.press(ribbon, Qt.Key.Key_Return)
    chosen = page.view.list.chosen
    assert chosen is not None
    assert chosen.key == second.key


def test_a_vault_without_acts_says_where_deadlines_come_from(
    bench: Bench, indonesian: object
) -> None:
    bench.keep()
    page = open_page(bench)
    assert page.view._stack.currentIndex() == 1
    assert find_clipped(page.view) == []


def test_reading_can_be_stopped_and_gone_on_with(
    bench: Bench, indonesian: object
) -> None:
    mine = bench.keep().file.case.id
    act(bench, mine, LATE, -20)
    another(bench, NEAR, 9)
    page = bench.page(DeadlinesPresenter, None)
    view = page.view
    feed = page._work.feed
    look = feed._look

    def one_then_stop(waiting):
        found = look(waiting[:1])
        feed.told.connect(lambda *_: view.reading.stopped.emit())
        return found

    feed._look = one_then_stop
    page.visit(Route("deadlines"))
    assert not feed.whole
    assert view.reading.isVisible()
    assert len({item.case for item in view._model.items}) <= 1
    feed._look = look
    feed.told.disconnect()
    view.reading.again.emit()
    assert feed.whole
    assert not view.reading.isVisible()
    assert len({item.case for item in view._model.items}) == 2


def test_a_trouble_is_told_and_what_was_shown_stays(
    bench: Bench, indonesian: object
) -> None:
    mine = bench.keep().file.case.id
    act(bench, mine, LATE, -20)
    page = open_page(bench)
    before = page.view._model.items

    def closed(_waiting):
        raise VaultClosed

    page._work.feed._look = closed
    page.visit(Route("deadlines"))
    assert [type(one) for one in bench.shell.troubles] == [VaultClosed]
    assert page.view._model.items == before
