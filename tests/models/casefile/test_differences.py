# SPDX-License-Identifier: Apache-2.0
"""The smallest conflicting sets, against every subset tried one by one."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casefile.differences import Conflict, Order, Span, conflicts

RANGE = 4


def possible(spans: list[Span], orders: list[Order], kept: set[int]) -> bool:
    """Try, by brute force, whether the kept things can all be so.

    Bounds lie within 0..RANGE and gaps within ±2, so a value a thing can take
    lies within RANGE plus the longest row of gaps on either side.
    """
    far = 2 * len(spans)
    pairs = [
        (one, other, order.least)
        for order in orders
        for one in order.before
        for other in order.after
        if one != other and one in kept and other in kept
    ]
    chosen: dict[int, int] = {}

    def fits(one: int) -> bool:
        return all(
            chosen[b] - chosen[a] >= least
            for a, b, least in pairs
            if one in (a, b) and a in chosen and b in chosen
        )

    def place(rest: list[int]) -> bool:
        if not rest:
            return True
        low, high = spans[rest[0]]
        least = -far if low is None else low
        most = RANGE + far if high is None else high
        for value in range(least, most + 1):
            chosen[rest[0]] = value
            if fits(rest[0]) and place(rest[1:]):
                return True
        chosen.pop(rest[0], None)
        return False

    return place(sorted(kept))


def smallest_size(spans: list[Span], orders: list[Order]) -> int | None:
    """Return the size of the smallest impossible subset, ``None`` = none."""
    for size in range(1, len(spans) + 1):
        for few in itertools.combinations(range(len(spans)), size):
            if not possible(spans, orders, set(few)):
                return size
    return None


@st.composite
def nets(draw, most=5):
    count = draw(st.integers(1, most))
    bound = st.none() | st.integers(0, RANGE)
    spans = []
    for _ in range(count):
        low, high = draw(st.tuples(bound, bound))
        if low is not None and high is not None and high < low:
            low, high = high, low
        spans.append((low, high))
    things = st.integers(0, count - 1)
    some = st.lists(things, min_size=1, max_size=2, unique=True).map(tuple)
    wide = st.builds(Order, some, some)
    narrow = st.tuples(things, things, st.integers(-2, 2)).map(
        lambda it: Order((it[0],), (it[1],), it[2])
    )
    orders = draw(st.lists(wide | narrow, max_size=6))
    # nothing is pushed by itself: an order over one thing says nothing
    orders = [o for o in orders if len({*o.before, *o.after}) != 1]
    return spans, orders


@given(nets())
def test_what_is_named_is_a_smallest_impossible_set(net):
    spans, orders = net
    found = conflicts(spans, orders)
    size = smallest_size(spans, orders)
    assert (size is None) == (not found)
    if found:
        assert len(found[0].things) == size
    for one in found:
        assert not possible(spans, orders, set(one.things))
        for gone in one.things:
            assert possible(spans, orders, set(one.things) - {gone})


@given(nets())
def test_without_the_named_things_all_is_possible(net):
    spans, orders = net
    named = [thing for one in conflicts(spans, orders) for thing in one.things]
    assert len(named) == len(set(named)), "conflicts share nothing"
    assert possible(spans, orders, set(range(len(spans))) - set(named))


@given(nets(), st.randoms(use_true_random=False))
def test_the_order_of_the_orders_never_matters(net, chance):
    spans, orders = net
    mixed = list(orders)
    chance.shuffle(mixed)
    told = [one.things for one in conflicts(spans, orders)]
    assert [one.things for one in conflicts(spans, mixed)] == told


@given(nets())
def test_every_step_of_a_conflict_goes_through_its_order(net):
    spans, orders = net
    for one in conflicts(spans, orders):
        starts = (one.things[-1], *one.things[:-1]) if one.closed else one.things[:-1]
        ends = one.things if one.closed else one.things[1:]
        steps = zip(starts, ends, one.orders, strict=True)
        for before, after, place in steps:
            assert before in orders[place].before
            assert after in orders[place].after


@pytest.mark.parametrize(
    ("spans", "orders", "told"),
    [
        ([], [], []),
        ([(5, 5), (3, 3)], [], []),
        ([(5, 5), (3, 3)], [Order((0,), (1,))], [Conflict((0, 1), (0,))]),
        ([(5, 5), (5, 5)], [Order((0,), (1,))], []),
        # the undated one between them carries the conflict and is named
        (
            [(5, None), (None, None), (None, 4)],
            [Order((0,), (1,)), Order((1,), (2,))],
            [Conflict((0, 1, 2), (0, 1))],
        ),
        # a straight way is shorter than the way round
        (
            [(5, None), (None, None), (None, 4)],
            [Order((0,), (1,)), Order((1,), (2,)), Order((0,), (2,))],
            [Conflict((0, 2), (2,))],
        ),
        # nothing is dated, yet each is said to be after the other
        (
            [(None, None), (None, None)],
            [Order((0,), (1,), 1), Order((1,), (0,), 1)],
            [Conflict((1, 0), (0, 1), closed=True)],
        ),
        # "two days later" and "at most two days later" agree
        (
            [(None, None), (None, None)],
            [Order((0,), (1,), 2), Order((1,), (0,), -2)],
            [],
        ),
        # a chain of two goes before a ring of three
        (
            [(None, None), (None, None), (None, None), (9, 9), (1, 1)],
            [
                Order((0,), (1,), 1),
                Order((1,), (2,), 1),
                Order((2,), (0,), 1),
                Order((3,), (4,)),
            ],
            [Conflict((3, 4), (3,)), Conflict((1, 2, 0), (0, 1, 2), closed=True)],
        ),
    ],
)
def test_small_nets(spans, orders, told):
    assert conflicts(spans, orders) == told


def test_two_conflicts_of_one_size_come_in_one_go():
    spans = [(5, 5), (3, 3), (8, 8), (2, 2)]
    orders = [Order((0,), (1,)), Order((2,), (3,))]
    assert [one.things for one in conflicts(spans, orders)] == [(0, 1), (2, 3)]


def test_a_long_line_of_undated_things_is_named_whole_and_quickly():
    count = 300
    spans = [(9, None), *[(None, None)] * (count - 2), (None, 8)]
    orders = [Order((n,), (n + 1,)) for n in range(count - 1)]
    (one,) = conflicts(spans, orders)
    assert one.things == tuple(range(count))
