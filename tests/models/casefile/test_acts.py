# SPDX-License-Identifier: Apache-2.0
"""One dated record for every act: what can be kept, and when it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from models.base.errors import FieldInvalid
from models.casefile.acts import Paper, ProceduralAct, by_time
from tests.support.builders import an_act


def test_an_act_with_everything_or_almost_nothing_is_kept() -> None:
    assert an_act().checked() == an_act()
    bare = ProceduralAct(an_act().id, an_act().case, "arrest", date(2026, 1, 2))
    assert bare.checked() is bare


@pytest.mark.parametrize(
    ("changes", "field", "why"),
    [
        ({"event": " "}, "act.event", "empty"),
        ({"zone": "Mars/Olympus"}, "act.zone", "unknown"),
        ({"place": "x" * 301}, "act.place", "too_long"),
        ({"note": "a\x00b"}, "act.note", "character"),
        (
            {"conditions": ("urgent", "delegated"), "excluded": ("urgent",)},
            "act.conditions",
            "both",
        ),
        ({"paper": Paper(number="x" * 301)}, "act.number", "too_long"),
        ({"paper": Paper(authority="x" * 301)}, "act.authority", "too_long"),
        (
            {"paper": Paper(valid_from=date(2026, 3, 2), valid_until=date(2026, 3, 1))},
            "act.valid_until",
            "order",
        ),
    ],
)
def test_what_cannot_be_kept_is_named(changes, field: str, why: str) -> None:
    with pytest.raises(FieldInvalid) as refused:
        replace(an_act(), **changes).checked()
    assert (refused.value.field, refused.value.why) == (field, why)


def test_a_paper_may_hold_for_one_day_or_without_end() -> None:
    day = date(2026, 3, 1)
    for paper in (Paper(valid_from=day, valid_until=day), Paper(valid_until=day)):
        assert an_act(paper=paper).checked()


def test_the_moment_is_that_of_its_own_zone_else_the_offices() -> None:
    own = an_act().moment("Asia/Jakarta")
    offices = an_act(zone="").moment("Asia/Jayapura")
    assert own is not None
    assert offices is not None
    assert (own.utcoffset(), offices.utcoffset()) == (
        timedelta(hours=8),
        timedelta(hours=9),
    )
    assert an_act(at=None).moment("Asia/Jakarta") is None


def test_acts_are_read_in_order_of_time() -> None:
    late, early = an_act(3), an_act(1)
    unknown = an_act(1, at=None)
    noon = an_act(1, at=time(12))
    assert sorted([late, early, unknown, noon], key=by_time) == [
        unknown,
        noon,
        early,
        late,
    ]
