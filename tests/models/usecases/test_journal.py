# SPDX-License-Identifier: Apache-2.0
"""The journal is read by page and checked by slice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import Cancelled
from models.base.progress import Silent
from models.snapshot.lists import JournalFilter
from models.usecases.cases import save_case
from models.usecases.journal import (
    check_slice,
    journal_page,
    note_checked,
    start_check,
    verify_journal,
)
from models.usecases.keeper import Keeper
from tests.models.usecases.kit import a_world
from tests.support.store import StepClock, open_at


@pytest.fixture
def kept(keyed, tools_over):
    """Tools over a real store with its keeper."""
    clock = StepClock()
    store = open_at(keyed.path, clock)
    bare = tools_over(store, clock)
    yield replace(bare, keeper=Keeper(keyed, store))
    store.close()


def test_every_gesture_of_the_world_left_its_entry(world):
    asked = JournalFilter(case=world.case)
    lines = journal_page(world.tools, asked).items
    assert [line.action for line in reversed(lines)] == [
        "case.made",
        "person.made",
        "person.made",
        "person.made",
        "person.made",
        "count.made",
        "statement.made",
        "answer.made",
        "statement.made",
        "answer.made",
        "exhibit.made",
        "custody.made",
    ]
    assert "Melur" not in str(lines)


def test_pages_follow_one_another(world):
    first = journal_page(world.tools, JournalFilter(case=world.case), size=5)
    rest = journal_page(world.tools, JournalFilter(case=world.case), first.next)
    seqs = [line.seq for line in (*first.items, *rest.items)]
    assert seqs == sorted(seqs, reverse=True)
    assert len(seqs) == 12


def test_entries_of_one_person_are_found(world):
    lines = journal_page(world.tools, JournalFilter(person=world.melur)).items
    assert {line.object_kind for line in lines} >= {"person", "statement", "count"}


def test_the_whole_chain_is_checked_and_that_is_journalled(kept):
    a_world(kept)
    seen = []

    class Watch:
        def report(self, done, total):
            seen.append((done, total))

    report = verify_journal(kept, Watch())
    assert report.clean
    assert report.checked == report.total
    assert seen[-1][0] >= report.total
    assert journal_page(kept, JournalFilter()).items[0].action == "vault.verified"


def test_saves_between_two_slices_are_taken_into_account(kept):
    world = a_world(kept)
    verifier = start_check(kept)
    save_case(kept, replace(world.file.case, title="Mes dermaga"))
    while (report := check_slice(verifier)) is None:
        save_case(kept, replace(world.file.case, title="Mes lama"))
    assert report.clean


def test_a_check_can_be_stopped(kept):
    class Stop:
        def report(self, done, total):
            raise Cancelled

    with pytest.raises(Cancelled):
        verify_journal(kept, Stop())
    assert verify_journal(kept, Silent()).clean


def test_a_broken_chain_is_journalled_as_such(kept, keyed):
    a_world(kept)
    keyed.sql("UPDATE people SET age = 30 WHERE code = 'K-02'")
    report = verify_journal(kept, Silent())
    assert not report.clean
    assert journal_page(kept, JournalFilter()).items[0].action == "vault.damaged"
    note_checked(kept, report)
