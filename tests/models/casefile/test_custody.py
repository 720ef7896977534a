# SPDX-License-Identifier: Apache-2.0
"""A chain of custody says where it has a hole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import CustodyId, ExhibitId
from models.casefile.custody import CustodyAct, CustodyEntry, holes

AT = datetime(2026, 11, 19, 1, 5, tzinfo=UTC)


def entry(id: str, to: str, giver: str = "") -> CustodyEntry:
    return CustodyEntry(
        CustodyId(id),
        ExhibitId("e"),
        AT,
        CustodyAct.HANDED_OVER,
        to,
        from_holder=giver,
    )


def test_an_unbroken_chain_has_no_hole() -> None:
    chain = (
        entry("1", "Bayu"),
        entry("2", "Sekar", "Bayu"),
        entry("3", "Sekar"),
        entry("4", "Petugas BB", "Sekar"),
    )
    assert holes(chain) == ()
    assert holes(()) == ()


def test_a_change_of_hands_nobody_wrote_down_is_a_hole() -> None:
    chain = (entry("1", "Bayu"), entry("2", "Ratna"), entry("3", "Sekar", "Bayu"))
    assert holes(chain) == (CustodyId("2"), CustodyId("3"))


def test_what_cannot_be_kept_is_named() -> None:
    good = entry("1", "Bayu")
    assert good.checked() is good
    with pytest.raises(FieldInvalid, match="FieldInvalid"):
        replace(good, to_holder="").checked()
    with pytest.raises(FieldInvalid) as caught:
        replace(good, at=datetime(2026, 1, 1)).checked()
    assert caught.value.why == "timezone"
    with pytest.raises(FieldInvalid):
        replace(good, place="x" * 301).checked()
