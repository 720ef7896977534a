# SPDX-License-Identifier: Apache-2.0
"""A protection request holds no identity and no impossible amount."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, PersonId, RequestId
from models.casefile.protection import ProtectionRequest

GOOD = ProtectionRequest(RequestId("r"), CaseId("c"), PersonId("p"))


def test_a_plain_request_is_kept() -> None:
    assert GOOD.checked() is GOOD
    assert replace(GOOD, claimed_rp=0).checked()


def test_no_field_could_hold_an_identity() -> None:
    names = {f.name for f in fields(ProtectionRequest)}
    assert not names & {"full_name", "nik", "address", "phone", "contact"}


def test_what_cannot_be_kept_is_named() -> None:
    with pytest.raises(FieldInvalid) as caught:
        replace(GOOD, claimed_rp=-1).checked()
    assert caught.value.field == "protection.claimed"
    with pytest.raises(FieldInvalid):
        replace(GOOD, claimed_rp=10**15).checked()
    assert replace(GOOD, claimed_rp=10**15 - 1).checked()
    with pytest.raises(FieldInvalid):
        replace(GOOD, medical="x" * 200_001).checked()
