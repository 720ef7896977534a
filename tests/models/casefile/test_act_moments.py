# SPDX-License-Identifier: Apache-2.0
"""Dated acts stand among the facts: their order, their paper, who was where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casefile.act_moments import act_facts, act_stays
from models.casefile.acts import Paper, ProceduralAct
from models.casefile.case import CaseNumbers
from models.casefile.clash import Clash, ClashCode, Grade
from models.casefile.dated import FactKind
from models.casefile.evidence import LawfulBasis, Taking
from models.casefile.file import CaseFile
from models.casefile.moments import When, on
from models.casefile.statements import Setting
from models.casefile.timeline import timeline_of
from models.law.reading import load
from tests.support.builders import (
    a_case,
    a_statement,
    an_act,
    an_exhibit,
    exhibit_id,
    person_id,
)

LAW = load().procedure
BARE = replace(a_case(), numbers=CaseNumbers("BP"), offence_from=None, offence_to=None)
T1, T2, P1 = person_id("T-01"), person_id("T-02"), person_id("P-01")
BB7 = exhibit_id("BB-07")


def act(number: int, event: str, day: int, hour: time | None = None, **more):
    """An act of October that concerns T-01 and nothing else, unless told."""
    bare = {
        "persons": (T1,),
        "exhibits": (),
        "officers": (),
        "paper": Paper(),
        "zone": "",
        "note": "",
        "place": "",
    }
    return an_act(
        number, event=event, day=date(2026, 10, day), at=hour, **(bare | more)
    )


def clashes(*acts: ProceduralAct, **more) -> tuple[Clash, ...]:
    return timeline_of(CaseFile(BARE, acts=acts, **more), LAW).clashes()


def told(*acts: ProceduralAct, **more) -> list[tuple[ClashCode, set[str]]]:
    """Code of each clash, and the records it names."""
    return [
        (one.code, {fact.partition(":")[0] for fact in one.facts})
        for one in clashes(*acts, **more)
    ]


ORDER = ClashCode.ACT_ORDER


@pytest.mark.parametrize(
    ("first", "then", "grade"),
    [
        ("lp_received", "arrest", Grade.UNLIKELY),
        ("lp_received", "seizure_done", Grade.UNLIKELY),
        ("lp_received", "search_done", Grade.UNLIKELY),
        ("investigation_start", "suspect_named", Grade.UNLIKELY),
        ("arrest", "detention_start", Grade.UNLIKELY),
        ("detention_start", "detention_extended", Grade.IMPOSSIBLE),
        ("arrest", "released", Grade.IMPOSSIBLE),
        ("spdp_sent", "spdp_received", Grade.IMPOSSIBLE),
        ("dossier_sent", "p21_sent", Grade.IMPOSSIBLE),
        ("case_registered", "hearing_held", Grade.UNLIKELY),
    ],
)
def test_what_the_pack_puts_first_comes_first(first, then, grade):
    early, late = act(1, then, 5), act(2, first, 6)
    (clash,) = clashes(early, late)
    assert (clash.code, clash.grade) == (ORDER, grade)
    assert dict(clash.params)["before"] == f"{late.id}:day"
    assert dict(clash.params)["after"] == f"{early.id}:day"
    for fitting in (5, 4):
        assert clashes(early, act(2, first, fitting)) == ()


def test_one_day_without_an_hour_accuses_nobody_and_an_hour_does():
    detained = act(1, "detention_start", 5, time(9))
    assert clashes(detained, act(2, "arrest", 5)) == ()
    assert told(detained, act(2, "arrest", 5, time(10)))[0][0] is ORDER
    assert clashes(detained, act(2, "arrest", 5, time(8))) == ()


def test_hours_of_two_zones_are_compared_on_the_clock_of_the_office():
    detained = act(1, "detention_start", 5, time(9))
    east = act(2, "arrest", 5, time(10, 30), zone="Asia/Jayapura")
    assert clashes(detained, east) == ()
    assert told(detained, replace(east, at=time(11, 30)))[0][0] is ORDER
    midnight = replace(east, at=None)
    (fact,) = act_facts(CaseFile(BARE, acts=(midnight,)), LAW)
    assert fact.when == When(datetime(2026, 10, 4, 22), datetime(2026, 10, 5, 21, 59))


def test_a_second_report_or_arrest_accuses_nobody():
    report, arrest = act(1, "lp_received", 1), act(2, "arrest", 2)
    held = act(3, "detention_start", 3)
    later = (act(4, "lp_received", 9), act(5, "arrest", 9))
    assert clashes(report, arrest, held, *later) == ()


def test_only_acts_about_one_person_or_item_are_put_in_order():
    held = act(1, "detention_start", 5)
    other = act(2, "arrest", 6, persons=(T2,))
    assert clashes(held, other) == ()
    assert told(held, replace(other, persons=(T2, T1))) == [
        (ORDER, {held.id, other.id})
    ]


def test_a_seizure_before_its_permit_unless_it_was_urgent():
    taken = act(1, "seizure_done", 5, persons=(), exhibits=(BB7,))
    permit = act(2, "court_approval", 8, persons=(), exhibits=(BB7,))
    assert told(taken, permit) == [(ORDER, {taken.id, permit.id})]
    assert clashes(replace(taken, conditions=("urgent",)), permit) == ()
    assert clashes(taken, replace(permit, exhibits=(exhibit_id("BB-08"),))) == ()


def test_a_permit_that_only_the_item_dates_counts_as_well():
    item = replace(
        an_exhibit("BB-07"),
        basis=LawfulBasis(court_date=date(2026, 10, 8)),
        taking=Taking(),
    )
    taken = act(1, "seizure_done", 5, persons=(), exhibits=(item.id,))
    found = told(taken, exhibits=(item,))
    assert found == [(ORDER, {taken.id, item.id})]
    other = act(1, "seizure_done", 5, persons=(), exhibits=(exhibit_id("BB-08"),))
    assert clashes(other, exhibits=(item,)) == ()


def test_the_report_of_the_register_is_the_report():
    dated = replace(
        BARE, numbers=CaseNumbers("BP", report="LP", report_date=date(2026, 10, 6))
    )
    early = act(1, "arrest", 5)
    (clash,) = timeline_of(CaseFile(dated, acts=(early,)), LAW).clashes()
    assert clash.facts == tuple(sorted((f"{early.id}:day", f"{dated.id}:report_date")))
    undated = replace(dated, numbers=CaseNumbers("BP", report="LP"))
    line = timeline_of(CaseFile(undated, acts=(early,)), LAW)
    assert (line.clashes(), line.undated()[-1]) == ((), f"{dated.id}:report_date")


def test_an_act_is_done_while_its_paper_holds():
    paper = Paper(valid_from=date(2026, 10, 3), valid_until=date(2026, 10, 10))
    for day, code in (
        (2, ClashCode.ACT_BEFORE_PAPER),
        (11, ClashCode.ACT_AFTER_PAPER),
    ):
        searched = act(1, "search_done", day, paper=paper)
        assert told(searched) == [(code, {searched.id})]
    assert clashes(act(1, "search_done", 3, paper=paper)) == ()
    assert clashes(act(1, "court_approval", 2, paper=paper)) == ()


def test_a_weekday_told_with_a_date_has_to_be_that_day_s():
    wrong = act(1, "arrest", 5, note="Ditangkap pada hari Rabu tanggal 5 Oktober 2026.")
    assert told(wrong) == [(ClashCode.WEEKDAY_WRONG, {wrong.id})]
    right = replace(wrong, note="Hari Senin, 5 Oktober 2026; bertemu 5 Oktober 2026.")
    assert clashes(right) == ()
    assert clashes(replace(wrong, note="Surat Nomor 5 Oktober 2026.")) == ()


def test_one_officer_at_two_acts_in_one_minute():
    searched = act(1, "search_done", 5, time(9), officers=(P1,), place="Mess B")
    there = act(2, "gelar_held", 5, time(9), officers=(P1,), place="Polda")
    assert told(searched, there) == [(ClashCode.TWO_PLACES, {searched.id, there.id})]
    assert clashes(searched, replace(there, at=time(9, 1))) == ()
    assert clashes(searched, replace(there, place="")) == ()
    assert clashes(searched, replace(there, at=None)) == ()


def test_a_statement_while_an_act_says_they_were_elsewhere():
    session = replace(
        a_statement(1),
        person=T1,
        held_on=date(2026, 10, 5),
        setting=Setting(place="Ruang pemeriksaan 3", start=time(9), end=time(11)),
    )
    arrest = act(1, "arrest", 5, time(10), place="Pelabuhan")
    found = told(arrest, statements=(session,))
    assert found == [(ClashCode.TWO_PLACES, {arrest.id, session.id})]
    same = act(1, "statement_taken", 5, time(9), place="Polda")
    assert clashes(same, statements=(session,)) == ()
    assert clashes(replace(arrest, at=time(11, 30)), statements=(session,)) == ()


def test_who_was_there_is_said_by_the_pack():
    both = {"officers": (P1,), "place": "Mess B"}
    acts = (
        act(1, "arrest", 5, time(9), **both),
        act(2, "search_done", 6, time(9), **both),
        act(3, "spdp_sent", 7, time(9), **both),
        act(4, "no_such_event", 8, time(9), **both),
        act(5, "statement_taken", 9, time(9), **both),
    )
    stays = act_stays(CaseFile(BARE, acts=acts), LAW)
    found = [(stay.id.partition(":")[0], stay.subject) for stay in stays]
    assert found == [
        (acts[0].id, P1),
        (acts[0].id, T1),
        (acts[1].id, P1),
        (acts[4].id, P1),
        (acts[4].id, T1),
    ]


def test_which_act_dates_what_the_case_dates_too():
    kept = an_exhibit("BB-08")
    acts = (
        act(1, "lp_received", 1),
        act(2, "lp_received", 2),
        act(3, "statement_taken", 3),
        act(4, "statement_taken", 4),
        act(5, "seizure_done", 5, exhibits=(BB7,)),
        act(6, "seizure_done", 6, exhibits=(BB7,)),
        act(7, "seizure_done", 7, exhibits=(kept.id,)),
        act(8, "no_such_event", 8),
    )
    file = CaseFile(BARE, acts=acts, exhibits=(kept,))
    kinds = [fact.kind for fact in act_facts(file, LAW)]
    assert kept.taking.at is not None
    assert kinds == [
        FactKind.REPORTED,
        FactKind.ACT,
        FactKind.HEARD,
        FactKind.HEARD,
        FactKind.TAKEN,
        FactKind.ACT,
        FactKind.ACT,
        FactKind.ACT,
    ]


def test_an_unknown_event_is_a_dated_act_and_nothing_more():
    (fact,) = act_facts(CaseFile(BARE, acts=(act(1, "no_such_event", 5),)), LAW)
    assert (fact.kind, fact.when) == (FactKind.ACT, on(date(2026, 10, 5)))


EVENTS = sorted(
    {one for row in LAW.events.values() for f in row.follows for one in f.first}
)


@st.composite
def told_cases(draw) -> tuple[ProceduralAct, ...]:
    """Up to six acts of few days, people and places."""
    return tuple(
        act(
            number,
            draw(st.sampled_from(EVENTS)),
            draw(st.integers(1, 4)),
            draw(st.sampled_from((None, time(9), time(10)))),
            persons=draw(st.sampled_from(((T1,), (T2,), (T1, T2), ()))),
            exhibits=draw(st.sampled_from(((BB7,), ()))),
            officers=draw(st.sampled_from(((P1,), ()))),
            place=draw(st.sampled_from(("Polda", "Mess B", ""))),
            note=draw(st.sampled_from(("", "Rabu, 5 Oktober 2026"))),
        )
        for number in range(1, draw(st.integers(2, 6)))
    )


@given(told_cases(), st.randoms(use_true_random=False))
def test_the_order_in_which_acts_were_entered_never_matters(acts, chance):
    mixed = list(acts)
    chance.shuffle(mixed)
    assert clashes(*mixed) == clashes(*acts)


@given(told_cases())
def test_of_each_named_set_any_act_less_leaves_no_clash_of_the_rest(acts):
    for clash in clashes(*acts):
        named = {one.partition(":")[0] for one in clash.facts}
        alone = [one for one in acts if one.id in named]
        assert clashes(*alone) != ()
        for gone in named:
            rest = [one for one in alone if one.id != gone]
            assert not any(
                set(one.facts) & set(clash.facts) == set(clash.facts)
                for one in clashes(*rest)
            )
        assert all(day is not None for day in (one.day for one in acts))
