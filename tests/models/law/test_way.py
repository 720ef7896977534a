# SPDX-License-Identifier: Apache-2.0
"""Where a case stands: its step, and how often it went back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.law.way import Way, next_round, way_of
from tests.models.law.world import pack

RETURNED = ("dossier_returned", date(2026, 11, 10))
AGAIN = ("second_return", date(2026, 12, 10))
COMPLETE = ("p21_sent", date(2026, 12, 20))


def test_a_stage_stands_under_its_step_and_an_unknown_one_nowhere():
    assert way_of(pack(), "S03_investigation", []) == Way(1, 0)
    assert way_of(pack(), "S99", []) is None


def test_a_return_is_a_loop_with_its_number_not_a_stage():
    law = pack()
    assert next_round(law, "S07_additional", []) == 1
    assert way_of(law, "S07_additional", [RETURNED]) == Way(3, 1)
    assert next_round(law, "S07_additional", [RETURNED]) == 2
    assert way_of(law, "S07_additional", [RETURNED, AGAIN]) == Way(3, 2)
    assert next_round(law, "S03_investigation", [RETURNED]) == 1


def test_a_letter_reaches_a_step_at_which_no_stage_stands():
    law = pack()
    assert way_of(law, "S06_review", [COMPLETE]) == Way(4, 0)
    assert way_of(law, "S07_additional", [RETURNED, COMPLETE]) == Way(4, 1)


def test_a_letter_from_before_the_last_return_counts_no_more():
    later = ("dossier_returned", date(2027, 1, 4))
    assert way_of(pack(), "S07_additional", [COMPLETE, later]) == Way(3, 1)


def test_a_letter_does_not_carry_a_case_that_went_back_to_investigation():
    assert way_of(pack(), "S03_investigation", [COMPLETE]) == Way(1, 0)


def test_a_letter_holds_no_case_back():
    assert way_of(pack(), "S11_trial", [COMPLETE]) == Way(6, 0)


def test_a_letter_of_no_stage_counts_wherever_the_case_stands():
    law = pack()
    events = dict(law.procedure.events)
    events["p21_sent"] = replace(events["p21_sent"], stage="")
    loose = replace(law, procedure=replace(law.procedure, events=events))
    assert way_of(loose, "S01_report", [COMPLETE]) == Way(4, 0)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["dossier_returned", "second_return", "p21_sent", "arrest"]
            ),
            st.dates(date(2025, 1, 1), date(2027, 12, 31)),
        ),
        max_size=6,
    ).flatmap(lambda acts: st.tuples(st.just(acts), st.permutations(acts)))
)
def test_the_order_in_which_acts_are_entered_never_matters(both):
    acts, shuffled = both
    for stage in ("S06_review", "S07_additional", "S09_handover"):
        assert way_of(pack(), stage, acts) == way_of(pack(), stage, shuffled)
