# SPDX-License-Identifier: Apache-2.0
"""Stays, legs, two places at once and holes of routes."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casefile.chronology import clashes_of
from models.casefile.clash import ClashCode, Grade
from models.casefile.dated import FactKind
from models.casefile.journey import (
    Crossing,
    Leg,
    Stay,
    crossings,
    facts_of_leg,
    same_place,
)
from models.casefile.moments import UNDATED, after, at, before, between, in_month, on
from models.casefile.presence import two_places
from models.casefile.route import route_holes

START = date(2026, 1, 5)


def day(number: int):
    return on(START + timedelta(days=number))


def hour(clock: int):
    return at(datetime(2026, 1, 5, clock))


def stay(name, place, start, end, subject="K") -> Stay:
    return Stay(name, subject, place, start, end)


def leg(name, origin, destination, start, end=None, **rest) -> Leg:
    return Leg(name, "K", origin, destination, start, end or start, **rest)


# --- legs as facts ----------------------------------------------------------


@pytest.mark.parametrize(
    ("crossing", "first", "last"),
    [
        (Crossing.INSIDE, FactKind.DEPARTED, FactKind.ARRIVED),
        (Crossing.LEAVING, FactKind.LEFT_COUNTRY, FactKind.ARRIVED),
        (Crossing.ENTERING, FactKind.DEPARTED, FactKind.ENTERED_COUNTRY),
        (Crossing.UNKNOWN, FactKind.DEPARTED, FactKind.ARRIVED),
    ],
)
def test_the_ends_of_a_leg_are_facts(crossing, first, last):
    one = leg("l", "Desa", "Kota", day(1), day(2), crossing=crossing, episode="2")
    begin, end = facts_of_leg(one)
    assert (begin.kind, end.kind) == (first, last)
    assert (begin.when, end.when) == (day(1), day(2))
    assert {begin.id, end.id} == {"l:departed", "l:arrived"}
    assert {f.episode for f in (begin, end)} == {"2"}


def test_a_leg_that_ends_before_it_begins():
    ends = facts_of_leg(leg("l", "Desa", "Kota", day(5), day(1)))
    (clash,) = clashes_of(ends)
    assert clash.code is ClashCode.ARRIVED_BEFORE_DEPARTURE


def test_what_a_person_s_legs_do_at_the_border():
    legs = [
        leg("a", "Desa", "Kota", day(1), crossing=Crossing.INSIDE),
        leg("b", "Kota", "Seberang", day(2), crossing=Crossing.LEAVING),
        Leg("c", "A", crossing=Crossing.UNKNOWN),
    ]
    assert crossings(legs) == {
        "A": {Crossing.UNKNOWN},
        "K": {Crossing.INSIDE, Crossing.LEAVING},
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mess B", "mess  b", True),
        ("Mess B", "Mess B, Jalan Dermaga Lama", True),
        ("Mess B", "", True),
        ("Mess B", "Mess C", False),
    ],
)
def test_names_that_may_mean_one_place_are_one(one, other, same):
    assert same_place(one, other) is same
    assert same_place(other, one) is same


# --- two places at once -----------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ((hour(9), hour(11)), (hour(10), hour(12)), True),
        ((hour(9), hour(11)), (hour(11), hour(12)), False),
        ((hour(9), hour(12)), (hour(10), hour(11)), True),
        ((hour(10), hour(10)), (hour(9), hour(11)), True),
        ((day(1), day(9)), (day(5), day(5)), True),
        ((day(1), day(5)), (day(5), day(9)), False),
        ((day(5), day(5)), (day(5), day(5)), False),
        ((in_month(2026, 1), in_month(2026, 3)), (day(40), day(41)), True),
        ((in_month(2026, 1), in_month(2026, 3)), (day(20), day(21)), False),
        # there at one end, though nobody dated the other
        ((day(5), UNDATED), (day(1), day(9)), True),
        ((UNDATED, day(5)), (day(1), day(9)), True),
        ((UNDATED, UNDATED), (day(1), day(9)), False),
        ((before(START), UNDATED), (day(1), day(9)), False),
        ((after(START), UNDATED), (day(1), day(9)), False),
        ((between(date(2026, 1, 9), START), day(9)), (day(1), day(9)), False),
    ],
)
def test_only_a_certain_overlap_is_two_places(one, other, clash):
    found = two_places([stay("a", "Mess B", *one), stay("b", "Desa", *other)], [])
    assert [c.facts for c in found] == ([("a", "b")] if clash else [])


def test_the_same_or_an_unknown_place_is_no_second_place():
    held = hour(9), hour(11)
    assert not two_places(
        [stay("a", "Ruang 3", *held), stay("b", "ruang 3", *held)], []
    )
    assert not two_places([stay("a", "Ruang 3", *held), stay("b", "", *held)], [])
    others = [stay("a", "Ruang 3", *held), stay("b", "Desa", *held, subject="S")]
    assert not two_places(others, [])


def test_two_places_say_where_and_from_when_until_when():
    (clash,) = two_places(
        [stay("b", "Desa", hour(9), hour(11)), stay("a", "Kota", hour(10), hour(12))],
        [],
    )
    assert (clash.facts, clash.grade) == (("a", "b"), Grade.IMPOSSIBLE)
    assert dict(clash.params) == {
        "first_place": "Desa",
        "second_place": "Kota",
        "from": "2026-01-05T10:00",
        "until": "2026-01-05T11:00",
    }


def test_one_wrong_stay_is_named_once_and_the_rest_stands_beside():
    wrong = stay("w", "Seberang", day(0), day(30))
    right = [
        stay(f"r{n}", f"Kota {n}", day(5 * n), day(5 * n + 2)) for n in range(1, 4)
    ]
    (clash,) = two_places([wrong, *right], [])
    assert (clash.facts, clash.beside) == (("r1", "w"), ("r2", "r3"))


def test_a_stop_on_the_way_is_only_unlikely():
    way = leg("l", "Desa", "Kota", day(1), day(9))
    (clash,) = two_places([stay("s", "Pelabuhan", day(4), day(5))], [way])
    assert clash.grade is Grade.UNLIKELY
    assert not two_places([stay("s", "", day(4), day(5))], [way])


def test_a_journey_told_whole_and_in_parts_is_one_journey():
    whole = leg("w", "Desa", "Seberang", day(1), day(9))
    part = leg("p", "Desa", "Kota", day(1), day(3))
    assert not two_places([], [whole, part])
    (clash,) = two_places([], [whole, leg("x", "Kota", "Pulau", day(2), day(5))])
    assert clash.grade is Grade.IMPOSSIBLE


@st.composite
def presences(draw):
    found = []
    for number in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, 10))
        end = start + draw(st.integers(0, 6))
        place = draw(st.sampled_from(["Desa", "Kota", "Pulau"]))
        subject = draw(st.sampled_from("KL"))
        found.append(stay(f"s{number}", place, hour(start), hour(end), subject))
    return found


def _apart(one: Stay, other: Stay) -> bool:
    return (
        one.subject == other.subject
        and one.place != other.place
        and (_within(one, other) or _within(other, one))
    )


def _within(one: Stay, other: Stay) -> bool:
    """Whether the first certainly begins while the other goes on."""
    start, end = other.start.latest, other.end.earliest
    begins = one.start.latest
    return one.end.earliest >= begins and (
        start < begins < end or begins == start <= end
    )


@given(presences(), st.randoms(use_true_random=False))
def test_two_places_against_every_pair(stays, chance):
    found = two_places(stays, [])
    by_name = {one.id: one for one in stays}
    named = [name for clash in found for name in clash.facts]
    assert len(named) == len(set(named))
    for clash in found:
        assert _apart(*(by_name[name] for name in clash.facts))
    rest = [one for one in stays if one.id not in named]
    assert not any(_apart(a, b) for a in rest for b in rest)
    clashing = {a.id for a in stays for b in stays if _apart(a, b)}
    beside = {name for clash in found for name in clash.beside}
    assert beside.isdisjoint(named)
    assert clashing == {*named, *beside}
    mixed = list(stays)
    chance.shuffle(mixed)
    assert two_places(mixed, []) == found


# --- holes ------------------------------------------------------------------


def test_a_place_left_that_was_never_reached():
    first = leg("a", "Desa", "Terminal", day(1))
    second = leg("b", "Pelabuhan", "Seberang", day(3))
    (clash,) = route_holes([second, first])
    assert (clash.code, clash.facts) == (ClashCode.ROUTE_GAP, ("a", "b"))
    assert dict(clash.params) == {"reached": "Terminal", "left": "Pelabuhan"}
    assert clash.grade is Grade.UNLIKELY
    between_them = leg("c", "Terminal", "Pelabuhan", day(2))
    assert not route_holes([second, between_them, first])


@pytest.mark.parametrize("when", [UNDATED, before(date(2026, 2, 1)), after(START)])
def test_a_leg_that_might_fill_the_hole_keeps_it_unsaid(when):
    legs = [
        leg("a", "Desa", "Terminal", day(1)),
        leg("b", "Pelabuhan", "Seberang", day(3)),
        leg("c", "Terminal", "Pelabuhan", when),
    ]
    assert not route_holes(legs)


def test_two_journeys_have_no_hole_between_them():
    first = leg("a", "Desa", "Terminal", day(1))
    second = leg("b", "Pelabuhan", "Seberang", day(3), episode="second")
    assert not route_holes([first, second])


def test_an_unknown_place_is_no_hole():
    first = leg("a", "Desa", "", day(1))
    assert not route_holes([first, leg("b", "Pelabuhan", "Kota", day(3))])


@pytest.mark.parametrize(
    ("way", "middle", "hole"),
    [
        (Crossing.LEAVING, Crossing.OUTSIDE, True),
        (Crossing.ENTERING, Crossing.INSIDE, True),
        (Crossing.LEAVING, Crossing.UNKNOWN, False),
        (Crossing.LEAVING, Crossing.ENTERING, False),
    ],
)
def test_the_border_is_crossed_back_before_it_is_crossed_again(way, middle, hole):
    legs = [
        leg("a", "X", "X", day(1), crossing=way),
        leg("b", "X", "X", day(2), crossing=middle),
        leg("c", "X", "X", day(3), crossing=way),
    ]
    found = route_holes(legs)
    assert bool(found) is hole
    if hole:
        assert (found[0].code, found[0].facts) == (ClashCode.BORDER_GAP, ("a", "c"))
        assert dict(found[0].params) == {"crossing": way.value}
