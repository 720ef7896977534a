# SPDX-License-Identifier: Apache-2.0
"""Facts that cannot all be so, against every assignment tried by hand."""

from __future__ import annotations

import itertools
import sys
import time
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casefile.chronology import clashes_of
from models.casefile.clash import ClashCode, Grade, Settle
from models.casefile.dated import Fact, FactKind, Gap, loose_ends, undated
from models.casefile.moments import (
    UNDATED,
    When,
    after,
    at,
    before,
    between,
    in_month,
    in_year,
    on,
)
from models.casefile.order_rules import RULES, Scope

K, C = FactKind, ClashCode
START = date(2026, 1, 5)


def fact(id, kind, when=UNDATED, subject="K", **rest) -> Fact:
    return Fact(id, kind, when, subject, **rest)


def day(number: int) -> date:
    return START + timedelta(days=number)


def told(*facts: Fact) -> list[tuple[ClashCode, tuple[str, ...]]]:
    return [(clash.code, clash.facts) for clash in clashes_of(facts)]


ORDERS = [
    (C.BORN_AFTER_EVENT, K.BORN, K.HEARD),
    (C.BIRTHS_DIFFER, K.BORN, K.BORN),
    (C.PASSPORT_AFTER_DEPARTURE, K.PASSPORT_ISSUED, K.LEFT_COUNTRY),
    (C.PASSPORT_EXPIRED, K.LEFT_COUNTRY, K.PASSPORT_EXPIRES),
    (C.RECRUITED_AFTER_DEPARTURE, K.RECRUITED, K.DEPARTED),
    (C.RECRUITED_AFTER_EXPLOITATION, K.RECRUITED, K.EXPLOITED_FROM),
    (C.WORK_BEFORE_ARRIVAL, K.ARRIVED, K.EXPLOITED_FROM),
    (C.EXPLOITATION_REVERSED, K.EXPLOITED_FROM, K.EXPLOITED_UNTIL),
    (C.FREED_BEFORE_EXPLOITATION, K.EXPLOITED_FROM, K.FREED),
    (C.EXPLOITED_AFTER_FREED, K.EXPLOITED_UNTIL, K.FREED),
    (C.OFFENCE_REVERSED, K.OFFENCE_FROM, K.OFFENCE_UNTIL),
    (C.ACT_BEFORE_OFFENCE, K.OFFENCE_FROM, K.RECRUITED),
    (C.ACT_AFTER_OFFENCE, K.EXPLOITED_UNTIL, K.OFFENCE_UNTIL),
    (C.CHARGED_REVERSED, K.CHARGED_FROM, K.CHARGED_UNTIL),
    (C.CHARGED_BEFORE_OFFENCE, K.OFFENCE_FROM, K.CHARGED_FROM),
    (C.CHARGED_AFTER_OFFENCE, K.CHARGED_UNTIL, K.OFFENCE_UNTIL),
    (C.OFFENCE_AFTER_INDICTMENT, K.OFFENCE_FROM, K.INDICTED),
    (C.OFFENCE_AFTER_INDICTMENT, K.CHARGED_UNTIL, K.INDICTED),
    (C.OFFENCE_AFTER_REPORT, K.OFFENCE_FROM, K.REPORTED),
    (C.OFFENCE_AFTER_STATEMENT, K.OFFENCE_FROM, K.HEARD),
    (C.STATEMENT_BEFORE_REPORT, K.REPORTED, K.HEARD),
    (C.ORDER_BEFORE_REPORT, K.REPORTED, K.ORDERED),
    (C.INDICTED_BEFORE_REPORT, K.REPORTED, K.INDICTED),
    (C.JUDGED_BEFORE_INDICTMENT, K.INDICTED, K.JUDGED),
    (C.TAKEN_BEFORE_ORDER, K.SEIZURE_ORDERED, K.TAKEN),
    (C.CUSTODY_BEFORE_TAKING, K.TAKEN, K.HELD),
]


@pytest.mark.parametrize(("code", "first", "other"), ORDERS)
def test_each_order_of_two_things(code, first, other):
    late, soon = fact("a", first, on(day(9))), fact("b", other, on(day(3)))
    assert told(late, soon) == [(code, ("a", "b"))]
    assert told(fact("a", first, on(day(3))), fact("b", other, on(day(9)))) == (
        [(code, ("a", "b"))] if code is C.BIRTHS_DIFFER else []
    )
    assert told(fact("a", first, on(day(3))), fact("b", other, on(day(3)))) == []
    assert told(late, fact("b", other)) == []


