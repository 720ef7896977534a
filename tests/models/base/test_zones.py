# SPDX-License-Identifier: Apache-2.0
"""Zones are known by name, and whatever is not known is western Indonesia."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base.zones import HOME, is_known, zone_of

UNKNOWN = ("", "WIB", "Asia", "Asia/", "../etc/passwd", "/etc", "a\x00b", "x" * 10_000)


@pytest.mark.parametrize(
    "name", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Europe/Rome"]
)
def test_a_name_that_is_known_is_itself(name):
    assert is_known(name)
    assert zone_of(name).key == name


@pytest.mark.parametrize("name", UNKNOWN)
def test_anything_else_is_home(name):
    assert not is_known(name)
    assert zone_of(name).key == HOME


@given(st.text())
def test_no_text_is_too_odd(name):
    assert is_known(name) == (zone_of(name).key == name)
