# SPDX-License-Identifier: Apache-2.0
"""Links are made, saved and taken away, and the matrix follows at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import DiskTrouble, FieldInvalid, Missing
from models.casefile.links import Passage, Strength
from models.law.facts import Bearing
from models.law.finding import Standing
from models.snapshot.case import Part, UndoKind
from models.usecases.cases import open_case
from models.usecases.elements import make_links, save_link, unlink
from models.usecases.removal import undo
from tests.models.usecases.kit import assert_level


def test_a_second_kind_of_proof_supports_the_form(world):
    make_links(world.tools, world.case, [world.said()])
    assert world.standing() is Standing.PARTIAL
    changed = make_links(world.tools, world.case, [world.written()])
    assert world.standing() is Standing.SUPPORTED
    assert Part.ASSESSMENT in changed.parts
    assert_level(world.tools, world.case)


def test_only_what_was_touched_is_weighed_again(world):
    make_links(world.tools, world.case, [world.said(), world.written()])
    before = world.snapshot().assessment.findings
    make_links(world.tools, world.case, [world.overheard()])
    after = world.snapshot().assessment.findings
    same = [cell for cell in after if after[cell] is before.get(cell)]
    assert {cell.victim for cell in after} - {cell.victim for cell in same} <= {
        world.melur
    }
    assert all(cell in same for cell in after if cell.victim == world.kenanga)
    assert_level(world.tools, world.case)


def test_what_did_not_change_is_shared(world):
    before = world.file
    make_links(world.tools, world.case, [world.said()])
    assert world.file.people is before.people
    assert world.file.exhibits is before.exhibits


def test_making_can_be_taken_back_and_that_again(world):
    changed = make_links(world.tools, world.case, [world.said(), world.written()])
    assert changed.undo.kind is UndoKind.REMOVE_LINKS
    gone = undo(world.tools, changed.undo)
    assert world.file.links == ()
    assert world.standing() is not Standing.SUPPORTED
    undo(world.tools, gone.undo)
    assert world.standing() is Standing.SUPPORTED
    assert_level(world.tools, world.case)


def test_unlinking_can_be_taken_back(world):
    make_links(world.tools, world.case, [world.said(), world.written()])
    first = world.file.links[0]
    changed = unlink(world.tools, world.case, [first.id])
    assert world.standing() is Standing.PARTIAL
    assert_level(world.tools, world.case)
    undo(world.tools, changed.undo)
    assert world.standing() is Standing.SUPPORTED
    assert_level(world.tools, world.case)


def test_a_link_that_is_gone_cannot_be_unlinked(world):
    with pytest.raises(Missing):
        unlink(world.tools, world.case, ["nothing"])
    assert world.tools.desk.snapshot is None


@pytest.mark.parametrize(
    ("changes", "field", "why"),
    [
        ({"count": "nothing"}, "link.count", "unknown"),
        ({"victims": ("nobody",)}, "link.victims", "unknown"),
        ({"element": "a2_tiada"}, "link.option", "unknown"),
        ({"option": "tiada"}, "link.option", "unknown"),
    ],
)
def test_a_link_to_nowhere_is_refused(world, changes, field, why):
    with pytest.raises(FieldInvalid) as refused:
        make_links(world.tools, world.case, [world.said(**changes)])
    assert (refused.value.field, refused.value.why) == (field, why)
    assert world.file.links == ()


def test_an_answer_of_another_statement_is_refused(world):
    link = world.said()
    crossed = replace(link, source=replace(link.source, statement=world.heard))
    with pytest.raises(FieldInvalid):
        make_links(world.tools, world.case, [crossed])


def test_a_passage_past_the_end_is_refused(world):
    link = world.said()
    beyond = replace(link.source, passage=Passage(0, 100_000))
    with pytest.raises(FieldInvalid) as refused:
        make_links(world.tools, world.case, [replace(link, source=beyond)])
    assert refused.value.field == "link.passage"


def test_the_same_thing_is_not_linked_twice_to_the_same_form(world):
    make_links(world.tools, world.case, [world.said()])
    with pytest.raises(FieldInvalid) as refused:
        make_links(world.tools, world.case, [world.written(), world.said()])
    assert refused.value.why == "taken"
    assert len(world.file.links) == 1


def test_weakening_disputes_what_was_supported(world):
    make_links(world.tools, world.case, [world.said(), world.written()])
    against = world.overheard(bearing=Bearing.WEAKENS)
    made = make_links(world.tools, world.case, [against])
    assert world.standing() is Standing.DISPUTED
    link = next(x for x in world.file.links if x.id == made.id)
    stronger = replace(link, bearing=Bearing.SUPPORTS, strength=Strength.STRONG)
    save_link(world.tools, stronger)
    assert world.standing() is Standing.SUPPORTED
    assert_level(world.tools, world.case)


def test_a_full_disk_keeps_desk_and_vault_as_they_were(fake_tools):
    from tests.models.usecases.kit import a_world

    world = a_world(fake_tools)
    before = world.snapshot()
    fake_tools.open_work.__self__.fail_next_commit = "full"
    with pytest.raises(DiskTrouble):
        make_links(fake_tools, world.case, [world.said()])
    assert world.snapshot() is before
    assert open_case(fake_tools, world.case).file == before.file