@pytest.mark.parametrize(
    ("code", "first", "other"),
    [
        (C.ARRIVED_BEFORE_DEPARTURE, K.LEFT_COUNTRY, K.ARRIVED),
        (C.ROLE_REVERSED, K.ROLE_FROM, K.ROLE_UNTIL),
        (C.ACT_BEFORE_PAPER, K.PAPER_FROM, K.ACT),
        (C.ACT_AFTER_PAPER, K.TAKEN, K.PAPER_UNTIL),
    ],
)
def test_the_ends_of_one_leg_are_compared_and_of_two_are_not(code, first, other):
    ends = fact("a", first, on(day(9)), leg="1"), fact("b", other, on(day(3)), leg="1")
    assert told(*ends) == [(code, ("a", "b"))]
    assert told(ends[0], fact("b", other, on(day(3)), leg="2")) == []
    assert told(ends[0], fact("b", other, on(day(3)))) == []


def test_every_rule_is_tried_here_and_says_what_would_settle_it():
    tried = {code for code, _, _ in ORDERS}
    tried |= {C.ARRIVED_BEFORE_DEPARTURE, C.ROLE_REVERSED}
    tried |= {C.ACT_BEFORE_PAPER, C.ACT_AFTER_PAPER}
    assert {rule.code for rule in RULES} == tried
    assert all(rule.settle for rule in RULES)


@pytest.mark.parametrize(
    ("late", "soon", "clash"),
    [
        (in_month(2026, 7), in_month(2026, 6), True),
        (in_month(2026, 6), in_month(2026, 6), False),
        (in_year(2026), on(date(2026, 1, 1)), False),
        (in_year(2026), before(date(2026, 1, 1)), True),
        (after(day(3)), on(day(3)), True),
        (after(day(3)), on(day(4)), False),
        (after(day(3)), after(day(1)), False),
        (before(day(9)), on(day(1)), False),
        (at(datetime(2026, 1, 5, 9)), at(datetime(2026, 1, 5, 8, 59)), True),
        (at(datetime(2026, 1, 5, 9)), on(day(0)), False),
        (on(day(0)), at(datetime(2026, 1, 5, 9)), False),
    ],
)
def test_only_what_is_certain_clashes(late, soon, clash):
    facts = fact("a", K.TAKEN, late), fact("b", K.HELD, soon)
    assert bool(clashes_of(facts)) is clash


def test_facts_of_others_and_of_other_journeys_are_left_alone():
    late = fact("a", K.RECRUITED, on(day(9)))
    assert told(late, fact("b", K.DEPARTED, on(day(3)), subject="S")) == []
    assert told(late, fact("b", K.DEPARTED, on(day(3)), episode="second")) == []
    nobody = fact("a", K.RECRUITED, on(day(9)), subject="")
    assert told(nobody, fact("b", K.DEPARTED, on(day(3)), subject="")) == []


def test_a_weekday_that_is_not_the_date_s():
    (clash,) = clashes_of([fact("a", K.HEARD, on(day(0)).stated_as(1))])
    assert (clash.code, clash.facts) == (C.WEEKDAY_WRONG, ("a",))
    assert dict(clash.params) == {
        "weekday": "1",
        "from": "2026-01-05T00:00",
        "until": "2026-01-05T23:59",
    }
    assert told(fact("a", K.HEARD, on(day(0)).stated_as(0))) == []


def test_a_time_that_ends_before_it_begins_is_named_alone():
    turned = fact("a", K.REPORTED, between(day(9), day(3)))
    assert told(turned, fact("b", K.HEARD, on(day(0)))) == [(C.TIME_REVERSED, ("a",))]


def test_a_clash_says_which_is_first_how_far_and_what_settles_it():
    (clash,) = clashes_of(
        [
            fact("a", K.PASSPORT_ISSUED, on(day(9))),
            fact("b", K.LEFT_COUNTRY, on(day(3))),
        ]
    )
    assert clash.grade is Grade.UNLIKELY
    assert dict(clash.params) == {
        "before": "a",
        "after": "b",
        "not_before": "2026-01-14T00:00",
        "not_after": "2026-01-08T23:59",
    }
    assert clash.settle == (Settle.TRAVEL_PAPERS, Settle.BORDER_RECORD)


