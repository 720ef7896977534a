# SPDX-License-Identifier: Apache-2.0
"""Two items of one origin, said to be independent with a reason: at the window.

The example holds a list of attendance and a recapitulation that the office says was
typed from it. They bear nothing out together until somebody says why they may.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.qt.port import route_to
from desktop.screens.elements.independence_form import IndependenceForm
from desktop.widgets.confirm import ReasonDialog
from models.casefile.people import Role
from models.law.finding import Cell, Standing
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from tests.support.hands import CTRL, errors_of
from tests.support.journey import CaseJourney, example_vault
from tests.support.window import texts_in

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
WHY = "Mesin mencatat sendiri saat jari ditempel; daftar hadir ditulis satpam."
MISTAKEN = "Catatan mesin ternyata kosong pada bulan itu."


def _cell(journey: CaseJourney) -> Cell:
    """Return forced labour of the child, on the list and its recapitulation."""
    count, child = journey.file.counts[0], journey.person(Role.VICTIM, 2)
    return Cell(str(count.id), str(child.id), "a2_tujuan", "kerja_paksa")


def _standing(journey: CaseJourney) -> Standing:
    return journey.snapshot.assessment.findings[_cell(journey)].standing


def _inspector(journey: CaseJourney) -> object:
    """Look at the cell; return the inspector."""
    journey.page("elements")
    journey.frame.go(route_to(_cell(journey)))
    journey.settle()
    return journey.shown("elements").view.inspector


def _items(form: IndependenceForm) -> set[str]:
    return {str(form.first.itemText(n)) for n in range(form.first.count())}


def _say(journey: CaseJourney) -> None:
    """Say that the two are independent, from the cell that holds both."""
    (head,) = _inspector(journey).origins
    assert "BB-09" in head.accessibleName()
    journey.click(head.acts[0])
    form = journey.dialog(IndependenceForm)
    assert {one.split()[0] for one in _items(form)} == {"BB-09", "BB-17"}
    form.reason.clear()
    journey.qtbot.keyClick(form, Qt.Key.Key_Return, CTRL)
    journey.until(lambda: bool(errors_of(form)))
    assert "independence.reason" in errors_of(form)[0]
    assert _standing(journey) is Standing.PARTIAL
    journey.write(form.reason, WHY)
    journey.save(form)


def test_items_of_one_origin_count_as_two_once_somebody_says_why(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    gaps = len(journey.snapshot.assessment.gaps())
    assert _standing(journey) is Standing.PARTIAL
    _say(journey)
    assert _standing(journey) is Standing.SUPPORTED
    assert len(journey.snapshot.assessment.gaps()) <= gaps

    journey.reopen(example_vault().words)
    assert _standing(journey) is Standing.SUPPORTED
    (word,) = journey.file.independences
    assert (word.reason, word.by) == (WHY, journey.frame._tools.actor.name)
    inspector = _inspector(journey)
    assert WHY in texts_in(inspector)

    page = journey.page("journal")
    journey.choose(page.view.kinds, str(Kind.INDEPENDENCE))
    journey.until(
        lambda: {x.object_kind for x in page._entries.items} == {Kind.INDEPENDENCE}
    )
    asked = JournalFilter(journey.file.case.id, object_kind=Kind.INDEPENDENCE)
    tools = journey.frame._tools
    lines = journey.ask(journal_page, tools, asked, None, 10).items
    assert lines[0].action == "independence.made"

    # Taken back with a reason, and that again.
    (head,) = _inspector(journey).origins
    journey.click(head.acts[-1])
    ask = journey.dialog(ReasonDialog)
    journey.write(ask.edit, MISTAKEN)
    journey.click(ask.act_button)
    journey.until_closed(ReasonDialog)
    assert _standing(journey) is Standing.PARTIAL
    journey.press("Ctrl+Z")
    journey.until(lambda: _standing(journey) is Standing.SUPPORTED)
