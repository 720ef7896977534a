# SPDX-License-Identifier: Apache-2.0
"""The journal pages, filters, and says whether its chain holds."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.roles import Role
from desktop.qt.port import Route
from desktop.screens.journal.findings import chain_notice
from desktop.screens.journal.presenter import JournalPresenter
from desktop.widgets.clipping import find_clipped
from models.base.errors import DiskTrouble
from models.base.ids import CaseId, PersonId
from models.casefile.case import Case, CaseNumbers
from models.casefile.people import Person, RoleSpan
from models.casefile.people import Role as Part_
from models.snapshot.lists import ChainReport
from models.usecases.cases import create_case, save_case
from models.usecases.people import save_person
from tests.support.window import Journey, texts_in

MANY = 104


def _do(journey: Journey, verb, *arguments):
    """Do a verb the way a presenter does, and publish what changed."""
    frame = journey.scope.frame
    done: list[object] = []
    work = partial(verb, frame._tools, *arguments)
    journey.tasks.run(frame, work, done.append, done.append)
    journey.until(lambda: bool(done))
    frame.publish(done[0])
    return done[0]


def _person(case: str, role: Part_ = Part_.VICTIM) -> Person:
    return Person(PersonId(""), CaseId(case), "", (RoleSpan(role),))


@pytest.fixture
def case(journey: Journey) -> str:
    """An open case with three people in it."""
    journey.enter()
    made = _do(
        journey,
        create_case,
        Case(CaseId(""), CaseNumbers("BP-1/2026"), "Perkara satu", ""),
    )
    frame = journey.scope.frame
    frame.open_case(made.id)
    journey.until(lambda: frame.snapshot is not None)
    for role in (Part_.VICTIM, Part_.VICTIM, Part_.WITNESS):
        _do(journey, save_person, _person(made.id, role))
    return made.id


def _page(journey: Journey, *, of_case: bool = True) -> JournalPresenter:
    """The journal page of the case or of the vault, shown."""
    frame = journey.scope.frame
    if not of_case:
        frame.leave_case()
    frame.go(Route("journal"))
    pages = frame._case_pages if of_case else frame._vault_pages
    found = pages["journal"]
    assert isinstance(found, JournalPresenter)
    journey.until(lambda: not found._entries.busy)
    return found


def _rows(page: JournalPresenter, role: int = int(Qt.ItemDataRole.DisplayRole)):
    model = page._entries
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_a_case_shows_its_own_entries_newest_first(journey: Journey, case: str):
    page = _page(journey)
    assert _rows(page)[0] == "Orang ditambahkan"
    assert _rows(page)[-1] == "Perkara ditambahkan"
    assert len(_rows(page)) == 4
    assert "4 catatan" in texts_in(page.view)
    spoken = _rows(page, int(Qt.ItemDataRole.AccessibleTextRole))[0]
    assert "Sekar Adiwarna" in spoken
    assert "S-01" in spoken
    numbers = [int(text) for text in _rows(page, Role.ID)]
    assert numbers == sorted(numbers, reverse=True)


def test_the_vault_shows_everything(journey: Journey, case: str):
    page = _page(journey, of_case=False)
    assert "Brankas dibuka" in _rows(page)
    assert "Perkara ditambahkan" in _rows(page)
    assert not page.view.people.isVisible()


def test_kind_and_person_filter(journey: Journey, case: str):
    page = _page(journey)
    view = page.view
    _choose(journey, view.kinds, "person")
    journey.until(lambda: len(_rows(page)) == 3)
    first = journey.scope.frame.snapshot.file.people[0]
    _choose(journey, view.people, first.id)
    journey.until(lambda: len(_rows(page)) == 1)
    assert first.code in _rows(page, Role.CHIPS)
    _choose(journey, view.kinds, "document")
    journey.until(lambda: view._stack.currentIndex() == 1)
    assert "Tidak ada catatan" in texts_in(view._stack.currentWidget())
    _choose(journey, view.kinds, "")
    _choose(journey, view.people, "")
    journey.until(lambda: len(_rows(page)) == 4)


def _choose(journey: Journey, box, key: str) -> None:
    """Choose with the keyboard, as a user without a mouse does."""
    box.setFocus()
    journey.qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(key)):
        journey.qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == key


def test_people_are_offered_by_code_and_flower_only(journey: Journey, case: str):
    page = _page(journey)
    box = page.view.people
    offered = [box.itemText(row) for row in range(box.count())]
    assert offered[0] == "Semua orang"
    people = journey.scope.frame.snapshot.file.people
    assert offered[1:] == [f"{p.code} {p.flower}".strip() for p in people]


def test_one_object_can_be_pointed_at_and_let_go(journey: Journey, case: str):
    page = _page(journey)
    person = journey.scope.frame.snapshot.file.people[0]
    journey.scope.frame.go(Route("journal", person.id, person.code))
    journey.until(lambda: len(_rows(page)) == 1)
    assert person.code in page.view.object_button.text()
    journey.click(page.view.object_button)
    journey.until(lambda: len(_rows(page)) == 4)
    assert not page.view.object_button.isVisible()


def test_a_change_made_meanwhile_is_there_on_return(journey: Journey, case: str):
    page = _page(journey)
    journey.scope.frame.go(Route("summary"))
    _do(journey, save_person, _person(case))
    journey.scope.frame.go(Route("journal"))
    journey.until(lambda: len(_rows(page)) == 5)


def test_a_change_under_ones_eyes_is_shown(journey: Journey, case: str):
    page = _page(journey)
    _do(journey, save_person, _person(case))
    journey.until(lambda: len(_rows(page)) == 5)


def test_another_case_starts_without_filters(journey: Journey, case: str):
    page = _page(journey)
    _choose(journey, page.view.kinds, "person")
    made = _do(
        journey,
        create_case,
        Case(CaseId(""), CaseNumbers("BP-2/2026"), "Perkara dua", ""),
    )
    frame = journey.scope.frame
    frame.open_case(made.id, Route("journal"))
    journey.until(lambda: frame.snapshot.file.case.id == made.id)
    journey.until(lambda: _rows(page) == ["Perkara ditambahkan"])
    assert page.view.kind == ""


def test_a_long_journal_grows_while_one_scrolls(journey: Journey, case: str):
    for _ in range(MANY - 3):
        _do(journey, save_person, _person(case))
    page = _page(journey)
    model = page._entries
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    journey.until(lambda: model.rowCount() >= 100)
    assert "terbaru" in texts_in(page.view) or model.rowCount() > 100
    page.view.list.setFocus()
    journey.qtbot.keyClick(page.view.list, Qt.Key.Key_End)
    journey.until(lambda: model.rowCount() == MANY + 1)
    assert not model.canFetchMore(QModelIndex())
    assert f"{MANY + 1} catatan" in texts_in(page.view)


def test_the_chain_is_checked_and_the_check_is_itself_recorded(
    journey: Journey, case: str
):
    page = _page(journey, of_case=False)
    before = page._entries.rowCount()
    journey.click(page.view.check_button)
    assert not page.view.check_button.isEnabled()
    journey.until(page.view.notice.isVisible)
    assert "Rantai utuh" in texts_in(page.view.notice)
    assert not page.view.progress.isVisible()
    assert page.view.check_button.isEnabled()
    journey.until(lambda: page._entries.rowCount() == before + 1)


def test_a_check_can_be_stopped(journey: Journey, case: str):
    page = _page(journey, of_case=False)
    page.view.check_wanted.emit()
    page.view.progress.cancelled.emit()
    journey.until(page.view.check_button.isEnabled)
    assert not page.view.progress.isVisible()
    assert not page.view.notice.isVisible()


def test_leaving_the_page_stops_the_check(journey: Journey, case: str):
    page = _page(journey, of_case=False)
    page.view.check_wanted.emit()
    journey.scope.frame.go(Route("cases"))
    journey.until(page.view.check_button.isEnabled)
    assert page._checking is False


def test_a_disk_that_fails_during_the_check_is_told(journey: Journey, case: str):
    page = _page(journey, of_case=False)
    page.view.begin_check()
    page._on_failed(DiskTrouble("io"))
    assert journey.scope.workspace.notice.isVisible()
    assert page.view.check_button.isEnabled()


def test_nothing_is_clipped(journey: Journey, case: str):
    _page(journey)
    assert find_clipped(journey.window) == []
    journey.window.resize(1024, 600)
    journey.until(lambda: journey.scope.workspace.width() == 1024)
    assert find_clipped(journey.window) == []


class TestWords:
    @pytest.fixture(autouse=True)
    def _speak(self, indonesian) -> None:
        """Say everything in Indonesian."""

    def test_an_intact_chain(self):
        notice = chain_notice(ChainReport(120, 120))
        assert notice.tone == "ok"
        assert "120 catatan" in notice.text

    def test_a_broken_chain_says_where_and_what_to_do(self):
        notice = chain_notice(ChainReport(5, 9, broken_at=3))
        assert notice.tone == "bad"
        assert "catatan 3" in notice.text
        assert "atasan" in notice.text

    def test_changed_objects_are_counted_by_kind_and_named_by_id_only(self):
        changed = (("exhibit", "a"), ("exhibit", "b"), ("person", "c"))
        notice = chain_notice(ChainReport(9, 9, changed_objects=changed))
        assert "Barang bukti (2)" in notice.text
        assert "Orang (1)" in notice.text
        assert "exhibit a" in notice.detail

    def test_missing_entries_are_counted(self):
        assert "2" in chain_notice(ChainReport(9, 9, missing=2)).text


def _first(page: JournalPresenter, kind: str) -> int:
    return next(
        row for row, one in enumerate(page._entries.items) if one.object_kind == kind
    )


def test_enter_on_an_entry_shows_its_object_only(journey: Journey, case: str):
    page = _page(journey)
    view = page.view
    view.list.setCurrentIndex(page._entries.index(_first(page, "person")))
    view.list.setFocus()
    journey.qtbot.keyClick(view.list, Qt.Key.Key_Return)
    journey.until(lambda: len(_rows(page)) == 1)
    assert view.object_button.text() == "Hanya Orang S-01"
    journey.click(view.object_button)
    journey.until(lambda: len(_rows(page)) == 4)


def test_another_page_leads_to_what_happened_to_one_object(journey: Journey, case: str):
    frame = journey.scope.frame
    frame.go(Route("people"))
    people = next(p for p in frame.pages if p.key == "people")
    people.view.history.trigger()
    assert frame.current == "journal"
    page = frame._case_pages["journal"]
    journey.until(lambda: len(_rows(page)) == 1)
    assert page.view.object_button.isVisible()
    assert page.view.object_button.text().startswith("Hanya Orang ")


def test_a_case_is_shown_by_its_office_and_the_vault_by_this_computer(
    journey: Journey, case: str
):
    frame = journey.scope.frame
    mine = frame.snapshot.file.case
    east = replace(mine, office=replace(mine.office, timezone="Asia/Jayapura"))
    _do(journey, save_case, east)
    page = _page(journey)
    assert "WIT, seperti di kantor" in texts_in(page.view)
    assert all(when.endswith(" WIT") for when in _rows(page, Role.BADGE))
    page = _page(journey, of_case=False)
    assert "jam komputer ini" in texts_in(page.view)
    assert not any("WI" in when for when in _rows(page, Role.BADGE))
