# SPDX-License-Identifier: Apache-2.0
"""The clocks of a case follow from its acts, whenever those are entered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.base.errors import Missing
from models.base.ids import CaseId
from models.law.clock_values import ClockState
from models.snapshot.kinds import Kind
from models.usecases.acts import save_act
from models.usecases.deadlines import read_clocks
from models.usecases.removal import remove
from tests.models.usecases.test_acts import act_in


def rows(world, event):
    found = read_clocks(world.tools, world.case).rows
    return [row for row in found if row.trigger and row.trigger.event == event]


def test_a_case_without_acts_has_no_clock(world):
    found = read_clocks(world.tools, world.case)
    assert (found.rows, found.findings) == ((), ())


def test_an_act_starts_its_clocks_and_another_meets_them(world):
    today = world.tools.clock.today()
    day = today - timedelta(days=2)
    sent = act_in(world, event="dossier_received", day=day, at=None, persons=())
    made = save_act(world.tools, sent)
    open_rows = rows(world, "dossier_received")
    assert open_rows
    assert all(row.due is None or row.due.day > day for row in open_rows)
    assert not any(row.state is ClockState.MET for row in open_rows)
    done = act_in(world, event="dossier_returned", day=today, at=None, persons=())
    save_act(world.tools, done)
    assert any(row.state is ClockState.MET for row in rows(world, "dossier_received"))
    remove(world.tools, world.case, Kind.ACT, made.id, "Salah perkara")
    assert rows(world, "dossier_received") == []


def test_detention_is_counted_for_each_with_what_they_are_charged_with(world):
    held = act_in(
        world,
        event="detention_start",
        day=date(2026, 3, 2),
        detainer="investigator",
        persons=(world.accused, world.witness),
    )
    save_act(world.tools, held)
    about = {row.about for row in rows(world, "detention_start")}
    assert about == {world.accused, world.witness}


def test_no_such_case(world):
    with pytest.raises(Missing):
        read_clocks(world.tools, CaseId("nothing"))
