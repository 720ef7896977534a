# SPDX-License-Identifier: Apache-2.0
"""Items are read once; thresholds and citations come from the pack."""

from __future__ import annotations

import pytest

from models.law.ground import Ground
from models.law.reasons import PolicyId
from tests.models.law.world import pack, thing


def test_an_item_is_read_once():
    ground = Ground(pack(), {"a": thing("EV_CHAT", "a")}, "KUHAP_2025")
    assert ground.item("a") is ground.item("a")
    assert ground.item("a").types == ("bukti_elektronik",)


def test_an_item_that_is_not_there_is_a_mistake_of_the_caller():
    with pytest.raises(KeyError):
        Ground(pack(), {}, "KUHAP_2025").item("a")


def test_thresholds_and_citations_are_the_packs():
    ground = Ground(pack(), {}, "KUHAP_2025")
    assert ground.least(PolicyId.TWO_KINDS) == 2
    assert [c.source for c in ground.cited(PolicyId.TWO_KINDS)] == ["two_kinds"]
    assert ground.regime == "KUHAP_2025"
