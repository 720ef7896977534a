# SPDX-License-Identifier: Apache-2.0
"""Reason codes and how a policy row is cited."""

from __future__ import annotations

from models.law.reasons import PolicyId, ReasonCode, cite
from tests.models.law.world import pack


def test_a_row_that_leans_on_a_law_names_both():
    own, law = cite(pack(), PolicyId.VICTIM_PLUS_OTHER)
    assert (own.source, own.article) == ("victim_plus_other", "")
    assert (law.source, law.article, law.confidence) == ("UU_21_2007", "30", "verified")


def test_a_row_of_our_own_names_itself_alone():
    assert [c.source for c in cite(pack(), PolicyId.TWO_KINDS)] == ["two_kinds"]


def test_every_row_asked_for_stands_in_the_pack():
    assert set(PolicyId) <= set(pack().policy)


def test_codes_are_stable_words():
    assert all(code == code.lower() and code.isidentifier() for code in ReasonCode)
