# SPDX-License-Identifier: Apache-2.0
"""The journal is searched and the settings hold: at the real window.

One window, one lock at the end.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.qt.port import Route
from desktop.screens.journal.presenter import JournalPresenter
from desktop.theme.current import px
from models.casefile.people import Role
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalLine
from tests.support.journey import CaseJourney, example_vault
from tests.support.window import texts_in


def _lines(page: JournalPresenter) -> list[JournalLine]:
    """Every entry that is listed, all pages read."""
    return list(page._entries.items)


def _filter_by_kind(journey: CaseJourney) -> None:
    page = journey.page("journal")
    every = len(_lines(page))
    for kind in (Kind.STATEMENT, Kind.EXHIBIT):
        journey.choose(page.view.kinds, str(kind))
        journey.until(lambda kind=kind: {x.object_kind for x in _lines(page)} == {kind})
        assert 0 < len(_lines(page)) < every
    journey.choose(page.view.kinds, "")
    journey.until(lambda: len(_lines(page)) == every)


def _filter_by_person(journey: CaseJourney) -> None:
    page = journey.page("journal")
    victim, other = journey.person(Role.VICTIM), journey.person(Role.VICTIM, 1)
    assert other.code in {line.person for line in _lines(page)}
    journey.choose(page.view.people, str(victim.id))

    def theirs() -> bool:
        """Nothing that is another's alone; a count or a link concerns several."""
        people = {line.person for line in _lines(page)}
        return victim.code in people and other.code not in people

    journey.until(theirs)
    journey.choose(page.view.kinds, str(Kind.STATEMENT))
    journey.until(
        lambda: (
            {(x.person, x.object_kind) for x in _lines(page)}
            == {(victim.code, Kind.STATEMENT)}
        )
    )
    page.view.list.setFocus()
    page.view.list.setCurrentIndex(page._entries.index(0))
    chosen = _lines(page)[0].object_id
    journey.qtbot.keyClick(page.view.list, Qt.Key.Key_Return)
    journey.until(page.view.object_button.isVisible)
    journey.until(lambda: {line.object_id for line in _lines(page)} == {chosen})
    journey.click(page.view.object_button)
    journey.until(lambda: len({line.object_id for line in _lines(page)}) > 1)


def _set_everything(journey: CaseJourney) -> None:
    """Dark, English, 125 %, ten minutes."""
    journey.frame.go(Route("settings"))
    journey.settle()
    view = journey.shown("settings").view
    before = px(100)
    journey.click(view.themes._choices["dark"])
    journey.choose(view.scales, 125)
    journey.until(lambda: px(100) > before)
    journey.click(view.languages._choices["en"])
    journey.until(lambda: "Text size" in texts_in(view))
    view.minutes.setFocus()
    while view.minutes.value() < 10:
        journey.qtbot.keyClick(view.minutes, Qt.Key.Key_Right)
    journey.settle()


def _assert_set(journey: CaseJourney) -> None:
    kept = journey.saksama.preferences
    assert (kept.theme.value, kept.language) == ("dark", "en")
    assert (kept.scale, kept.minutes) == (125, 10)
    assert journey.saksama.wakefulness.autolock.limit == 10 * 60


@pytest.mark.timeout(600)
def test_the_journal_finds_what_is_asked_and_what_was_set_holds(
    journey: CaseJourney,
) -> None:
    journey.enter_example()
    _filter_by_kind(journey)
    _filter_by_person(journey)
    _set_everything(journey)
    _assert_set(journey)

    # The door speaks as it was left; the vault has the rest.
    journey.open_case(example_vault().rich)
    journey.reopen(example_vault().words)
    _assert_set(journey)
    page = journey.page("journal")
    journey.choose(page.view.kinds, str(Kind.CASE))
    journey.until(lambda: {x.object_kind for x in _lines(page)} == {Kind.CASE})
    journey.frame.go(Route("settings"))
    assert "Text size" in texts_in(journey.shown("settings").view)
