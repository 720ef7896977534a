# SPDX-License-Identifier: Apache-2.0
"""What if it falls, why it stands, what to look into: at the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.item_models.roles import Role as DataRole
from desktop.qt.port import Route, route_to
from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.people.form import PersonForm
from desktop.screens.statements.forms import StatementForm
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.text import Text
from models.casefile.evidence import Availability
from models.law.finding import Cell
from tests.support.journey import CaseJourney, example_vault

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
WHY = "Dua pemeriksaan terpisah, pendamping dan pemeriksanya berbeda."


def _debt(journey: CaseJourney) -> Cell:
    """Return debt bondage of the second victim."""
    count = journey.file.counts[0]
    return Cell(count.id, count.victims[1], "a2_cara", "penjeratan_utang")


def _inspect(journey: CaseJourney, cell: Cell) -> object:
    """Look at a cell; return the inspector once everything is known of it."""
    journey.page("elements")
    journey.frame.go(route_to(cell))
    journey.settle()
    inspector = journey.shown("elements").view.inspector
    journey.until(lambda: bool(inspector.inspection and inspector.inspection.held))
    return inspector


def _words(widget: object) -> str:
    return "\n".join(one.plain for one in widget.findChildren(Text))


def _leave(journey: CaseJourney, form: FormDialog) -> None:
    form.reject()
    journey.settle()


def test_it_is_thought_away_led_along_and_leaves_no_trace(journey: CaseJourney) -> None:
    journey.enter_example()
    before, entries = journey.snapshot.assessment, journey.snapshot.entries
    page = journey.page("elements")
    panel = page.view.fall_panel
    journey.click(page.view.toolbar.fall_button)
    journey.write(panel.filter, "BB-09")
    panel.choices.setFocus()
    row = next(
        number
        for number in range(panel.choices.count())
        if "BB-09" in panel.choices.item(number).text()
    )
    panel.choices.setCurrentRow(row)
    journey.press("Space")
    journey.until(lambda: panel.model.rowCount() > 0)
    rows = map(panel.model.index, range(panel.model.rowCount()))
    index = next(one for one in rows if str(one.data(DataRole.ID)).count("|") == 3)
    assert "→" in index.data(DataRole.SECOND)
    panel.results.setFocus()
    panel.results.setCurrentIndex(index)
    journey.press("Return")
    found = page._model.cell(page.view.matrix.currentIndex())
    assert str(index.data(DataRole.ID)).startswith(f"{found.count}|{found.victim}|")
    panel.modes.setFocus()
    journey.qtbot.keyClick(panel.modes, Qt.Key.Key_Right)
    journey.until(lambda: panel.model.rowCount() > 0)
    panel.results.setFocus()
    journey.press("Escape")
    assert page.view.inspecting
    journey.reopen(example_vault().words)
    assert journey.snapshot.assessment == before
    opened = journey.snapshot.entries
    assert opened == entries, "nothing about the case was written down"


def test_a_cell_explains_itself_and_leads_to_what_is_to_be_asked_for(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    inspector = _inspect(journey, _debt(journey))
    said = _words(inspector)
    for words in ("Bersandar pada:", "Kebijakan aplikasi ini:", "Paket hukum", "Asli:"):
        assert words in said
    (head,) = inspector.origins
    assert head.acts == [], "nobody bears herself out"
    asked = next(
        one for one in inspector.inspection.acts if one.route.field.startswith("ask:")
    )
    button = next(
        one for one in inspector.acts if one.accessibleName().endswith(asked.title)
    )
    journey.click(button)
    exhibit = journey.dialog(ExhibitForm)
    assert exhibit.read().availability is Availability.REQUESTED
    assert f"ask:{exhibit.read().kind}" == asked.route.field
    _leave(journey, exhibit)


def test_the_summary_leads_to_what_to_look_into_and_that_to_its_form(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    summary = journey.page("summary").view
    journey.click(summary.all_points)
    page = journey.shown("open_points")
    journey.until(lambda: page._model.rowCount() > 0)
    company = next(one for one in journey.file.people if one.code == "B-01")
    page.view.list.setFocus()
    key = f"person_not_heard:{company.id}"
    page.view.list.setCurrentIndex(page._model.index(page._model.row_of(key)))
    journey.press("Return")
    journey.press("Return")
    form = journey.dialog(StatementForm)
    assert form.read().person == company.id
    _leave(journey, form)
    journey.frame.go(Route("open_points", "person_by_role:broker"))
    journey.settle()
    acts = page.view.detail.acts
    journey.click(acts[0])
    _leave(journey, journey.dialog(PersonForm))
    journey.frame.go(Route("open_points"))
    journey.settle()
    journey.click(page.view.detail.acts[-1])
    journey.settle()
    assert journey.frame.current == "statements"
