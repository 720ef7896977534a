# SPDX-License-Identifier: Apache-2.0
"""Perlu diperiksa at the real window: every kind of line leads to where it says.

The example is made odd in one place of each kind; then each way that the page
offers is pressed once, whatever it says, and must end where the fact stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop.qt.port import Route
from desktop.screens.acts.form import ActForm
from desktop.screens.open_points.lines import PlaceLine
from desktop.widgets.form_dialog import FormDialog
from models.base.ids import AnswerId, StatementId
from models.usecases.acts import save_act
from models.usecases.cases import save_case
from models.usecases.evidence import save_exhibit
from models.usecases.people import save_person
from models.usecases.statements import save_answers, save_statement
from tests.support.builders import an_answer
from tests.support.journey import CaseJourney, example_vault

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
WITH_A_FIELD = {"acts", "evidence", "people", "statements", "summary"}
"""Pages where a named field opens a form at it."""

CODES = {
    "act_order",
    "births_differ",
    "custody_before_taking",
    "item_not_in_file",
    "item_not_in_hand",
    "order_before_report",
    "person_by_role",
    "person_not_heard",
    "statement_before_report",
    "taken_before_order",
}
"""What must stand on the page, so that its ways are pressed."""


def _act(journey: CaseJourney, event: str) -> Any:
    return next(one for one in journey.file.acts if one.event == event)


def _choose(journey: CaseJourney, start: str) -> str:
    """Stand on the first line of a kind, with the keyboard; return its key."""
    page = journey.page("open_points")
    journey.until(lambda: any(key.startswith(start) for key in page._details))
    key = next(one for one in page._details if one.startswith(start))
    page.view.list.setFocus()
    page.view.list.setCurrentIndex(page._model.index(page._model.row_of(key)))
    return key


def test_acts_whose_days_clash_are_mended_from_the_list(journey: CaseJourney) -> None:
    journey.enter_example()
    sent = _act(journey, "spdp_sent")
    journey.page("acts")
    journey.frame.go(Route("acts", sent.id, "act.day"))
    form = journey.dialog(ActForm)
    journey.write(form.day, "20/8/2026")
    journey.save(form)

    key = _choose(journey, "act_order:")
    assert str(sent.id) in key
    page = journey.shown("open_points")
    (number,) = [
        n
        for n, one in enumerate(page._details[key].places)
        if one.route.object_id == sent.id
    ]
    journey.press("Return")
    page.view.detail.acts[number].setFocus()
    journey.press("Return")
    form = journey.dialog(ActForm)
    assert journey.frame.current == "acts"
    assert form.read().id == sent.id
    assert form.day.isAncestorOf(QApplication.focusWidget()) or form.day.hasFocus()
    journey.write(form.day, "13/8/2026")
    journey.save(form)
    page = journey.page("open_points")
    journey.until(lambda: key not in page._details)
    journey.reopen(example_vault().words)
    assert _act(journey, "spdp_sent").day == date(2026, 8, 13)


def _make_odd(journey: CaseJourney) -> None:
    """Enter what cannot all be so, one thing of each kind, and open it anew."""
    tools, file = journey.frame._tools, journey.file
    sent = _act(journey, "spdp_sent")
    journey.ask(save_act, tools, replace(sent, day=date(2026, 8, 20)))
    numbers = replace(file.case.numbers, order_date=date(2026, 8, 1))
    journey.ask(save_case, tools, replace(file.case, numbers=numbers))
    suspect = next(one for one in file.people if one.code == "T-2")
    young = replace(suspect.particulars, birth_date=date(2006, 8, 2))
    journey.ask(save_person, tools, replace(suspect, particulars=young))
    for code, days in (("BB-02", 30), ("BB-09", -20)):
        item = next(one for one in file.exhibits if one.code == code)
        moved = item.taking.at + timedelta(days=days)
        taking = replace(item.taking, at=moved)
        journey.ask(save_exhibit, tools, replace(item, taking=taking))
    heard = next(one for one in file.statements if one.signed)
    early = replace(
        heard,
        id=StatementId(""),
        held_on=date(2026, 8, 3),
        number="",
        answers=0,
        signed=False,
        version=0,
    )
    made = StatementId(journey.ask(save_statement, tools, early).id)
    words = "BB-12 belum pernah saya lihat, BB-99 juga tidak."
    said = replace(an_answer(1), id=AnswerId(""), statement=made, text=words)
    said = replace(said, number=0, version=0)
    journey.ask(save_answers, tools, file.case.id, [said])
    journey.open_case(file.case.id, "open_points")


def _ways(page: Any) -> Iterator[tuple[str, int, PlaceLine]]:
    """Yield the ways off the page, each kind once: of the line and of the place."""
    seen: set[tuple[str, str, str]] = set()
    for key, detail in list(page._details.items()):
        ways = (*detail.acts, *detail.places, *detail.beside)
        for number, way in enumerate(ways):
            code = key.partition(":")[0]
            kind = (code, way.route.page, way.route.field.partition(":")[0])
            if way.route.page == "statements" and "." not in kind[2]:
                kind = (code, way.route.page, "answer" if kind[2] != "new" else "new")
            if kind not in seen:
                seen.add(kind)
                yield key, number, way


def _arrives(journey: CaseJourney, way: PlaceLine) -> None:
    """The page is shown, and a named field has its form open, at that field."""
    route = way.route
    journey.until(lambda: journey.frame.current == route.page)
    journey.settle()
    forms = journey._dialogs(FormDialog)
    name = route.field
    if route.page in WITH_A_FIELD and "." in name:
        assert forms, route
        row = forms[-1]._rows.get(name)
        focus = forms[-1].focusWidget()
        assert row is None or (focus is not None and row.isAncestorOf(focus)), route
    elif name.startswith(("new", "custody")):
        assert forms, route
    for one in journey._dialogs(QDialog):
        one.reject()
    journey.until(lambda: not journey._dialogs(QDialog))
    journey.settle()


def test_each_kind_of_line_leads_to_where_it_says(journey: CaseJourney) -> None:
    journey.enter_example()
    _make_odd(journey)
    page = journey.shown("open_points")
    journey.until(lambda: any(k.startswith("act_order") for k in page._details))
    codes = {key.partition(":")[0] for key in page._details}
    assert codes >= CODES, CODES - codes
    pressed = set()
    for key, number, way in list(_ways(page)):
        page = journey.page("open_points")
        journey.until(lambda key=key, page=page: key in page._details)
        page.view.list.setCurrentIndex(page._model.index(page._model.row_of(key)))
        button = page.view.detail.acts[number]
        button.setFocus()
        journey.qtbot.keyClick(button, Qt.Key.Key_Return)
        _arrives(journey, way)
        pressed.add((key.partition(":")[0], way.route.page))
    assert {page for _, page in pressed} >= {*WITH_A_FIELD}, pressed