def test_one_wrong_report_date_is_told_once_with_all_that_it_touches():
    report = fact("r", K.REPORTED, on(day(90)), subject="")
    heard = [fact(f"s{n}", K.HEARD, on(day(n)), subject=f"S{n}") for n in range(5)]
    (clash,) = clashes_of([report, *heard])
    assert clash.facts == ("r", "s0")
    assert clash.beside == ("s1", "s2", "s3", "s4")


def test_what_comes_too_late_stands_beside_the_earliest_other():
    born = [fact(f"b{n}", K.RECRUITED, on(day(20 + n))) for n in range(3)]
    (clash,) = clashes_of([*born, fact("d", K.DEPARTED, on(day(3)))])
    assert clash.facts == ("b2", "d")
    assert clash.beside == ("b0", "b1")


def test_an_undated_fact_between_two_is_named_and_stays_undated():
    row = [
        fact("a", K.TAKEN, on(day(9))),
        fact("b", K.OTHER, gaps=(Gap("a", 0),)),
        fact("c", K.OTHER, on(day(3)), gaps=(Gap("b", 0),)),
    ]
    (clash,) = clashes_of(row)
    assert (clash.code, clash.facts) == (C.STATED_GAP, ("a", "b", "c"))
    assert dict(clash.params) == {"through": "a,b,c"}
    assert undated(row) == ("b",)


def test_a_row_through_a_rule_and_a_stated_gap_names_both():
    row = [
        fact("a", K.RECRUITED, on(day(9))),
        fact("b", K.DEPARTED),
        fact("c", K.OTHER, on(day(3)), gaps=(Gap("b", 2, 2),)),
    ]
    (clash,) = clashes_of(row)
    assert (clash.code, clash.grade) == (C.CHAIN, Grade.UNLIKELY)
    assert dict(clash.params) == {"through": "recruited_after_departure,stated_gap"}
    assert clash.settle == (
        Settle.ASK_AGAIN,
        Settle.ANOTHER_JOURNEY,
        Settle.READ_PAPER,
    )


@pytest.mark.parametrize(
    ("later", "clash"), [(0, True), (1, True), (2, False), (3, False), (4, True)]
)
def test_two_or_three_days_later_means_those_days(later, clash):
    one = fact("a", K.OTHER, on(day(1)))
    two = fact("b", K.OTHER, on(day(1 + later)), gaps=(Gap("a", 2, 3),))
    assert bool(clashes_of([one, two])) is clash


def test_two_accounts_that_each_put_the_other_first():
    one = fact("a", K.OTHER, gaps=(Gap("b", 1),))
    two = fact("b", K.OTHER, gaps=(Gap("a", 1),))
    (clash,) = clashes_of([one, two])
    assert (clash.facts, clash.grade) == (("a", "b"), Grade.IMPOSSIBLE)


def test_a_gap_to_nothing_says_nothing_and_is_listed():
    alone = fact("a", K.OTHER, gaps=(Gap("gone", 1),))
    assert told(alone) == []
    assert loose_ends([alone, fact("b", K.OTHER, gaps=(Gap("a"),))]) == ("a",)


# --- against every assignment tried by hand ---------------------------------

DAYS = 4
KINDS = (K.BORN, K.RECRUITED, K.DEPARTED, K.EXPLOITED_FROM, K.REPORTED, K.HEARD)


@st.composite
def stories(draw):
    ids = [f"f{n}" for n in range(draw(st.integers(1, 4)))]
    number = st.none() | st.integers(0, DAYS)
    facts = []
    for name in ids:
        low, high = draw(number), draw(number)
        when = between(
            None if low is None else day(low), None if high is None else day(high)
        )
        if draw(st.integers(0, 5)) == 0:
            when = when.stated_as(draw(st.integers(0, 6)))
        gap = st.builds(
            Gap,
            st.sampled_from([i for i in ids if i != name] or ["gone"]),
            st.integers(0, 2),
            st.none() | st.integers(2, 3),
        )
        gaps = draw(st.lists(gap, max_size=1))
        kind, subject = draw(st.sampled_from(KINDS)), draw(st.sampled_from("KL"))
        facts.append(fact(name, kind, when, subject, gaps=tuple(gaps)))
    return facts


def in_scope(scope: Scope, one: Fact, other: Fact) -> bool:
    if scope is Scope.LEG:
        return bool(one.leg) and one.leg == other.leg
    return scope is Scope.CASE or one.subject == other.subject


