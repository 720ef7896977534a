# SPDX-License-Identifier: Apache-2.0
"""Tindakan: acts entered, changed, taken out and back, with their clocks beside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.item_models.roles import Role
from desktop.qt.port import Route
from desktop.screens.acts.form import ActForm
from desktop.screens.acts.presenter import ActsPresenter
from desktop.widgets.clipping import find_clipped
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.confirm import ReasonDialog
from models.casefile.acts import Paper, ProceduralAct
from tests.support.builders import an_act, exhibit_id, person_id
from tests.support.lembayung import a_case_file
from tests.support.pages import Bench, the_law


def held(*acts: ProceduralAct):
    return replace(a_case_file(), acts=acts, links=())


def rows(model) -> list[tuple[str, str, str]]:
    found = [model.index(n) for n in range(model.rowCount())]
    return [
        (i.data(), i.data(Role.SECOND), i.data(Role.BADGE))
        for i in found
        if not i.data(Role.SECTION)
    ]


@pytest.fixture
def today(bench: Bench) -> date:
    return bench.tools.clock.today()


def returned(day: date, number: int = 1, **more: object) -> ProceduralAct:
    paper = Paper("B-1311/P-19/XI/2026", forms=("P-19",))
    act = an_act(number, event="dossier_returned", day=day, paper=paper)
    return replace(act, at=None, persons=(), exhibits=(), **more)


def test_an_act_is_entered_by_typing_and_its_clock_is_there(
    bench: Bench, today: date, indonesian: object
) -> None:
    page = bench.page(ActsPresenter, bench.keep(held()))
    assert page.view._stack.currentIndex() == 1, "an empty page says what to do"
    bench.click(page.view._first)
    form = bench.dialog(page, ActForm)
    bench.qtbot.keyClicks(form.picker.filter, "p-19 diterima")
    assert form.picker.choice == "dossier_returned"
    bench.press(form.picker.filter, Qt.Key.Key_Return)
    assert form.focusWidget() is form.day, "Enter goes on to the day"
    bench.qtbot.keyClicks(form.day, today.strftime("%d/%m/%Y"))
    bench.qtbot.keyClicks(form.at, "10.15")
    bench.qtbot.keyClicks(form.number, "B-1311/P-19/XI/2026")
    bench.click(form.save_button)
    act = bench.file.acts[0]
    assert (act.event, act.day, act.at.hour) == ("dossier_returned", today, 10)
    first = rows(page.view._acts)[0]
    assert "B-1311/P-19/XI/2026" in first[1]
    due = rows(page.view._agenda)
    assert due[0][0] == the_law().procedure.clocks["N_COMPLETE1"].action.id
    assert due[0][2] == first[2] == "Sisa 14 hari"
    assert find_clipped(page.view) == []


def test_what_does_not_match_is_said_at_its_field_and_nothing_is_lost(
    bench: Bench, indonesian: object
) -> None:
    page = bench.page(ActsPresenter, bench.keep(held()))
    page.visit(Route("acts", field="new:arrest"))
    form = bench.dialog(page, ActForm)
    assert form.picker.choice == "arrest"
    bench.click(form.save_button)
    assert "tanggal" in form._rows["act.day"].error.lower()
    bench.qtbot.keyClicks(form.day, "31/02/2026")
    bench.click(form.save_button)
    assert form._rows["act.day"].error
    form.day.setText("10/11/2026")
    bench.qtbot.keyClicks(form.at, "25.99")
    bench.click(form.save_button)
    assert "08.05" in form._rows["act.at"].error
    form.at.clear()
    form.unfold()
    form.since.setText("12/11/2026")
    form.until.setText("besok")
    bench.click(form.save_button)
    assert form._rows["act.valid_until"].error
    form.until.setText("11/11/2026")
    bench.click(form.save_button)
    assert form.isVisible()
    assert form._rows["act.valid_until"].error, "a paper cannot end before it begins"
    bench.press(form, Qt.Key.Key_Escape)
    page.visit(Route("acts", field="new"))
    again = bench.dialog(page, ActForm)
    assert (again.picker.choice, again.day.text()) == ("arrest", "10/11/2026")
    again.picker.filter.setText("tidak ada yang begini")
    bench.click(again.save_button)
    assert again._rows["act.event"].error


def test_only_what_the_event_asks_about_is_in_sight(bench: Bench) -> None:
    start = an_act(1, event="detention_start", persons=(person_id("T-01"),))
    page = bench.page(ActsPresenter, bench.keep(held(start)))
    page.visit(Route("acts", field="new:statement_taken"))
    form = bench.dialog(page, ActForm)

    def seen() -> set[str]:
        boxes = {code for code, row in form._condition_rows.items() if row.isVisible()}
        more = (("detainer", form._detainer_row), ("until", form._validity))
        also = {name for name, row in more if row.isVisible()}
        return boxes | also | ({"answers"} if form._answer_row.isVisible() else set())

    assert seen() == set()
    form.picker.choose("seizure_done")
    assert seen() == {"urgent"}
    form.picker.choose("detention_extended")
    excuse = the_law().procedure.detention.excuse
    assert seen() == {excuse, "detainer", "until", "answers"}
    assert form.answers.count() == 1
    assert not form._more.isVisible()
    bench.click(form.more_button)
    assert form._more.isVisible()
    assert not form.more_button.isVisible()


def test_every_field_comes_back_as_it_was_entered(bench: Bench) -> None:
    start = an_act(
        1, event="detention_start", persons=(person_id("T-02"),), exhibits=()
    )
    excuse = the_law().procedure.detention.excuse
    whole = replace(
        an_act(2, event="detention_extended"),
        persons=(person_id("T-02"),),
        exhibits=(exhibit_id("BB-07"),),
        regime="KUHAP_2025",
        answers=(start.id,),
        conditions=(excuse,),
        detainer="investigator",
    )
    page = bench.page(ActsPresenter, bench.keep(held(start, whole)))
    page.visit(Route("acts", str(whole.id), "act.place"))
    form = bench.dialog(page, ActForm)
    assert form.focusWidget() is form.place, "what is folded unfolds when pointed at"
    assert replace(form.read(), version=0) == replace(whole, version=0)
    form.conditions[excuse].setCurrentIndex(2)
    bench.click(form.save_button)
    now = next(act for act in bench.file.acts if act.id == whole.id)
    assert (now.conditions, now.excluded) == ((), (excuse,))


def test_an_urgent_seizure_runs_only_once_the_condition_is_told(
    bench: Bench, today: date, indonesian: object
) -> None:
    act = an_act(1, day=today, exhibits=(), persons=())
    page = bench.page(ActsPresenter, bench.keep(held(act)))
    clock = the_law().procedure.clocks["N_SEIZE_URGENT"].action.id
    told = {first: badge for first, _, badge in rows(page.view._agenda)}
    assert told[clock] == "Belum pasti"
    for choice, there in ((2, False), (1, True)):
        page.view.edit_wanted.emit()
        form = bench.dialog(page, ActForm)
        form.conditions["urgent"].setCurrentIndex(choice)
        bench.click(form.save_button)
        told = {first: badge for first, _, badge in rows(page.view._agenda)}
        assert (clock in told) is there
    assert told[clock].startswith("Sisa")


def test_an_act_goes_with_its_clocks_and_comes_back(
    bench: Bench, today: date, indonesian: object
) -> None:
    page = bench.page(ActsPresenter, bench.keep(held(returned(today))))
    assert rows(page.view._agenda)
    page.view.remove_wanted.emit()
    ask = bench.dialog(page, ReasonDialog)
    ask.edit.setPlainText("Tercatat di perkara yang salah")
    bench.click(ask.act_button)
    assert bench.file.acts == ()
    assert rows(page.view._agenda) == []
    assert page.view._nothing.isVisible()
    bench.undo()
    assert len(bench.file.acts) == 1
    assert rows(page.view._agenda)


def test_a_clock_opens_its_basis_and_leads_back_to_its_act(
    bench: Bench, today: date, indonesian: object
) -> None:
    other = an_act(2, day=today + timedelta(days=1), exhibits=(), persons=())
    page = bench.page(
        ActsPresenter, bench.keep(held(returned(today - timedelta(days=9)), other))
    )
    page.visit(Route("acts", field="clock:N_COMPLETE1"))
    assert page.view.clock_key.startswith("N_COMPLETE1|")
    bench.click(page.view.basis_button)
    dialog = bench.dialog(page, ClockDialog)
    assert "Pasal 61 ayat (3)" in dict(dialog.words.basis)["Pasal"]
    bench.click(dialog.act_button)
    assert page.view.detail._title.plain.startswith("Berkas dikembalikan")
    basis = page.view.detail.clocks[0]
    bench.click(basis)
    assert bench.dialog(page, ClockDialog).words.title == dialog.words.title
    index = page.view.clocks.currentIndex()
    page.view.clocks.activated.emit(index)
    bench.click(page.view.detail.history_button)
    assert bench.shell.routes[-1].page == "journal"


def test_a_meeting_act_says_what_it_met(
    bench: Bench, today: date, indonesian: object
) -> None:
    sent = returned(today - timedelta(days=3))
    again = replace(sent, id=an_act(2).id, event="dossier_resent", day=today)
    page = bench.page(ActsPresenter, bench.keep(held(sent, again)))
    assert page.view.detail._title.plain == "Berkas dikirim kembali"
    assert page.view.detail._ends_card.isVisible()
    badges = {first: badge for first, _, badge in rows(page.view._acts)}
    assert badges["Berkas dikembalikan (P-19) dan diterima penyidik"] == "Terpenuhi"


def test_an_extension_shows_the_term_it_began(
    bench: Bench, today: date, indonesian: object
) -> None:
    who = (person_id("T-02"),)
    paper = Paper()
    start = an_act(1, event="detention_start", persons=who, exhibits=(), paper=paper)
    start = replace(
        start, detainer="investigator", day=today - timedelta(days=20), at=None
    )
    more = replace(start, id=an_act(2).id, event="detention_extended", day=today)
    page = bench.page(ActsPresenter, bench.keep(held(start, more)))
    badges = {first: badge for first, _, badge in rows(page.view._acts)}
    assert badges["Penahanan diperpanjang"].startswith("Sisa ")


def test_nobody_is_named_but_by_code_in_the_lists(bench: Bench, today: date) -> None:
    act = returned(today)
    act = replace(act, event="detention_start", persons=(person_id("T-02"),))
    page = bench.page(ActsPresenter, bench.keep(held(act)))
    suspect = bench.file.person(person_id("T-02"))
    assert suspect is not None
    assert suspect.particulars is not None
    for model in (page.view._acts, page.view._agenda):
        for first, second, _ in rows(model):
            assert suspect.particulars.full_name not in f"{first} {second}"
