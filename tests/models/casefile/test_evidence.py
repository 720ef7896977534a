# SPDX-License-Identifier: Apache-2.0
"""An exhibit counts only when it is in hand and no court refused it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, ExhibitId
from models.casefile.evidence import Availability, BasisState, Exhibit, LawfulBasis

GOOD = Exhibit(ExhibitId("e"), CaseId("c"), "BB-07", "Buku bon", "EV_DEBT")


@pytest.mark.parametrize("state", list(BasisState))
def test_only_a_refusal_takes_it_out(state: BasisState) -> None:
    exhibit = replace(GOOD, basis=LawfulBasis(state))
    assert exhibit.usable is (state is not BasisState.REFUSED)


def test_an_item_only_asked_for_does_not_count() -> None:
    assert not replace(GOOD, availability=Availability.REQUESTED).usable


@pytest.mark.parametrize(
    ("exhibit", "field", "why"),
    [
        (replace(GOOD, code=""), "exhibit.code", "empty"),
        (replace(GOOD, description=" "), "exhibit.description", "empty"),
        (replace(GOOD, kind=""), "exhibit.kind", "empty"),
        (replace(GOOD, quantity="x" * 301), "exhibit.quantity", "too_long"),
    ],
)
def test_what_cannot_be_kept_is_named(exhibit: Exhibit, field: str, why: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        exhibit.checked()
    assert (caught.value.field, caught.value.why) == (field, why)


def test_a_plain_exhibit_is_kept() -> None:
    assert GOOD.checked() is GOOD
