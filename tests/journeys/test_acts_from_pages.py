# SPDX-License-Identifier: Apache-2.0
"""An act is begun where one stands: its form knows what, about whom and where."""

from __future__ import annotations

from desktop.qt.port import Route
from desktop.screens.acts.form import ActForm
from models.casefile.acts import ProceduralAct
from models.casefile.people import Role
from models.snapshot.case import IssuedDocument
from tests.support.journey import CaseJourney, example_vault

REGISTER = "B/432/XI/2026/Ditres PPA-PPO"


def test_an_act_is_begun_at_an_item_at_a_statement_and_at_a_deadline(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    item = next(one for one in journey.file.exhibits if one.taking.place)
    detail = journey.page("evidence").view.detail
    journey.shown("evidence")._on_chosen(str(item.id))
    journey.click(detail.act_button)
    form = journey.dialog(ActForm)
    assert form.read().event == "seizure_done"
    assert form.read().exhibits == (item.id,)
    assert form.place.text() == item.taking.place
    assert form.day.date is None
    journey.write(form.day, "20/11/2026")
    journey.save(form)
    made = journey.file.acts[-1]
    assert (made.exhibits, made.place) == ((item.id,), item.taking.place)

    session = next(one for one in journey.file.statements if one.setting.officer)
    view = journey.page("statements").view
    journey.shown("statements")._on_chosen(str(session.id))
    journey.click(view.act_button)
    form = journey.dialog(ActForm)
    assert form.read().event == "statement_taken"
    assert form.read().persons == (session.person,)
    assert form.read().officers == (session.setting.officer,)
    journey.write(form.day, "20/11/2026")
    journey.save(form)

    journey.click(journey.scope.workspace.rail._back)
    page = journey.page("deadlines")
    journey.until(lambda: any(i.clock and i.about for i in page.view._model.items))
    line = next(i for i in page.view._model.items if i.clock and i.clock.about)
    page.view.list.choose(line.key)
    journey.click(page.view.aside.record)
    form = journey.dialog(ActForm)
    told = form.read()
    assert told.event == line.clock.clock.met_by[0]
    assert line.clock.about in (*told.persons, *told.exhibits)
    journey.write(form.day, "21/11/2026")
    journey.save(form)
    count = len(journey.file.acts)
    journey.reopen(example_vault().words)
    assert len(journey.file.acts) == count


def _record(journey: CaseJourney, doc: IssuedDocument, day: str) -> ProceduralAct:
    """Record an issued document from the page it is shown on, with its number."""
    issued = journey.page("documents").view.issued
    journey.until(lambda: journey.shown("documents")._hand.issued == doc)
    journey.click(issued.act_button)
    form = journey.dialog(ActForm)
    assert form.day.date is None, "the day it was made is not the day it was sent"
    journey.write(form.number, REGISTER)
    journey.write(form.day, day)
    journey.save(form)
    return next(a for a in journey.file.acts if a.paper.number == REGISTER)


def test_a_letter_that_was_issued_is_recorded_as_the_act_it_is(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    victim = journey.person(Role.VICTIM)
    signer = next(r.signatory for r in journey.file.requests if r.person == victim.id)
    doc = journey.issue("LPSK_APP", "Dikirim hari ini.", str(victim.id))
    act = _record(journey, doc, "20/11/2026")
    assert (act.event, act.persons) == ("lpsk_submitted", (victim.id,))
    assert act.officers == (signer,)

    journey.issue("MATRIX", "Untuk gelar perkara.")
    issued = journey.shown("documents").view.issued
    journey.until(issued.isVisible)
    assert not issued.act_button.isVisible(), "a working paper is no act"

    # A form left half filled waits under its own document, not under another.
    doc = journey.issue("RESUME", "Belum lengkap.")
    journey.click(issued.act_button)
    form = journey.dialog(ActForm)
    assert (form.read().event, form.read().persons) == ("resume_signed", ())
    journey.write(form.number, "RES/31/XI/2026")
    journey.press("Escape")
    journey.until_closed(ActForm)
    journey.click(journey.page("acts").view.add_button)
    form = journey.dialog(ActForm)
    assert (form.picker.choice, form.number.text()) == (None, "")
    form.reject()
    journey.until_closed(ActForm)
    journey.reopen(example_vault().words)
    kept = next(a for a in journey.file.acts if a.id == act.id)
    assert (kept.paper.number, kept.persons) == (REGISTER, (victim.id,))
    page = journey.page("documents")
    journey.frame.go(Route("documents", str(doc.id)))
    journey.until(lambda: page._hand.issued == doc)
    journey.click(page.view.issued.act_button)
    form = journey.dialog(ActForm)
    assert form.number.text() == "RES/31/XI/2026"
    form.reject()
