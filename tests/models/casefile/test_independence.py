# SPDX-License-Identifier: Apache-2.0
"""A word on two items needs a reason, and holds from both sides."""

from __future__ import annotations

import pytest

from models.base.errors import FieldInvalid
from models.casefile.independence import apart_from
from tests.support.decided import an_independence


@pytest.mark.parametrize(
    ("changes", "field", "why"),
    [
        ({"reason": "  "}, "independence.reason", "empty"),
        ({"first": ""}, "independence.items", "empty"),
        ({"second": ""}, "independence.items", "empty"),
        ({"first": "a", "second": "a"}, "independence.items", "twice"),
        ({"by": "x" * 301}, "independence.by", "too_long"),
    ],
)
def test_what_cannot_be_kept_is_refused(changes, field, why) -> None:
    with pytest.raises(FieldInvalid) as refused:
        an_independence(**changes).checked()
    assert (refused.value.field, refused.value.why) == (field, why)


def test_it_holds_from_both_sides_and_for_these_two_only() -> None:
    one = an_independence(1, first="a", second="b").checked()
    two = an_independence(2, first="c", second="a")
    assert one.items == frozenset("ab")
    assert apart_from([one, two]) == {
        "a": frozenset("bc"),
        "b": frozenset("a"),
        "c": frozenset("a"),
    }
