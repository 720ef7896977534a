# SPDX-License-Identifier: Apache-2.0
"""Short work shows nothing; long work shows once, however many pieces."""

from __future__ import annotations

import pytest

from desktop.qt.busy import GRACE_MS, BusyGrace


def test_the_grace_is_four_tenths_of_a_second():
    assert GRACE_MS == 400


def test_short_work_never_flickers(qapp):
    said = []
    grace = BusyGrace(said.append, grace_ms=60_000)
    grace.start()
    grace.stop()
    assert said == []
    assert not grace._timer.isActive()


def test_long_work_shows_once_and_ends_with_the_last_piece(qtbot):
    said = []
    grace = BusyGrace(said.append, grace_ms=0)
    grace.start()
    grace.start()
    qtbot.waitUntil(lambda: said == [True])
    grace.stop()
    assert said == [True]
    grace.stop()
    assert said == [True, False]


def test_stopping_what_never_began_is_our_mistake(qapp):
    with pytest.raises(AssertionError):
        BusyGrace(lambda _: None).stop()
