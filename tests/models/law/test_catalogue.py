# SPDX-License-Identifier: Apache-2.0
"""An instrument knows when it applies."""

from __future__ import annotations

from datetime import date, timedelta

from tests.models.law.world import pack


def test_force_begins_and_ends_on_its_days():
    old = pack().instruments["KUHAP_1981"]
    assert old.in_force_to is not None
    assert old.in_force(old.in_force_to)
    assert not old.in_force(old.in_force_to + timedelta(days=1))
    new = pack().instruments["KUHAP_2025"]
    assert new.in_force(pack().switch_date)
    assert not new.in_force(pack().switch_date - timedelta(days=1))


def test_an_unknown_beginning_is_open():
    assert pack().instruments["PERPRES_69_2008"].in_force(date(1950, 1, 1))
