# SPDX-License-Identifier: Apache-2.0
"""Tasks typed on Beranda and made in Unsur & Bukti; the rail counts what is due."""

from __future__ import annotations

from datetime import timedelta

from desktop.widgets.task_form import TaskForm
from models.casefile.tasks import TaskSource
from tests.support.journey import CaseJourney, example_vault

TITLE = "Telepon rumah sakit soal jadwal kontrol"


def _spoken(journey: CaseJourney, key: str) -> str:
    return str(journey.scope.workspace.rail._buttons[key].accessibleName())


def _count(journey: CaseJourney, key: str) -> int:
    return int(journey.scope.workspace.rail._buttons[key].item.gaps)


def test_a_task_is_typed_on_beranda_with_its_case_and_made_of_a_cell(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    rich = example_vault().rich
    journey.click(journey.scope.workspace.rail._back)
    home = journey.page("home").view
    journey.until(lambda: _count(journey, "cases") > 0)
    due = _count(journey, "deadlines")
    assert _spoken(journey, "cases") == f"Perkara, {_count(journey, 'cases')} perkara"
    # Typed on Beranda: nothing is kept before its case is chosen.
    journey.click(home.task_button)
    form = journey.dialog(TaskForm)
    today = journey.frame._tools.clock.today()
    late = today - timedelta(days=1)
    journey.write(form.title, TITLE)
    journey.write(form.due, f"{late.day}/{late.month}/{late.year}")
    journey.click(form.save_button)
    assert form.isVisible()
    assert form.person.count() == 1
    journey.choose(form.case, rich)
    assert form.person.count() > 1
    journey.choose(form.person, str(form.person.itemData(1)))
    journey.click(form.save_button)
    journey.until_closed(TaskForm)
    journey.settle()
    journey.until(lambda: any(i.title == TITLE for i in home._model.items))
    # The rail counts it at once, in figures and in words.
    journey.until(lambda: _count(journey, "deadlines") == due + 1)
    assert "lewat" in _spoken(journey, "deadlines")
    journey.open_case(rich)
    typed = next(one for one in journey.file.tasks if one.title == TITLE)
    assert (typed.source, bool(typed.person)) == (TaskSource.TYPED, True)
    # In Unsur & Bukti, of what a cell lacks and of the nearest step.
    page = journey.page("elements")
    gap = journey.shown("elements")._snapshot.assessment.gaps()[0]
    page._point(gap)
    inspector = page.view.inspector
    assert len(inspector.tasks) == 2
    titles = []
    for number in (0, 1):
        journey.click(inspector.tasks[number])
        form = journey.dialog(TaskForm)
        titles.append(form.title.text())
        journey.save(form)
    made = [one for one in journey.file.tasks if one.title in titles]
    assert len(set(titles)) == 2
    assert {one.source for one in made} == {TaskSource.GAP}
    assert {one.source_ref[:2] for one in made} == {(gap.count, gap.victim)}
    journey.reopen(example_vault().words)
    kept = {one.title for one in journey.file.tasks}
    assert {TITLE, *titles} <= kept
