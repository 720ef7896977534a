# SPDX-License-Identifier: Apache-2.0
"""The collector is back after the block, whatever happened in it."""

from __future__ import annotations

import gc

import pytest

from models.base.breath import held_breath, settle


def test_the_collector_comes_back() -> None:
    with held_breath():
        assert not gc.isenabled()
        with held_breath():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_trouble_does_not_keep_it_off() -> None:
    with pytest.raises(ValueError, match="x"), held_breath():
        raise ValueError("x")
    assert gc.isenabled()


def test_after_the_start_the_collector_works_and_walks_only_what_is_new() -> None:
    gc.disable()
    try:
        settle()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()
        gc.unfreeze()
