# SPDX-License-Identifier: Apache-2.0
"""Nothing is skipped silently: what cannot be assessed is said."""

from __future__ import annotations

from datetime import date

from models.law.facts import CountFacts
from tests.models.law.world import AFTER, BEFORE, World


def codes(world: World) -> list[str]:
    return [str(notice.code) for notice in world.assess().notices]


def test_a_sound_case_has_none():
    assert codes(World()) == []


def test_an_offence_the_pack_lacks_has_a_notice_and_no_cells():
    unknown = CountFacts("c2", "T1", "TPPO_99", ("K1",))
    world = World(also=(unknown,))
    assessment = world.assess()
    assert [n.code for n in assessment.notices] == ["offence_unknown"]
    assert dict(assessment.notices[0].params) == {"count": "c2", "offence": "TPPO_99"}
    assert all(cell.count == "c1" for cell in assessment.findings)


def test_a_link_to_a_count_of_an_unknown_offence_is_not_noticed_twice():
    world = World("TPPO_99").link("any/thing", count="c1")
    assert codes(world) == ["offence_unknown"]


def test_old_art_2_is_never_right_for_new_conduct():
    world = World("TPPO_2_1", period=(AFTER, AFTER))
    notice = world.assess().notices[0]
    assert notice.code == "offence_too_late"
    assert dict(notice.params) == {
        "count": "c1",
        "offence": "TPPO_2_1",
        "until": "2026-01-01",
        "replaced_by": "KUHP_455_1",
    }


def test_a_straddling_period_is_flagged_with_the_rule():
    notice = World(period=(BEFORE, AFTER)).assess().notices[0]
    assert notice.code == "offence_straddles"
    assert notice.citations[0].source == "SUB4"


def test_a_period_that_ends_before_it_begins_is_noticed():
    world = World(period=(date(2026, 5, 2), date(2026, 5, 1)))
    assert codes(world) == ["period_reversed"]


def test_an_open_end_is_no_reversal():
    assert codes(World(period=(AFTER, None))) == []
    assert codes(World(period=(None, AFTER))) == []


def test_an_undated_case_is_told_so_where_the_date_decides():
    assert codes(World(period=(None, None))) == ["offence_undated"]
    assert codes(World("TPPO_4", period=(None, None))) == []
