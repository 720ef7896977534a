# SPDX-License-Identifier: Apache-2.0
"""An act entered at the real window starts its clock, and stays over a lock.

Entered, changed, taken out with a reason, brought back, the stage moved with the
act that led there; then locked, opened again and seen.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.item_models.roles import Role as DataRole
from desktop.screens.acts.form import ActForm
from desktop.shell.stage_dialog import StageDialog
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.confirm import ReasonDialog
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from tests.support.journey import CaseJourney
from tests.support.window import USER

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
WHY = "Tercatat dua kali; surat yang sama sudah ada."
NUMBER = "B-1311/P-19/XI/2026"


def _typed(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def _badges(model: object) -> dict[str, str]:
    rows = [model.index(n) for n in range(model.rowCount())]  # type: ignore[attr-defined]
    return {
        str(row.data()): str(row.data(DataRole.BADGE))
        for row in rows
        if not row.data(DataRole.SECTION)
    }


def _enter_return(journey: CaseJourney, day: date) -> None:
    """Enter a return of the dossier on the empty page, by keyboard."""
    view = journey.page("acts").view
    journey.click(view._first)
    form = journey.dialog(ActForm)
    journey.write(form.picker.filter, "p-19 diterima")
    journey.qtbot.keyClick(form.picker.filter, Qt.Key.Key_Return)
    journey.write(form.day, _typed(day))
    journey.write(form.at, "10.15")
    journey.choose(form.zone, "Asia/Jayapura")
    journey.write(form.number, NUMBER)
    journey.click(form.more_button)
    journey.write(form.authority, "Kejaksaan Negeri Tanjung Sekar")
    journey.write(form.forms, "P-19")
    journey.write(form.note, "Lima petunjuk.")
    journey.save(form)


def _change_day(journey: CaseJourney, day: date) -> None:
    """Change the day of the chosen act, with Enter on the list."""
    view = journey.shown("acts").view
    view.list.setFocus()
    journey.qtbot.keyClick(view.list, Qt.Key.Key_Return)
    form = journey.dialog(ActForm)
    journey.write(form.day, _typed(day))
    journey.save(form)


def _take_out(journey: CaseJourney) -> None:
    """Take the chosen act out with Del and a reason."""
    view = journey.shown("acts").view
    view.list.setFocus()
    journey.press("Delete")
    ask = journey.dialog(ReasonDialog)
    journey.write(ask.edit, WHY)
    journey.click(ask.act_button)
    journey.until_closed(ReasonDialog)


def _second_return(journey: CaseJourney, day: date) -> None:
    """Press the step P-19: a second return, with its day and paper."""
    stepper = journey.scope.workspace.header.stepper
    places, _, _ = stepper._places()
    at = QPoint(int(places[3][0]) + 9, stepper.height() // 2)
    journey.qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=at)
    ask = journey.dialog(StageDialog)
    journey.write(ask.fields[0].day, _typed(day))
    journey.write(ask.fields[0].number, "B-1377/P-19/XI/2026")
    journey.click(ask.take_button)
    journey.until_closed(StageDialog)


def test_an_act_starts_its_clock_and_both_stay_over_a_lock(
    journey: CaseJourney,
) -> None:
    journey.enter()
    journey.new_case("BP-77/2026", "Kapal Nusantara")
    today = journey.frame._tools.clock.today()
    header = journey.scope.workspace.header
    _enter_return(journey, today - timedelta(days=9))
    view = journey.shown("acts").view
    act = journey.file.acts[0]
    assert (act.zone, act.paper.number) == ("Asia/Jayapura", NUMBER)
    clock = "Lengkapi berkas setelah dikembalikan"
    assert _badges(view._agenda)[clock] == "Sisa 5 hari"
    journey.until(header.deadline.isVisible)
    assert header.deadline.accessibleName().startswith("Sisa 5 hari")

    _change_day(journey, today - timedelta(days=7))
    assert _badges(view._agenda)[clock] == "Sisa 7 hari"
    journey.click(header.deadline)
    told = journey.dialog(ClockDialog)
    assert "14 hari" in dict(told.words.basis).values()
    journey.click(told.cancel_button)
    journey.until_closed(ClockDialog)

    _take_out(journey)
    assert journey.file.acts == ()
    assert _badges(view._agenda) == {}
    journey.until(lambda: not header.deadline.isVisible())
    journey.press("Ctrl+Z")
    journey.until(lambda: len(journey.file.acts) == 1)
    journey.settle()
    assert _badges(view._agenda)[clock] == "Sisa 7 hari"

    _second_return(journey, today - timedelta(days=1))
    assert journey.file.case.stage == "S07_additional"
    assert [one.event for one in journey.file.acts] == [
        "dossier_returned",
        "second_return",
    ]
    assert "putaran 2" in header.stepper.accessibleName()

    journey.reopen()
    view = journey.page("acts").view
    assert journey.file.acts[0].paper.number == NUMBER
    journey.until(lambda: _badges(view._agenda).get(clock) == "Sisa 7 hari")
    header = journey.scope.workspace.header
    journey.until(header.deadline.isVisible)
    assert "putaran 2" in header.stepper.accessibleName()
    tools = journey.shown("acts")._tools
    asked = JournalFilter(case=journey.file.case.id, object_kind=Kind.ACT)
    lines = journey.ask(journal_page, tools, asked, None, 10).items
    acts = [line.action.rpartition(".")[2] for line in lines]
    assert acts == ["made", "restored", "removed", "saved", "made"]
    assert next(one.reason for one in lines if one.action == "act.removed") == WHY
    assert {one.actor for one in lines} == {USER}
