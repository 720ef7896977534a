# SPDX-License-Identifier: Apache-2.0
"""What is threatened on either side, and a gap that is never nought."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.offences import Confidence
from models.law.passage import Side
from models.law.penalties import Connective, Held, threat
from models.law.tariff import Tariff
from tests.models.law.world import pack


def test_the_old_law_has_a_special_minimum_and_the_new_has_none():
    old = threat(pack(), "TPPO_4", Side.BEFORE)
    new = threat(pack(), "TPPO_4", Side.AFTER)
    assert old is not None
    assert new is not None
    assert (old.prison_min, old.prison_max, old.connective) == (36, 180, Connective.AND)
    assert (new.prison_min, new.prison_max) == (None, 180)
    assert (new.connective, new.category) == (Connective.AND_OR, "VII")
    assert new.fine_max == pack().tariff.ceiling("VII")
    assert old.fine is new.fine is Held.HELD
    assert old.citations[0].article == "4"


def test_the_text_that_never_came_into_force_is_never_the_law():
    for side in Side:
        found = threat(pack(), "KUHP_455_1", side)
        assert found is None or found.prison_min is None
    assert threat(pack(), "KUHP_455_1", Side.BEFORE) is None
    assert threat(pack(), "TPPO_2_1", Side.AFTER) is None


def test_an_offence_the_pack_lacks_threatens_nothing_known():
    assert threat(pack(), "TPPO_99", Side.AFTER) is None


@pytest.mark.parametrize(
    "offence", ["TPPO_7_1", "TPPO_7_2", "TPPO_8", "TPPO_16", "TPPO_17", "PA_88"]
)
def test_a_fine_that_is_not_held_is_not_certain_and_never_nought(offence):
    found = threat(pack(), offence, Side.AFTER)
    assert found is not None
    assert (found.fine, found.fine_max) == (Held.NOT_CERTAIN, None)
    assert found.confidence is Confidence.UNCERTAIN
    assert pack().tariff.unknown.id == "belum pasti"


def test_what_is_not_threatened_is_told_from_what_is_not_known():
    placing = threat(pack(), "KUHP_419_422", Side.AFTER)
    firm = threat(pack(), "TPPO_13_15", Side.AFTER)
    spared = threat(pack(), "TPPO_18", Side.BEFORE)
    assert placing is not None
    assert firm is not None
    assert spared is not None
    assert (placing.prison, placing.fine) == (Held.HELD, Held.NOT_THREATENED)
    assert (firm.prison, firm.fine) == (Held.NOT_THREATENED, Held.HELD)
    assert (spared.prison, spared.fine) == (Held.NOT_THREATENED, Held.NOT_THREATENED)


def test_life_is_a_ceiling_without_years():
    found = threat(pack(), "TPPO_7_2", Side.BEFORE)
    assert found is not None
    assert (found.prison, found.prison_max, found.life) == (Held.HELD, None, True)
    assert found.prison_min == 60


def without_figures(side_regime):
    """Return the pack with one penalty stripped of its figures."""
    offence = pack().offences["TPPO_4"]
    bare = tuple(
        replace(one, prison_max_years=None, fine_max_rp=None, note=None)
        if one.regime == side_regime
        else one
        for one in offence.penalties
    )
    offences = {**pack().offences, "TPPO_4": replace(offence, penalties=bare)}
    return replace(pack(), offences=offences)


def test_a_category_gives_the_ceiling_a_row_leaves_out():
    spoiled = without_figures("from_2026-01-02")
    found = threat(spoiled, "TPPO_4", Side.AFTER)
    assert found is not None
    assert found.fine_max == 5_000_000_000
    assert (found.prison, found.note) == (Held.NOT_CERTAIN, None)
    poor = threat(replace(spoiled, tariff=Tariff()), "TPPO_4", Side.AFTER)
    assert poor is not None
    assert (poor.fine, poor.fine_max) == (Held.NOT_CERTAIN, None)


def test_categories_have_the_ceilings_of_the_catalogue():
    tariff = pack().tariff
    assert [one.category for one in tariff.fines.categories] == [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
    ]
    assert tariff.ceiling("IV") == 200_000_000
    assert tariff.ceiling("IV-VII") == tariff.ceiling("VII") == 5_000_000_000
    assert tariff.ceiling("IX") is None
    assert tariff.ceiling("") is None


def test_every_category_of_the_edition_has_the_ceiling_beside_it():
    for offence in pack().offences.values():
        for penalty in offence.penalties:
            if penalty.fine_category:
                assert penalty.fine_max_rp == pack().tariff.ceiling(
                    penalty.fine_category
                )


def test_tiers_agree_with_the_categories_of_the_special_laws():
    tiers = pack().tariff.fines.tiers
    for offence in pack().offences.values():
        special = offence.instrument not in ("KUHP_2023", "KUHP_1946")
        found = threat(pack(), offence.id, Side.AFTER)
        if not special or found is None or not found.category:
            continue
        if found.prison_max is not None:
            years = found.prison_max // 12
            assert [t.category for t in tiers if t.holds(years)] == [found.category]


def test_a_tier_that_was_only_inferred_says_so():
    tiers = {one.category: one for one in pack().tariff.fines.tiers}
    assert tiers["VII"].confidence is Confidence.VERIFIED
    for inferred in ("IV", "V", "VIII"):
        assert tiers[inferred].confidence is Confidence.UNCERTAIN
        assert tiers[inferred].article == ""
    assert tiers["VIII"].up_to_years is None
    assert tiers["VIII"].holds(16)
    assert not tiers["VIII"].holds(15)
    assert not tiers["VII"].holds(16)
