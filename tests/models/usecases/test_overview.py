# SPDX-License-Identifier: Apache-2.0
"""Every case at a glance: what is due, what lacks, and nothing that is stale."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.base.errors import Missing
from models.base.ids import CaseId, RequestId
from models.casefile.case import CaseNumbers
from models.law.clock_values import ClockState
from models.law.finding import Standing
from models.usecases.acts import save_act
from models.usecases.cases import create_case, open_case, remove_case
from models.usecases.deadlines import read_clocks
from models.usecases.elements import make_links
from models.usecases.overview import (
    MOST_GAPS,
    days_off,
    look_over,
    look_over_some,
    read_agenda,
)
from models.usecases.protection import save_request
from tests.models.usecases.test_acts import act_in
from tests.support.builders import a_case, a_request


def another_case(tools, number="BP-131/2026") -> CaseId:
    case = replace(a_case(), id="", numbers=CaseNumbers(number))
    return CaseId(create_case(tools, case).id)


def seen(tools):
    waiting, found = read_agenda(tools).cases, {}
    while waiting:
        looked = look_over_some(tools, waiting)
        found |= {one.summary.number: one for one in looked.cases}
        waiting = waiting[looked.done :]
    return found


def test_it_tells_the_same_as_the_pages_of_each_case(world):
    tools = world.tools
    day = tools.clock.today() - timedelta(days=1)
    save_act(tools, act_in(world, event="dossier_received", day=day, persons=()))
    another_case(tools)
    found = seen(tools)
    assert list(found) == ["BP-131/2026", "BP-114/2026"]
    mine = found["BP-114/2026"]
    running = [
        row
        for row in read_clocks(tools, world.case).rows
        if row.state not in {ClockState.MET, ClockState.NOT_STARTED}
    ]
    assert [row.clock.id for row in mine.clocks] == [row.clock.id for row in running]
    snapshot = open_case(tools, world.case)
    assert {gap.cell for gap in mine.gaps} <= set(snapshot.assessment.gaps())
    assert mine.summary.gaps == len(snapshot.assessment.gaps())
    assert len(mine.gaps) == min(MOST_GAPS, mine.summary.gaps)
    (count,) = mine.counts
    assert (count.gaps, count.accused) == (mine.summary.gaps, "T-01")
    assert [one.label for one in mine.victims] == ["K-01 Melur", "K-02 Kenanga"]
    assert [one.child for one in mine.victims] == [False, True]
    empty = found["BP-131/2026"]
    assert (empty.clocks, empty.gaps, empty.counts, empty.victims) == ((), (), (), ())


def test_an_unchanged_case_is_not_read_again_and_a_changed_one_is(world):
    tools = world.tools
    first = seen(tools)["BP-114/2026"]
    tools.desk.clear()
    again = seen(tools)["BP-114/2026"]
    assert again.gaps is first.gaps
    make_links(tools, world.case, [world.said(), world.written()])
    changed = seen(tools)["BP-114/2026"]
    assert changed.summary.supported > first.summary.supported
    assert changed.summary.gaps < first.summary.gaps
    supported = open_case(tools, world.case).assessment.findings
    assert all(
        supported[gap.cell].standing is not Standing.SUPPORTED for gap in changed.gaps
    )


def test_a_clock_that_ran_out_meanwhile_is_told(world, monkeypatch):
    tools = world.tools
    now = tools.clock.now()
    today = tools.clock.today()
    save_act(tools, act_in(world, event="dossier_received", day=today, persons=()))
    before = seen(tools)["BP-114/2026"].clocks
    assert ClockState.OVERDUE not in {row.state for row in before}
    later = now + timedelta(days=40)
    monkeypatch.setattr(tools.clock, "now", lambda: later)
    monkeypatch.setattr(tools.clock, "today", lambda: later.date())
    after = seen(tools)["BP-114/2026"].clocks
    assert {row.state for row in after if row.due} == {ClockState.OVERDUE}


def test_a_case_that_was_taken_out_is_gone_and_forgotten(world):
    tools = world.tools
    gone = another_case(tools)
    agenda = read_agenda(tools)
    assert len(seen(tools)) == 2
    remove_case(tools, gone, "Dibuat dua kali")
    assert list(seen(tools)) == ["BP-114/2026"]
    assert gone not in tools.board.seen
    summary = next(one for one in agenda.cases if one.id == gone)
    with pytest.raises(Missing):
        look_over(tools, summary)


def test_the_protection_of_each_victim_follows_the_application(world):
    tools = world.tools
    asked = replace(
        a_request(),
        id=RequestId(""),
        case=world.case,
        person=world.melur,
        signatory=None,
        register="R-12/2026",
    )
    save_request(tools, asked)
    melur, kenanga = seen(tools)["BP-114/2026"].victims
    assert (melur.asked, melur.registered, melur.decided) == (True, True, False)
    assert melur.consent_on == asked.consent_on
    assert melur.claimed_rp == asked.claimed_rp
    assert (kenanga.asked, kenanga.registered) == (False, False)


def test_weekends_and_named_holidays_are_days_off(catalogue):
    off = days_off(catalogue, date(2026, 8, 14), 5)
    assert list(off) == [date(2026, 8, 15), date(2026, 8, 16), date(2026, 8, 17)]
    assert off[date(2026, 8, 15)] is None
    named = off[date(2026, 8, 17)]
    assert named is not None
    assert "Kemerdekaan" in named.name.id
