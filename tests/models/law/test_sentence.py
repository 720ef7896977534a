# SPDX-License-Identifier: Apache-2.0
"""A sentence is remarked upon and never refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.notes import LawNote
from models.law.passage import Side
from models.law.penalties import Connective, Held, Threat, threat
from models.law.sentence import Sentence, check_against, check_sentence
from models.law.tariff import FixedTerm
from tests.models.law.world import pack

OLD, NEW = Side.BEFORE, Side.AFTER
MILLION = 1_000_000


def noted(offence, side, **sentence):
    found = check_sentence(pack(), offence, side, Sentence(**sentence))
    return [one.code for one in found if one.code != LawNote.PENALTY_NOT_VERIFIED]


@pytest.mark.parametrize(
    ("offence", "side", "sentence", "notes"),
    [
        # the old special minimum: three years, prison and fine together
        ("TPPO_4", OLD, {"years": 3, "fine_rp": 120 * MILLION}, []),
        ("TPPO_4", OLD, {"months": 36, "fine_rp": 120 * MILLION}, []),
        (
            "TPPO_4",
            OLD,
            {"years": 2, "months": 11, "fine_rp": 120 * MILLION},
            ["below_minimum"],
        ),
        ("TPPO_4", OLD, {"years": 4}, ["prison_without_fine"]),
        ("TPPO_4", OLD, {"years": 4, "fine_rp": 0}, ["prison_without_fine"]),
        ("TPPO_4", OLD, {"fine_rp": 200 * MILLION}, ["fine_without_prison"]),
        (
            "TPPO_4",
            OLD,
            {"years": 4, "fine_rp": 119 * MILLION},
            ["fine_below_minimum"],
        ),
        (
            "TPPO_4",
            OLD,
            {"years": 4, "fine_rp": 601 * MILLION},
            ["fine_above_maximum"],
        ),
        # the new law: no minimum, and prison alone or a fine alone may stand
        ("TPPO_4", NEW, {"years": 1}, []),
        ("TPPO_4", NEW, {"months": 1}, []),
        ("TPPO_4", NEW, {"fine_rp": 5000 * MILLION}, []),
        ("TPPO_4", NEW, {"years": 15, "fine_rp": 100 * MILLION}, []),
        ("TPPO_4", NEW, {"years": 15, "months": 1}, ["above_maximum"]),
        (
            "TPPO_4",
            NEW,
            {"years": 21},
            ["above_maximum", "above_fixed_term"],
        ),
        ("TPPO_4", NEW, {"life": True}, ["life_not_threatened"]),
        ("KUHP_455_1", NEW, {"years": 4}, []),
        ("KUHP_455_1", NEW, {"fine_rp": 100 * MILLION}, []),
        ("KUHP_455_1", NEW, {"years": 4, "fine_rp": MILLION}, ["both_where_one"]),
        # what is not threatened, and what is not certain
        ("KUHP_419_422", NEW, {"years": 2, "fine_rp": 1}, ["fine_not_threatened"]),
        ("TPPO_13_15", NEW, {"years": 1}, ["prison_not_threatened"]),
        ("TPPO_17", NEW, {"years": 5, "fine_rp": MILLION}, ["fine_not_certain"]),
        ("TPPO_7_2", NEW, {"life": True}, []),
        ("TPPO_7_2", OLD, {"years": 4, "fine_rp": 200 * MILLION}, ["below_minimum"]),
        # slips of the pen, and what the pack lacks
        ("TPPO_4", NEW, {}, ["sentence_empty"]),
        ("TPPO_4", NEW, {"years": -1}, ["sentence_impossible"]),
        ("TPPO_4", NEW, {"years": 1, "fine_rp": -1}, ["sentence_impossible"]),
        ("TPPO_99", NEW, {"years": 1}, ["penalty_offence_unknown"]),
        ("TPPO_2_1", NEW, {"years": 1}, ["penalty_not_held"]),
        ("KUHP_455_1", OLD, {"years": 1}, ["penalty_not_held"]),
    ],
)
def test_what_is_noticed(offence, side, sentence, notes):
    assert noted(offence, side, **sentence) == notes


def test_figures_that_were_only_inferred_are_said_to_be():
    found = check_sentence(pack(), "TPPO_17", NEW, Sentence(years=5))
    assert found[0].code == LawNote.PENALTY_NOT_VERIFIED
    assert ("confidence", "uncertain") in found[0].params
    sure = check_sentence(pack(), "TPPO_4", NEW, Sentence(years=5))
    assert sure == ()


def test_a_remark_names_the_figures_and_the_article():
    (found,) = check_sentence(
        pack(), "TPPO_4", OLD, Sentence(years=1, fine_rp=120 * MILLION)
    )
    assert found.params == (("months", "12"), ("least", "36"))
    assert found.citations[0].source == "UU_21_2007"
    assert found.citations[0].article == "4"


def test_a_ceiling_that_is_not_held_says_so_and_compares_nothing():
    bare = Threat(
        offence="X",
        side=NEW,
        connective=Connective.AND_OR,
        prison=Held.NOT_CERTAIN,
        fine=Held.NOT_CERTAIN,
        confidence=pack().offences["TPPO_4"].confidence,
    )
    told = check_against(pack(), bare, Sentence(years=99))
    assert [one.code for one in told] == [LawNote.PRISON_NOT_CERTAIN]
    lifelong = replace(bare, prison=Held.HELD, life=True)
    told = check_against(pack(), lifelong, Sentence(years=19))
    assert told == ()


def test_a_pack_without_a_longest_term_compares_none():
    tariff = replace(pack().tariff, fixed_term=FixedTerm())
    bare = replace(pack(), tariff=tariff)
    told = check_sentence(bare, "TPPO_4", NEW, Sentence(years=30))
    assert [one.code for one in told] == [LawNote.ABOVE_MAXIMUM]


@given(
    offence=st.sampled_from(sorted(pack().offences)),
    side=st.sampled_from(Side),
    years=st.integers(-2, 40),
    months=st.integers(-2, 40),
    fine=st.none() | st.integers(-5, 10**11),
    life=st.booleans(),
)
def test_any_sentence_for_any_offence_gets_remarks_and_no_refusal(
    offence, side, years, months, fine, life
):
    found = check_sentence(pack(), offence, side, Sentence(years, months, fine, life))
    assert {one.code for one in found} <= {note.value for note in LawNote}
    if threat(pack(), offence, side) is None:
        assert [one.code for one in found] == [LawNote.PENALTY_NOT_HELD]


@given(
    months=st.integers(1, 240),
    more=st.integers(0, 240),
)
def test_more_prison_never_becomes_too_little(months, more):
    def low(term):
        return LawNote.BELOW_MINIMUM in noted("TPPO_3", OLD, months=term)

    assert low(months) or not low(months + more)
