# SPDX-License-Identifier: Apache-2.0
"""What is removed goes with its reason, says its price, and can come back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from models.base.errors import FieldInvalid, Missing
from models.law.finding import Standing
from models.snapshot.cost import Cost
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.elements import make_links, unlink
from models.usecases.journal import journal_page
from models.usecases.people import save_person
from models.usecases.removal import consequences, remove, undo
from models.usecases.statements import read_answers, save_statement
from tests.models.usecases.kit import assert_level, fresh_person


@pytest.fixture
def linked(world):
    """The world, with debt bondage supported by words and a thing."""
    make_links(world.tools, world.case, [world.said(), world.written()])
    assert world.standing() is Standing.SUPPORTED
    return world


@pytest.mark.parametrize(
    ("kind", "which"),
    [
        (Kind.STATEMENT, "words"),
        (Kind.ANSWER, "answer"),
        (Kind.EXHIBIT, "book"),
        (Kind.COUNT, "count"),
    ],
)
def test_what_hangs_on_it_goes_and_comes_back_with_it(linked, kind, which):
    before = linked.file
    which_id = getattr(linked, which)
    said = consequences(linked.tools, linked.case, kind, which_id)
    assert [c.element for c in said.cells if c.victim == linked.melur] == ["a2_cara"]
    gone = remove(linked.tools, linked.case, kind, which_id, "Salah catat")
    assert said.links == len(before.links) - len(gone.snapshot.file.links) > 0
    undo(linked.tools, gone.undo)
    changed = remove(linked.tools, linked.case, kind, which_id, "Salah catat")
    assert linked.standing() is not Standing.SUPPORTED
    assert_level(linked.tools, linked.case)
    undo(linked.tools, changed.undo)
    assert linked.file == before
    assert linked.standing() is Standing.SUPPORTED
    assert_level(linked.tools, linked.case)


def test_saying_the_price_changes_nothing(linked):
    before = linked.snapshot()
    consequences(linked.tools, linked.case, Kind.EXHIBIT, linked.book)
    assert linked.snapshot() is before
    assert_level(linked.tools, linked.case)


def test_a_link_costs_what_it_carried(linked):
    thing = next(x for x in linked.file.links if x.source.exhibit)
    said = consequences(linked.tools, linked.case, Kind.LINK, thing.id)
    assert (said.links, len(said.cells) > 0) == (0, True)
    remove(linked.tools, linked.case, Kind.LINK, thing.id, "Bukan bukti utang")
    assert linked.standing() is Standing.PARTIAL
    assert consequences(linked.tools, linked.case, Kind.EXHIBIT, linked.book) == Cost()


def test_a_reason_is_asked_and_kept(linked):
    for reason in ("", "   ", "x" * 300_000):
        with pytest.raises(FieldInvalid) as refused:
            remove(linked.tools, linked.case, Kind.EXHIBIT, linked.book, reason)
        assert refused.value.field == "reason"
    remove(linked.tools, linked.case, Kind.EXHIBIT, linked.book, " Bukan milik T-01 ")
    asked = JournalFilter(case=linked.case, object_id=linked.book)
    line = journal_page(linked.tools, asked).items[0]
    assert (line.action, line.label) == ("exhibit.removed", "BB-07")
    assert line.reason == "Bukan milik T-01"


def test_somebody_still_named_stays_and_it_is_said_by_what(world):
    people = {p.id: p.code for p in world.file.people}
    statement = ("statement", people[world.file.statement(world.words).person])
    count = ("count", people[world.accused])
    for person, by in (
        (world.melur, {count, statement}),
        (world.accused, {count}),
    ):
        for ask in (
            partial(consequences, world.tools, world.case, Kind.PERSON, person),
            partial(remove, world.tools, world.case, Kind.PERSON, person, "Salah"),
        ):
            with pytest.raises(FieldInvalid) as refused:
                ask()
            assert (refused.value.field, refused.value.why) == ("person", "in_use")
            assert by <= set(refused.value.by)
    assert_level(world.tools, world.case)


def test_somebody_not_needed_goes_and_comes_back(world):
    extra = save_person(world.tools, fresh_person(world.case, "K-03")).id
    changed = remove(world.tools, world.case, Kind.PERSON, extra, "Ganda")
    assert world.file.person(extra) is None
    undo(world.tools, changed.undo)
    assert world.file.person(extra).code == "K-03"
    lines = journal_page(world.tools, JournalFilter(object_id=extra)).items
    assert lines[0].action == "person.restored"
    assert lines[0].label == "K-03"
    assert_level(world.tools, world.case)


def test_an_answer_of_a_signed_statement_stays(world):
    statement = world.file.statement(world.words)
    save_statement(world.tools, replace(statement, signed=True))
    for ask in (
        partial(consequences, world.tools, world.case, Kind.ANSWER, world.answer),
        partial(remove, world.tools, world.case, Kind.ANSWER, world.answer, "Salah"),
    ):
        with pytest.raises(FieldInvalid) as refused:
            ask()
        assert refused.value.why == "signed"


def test_a_removed_answer_is_counted_off(world):
    remove(world.tools, world.case, Kind.ANSWER, world.answer, "Salah catat")
    assert world.file.statement(world.words).answers == 0
    assert read_answers(world.tools, world.words).items == ()
    with pytest.raises(Missing):
        remove(world.tools, world.case, Kind.ANSWER, world.answer, "Lagi")


@pytest.mark.parametrize("kind", [Kind.DOCUMENT, Kind.CASE, Kind.VAULT])
def test_what_is_never_removed_this_way(world, kind):
    with pytest.raises(FieldInvalid) as refused:
        remove(world.tools, world.case, kind, "whatever", "Sebab")
    assert refused.value.why == "kept"


def test_custody_entries_and_files_can_go(world):
    entry = world.file.custody[0]
    changed = remove(world.tools, world.case, Kind.CUSTODY, entry.id, "Keliru")
    assert world.file.custody == ()
    lines = journal_page(world.tools, JournalFilter(object_id=entry.id)).items
    assert lines[0].label == "BB-07"
    undo(world.tools, changed.undo)
    assert world.file.custody[0].id == entry.id
    assert_level(world.tools, world.case)


def test_a_link_taken_away_before_stays_away_when_its_statement_returns(linked):
    words = next(x for x in linked.file.links if x.source.statement)
    unlink(linked.tools, linked.case, [words.id])
    gone = remove(linked.tools, linked.case, Kind.STATEMENT, linked.words, "Salah")
    undo(linked.tools, gone.undo)
    assert words.id not in {x.id for x in linked.file.links}
    assert_level(linked.tools, linked.case)
