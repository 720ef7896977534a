# SPDX-License-Identifier: Apache-2.0
"""A count names one accused, one offence and at least one other victim."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, CountId, PersonId
from models.casefile.counts import Count

T1, K1, K2 = PersonId("t1"), PersonId("k1"), PersonId("k2")
GOOD = Count(CountId("n"), CaseId("c"), T1, "TPPO_4", (K1, K2))


def test_a_plain_count_is_kept() -> None:
    assert GOOD.checked() is GOOD


@pytest.mark.parametrize(
    ("count", "field", "why"),
    [
        (replace(GOOD, offence=""), "count.offence", "empty"),
        (replace(GOOD, victims=()), "count.victims", "empty"),
        (replace(GOOD, victims=(K1, K1)), "count.victims", "twice"),
        (replace(GOOD, accused=K1), "count.accused", "victim"),
        (replace(GOOD, taking_part=("a", "a")), "count.taking_part", "twice"),
    ],
)
def test_what_cannot_be_kept_is_named(count: Count, field: str, why: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        count.checked()
    assert (caught.value.field, caught.value.why) == (field, why)
