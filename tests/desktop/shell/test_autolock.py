# SPDX-License-Identifier: Apache-2.0
"""A quiet vault locks; an active, held or sleeping one as it should."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.shell.autolock import HOLD_MINUTES, WARN_SECONDS, AutoLock
from models.base.clock import Moment


class TurnedClock:
    """A clock turned by hand; sleep moves the wall and not the steady hand."""

    def __init__(self) -> None:
        self.steady = 1000.0
        self.wall = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)

    def now(self) -> datetime:
        return self.wall

    def today(self) -> date:
        return self.wall.date()

    def moment(self) -> Moment:
        return Moment(self.wall, 420, int(self.steady * 1e9), "boot")


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def auto(qapp, clock: TurnedClock) -> AutoLock:
    made = AutoLock(clock, 5)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def told(auto: AutoLock) -> list[str]:
    heard: list[str] = []
    for name in ("warned", "calmed", "expired"):
        getattr(auto, name).connect(lambda name=name: heard.append(name))
    return heard


def test_five_quiet_minutes_lock_and_thirty_seconds_before_it_warns(auto, clock, told):
    clock.pass_by(300 - WARN_SECONDS - 1)
    auto.tick()
    assert told == []
    clock.pass_by(1)
    auto.tick()
    assert told == ["warned"]
    assert auto.left == WARN_SECONDS
    clock.pass_by(WARN_SECONDS - 1)
    auto.tick()
    assert told == ["warned"]
    clock.pass_by(1)
    auto.tick()
    assert told == ["warned", "expired"]


def test_the_countdown_is_told_once_a_second(auto, clock):
    seen: list[int] = []
    auto.ticked.connect(seen.append)
    for _ in range(3):
        clock.pass_by(1)
        auto.tick()
    auto.tick()
    assert seen == [299, 298, 297]


def test_staying_counts_anew_and_calms(auto, clock, told):
    clock.pass_by(280)
    auto.tick()
    auto.stay()
    assert told == ["warned", "calmed"]
    assert auto.left == 300


def test_input_on_a_window_counts_as_activity(qtbot, auto, clock, told):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    auto.tick()
    clock.pass_by(200)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert auto.left == 300


def test_during_the_warning_input_alone_keeps_nothing_open(qtbot, auto, clock, told):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    auto.tick()
    clock.pass_by(275)
    auto.tick()
    QTest.mouseMove(window.windowHandle())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert auto.left == 25
    assert told == ["warned"]


def test_an_interview_holds_the_lock_for_half_an_hour(auto, clock, told):
    clock.pass_by(280)
    auto.tick()
    auto.hold()
    assert auto.holding
    clock.pass_by(HOLD_MINUTES * 60 - 301)
    auto.tick()
    auto.stay()
    assert auto.holding, "activity must not shorten the hold"
    clock.pass_by(2)
    auto.tick()
    assert not auto.holding
    assert "expired" not in told
    clock.pass_by(300)
    auto.tick()
    assert told[-1] == "expired"


def test_a_machine_that_slept_finds_its_vault_locked(auto, clock, told):
    clock.pass_by(1)
    clock.sleep(3600)
    auto.tick()
    assert told == ["expired"]


def test_sleep_locks_even_while_held(auto, clock, told):
    auto.hold()
    clock.sleep(120)
    auto.tick()
    assert told == ["expired"]


@pytest.mark.parametrize(("asked", "seconds"), [(0, 60), (1, 60), (15, 900), (99, 900)])
def test_minutes_stay_between_one_and_fifteen(auto, asked, seconds):
    auto.set_minutes(asked)
    assert auto.limit == seconds
    assert auto.left == seconds


def test_nothing_is_counted_while_locked(auto, clock, told):
    auto.stop()
    auto.set_minutes(1)
    assert auto.limit == 60
    assert not auto.warning
    assert told == []
