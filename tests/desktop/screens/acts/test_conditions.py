# SPDX-License-Identifier: Apache-2.0
"""What an event asks about follows from the pack."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.screens.acts.conditions import (
    answerable,
    conditions_for,
    detains,
    limits,
)
from tests.support.builders import an_act
from tests.support.pages import the_law


def test_conditions_are_those_of_the_clocks_it_starts():
    law = the_law()
    assert conditions_for(law, "seizure_done") == ("urgent",)
    assert conditions_for(law, "dossier_returned") == ()
    assert law.procedure.detention.excuse in conditions_for(law, "detention_start")


def test_a_detention_asks_who_detains_and_until_when():
    law = the_law()
    assert detains(law, "detention_extended")
    assert not detains(law, "arrest")
    assert limits(law, "detention_start")
    assert limits(law, "freeze_extended")
    assert limits(law, "travel_ban")
    assert not limits(law, "statement_taken")


def test_an_act_can_answer_what_it_meets_or_prolongs_the_latest_first():
    first = an_act(1, event="detention_start")
    second = replace(an_act(2, event="detention_start"), day=date(2026, 11, 2))
    other = an_act(3, event="dossier_received")
    acts = (first, second, other)
    assert answerable(the_law(), "detention_extended", acts) == [second, first]
    assert answerable(the_law(), "dossier_returned", acts) == [other]
    assert answerable(the_law(), "lp_received", acts) == []
    paused = an_act(4, event="detention_suspended")
    assert answerable(the_law(), "detention_resumed", (*acts, paused)) == [paused]
    froze = an_act(5, event="freeze_done")
    assert answerable(the_law(), "freeze_extended", (*acts, froze)) == [froze]
