# SPDX-License-Identifier: Apache-2.0
"""Both laws side by side, and a choice that only a person fills."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date

import pytest

from models.law.favourable import (
    Choice,
    Lighter,
    check_choice,
    pair,
    side_by_side,
)
from models.law.notes import LawNote
from models.law.passage import Aspect, Side
from models.law.temporal import split
from tests.architecture import tree
from tests.models.law.world import AFTER, BEFORE, TODAY, pack

EARLIER = split(pack(), BEFORE, BEFORE)
STRADDLING = split(pack(), BEFORE, AFTER)
LATER = split(pack(), AFTER, AFTER)
UNDATED = split(pack(), None, None)

LAW = [
    path for path in tree.modules("models") if tree.name(path).startswith("models/law/")
]


def compared(offence, spans=EARLIER, *, final=None):
    found = side_by_side(pack(), offence, spans, final=final)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("offence", "old", "new"),
    [
        ("TPPO_2_1", "TPPO_2_1", "KUHP_455_1"),
        ("KUHP_455_1", "TPPO_2_1", "KUHP_455_1"),
        ("KUHP_455_2", "TPPO_2_2", "KUHP_455_2"),
        ("IMIG_120", "IMIG_120", "KUHP_457"),
        ("TPPU_607", "TPPU_3_5", "TPPU_607"),
        ("TPPO_4", "TPPO_4", "TPPO_4"),
        ("PMI_81", "PMI_81", "PMI_81"),
    ],
)
def test_earlier_conduct_shows_both_laws_with_their_penalties(offence, old, new):
    for spans in (EARLIER, STRADDLING):
        found = compared(offence, spans)
        assert (found.old.offence, found.new.offence) == (old, new)
        assert (found.old.side, found.new.side) == (Side.BEFORE, Side.AFTER)
        assert found.reason.citations[0].source == "SUB1"
    assert pair(pack(), offence) == (old, new)


@pytest.mark.parametrize("spans", [LATER, UNDATED])
def test_where_one_law_is_possible_nothing_is_compared(spans):
    assert side_by_side(pack(), "TPPO_4", spans) is None


def test_an_offence_only_one_law_knows_is_not_compared():
    assert side_by_side(pack(), "KUHP_295_299", EARLIER) is None
    assert side_by_side(pack(), "TPPO_99", EARLIER) is None
    offence = replace(pack().offences["TPPO_4"], penalties=())
    bare = replace(pack(), offences={**pack().offences, "TPPO_4": offence})
    assert side_by_side(bare, "TPPO_4", EARLIER) is None


def test_lines_say_which_is_lighter_and_never_which_law_wins():
    found = compared("TPPO_2_1")
    lines = {line.aspect: line.lighter for line in found.lines}
    assert lines == {
        Aspect.PRISON_MAX: Lighter.SAME,
        Aspect.SPECIAL_MINIMUM: Lighter.NEW,
        Aspect.CONNECTIVE: Lighter.NEW,
        Aspect.FINE_MAX: Lighter.OLD,
        Aspect.UNPAID_FINE: Lighter.NOT_COMPARED,
        Aspect.LIMITATION: Lighter.NOT_COMPARED,
    }
    assert [line.text for line in found.lines] == list(pack().favourability)


def test_a_figure_that_is_not_held_is_not_compared():
    lines = {line.aspect: line.lighter for line in compared("TPPO_17").lines}
    assert lines[Aspect.FINE_MAX] is Lighter.NOT_COMPARED
    assert lines[Aspect.PRISON_MAX] is Lighter.SAME


def test_life_weighs_more_than_any_term_and_no_prison_least():
    death = {line.aspect: line.lighter for line in compared("TPPO_7_2").lines}
    assert death[Aspect.PRISON_MAX] is Lighter.SAME
    assert death[Aspect.SPECIAL_MINIMUM] is Lighter.NEW
    firm = {line.aspect: line.lighter for line in compared("TPPO_13_15").lines}
    assert firm[Aspect.PRISON_MAX] is Lighter.SAME
    assert firm[Aspect.CONNECTIVE] is Lighter.NOT_COMPARED
    washing = {line.aspect: line.lighter for line in compared("TPPU_607").lines}
    assert washing[Aspect.PRISON_MAX] is Lighter.NEW
    spared = {line.aspect: line.lighter for line in compared("TPPO_18").lines}
    assert spared[Aspect.FINE_MAX] is Lighter.SAME


def test_a_final_judgment_is_read_under_its_own_rule():
    found = compared("TPPO_4", final=date(2025, 3, 4))
    assert found.reason.code == LawNote.FINAL_BEFORE
    assert dict(found.reason.params)["on"] == "2025-03-04"
    assert found.reason.citations[0].source == "SUB5"
    assert check_choice(found, None) == (), "no law is left to choose"
    assert check_choice(found, chosen(reason=" ")), "a choice is still looked at"


def chosen(**changes):
    choice = Choice(Side.AFTER, "Tidak ada minimum khusus.", "Jaksa A", TODAY)
    return replace(choice, **changes)


def test_a_choice_with_reason_and_name_is_complete():
    assert check_choice(compared("TPPO_2_1"), chosen()) == ()
    assert check_choice(compared("TPPO_2_1"), chosen(law=Side.BEFORE)) == ()


@pytest.mark.parametrize(
    ("choice", "codes"),
    [
        (None, [LawNote.CHOICE_OPEN]),
        (chosen(reason=" "), [LawNote.CHOICE_WITHOUT_REASON]),
        (chosen(by=""), [LawNote.CHOICE_WITHOUT_NAME]),
        (
            chosen(reason="", by=""),
            [LawNote.CHOICE_WITHOUT_REASON, LawNote.CHOICE_WITHOUT_NAME],
        ),
    ],
)
def test_what_a_choice_lacks_is_said(choice, codes):
    found = check_choice(compared("TPPO_2_1"), choice)
    assert [one.code for one in found] == codes


def test_a_choice_nobody_was_asked_for_is_said():
    assert check_choice(None, None) == ()
    (found,) = check_choice(None, chosen())
    assert found.code == LawNote.CHOICE_NOT_ASKED


def test_the_engine_never_makes_a_choice():
    makers = [
        tree.name(path)
        for path in LAW
        for node in ast.walk(tree.parsed(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Choice")
    ]
    assert makers == []
    assert LAW
    assert chosen().on == date(2026, 11, 21)
