# SPDX-License-Identifier: Apache-2.0
"""F1 from anywhere at the real window: the right provision, a search, and back."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from desktop.qt.port import Route
from desktop.shell.guide_dialog import GuideDialog
from desktop.widgets.count_dialog import CountDialog
from tests.support.journey import CaseJourney, example_vault


def _from_a_cell_and_back(journey: CaseJourney) -> None:
    """F1 at the element in focus; a search, a link; Alt+← step by step to the cell."""
    elements = journey.page("elements")
    journey.until(lambda: elements._cell is not None)
    cell, case = elements._cell, journey.file.case.id
    offence = journey.file.count(cell.count).offence
    elements.view.matrix.setFocus()
    journey.press("F1")
    journey.until(lambda: journey.frame.current == "guide")
    guide = journey.shown("guide").view
    assert guide.contents.choice == f"offence:{offence}"
    law = elements._tools.catalogue
    element = law.offences[offence].element(cell.element)
    label = element.option(cell.option).label.id if cell.option else element.label.id
    assert guide.page.document().find(label).position() > 0
    assert journey.frame.snapshot is not None, "the case stays open"

    journey.until(guide.contents.filter.hasFocus)
    journey.write(guide.contents.filter, "2 ayat (1)")
    assert guide.contents.choice == "offence:TPPO_2_1"
    assert "2 Januari 2026" in guide.page.toPlainText()
    guide.page.anchorClicked.emit(QUrl("offence:KUHP_455_1"))
    journey.settle()
    assert guide.contents.choice == "offence:KUHP_455_1"
    assert guide.contents.filter.text() == "", "it was narrowed away"

    journey.press("Alt+Left")
    journey.until(lambda: guide.contents.choice == f"offence:{offence}")
    journey.press("Alt+Left")
    journey.until(lambda: journey.frame.current == "elements")
    assert journey.file.case.id == case
    assert elements._cell == cell


def _over_a_form(journey: CaseJourney) -> None:
    """F1 in a form opens the guide over it; what is typed stays."""
    journey.frame.go(Route("summary", field="count:new"))
    form = journey.dialog(CountDialog)
    journey.write(form._offence.filter, "455")
    journey.write(form._note, "Dua korban menyebut bon yang sama.")
    with journey.qtbot.waitActive(form):
        form.activateWindow()
    journey.press("F1")
    over = journey.dialog(GuideDialog)
    assert over.guide.contents.choice == f"offence:{form._offence.choice}"
    with journey.qtbot.waitActive(over):
        over.activateWindow()
    journey.press("F1")
    assert [over] == journey._dialogs(GuideDialog), "help has no help of its own"
    journey.press("Escape")
    journey.until_closed(GuideDialog)
    assert form.isVisible()
    assert form._note.toPlainText() == "Dua korban menyebut bon yang sama."
    form.reject()
    journey.until_closed(CountDialog)


def _from_what_is_chosen(journey: CaseJourney) -> None:
    """F1 on a clock of the case, a count, a form: the rule, the offence, the law."""
    acts = journey.page("acts")
    journey.until(lambda: bool(acts.view.clock_key))
    assert acts.help().object_id.startswith("clock:")
    charges = journey.page("charges")
    offence = charges._count().offence
    journey.press("F1")
    journey.until(lambda: journey.frame.current == "guide")
    guide = journey.shown("guide").view
    assert guide.contents.choice == f"offence:{offence}"
    journey.press("Alt+Left")
    journey.until(lambda: journey.frame.current == "charges")
    documents = journey.page("documents")
    journey.until(lambda: bool(documents._hand.choice.kind))
    assert documents.help().object_id.startswith("instrument:")


def _from_a_deadline(journey: CaseJourney) -> None:
    """F1 on a deadline leads to its rule; back leads to the list."""
    journey.click(journey.scope.workspace.rail._back)
    view = journey.page("deadlines").view
    due = view._model.items[0]
    view.point_at(due.key)
    journey.press("F1")
    journey.until(lambda: journey.frame.current == "guide")
    guide = journey.shown("guide").view
    assert guide.contents.choice == f"clock:{due.clock.clock.id}"
    journey.press("Alt+Left")
    journey.until(lambda: journey.frame.current == "deadlines")


def test_the_guide_opens_at_what_is_in_focus_and_leads_back(journey: CaseJourney):
    journey.enter_example()
    _from_a_cell_and_back(journey)
    _over_a_form(journey)
    _from_what_is_chosen(journey)
    _from_a_deadline(journey)
    journey.page("home")
    journey.press("F1")
    journey.until(lambda: journey.frame.current == "guide")
    journey.open_case(example_vault().rich)
    journey.reopen(example_vault().words)
    again = journey.page("guide").view
    assert again.contents.filter.text() == "", "no search outlives a lock"
    assert again.contents.choice == again.first
