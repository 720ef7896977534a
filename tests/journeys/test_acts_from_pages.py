# SPDX-License-Identifier: Apache-2.0
"""An act is begun where one stands: its form knows what, about whom and where."""

from __future__ import annotations

from desktop.screens.acts.form import ActForm
from tests.support.journey import CaseJourney, example_vault


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
