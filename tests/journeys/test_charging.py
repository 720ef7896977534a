# SPDX-License-Identifier: Apache-2.0
"""A count from the picker, its law chosen, a ruling, a worksheet: seen after a lock."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.screens.charges.choice_form import ChoiceForm
from desktop.screens.charges.ruling_form import RulingForm
from desktop.screens.people.form import PersonForm
from desktop.widgets.count_dialog import CountDialog
from desktop.widgets.sheet_dialog import SheetDialog
from models.casefile.people import Role
from models.casefile.worksheets import SheetKind
from models.law.passage import Side
from tests.support.journey import CaseJourney, example_vault
from tests.support.window import texts_in

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
WHY = "Hukum baru tidak mengenal minimum khusus."
GOES_ON = "Menunggu keterangan ahli; disaring lagi."


def test_charge_choose_record_and_screen_then_lock_and_see(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    page = journey.page("charges")
    _charge(journey, page)
    _choose(journey, page)
    _record(journey, page)
    _point(journey, page)
    _screen(journey)
    before = journey.snapshot.assessment.findings
    journey.reopen(example_vault().words)
    assert journey.snapshot.assessment.findings == before

    page = journey.page("charges")
    count = next(one for one in journey.file.counts if one.offence == "TPPO_12")
    page._on_chosen(str(count.id))
    said = texts_in(page.view.detail)
    assert WHY in said
    assert "Tidak terbukti" in said
    assert journey.file.choice(count.id).law is Side.AFTER
    assert journey.file.rulings[0].months == 18
    said = texts_in(page.view.direction)
    assert "Perdagangan orang" in said
    assert GOES_ON in texts_in(page.view.screening)


def _charge(journey: CaseJourney, page: object) -> None:
    """Charge the use of a victim, found by its words."""
    journey.click(page.view.add_button)
    form = journey.dialog(CountDialog)
    journey.write(form._offence.filter, "memanfaatkan korban")
    journey.choose(form._form_box, "alternative")
    journey.save(form)
    assert journey.file.count(page._chosen).offence == "TPPO_12"


def _choose(journey: CaseJourney, page: object) -> None:
    """Record a jurist's choice of law with its reason."""
    journey.click(page.view.detail.law.choose_button)
    form = journey.dialog(ChoiceForm)
    journey.choose(form.law, "after")
    journey.write(form.reason, WHY)
    journey.save(form)


def _record(journey: CaseJourney, page: object) -> None:
    """Record what the first instance said."""
    journey.click(page.view.detail.rulings.button)
    form = journey.dialog(RulingForm)
    journey.choose(form.outcome, "not_proven")
    journey.write(form.on, "9/11/2026")
    journey.write(form.years, "1")
    journey.write(form.months, "6")
    journey.save(form)


def _point(journey: CaseJourney, page: object) -> None:
    """Answer the facts that tell the families of offences apart."""
    journey.click(_button(page.view.tabs, "direction"))
    journey.click(page.view.direction.button)
    form = journey.dialog(SheetDialog)
    for fact in ("exploitation_in_indonesia", "means", "exploitation_done"):
        choice = form.questions.choices[fact]._choices["yes"]
        choice.setFocus()
        journey.click(choice)
    journey.save(form)
    held = journey.file.worksheet(SheetKind.DIRECTION, "")
    assert held.yes == ("exploitation_done", "exploitation_in_indonesia", "means")


def _screen(journey: CaseJourney) -> None:
    """Name a victim a suspect: the sheet comes first, the reason is asked."""
    people = journey.page("people")
    victim = journey.file.with_role(Role.VICTIM)[0]
    people.view.show_people(str(victim.id))
    journey.click(people.view.detail.edit_button)
    form = journey.dialog(PersonForm)
    journey.click(form.roles.add_button)
    journey.choose(form.roles._lines[-1].role, "suspect")
    journey.until(form.screening.isVisible)
    journey.write(form.screening.reason, GOES_ON)
    journey.save(form)
    held = journey.file.worksheet(SheetKind.NON_PUNISHMENT, victim.id)
    assert held.reason == GOES_ON


def _button(tabs: object, key: str) -> QAbstractButton:
    """Return the tab of a part."""
    return tabs._buttons[key]
