# SPDX-License-Identifier: Apache-2.0
"""Stages name acts, acts name stages, and what is not there is refused."""

from __future__ import annotations

import pytest

from tests.models.law.packs import refused, spoiled
from tests.models.law.world import pack


def test_every_event_has_its_stage_and_every_stage_its_acts():
    law = pack()
    assert {one.stage for one in law.procedure.events.values()} == set(law.stages)
    for stage in law.stages.values():
        assert stage.acts or stage.rounds, stage.id


def test_a_return_opens_another_act_each_time_and_then_the_last():
    stage = pack().stages["S07_additional"]
    assert stage.opens(1) == ("dossier_returned",)
    assert stage.opens(2) == stage.opens(3) == ("second_return",)
    assert pack().stages["S01_report"].opens(5) == ("lp_received",)


@pytest.mark.parametrize(
    ("name", "spoil", "place"),
    [
        (
            "stages.json",
            lambda d: d["stages"][1].update(acts=["lp_received", "dream"]),
            "$.stages[1].acts[1]",
        ),
        (
            "stages.json",
            lambda d: d["stages"][7].update(rounds=["dream"]),
            "$.stages[7].rounds[0]",
        ),
        (
            "stages.json",
            lambda d: d["letters"][0].update(act="dream"),
            "$.letters[0].act",
        ),
        (
            "stages.json",
            lambda d: d["letters"][0].update(step=8),
            "$.letters[0].step",
        ),
        ("events.json", lambda d: d[3].update(stage="S99"), "$[3].stage"),
    ],
)
def test_what_is_not_there_is_refused_at_its_place(name, spoil, place):
    file, path, why = refused(spoiled(name, spoil))
    assert (file, path) == (name, place)
    assert why.startswith("unknown_id")
