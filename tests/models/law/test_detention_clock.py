# SPDX-License-Identifier: Apache-2.0
"""Detention: terms per authority and code, the gate, hospital, papers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.law.clock_values import ClockState
from models.law.detention_gate import reaches
from tests.models.law import reckoner
from tests.models.law.clockwork import NEW, OLD, act, at, codes, finding, row, run
from tests.models.law.world import pack

DAY = date(2026, 4, 1)
ONE = timedelta(days=1)
HEAVY, LIGHT, OPEN = ["TPPO_4"], ["TPPO_22"], ["TPPO_13_15"]
# (code, authority): first, extension, 30 + 30 under the exception
FIGURES = {
    (NEW, "investigator"): (20, 40, 30, 30),
    (NEW, "prosecutor"): (20, 30, 30, 30),
    (NEW, "district_court"): (30, 60, 30, 30),
    (NEW, "high_court"): (30, 60, 30, 30),
    (NEW, "supreme_court"): (30, 60, 30, 30),
    (OLD, "investigator"): (20, 40, 30, 30),
    (OLD, "prosecutor"): (20, 30, 30, 30),
    (OLD, "district_court"): (30, 60, 30, 30),
    (OLD, "high_court"): (30, 60, 30, 30),
    (OLD, "supreme_court"): (50, 60, 30, 30),
}


def held(day=DAY, **more):
    more.setdefault("code", NEW)
    more.setdefault("authority", "investigator")
    return act("detention_start", day, **more)


def longer(day, name="more", **more):
    return act("detention_extended", day, id=name, **more)


def terms(found):
    """Return the rows of detention by term."""
    rows = [one for one in found.rows if "_DET_" in one.clock.id]
    return sorted(rows, key=lambda one: (one.trigger.id, one.term))


@pytest.mark.parametrize(("key", "figures"), FIGURES.items(), ids=str)
def test_each_term_of_each_authority_under_each_code(key, figures):
    code, authority = key
    start = held(code=code, authority=authority)
    papers, last, lasts = [start], DAY, []
    for place, days in enumerate(figures):
        last = reckoner.strokes(last, days)
        lasts.append(last)
        papers.append(longer(last - ONE, f"more-{place}"))
    found = run(*papers[:-1], now=at(last), threats={"": HEAVY})
    rows = terms(found)
    assert [one.due.day for one in rows] == lasts
    assert [one.state for one in rows] == [ClockState.SUPERSEDED] * 3 + [
        ClockState.TODAY
    ]
    assert [one.clock.figure.value for one in rows] == list(figures)
    assert {one.code for one in rows} == {code}
    over = run(*papers[:-1], now=at(last + ONE, 0), threats={"": HEAVY})
    assert terms(over)[-1].state is ClockState.OVERDUE
    many = run(*papers, now=at(last), threats={"": HEAVY})
    assert finding(many, "extension_too_many")[0]["most"] == "3"


@pytest.mark.parametrize("zone", ["WIB", "WITA", "WIT"])
def test_the_day_before_on_and_after_in_each_zone(zone):
    last = date(2026, 4, 21)
    start = held(zone=zone)
    for moment, state in (
        (at(last - ONE, 23, 59, zone), ClockState.SOON),
        (at(last, 0, 0, zone), ClockState.TODAY),
        (at(last, 23, 59, zone), ClockState.TODAY),
        (at(last + ONE, 0, 0, zone), ClockState.OVERDUE),
    ):
        (found,) = terms(run(start, now=moment))
        assert (found.due.day, found.state) == (last, state)


def test_the_next_term_is_named_with_who_grants_it():
    (found,) = terms(run(held(), now=at(DAY)))
    (next_term,) = [dict(o.params) for o in found.why if o.code == "next_term"]
    assert next_term == {
        "rule": "N_DET_INV",
        "days": "40",
        "by": "penuntut umum",
        "by_en": "prosecutor",
    }
    assert found.clock.citation == "Pasal 102"
    assert found.clock.consequence.id.startswith("Wajib dikeluarkan")


@pytest.mark.parametrize(
    ("charged", "code", "allowed"),
    [
        (HEAVY, "gate_threat", True),
        (LIGHT, "gate_closed", False),
        (OPEN, "gate_open", True),
        ([], "gate_open", True),
        (["NOTHING_KNOWN"], "gate_open", True),
        ([*LIGHT, *HEAVY], "gate_threat", True),
    ],
)
def test_the_exception_needs_the_threat_that_the_pack_states(charged, code, allowed):
    papers = [held(), longer(date(2026, 4, 20), "one")]
    ordinary = run(*papers, now=at(date(2026, 5, 1)), threats={"": charged})
    assert code in codes(terms(ordinary)[-1].why)
    extra = run(
        *papers,
        longer(date(2026, 5, 30), "two"),
        now=at(date(2026, 6, 1)),
        threats={"": charged},
    )
    assert len(terms(extra)) == (3 if allowed else 2)
    told = finding(extra, "extension_not_allowed")
    assert bool(told) is not allowed
    if allowed:
        assert code in codes(terms(extra)[-1].why)
    else:
        assert told == [{"happening": "two", "rule": "N_DET_EXTRA"}]
        assert terms(extra)[-1].due.day == date(2026, 5, 31)
        assert terms(extra)[-1].state is ClockState.OVERDUE


def test_a_doctors_word_opens_the_exception():
    ill = frozenset({"medical"})
    papers = [held(), longer(date(2026, 4, 20), "one")]
    two = longer(date(2026, 5, 30), "two", yes=ill)
    found = run(*papers, two, now=at(date(2026, 6, 1)), threats={"": LIGHT})
    assert "gate_excuse" in codes(terms(found)[-1].why)
    assert terms(found)[-1].due.day == date(2026, 6, 30)


def test_the_gate_goes_by_person():
    start = held(about="T1")
    papers = [start, longer(date(2026, 4, 20), "one", about="T1")]
    threats = {"T1": LIGHT, "": HEAVY}
    found = run(*papers, now=at(date(2026, 5, 1)), threats=threats)
    assert "gate_closed" in codes(terms(found)[-1].why)


def test_every_offence_of_the_pack_has_an_answer_or_is_open():
    catalogue = pack()
    reach = {name for name in catalogue.offences if reaches(catalogue, [name])}
    short = {name for name in catalogue.offences if reaches(catalogue, [name]) is False}
    assert {"KUHP_455_1", "KUHP_457", "TPPO_2_1", "TPPO_21_2", "PMI_81"} <= reach
    assert "TPPO_7_2" in reach
    assert {"TPPO_9", "TPPO_19", "TPPO_21_1", "TPPO_22", "TPPO_24"} <= short
    assert reaches(catalogue, []) is None
    assert reaches(catalogue, ["TPPO_13_15"]) is None


def test_hospital_stops_the_clock():
    acts = [
        held(),
        act("detention_suspended", date(2026, 4, 11)),
        act("detention_resumed", date(2026, 4, 16)),
    ]
    (found,) = terms(run(*acts, now=at(date(2026, 4, 26))))
    assert found.due.day == date(2026, 4, 26)
    assert found.state is ClockState.TODAY
    (pause,) = [one for one in found.steps if one.code == "pause"]
    assert pause.get("days") == "5"


@pytest.mark.parametrize(
    ("begun", "last"),
    [
        (date(2026, 4, 20), date(2026, 4, 24)),
        (date(2026, 4, 21), date(2026, 4, 24)),
        (date(2026, 4, 22), date(2026, 4, 21)),
    ],
)
def test_a_stay_moves_the_term_up_to_its_last_day_and_no_later(begun, last):
    stay = act("detention_suspended", begun)
    back = act("detention_resumed", begun + 3 * ONE)
    (found,) = terms(run(held(), stay, back, now=at(date(2026, 4, 26))))
    assert found.due.day == last


def test_while_in_hospital_nobody_can_say_when_it_ends():
    acts = [held(), act("detention_suspended", date(2026, 4, 11))]
    (found,) = terms(run(*acts, now=at(date(2026, 6, 1))))
    assert (found.due, found.state) == (None, ClockState.PAUSED)
    (why,) = [dict(one.params) for one in found.why if one.code == "paused"]
    assert why == {"since": "2026-04-11", "days_left": "10"}
    more = longer(date(2026, 4, 15))
    rows = terms(run(*acts, more, now=at(date(2026, 6, 1))))
    assert rows[-1].due is None
    assert "term_before_unknown" in codes(rows[-1].why)


def test_a_stay_in_a_later_term_moves_that_term_only():
    acts = [
        held(),
        longer(date(2026, 4, 20)),
        act("detention_suspended", date(2026, 5, 1)),
        act("detention_suspended", date(2026, 5, 2), id="again"),
        act("detention_resumed", date(2026, 5, 4)),
    ]
    first, second = terms(run(*acts, now=at(date(2026, 5, 5))))
    assert (first.due.day, second.due.day) == (date(2026, 4, 21), date(2026, 6, 3))


def test_stays_without_detention_and_returns_without_a_stay_are_told():
    alone = run(
        act("detention_suspended", DAY), act("detention_resumed", DAY), now=at(DAY)
    )
    assert finding(alone, "pause_alone") == [{"happening": "detention_suspended"}]
    assert finding(alone, "resume_alone") == [{"happening": "detention_resumed"}]
    back = run(
        held(), act("detention_resumed", date(2026, 4, 3)), now=at(DAY + 5 * ONE)
    )
    assert finding(back, "resume_alone") == [{"happening": "detention_resumed"}]


def test_the_paper_counts_where_it_ends_earlier():
    (found,) = terms(run(held(until=date(2026, 4, 20)), now=at(DAY)))
    assert found.due.day == date(2026, 4, 20)
    assert "order_ends" in codes(found.steps)
    assert "order_date_missing" not in codes(found.why)


def test_a_paper_beyond_the_maximum_is_told_and_does_not_count():
    found = run(held(until=date(2026, 4, 25)), now=at(DAY))
    assert terms(found)[0].due.day == date(2026, 4, 21)
    assert finding(found, "over_maximum") == [
        {"happening": "detention_start", "until": "2026-04-25", "most": "2026-04-21"}
    ]


def test_a_paper_that_ends_before_it_begins_is_told():
    found = run(held(until=date(2026, 3, 1)), now=at(DAY))
    assert terms(found)[0].due.day == date(2026, 4, 21)
    assert finding(found, "ends_before_start")[0]["until"] == "2026-03-01"


def test_release_ends_it_in_time_or_late():
    for day, late in ((date(2026, 4, 21), False), (date(2026, 4, 22), True)):
        acts = [held(), act("released", day)]
        (found,) = terms(run(*acts, now=at(date(2026, 6, 1))))
        assert (found.state, found.late) == (ClockState.MET, late)
        assert found.met_by.id == "released"


def test_the_next_authority_ends_the_one_before():
    acts = [
        held(about="T1"),
        held(date(2026, 4, 15), id="next", authority="prosecutor", about="T1"),
    ]
    rows = terms(run(*acts, now=at(date(2026, 4, 16))))
    (before,) = [one for one in rows if one.trigger.id == "detention_start"]
    (after,) = [one for one in rows if one.trigger.id == "next"]
    assert (before.state, before.met_by.id) == (ClockState.MET, "next")
    assert after.clock.id == "N_DET_PRO"
    assert after.due.day == date(2026, 5, 5)


def test_whose_detention_it_is_follows_from_what_came_before():
    acts = [
        held(authority=""),
        act("handover_done", date(2026, 4, 10), code=NEW),
        held(date(2026, 4, 11), id="b", authority=""),
        act("case_registered", date(2026, 4, 20), code=NEW),
        act("appeal_request", None, code=NEW),
        held(date(2026, 4, 21), id="c", authority=""),
    ]
    rows = terms(run(*acts, now=at(date(2026, 4, 22))))
    assert [one.clock.who.en for one in rows] == [
        "prosecutor",
        "district court",
        "investigator",
    ]
    assert all("authority_assumed" in codes(one.why) for one in rows)


def test_an_authority_nobody_knows_is_told():
    found = run(held(authority="mayor"), now=at(DAY))
    assert finding(found, "authority_unknown")[0]["authority"] == "mayor"
    assert terms(found)[0].clock.id == "N_DET_INV"


def test_the_code_of_the_order_decides_and_is_assumed_aloud():
    (old,) = terms(run(held(code=OLD, authority="supreme_court"), now=at(DAY)))
    assert old.due.day == reckoner.strokes(DAY, 50)
    (assumed,) = terms(run(held(code=""), now=at(DAY)))
    assert "code_assumed" in codes(assumed.why)
    (undated,) = terms(run(held(None, code=""), now=at(DAY)))
    assert (undated.due, undated.state) == (None, ClockState.UNCERTAIN)
    assert {"code_open", "trigger_undated"} <= set(codes(undated.why))


def test_an_order_that_lies_ahead_has_not_begun():
    assert terms(run(held(), now=at(DAY - ONE))) == []


def test_an_extension_of_nothing_or_after_the_end_is_told():
    alone = run(longer(DAY), now=at(DAY))
    assert finding(alone, "extension_alone") == [{"happening": "more"}]
    late = run(held(), longer(date(2026, 4, 22)), now=at(date(2026, 4, 23)))
    assert finding(late, "extension_late") == [
        {"happening": "more", "clock": "N_DET_INV", "due": "2026-04-21"}
    ]


def test_the_last_term_names_no_further_one():
    papers = [held()]
    papers += [longer(DAY + 10 * n * ONE, f"more-{n}") for n in (1, 2, 3)]
    found = run(*papers, now=at(date(2026, 5, 10)), threats={"": HEAVY})
    assert "next_term" not in codes(terms(found)[-1].why)


def test_examination_of_the_detained_runs_beside_it():
    found = run(held(), now=at(DAY))
    assert row(found, "N_FIRST_EXAM").due.day == DAY + ONE