def demands(facts: list[Fact]) -> list[tuple[str, str, int]]:
    """Return (first, other, least days between) of every rule and gap."""
    ids = {one.id for one in facts}
    wanted = [
        (one.id, other.id, 0)
        for rule in RULES
        for one in facts
        for other in facts
        if one is not other
        and one.kind in rule.before
        and other.kind in rule.after
        and in_scope(rule.scope, one, other)
    ]
    for one in facts:
        for gap in one.gaps:
            if gap.fact in ids:
                wanted.append((gap.fact, one.id, gap.least))
                if gap.most is not None:
                    wanted.append((one.id, gap.fact, -gap.most))
    return wanted


def can_be(facts: list[Fact]) -> bool:
    """Try every day of every fact."""
    if any(one.when.reversed or not one.when.weekday_fits for one in facts):
        return False
    wanted = demands(facts)
    far = 3 * len(facts)
    chosen: dict[str, int] = {}

    def days_of(when: When) -> range:
        low = -far if when.earliest is None else (when.earliest.date() - START).days
        top = DAYS + far if when.latest is None else (when.latest.date() - START).days
        return range(low, top + 1)

    def place(rest: list[Fact]) -> bool:
        if not rest:
            return True
        for number in days_of(rest[0].when):
            chosen[rest[0].id] = number
            fits = all(
                chosen[b] - chosen[a] >= least
                for a, b, least in wanted
                if a in chosen and b in chosen
            )
            if fits and place(rest[1:]):
                return True
        chosen.pop(rest[0].id, None)
        return False

    return place(facts)


@given(stories())
def test_there_is_a_clash_exactly_when_not_all_can_be(facts):
    assert bool(clashes_of(facts)) is not can_be(facts)


@given(stories())
def test_the_first_named_set_is_the_smallest_there_is(facts):
    found = clashes_of(facts)
    sizes = [
        size
        for size in range(1, len(facts) + 1)
        for few in itertools.combinations(facts, size)
        if not can_be(list(few))
    ]
    assert [len(clash.facts) for clash in found[:1]] == sizes[:1]


@given(stories())
def test_each_named_set_is_impossible_and_any_fact_less_resolves_it(facts):
    by_id = {one.id: one for one in facts}
    for clash in clashes_of(facts):
        assert not can_be([by_id[name] for name in clash.facts])
        for gone in clash.facts:
            assert can_be([by_id[name] for name in clash.facts if name != gone])
            rest = [one for one in facts if one.id != gone]
            assert clash.facts not in [other.facts for other in clashes_of(rest)]


@given(stories())
def test_without_the_named_facts_everything_can_be_and_none_is_named_twice(facts):
    found = clashes_of(facts)
    named = [name for clash in found for name in clash.facts]
    assert len(named) == len(set(named))
    assert can_be([one for one in facts if one.id not in named])
    beside = {name for clash in found for name in clash.beside}
    assert beside.isdisjoint(named)


@given(stories(), st.randoms(use_true_random=False))
def test_the_order_of_facts_never_matters(facts, chance):
    mixed = list(facts)
    chance.shuffle(mixed)
    assert clashes_of(mixed) == clashes_of(facts)


@given(stories())
def test_undated_facts_are_all_listed_and_nothing_is_given_a_date(facts):
    before_look = list(facts)
    clashes_of(facts)
    assert facts == before_look
    unknown = {f.id for f in facts if f.when.earliest is f.when.latest is None}
    assert set(undated(facts)) == unknown


def test_two_thousand_facts_are_looked_at_in_a_fifth_of_a_second():
    facts = [fact("r", K.REPORTED, on(day(900)), subject="")]
    kinds = (K.BORN, K.RECRUITED, K.DEPARTED, K.ARRIVED, K.EXPLOITED_FROM, K.FREED)
    for person in range(333):
        for place, kind in enumerate(kinds):
            when = UNDATED if place == 3 else on(day(30 * place + person % 20))
            facts.append(fact(f"p{person}:{place}", kind, when, f"p{person}"))
    facts.append(fact("p7:wrong", K.RECRUITED, on(day(400)), "p7"))
    took = []
    for _ in range(3):
        start = time.process_time()
        found = clashes_of(facts)
        took.append(time.process_time() - start)
    assert [clash.facts for clash in found] == [("p7:2", "p7:wrong")]
    # a run that notes every line it takes says nothing about the clock
    assert sys.gettrace() is not None or min(took) < 0.2
