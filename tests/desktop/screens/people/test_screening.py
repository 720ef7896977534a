# SPDX-License-Identifier: Apache-2.0
"""A victim is screened before being named a suspect: offered, never a block."""

from __future__ import annotations

from desktop.screens.people.form import PersonForm
from desktop.screens.people.presenter import PeoplePresenter
from models.casefile.people import Role, RoleSpan
from models.casefile.worksheets import SheetKind
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from tests.support.pages import Bench

SHEET = SheetKind.NON_PUNISHMENT


def the_form(bench: Bench) -> tuple[PeoplePresenter, PersonForm]:
    """The form of the first victim, about to be named a suspect."""
    page = bench.page(PeoplePresenter, bench.keep())
    victim = bench.file.with_role(Role.VICTIM)[0]
    page._on_chosen(str(victim.id))
    page._on_edit()
    form = bench.dialog(page, PersonForm)
    assert not form.screening.isVisible()
    form.roles._add(RoleSpan(Role.SUSPECT))
    bench.qtbot.waitUntil(lambda: form.screening.questions.height() > 200)
    return page, form


def test_whoever_goes_on_says_why_and_it_is_kept_with_the_answers(
    bench: Bench, indonesian: object
) -> None:
    page, form = the_form(bench)
    bench.click(form.save_button)
    assert form._rows["worksheet.reason"].error
    assert not bench.file.worksheets
    victim = bench.file.person(page._chosen)
    assert not victim.is_(Role.SUSPECT)
    for question in ("is_victim", "coerced", "by_trafficker"):
        bench.click(form.screening.questions.choices[question]._choices["yes"])
    assert "tidak dipidana" in form.screening.told.plain
    form.screening.reason.setPlainText("Perannya belum jelas; disaring lagi besok")
    bench.click(form.save_button)
    assert bench.file.person(page._chosen).is_(Role.SUSPECT)
    held = bench.file.worksheet(SHEET, page._chosen)
    assert held is not None
    assert held.yes == ("by_trafficker", "coerced", "is_victim")
    asked = JournalFilter(case=bench.file.case.id, object_kind=Kind.WORKSHEET)
    (line,) = journal_page(bench.tools, asked, None, 5).items
    assert line.reason == held.reason
    page._on_edit()
    again = bench.dialog(page, PersonForm)
    assert again.screening.questions.answers["coerced"] == "yes"
    assert again.screening.reason.toPlainText() == held.reason


def test_where_the_answers_point_away_no_reason_is_asked(bench: Bench) -> None:
    page, form = the_form(bench)
    bench.click(form.screening.questions.choices["coerced"]._choices["no"])
    bench.click(form.save_button)
    assert bench.file.person(page._chosen).is_(Role.SUSPECT)
    assert bench.file.worksheet(SHEET, page._chosen).no == ("coerced",)


def test_nobody_else_is_asked_anything(bench: Bench) -> None:
    page = bench.page(PeoplePresenter, bench.keep())
    page._on_add(str(Role.SUSPECT))
    form = bench.dialog(page, PersonForm)
    assert not form.screening.isVisible()
    form._named["full_name"].setText("Raka Wisesa")
    bench.click(form.save_button)
    assert not bench.file.worksheets
