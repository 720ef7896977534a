# SPDX-License-Identifier: Apache-2.0
"""Orang: added, changed, taken out and brought back through the real page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.qt.port import Route
from desktop.screens.people.form import PersonForm
from desktop.screens.people.presenter import PeoplePresenter
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from models.casefile.people import Role
from tests.support.pages import Bench
from tests.support.window import texts_in

NAMES = ("Full name", "NIK", "Address", "Office telephone", "Other names")


def shown_labels(form: PersonForm) -> set[str]:
    fields = [*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)]
    return {field.accessibleName() for field in fields if field.isVisible()}


def test_a_new_victim_gets_code_and_flower_and_no_name_field(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    page.view.add_wanted.emit("victim")
    form = bench.dialog(page, PersonForm)
    assert not shown_labels(form) & set(NAMES)
    bench.qtbot.keyClicks(form._part, "pemetik kepiting")
    bench.qtbot.keyClicks(form._age, "17")
    bench.click(form.save_button)
    made = bench.file.with_role(Role.VICTIM)[-1]
    assert made.code == "K-04"
    assert made.flower
    assert made.particulars is None
    assert made.age == 17
    assert page.view.detail._label.plain == made.label


def test_becoming_a_victim_drops_the_name(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    suspect = bench.file.with_role(Role.SUSPECT)[0]
    page.visit(Route("people", str(suspect.id), "person.note"))
    form = bench.dialog(page, PersonForm)
    assert "Full name" in shown_labels(form)
    bench.click(form.roles.add_button)
    combo = form.roles._lines[-1].role
    combo.setCurrentIndex(combo.findData("victim"))
    assert not shown_labels(form) & set(NAMES)
    assert form.read().particulars is None


def test_a_missing_particular_is_pointed_at(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    suspect = bench.file.with_role(Role.SUSPECT)[0]
    page.visit(Route("people", str(suspect.id), "particulars.nik"))
    form = bench.dialog(page, PersonForm)
    assert form.focusWidget() is form._named["nik"]


def test_an_age_that_is_no_number_is_said_at_its_field(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    page.view.edit_wanted.emit()
    form = bench.dialog(page, PersonForm)
    form._age.setText("enam belas")
    bench.click(form.save_button)
    assert form.isVisible()
    assert form._rows["person.age"].error


def test_closing_keeps_the_draft_and_brings_it_back(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    page.view.edit_wanted.emit()
    form = bench.dialog(page, PersonForm)
    form._note.setPlainText("Lebih tenang bila ditemani D-01.")
    bench.press(form, Qt.Key.Key_Escape)
    page.view.edit_wanted.emit()
    again = bench.dialog(page, PersonForm)
    assert again._note.toPlainText() == "Lebih tenang bila ditemani D-01."
    bench.click(again._drop)
    assert again._note.toPlainText() == ""


def test_taking_out_and_back(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    expert = bench.file.with_role(Role.EXPERT)[0]
    page.visit(Route("people", str(expert.id)))
    page.view.remove_wanted.emit()
    ask = bench.dialog(page, ReasonDialog)
    ask.edit.setPlainText("Ahli mengundurkan diri")
    bench.click(ask.act_button)
    assert bench.file.person(expert.id) is None
    bench.undo()
    assert bench.file.person(expert.id) == expert


def test_somebody_needed_elsewhere_stays(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    victim = bench.file.with_role(Role.VICTIM)[0]
    page.visit(Route("people", str(victim.id)))
    page.view.remove_wanted.emit()
    assert not page.view.window().findChildren(ReasonDialog), "no reason is asked"
    assert bench.file.person(victim.id) is not None
    refused = bench.shell.troubles[-1]
    assert refused.why == "in_use"
    assert ("statement", victim.code) in refused.by


def test_what_concerns_somebody_leads_there(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    links = page.view.detail.links
    assert links
    bench.click(links[0])
    assert bench.shell.routes[-1].page in {"elements", "statements", "evidence"}


def test_the_menu_offers_every_role(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    offered = {action.data() for action in page.view.menu.actions()}
    assert offered == set(Role)


def test_an_empty_case_says_what_to_do(bench: Bench) -> None:
    from dataclasses import replace

    from tests.support.lembayung import a_case_file

    whole = a_case_file()
    bare = replace(
        whole,
        people=(),
        counts=(),
        statements=(),
        exhibits=(),
        custody=(),
        links=(),
        requests=(),
    )
    page = bench.page(PeoplePresenter, bench.keep(bare))
    bench.click(page.view._first)
    assert bench.dialog(page, PersonForm).roles.spans[0].role is Role.VICTIM


def test_nothing_is_clipped(bench: Bench, indonesian: object) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    assert find_clipped(page.view) == []


def test_two_sources_of_an_age_stand_side_by_side(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    victim = bench.file.with_role(Role.VICTIM)[2]
    item = bench.file.exhibits[0]
    page.visit(Route("people", str(victim.id), "people.ages"))
    form = bench.dialog(page, PersonForm)
    assert form.focusWidget() is form.ages.add_button, "the clash leads to its row"
    bench.click(form.ages.add_button)
    first = form.ages.lines[0]
    bench.qtbot.keyClicks(first.value, "4 Mar 2008")
    bench.click(form.save_button)
    assert form._rows["person.ages"].error, "what says so is asked for"
    bench.qtbot.keyClicks(first.source, "menurut anak")
    bench.click(form.ages.add_button)
    second = form.ages.lines[1]
    second.kind.setCurrentIndex(1)
    bench.qtbot.keyClicks(second.value, "200")
    assert not second.on.isVisible()
    bench.press(form, Qt.Key.Key_Escape)
    page.view.edit_wanted.emit()
    again = bench.dialog(page, PersonForm)
    assert [one.typed()[1:5:3] for one in again.ages.lines] == [
        ("4 Mar 2008", "menurut anak"),
        ("200", ""),
    ]
    second = again.ages.lines[1]
    bench.click(again.save_button)
    assert "2010" in again._rows["person.ages"].error
    bench.qtbot.keyClicks(second.value, "7")
    second.item.setCurrentIndex(second.item.findData(f"exhibit:{item.id}"))
    assert not find_clipped(again)
    bench.click(again.save_button)
    kept = bench.file.person(victim.id)
    assert kept is not None
    assert [one.born_in or one.born_on.year for one in kept.ages] == [2008, 2007]
    assert kept.ages[1].exhibit == item.id
    detail = page.view.detail
    assert detail.differ.isVisible()
    assert detail.differ.look.text == "Dates of birth differ"
    said = texts_in(detail)
    assert f"{item.code} {item.description}" in said
    assert "Born 4 Mar 2008" in said
    page.view.edit_wanted.emit()
    third = bench.dialog(page, PersonForm)
    bench.click(third.ages.lines[1].drop)
    third.ages.lines[0].kind.setCurrentIndex(2)
    third.ages.lines[0].value.setText("16")
    bench.click(third.save_button)
    assert not detail.differ.isVisible()
    assert "16 years at the offence" in texts_in(detail)
