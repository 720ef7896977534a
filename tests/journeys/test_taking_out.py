# SPDX-License-Identifier: Apache-2.0
"""What is taken out is gone, comes back with Ctrl+Z, and stays as left over a lock."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.qt.port import Route, route_to
from desktop.widgets.confirm import ReasonDialog
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from tests.support.journey import CaseJourney, example_vault

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)
WHY = "Tercatat dua kali; catatan yang benar ada di perkara lain."

Ids = Callable[[CaseFile], set[str]]
Way = tuple[Kind, Ids, Callable[[CaseJourney], None]]


def _listed(journey: CaseJourney, page: str, object_id: str) -> None:
    """Choose an object in the list of its page and press Del."""
    view = journey.page(page).view
    journey.frame.go(Route(page, object_id))
    journey.settle()
    view.list.setFocus()
    journey.press("Delete")


def statement(journey: CaseJourney) -> None:
    _listed(journey, "statements", str(journey.file.statements[0].id))


def exhibit(journey: CaseJourney) -> None:
    _listed(journey, "evidence", str(journey.file.exhibits[0].id))


def person(journey: CaseJourney) -> None:
    made = journey.add_person(Role.OFFICER, full_name="Raka Wisesa")
    _listed(journey, "people", str(made.id))


def link(journey: CaseJourney) -> None:
    cells = journey.snapshot.assessment.findings.items()
    cell = next(cell for cell, found in cells if cell.option and found.supports)
    journey.page("elements")
    journey.frame.go(route_to(cell))
    inspector = journey.shown("elements").view.inspector
    journey.until(lambda: bool(inspector.sources))
    inspector.sources[0].setFocus()
    journey.press("Delete")


def _ids(name: str) -> Ids:
    return lambda file: {str(one.id) for one in getattr(file, name)}


WAYS: dict[str, Way] = {
    "statement": (Kind.STATEMENT, _ids("statements"), statement),
    "exhibit": (Kind.EXHIBIT, _ids("exhibits"), exhibit),
    "person": (Kind.PERSON, _ids("people"), person),
    "link": (Kind.LINK, _ids("links"), link),
}


def _confirm(journey: CaseJourney, kind: Kind) -> None:
    """Say why, where that is asked."""
    if kind is not Kind.LINK:
        ask = journey.dialog(ReasonDialog)
        journey.write(ask.edit, WHY)
        journey.click(ask.act_button)
        journey.until_closed(ReasonDialog)


@pytest.mark.parametrize("name", WAYS)
def test_it_goes_comes_back_and_stays_away_when_it_should(
    journey: CaseJourney, name: str
) -> None:
    kind, ids, take = WAYS[name]
    journey.enter_example()
    gone: set[str] = set()

    def out() -> bool:
        nonlocal gone
        gone = before - ids(journey.file)
        return bool(gone)

    for again in (False, True):
        before = ids(journey.file)
        take(journey)
        before |= ids(journey.file)
        _confirm(journey, kind)
        journey.until(out)
        journey.settle()
        if not again:
            journey.press("Ctrl+Z")
            journey.until(lambda: gone <= ids(journey.file))
            journey.settle()

    journey.reopen(example_vault().words)
    assert not gone & ids(journey.file)
    tools = journey.shown("people")._tools
    asked = JournalFilter(case=journey.file.case.id, object_kind=kind)
    lines = journey.ask(journal_page, tools, asked, None, 10).items
    acts = [line.action.rpartition(".")[2] for line in lines]
    assert acts[0] == "removed"
    assert "restored" in acts
    if kind is not Kind.LINK:
        assert lines[0].reason == WHY
