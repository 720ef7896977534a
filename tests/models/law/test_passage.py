# SPDX-License-Identifier: Apache-2.0
"""Which phase an event's stage belongs to, by the table of the pack."""

from __future__ import annotations

from tests.models.law.world import pack


def test_every_stage_of_the_table_has_its_phase_and_any_other_none():
    passage = pack().passage
    for phase in passage.phases:
        for stage in phase.at:
            assert passage.phase_of(stage) == phase.id
    assert passage.phase_of("") == ""
    assert passage.phase_of("NOWHERE") == ""
