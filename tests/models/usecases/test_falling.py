# SPDX-License-Identifier: Apache-2.0
"""What falls with an item is what taking it out would leave, and no more."""

from __future__ import annotations

import pytest

from models.base.errors import Cancelled
from models.base.progress import Silent
from models.law.elements import RANK
from models.law.finding import Cell, Standing
from models.snapshot.kinds import Kind
from models.usecases.elements import make_links, unlink
from models.usecases.falling import fall, weak_spots, what_holds
from models.usecases.removal import remove


class Stop:
    """Asks the work to stop at its first report."""

    def report(self, done: int, total: int) -> None:
        raise Cancelled


@pytest.fixture
def linked(world):
    """Debt bondage of Melur stands on her words and on the debt book."""
    make_links(world.tools, world.case, (world.said(), world.written()))
    return world


def asked(world, *gone: str):
    return fall(world.tools.catalogue, world.snapshot(), gone, Silent())


def test_it_equals_taking_the_item_out_for_good(linked) -> None:
    before = linked.snapshot().assessment
    entries = linked.snapshot().entries
    found = asked(linked, linked.book)
    assert linked.snapshot().entries == entries, "asking leaves no trace"
    mine = [one.id for one in linked.file.links if one.source.exhibit == linked.book]
    unlink(linked.tools, linked.case, mine)
    remove(linked.tools, linked.case, Kind.EXHIBIT, linked.book, "Tertukar")
    after = linked.snapshot().assessment
    moved = {
        cell: finding.standing
        for cell, finding in after.findings.items()
        if finding.standing is not before.findings[cell].standing
    }
    assert moved
    assert {one.cell: one.after.standing for one in found.changes} == moved
    sums = {k: t for k, t in after.tallies.items() if t != before.tallies[k]}
    assert {one.key: one.after for one in found.sums} == sums


def test_the_smallest_sets_break_and_nothing_smaller_does(linked) -> None:
    snapshot = linked.snapshot()
    link = linked.file.links[0]
    cell = Cell(link.count, linked.melur, link.element, link.option)
    held = what_holds(linked.tools.catalogue, snapshot, cell, Silent())
    assert held is not None
    assert held.standing is Standing.SUPPORTED
    assert set(held.sets) == {(linked.book,), (linked.words,)}
    for items in held.sets:
        changes = {one.cell: one for one in asked(linked, *items).changes}
        change = changes[Cell(cell.count, cell.victim, cell.element)]
        assert RANK[change.after.standing] < RANK[change.before.standing]


def test_only_columns_on_which_something_stands_are_told(linked) -> None:
    found = weak_spots(
        linked.tools.catalogue, linked.snapshot(), linked.count, Silent()
    )
    assert found == (), "one element of five does not make a column stand"


def test_an_element_that_is_gone_is_told_of_nothing(linked) -> None:
    law, snapshot = linked.tools.catalogue, linked.snapshot()
    for cell in (
        Cell("gone", linked.melur, "a2_cara"),
        Cell(linked.count, linked.melur, "gone"),
        Cell(linked.count, "gone", "a2_cara"),
    ):
        assert what_holds(law, snapshot, cell, Silent()) is None


def test_it_stops_when_told_to(linked) -> None:
    law, snapshot = linked.tools.catalogue, linked.snapshot()
    with pytest.raises(Cancelled):
        fall(law, snapshot, (), Stop())
    with pytest.raises(Cancelled):
        weak_spots(law, snapshot, linked.count, Stop())
