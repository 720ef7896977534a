# SPDX-License-Identifier: Apache-2.0
"""What the pack says of acts to the checks of time, and what it may not say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.act_order import ActFact
from models.law.reading import load
from tests.models.law.packs import refused, row, spoiled

LAW = load().procedure


def test_the_event_that_dates_a_fact_is_found_by_the_pack() -> None:
    assert LAW.event_for(ActFact.TAKEN) == "seizure_done"
    assert LAW.event_for(ActFact.HEARD) == "statement_taken"
    assert replace(LAW, events={}).event_for(ActFact.HEARD) == ""


@pytest.mark.parametrize(
    ("change", "place", "why"),
    [
        ({"first": ["nothing"]}, "first[0]", "unknown_id: nothing"),
        ({"first": ["arrest"], "unless": "rain"}, "unless", "unknown_id: rain"),
        ({"first": ["released"]}, "first", "cycle: released"),
    ],
)
def test_an_order_names_other_events_and_known_conditions(change, place, why) -> None:
    def spoil(rows) -> None:
        row(rows, "released")["follows"] = [change]

    file, path, reason = refused(spoiled("events.json", spoil))
    assert (file, reason) == ("events.json", why)
    assert path.endswith(f".follows[0].{place}")


def test_every_clock_has_names_that_fit_where_room_is_small() -> None:
    named = [*LAW.clocks.values()]
    named += [term for terms in LAW.detention.terms.values() for term in terms]
    for one in named:
        for language in ("id", "en"):
            assert 0 < len(one.short.text(language)) <= 28
            assert 0 < len(one.tag.text(language)) <= 9
