# SPDX-License-Identifier: Apache-2.0
"""Items of one origin bear one another out only when a person says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.casefile.statements import StatementKind
from models.law.finding import Standing
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.elements import make_links
from models.usecases.evidence import save_exhibit
from models.usecases.journal import journal_page
from models.usecases.origins import say_independent
from models.usecases.removal import consequences, remove, undo
from models.usecases.statements import save_statement
from tests.models.usecases.kit import assert_level
from tests.support.decided import an_independence


def of_one_origin(world):
    """The debt book repeats what Melur said; both point at one form."""
    book = world.file.exhibit(world.book)
    save_exhibit(world.tools, replace(book, origin=world.melur), None)
    make_links(world.tools, world.case, [world.said(), world.written()])
    assert world.standing() is Standing.PARTIAL


def word_in(world, **changes):
    bare = replace(an_independence(), id="", case=world.case, by="", on=None)
    return replace(bare, **{"first": world.words, "second": world.book, **changes})


def test_a_word_with_a_reason_lets_two_items_count_and_can_be_taken_back(world):
    tools, case = world.tools, world.case
    of_one_origin(world)
    made = say_independent(tools, word_in(world))
    assert world.standing() is Standing.SUPPORTED
    held = world.file.independences[0]
    assert (held.by, held.on) == (tools.actor.name, tools.clock.today())
    assert_level(tools, case)
    cost = consequences(tools, case, Kind.INDEPENDENCE, made.id)
    assert world.melur in {cell.victim for cell in cost.cells}
    gone = remove(tools, case, Kind.INDEPENDENCE, made.id, "Ternyata disalin")
    assert world.standing() is Standing.PARTIAL
    undo(tools, gone.undo)
    assert world.standing() is Standing.SUPPORTED
    say_independent(tools, replace(world.file.independences[0], reason="Penulis lain"))
    assert_level(tools, case)
    asked = JournalFilter(case=case, object_kind=Kind.INDEPENDENCE)
    lines = journal_page(tools, asked, None, 10).items
    assert [line.action.partition(".")[2] for line in reversed(lines)] == [
        *("made", "removed", "restored", "saved")
    ]
    assert {line.label for line in lines} == {"K-01 · BB-07"}
    assert lines[0].reason == "Penulis lain"


def test_the_word_sleeps_while_an_item_is_out(world):
    of_one_origin(world)
    say_independent(world.tools, word_in(world))
    gone = remove(world.tools, world.case, Kind.EXHIBIT, world.book, "Bukan milik")
    assert world.file.independences == ()
    undo(world.tools, gone.undo)
    assert len(world.file.independences) == 1
    assert world.standing() is Standing.SUPPORTED
    assert_level(world.tools, world.case)


def test_an_item_that_repeats_a_copy_is_read_again_when_the_copy_changes(world):
    tools = world.tools
    make_links(tools, world.case, [world.said()])
    book = world.file.exhibit(world.book)
    bare = replace(book, id="", code="BB-90", origin=world.book, files=())
    copy = save_exhibit(tools, bare, None).id
    source = replace(world.written().source, exhibit=copy)
    make_links(tools, world.case, [replace(world.written(), source=source)])
    assert world.standing() is Standing.SUPPORTED
    book = world.file.exhibit(world.book)
    save_exhibit(tools, replace(book, origin=world.melur), None)
    assert world.standing() is Standing.PARTIAL
    assert_level(tools, world.case)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"second": "nothing"}, "unknown"),
        ({"reason": " "}, "empty"),
    ],
)
def test_what_makes_no_sense_is_refused(world, changes, why):
    of_one_origin(world)
    with pytest.raises(FieldInvalid) as refused:
        say_independent(world.tools, word_in(world, **changes))
    assert refused.value.why == why


def test_a_word_is_only_asked_for_once_and_where_it_matters(world):
    with pytest.raises(FieldInvalid) as refused:
        say_independent(world.tools, word_in(world))
    assert refused.value.why == "apart"
    of_one_origin(world)
    say_independent(world.tools, word_in(world))
    swapped = word_in(world, first=world.book, second=world.words)
    with pytest.raises(FieldInvalid) as refused:
        say_independent(world.tools, swapped)
    assert refused.value.why == "taken"


def test_nobody_bears_herself_out(world):
    of_one_origin(world)
    first = world.file.statement(world.words)
    again = save_statement(world.tools, replace(first, id="", version=0)).id
    with pytest.raises(FieldInvalid) as refused:
        say_independent(world.tools, word_in(world, second=again))
    assert (refused.value.field, refused.value.why) == ("independence.items", "voice")


def test_a_report_on_her_words_is_another_hand(world):
    of_one_origin(world)
    first = world.file.statement(world.words)
    told = replace(first, id="", version=0, kind=StatementKind.ASSESSMENT)
    report = save_statement(world.tools, told).id
    say_independent(world.tools, word_in(world, second=report))
    assert world.file.independences[0].items == {world.words, report}
