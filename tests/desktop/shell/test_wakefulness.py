# SPDX-License-Identifier: Apache-2.0
"""The open vault locks by itself: quiet, asked, asleep, session locked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.port import Route
from desktop.shell.session import State
from models.base.clock import Moment, SystemClock
from tests.support.window import Journey, texts_in


class PushedClock(SystemClock):
    """The machine's clock, pushed ahead by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)

    def today(self) -> date:
        return self.now().date()

    def moment(self) -> Moment:
        real = super().moment()
        steady = real.monotonic_ns + int(self.ahead * 1e9)
        return Moment(self.now(), real.offset_minutes, steady, real.boot_id)


@pytest.fixture
def clock() -> PushedClock:
    return PushedClock()


@pytest.fixture
def open_one(
    qtbot: QtBot, tmp_path: Path, compiled: None, clock: PushedClock
) -> Iterator[Journey]:
    """A person in an open vault whose clock can be pushed."""
    made = Journey(qtbot, tmp_path, clock)
    made.enter()
    yield made
    made.end()


@pytest.fixture
def asked(open_one: Journey, clock: PushedClock) -> Journey:
    """The same with the question of the last seconds standing."""
    auto = open_one.saksama.wakefulness.autolock
    clock.ahead += auto.limit - 25
    auto.tick()
    open_one.until(open_one.saksama.wakefulness.dialog.isVisible)
    return open_one


def _locked(journey: Journey) -> None:
    journey.until(lambda: journey.saksama.session.state is State.LOCKED)
    assert not journey.saksama.wakefulness.dialog.isVisible()
    assert not journey.window.scrim.isVisible()


def test_the_rail_counts_down(open_one: Journey, clock: PushedClock):
    auto = open_one.saksama.wakefulness.autolock
    auto.stay()
    clock.ahead += 28
    auto.tick()
    picture = open_one.scope.workspace.lock_button
    assert picture._left in {"04:32", "04:31"}


def test_the_question_says_how_long_and_how_quiet(asked: Journey):
    dialog = asked.saksama.wakefulness.dialog
    words = texts_in(dialog)
    assert "Brankas terkunci dalam 2" in words
    assert "4 menit 3" in words
    assert asked.window.scrim.isVisible()
    assert dialog.windowTitle() == "Saksama"


def test_nobody_answers_and_the_vault_locks(asked: Journey, clock: PushedClock):
    clock.ahead += 26
    asked.saksama.wakefulness.autolock.tick()
    _locked(asked)


def test_staying_takes_the_question_away(asked: Journey):
    wake = asked.saksama.wakefulness
    asked.click(wake.dialog.stay_button)
    assert not wake.dialog.isVisible()
    assert not asked.window.scrim.isVisible()
    assert wake.autolock.left >= 299


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_esc_and_enter_lose_nothing(asked: Journey, key: Qt.Key):
    wake = asked.saksama.wakefulness
    asked.qtbot.keyClick(wake.dialog, key)
    asked.until(lambda: not wake.dialog.isVisible())
    assert asked.saksama.session.state is State.OPEN


def test_locking_now_is_one_press(asked: Journey):
    asked.click(asked.saksama.wakefulness.dialog.lock_button)
    _locked(asked)


def test_an_interview_holds_the_lock(asked: Journey, clock: PushedClock):
    wake = asked.saksama.wakefulness
    asked.click(wake.dialog.hold_button)
    assert not wake.dialog.isVisible()
    clock.ahead += 20 * 60
    wake.autolock.tick()
    assert asked.saksama.session.state is State.OPEN


def test_a_question_also_stands_over_a_dialog(open_one: Journey, clock: PushedClock):
    open_one.scope.frame.go(Route("cases", field="new"))
    open_one.until(lambda: _dialogs() != [])
    auto = open_one.saksama.wakefulness.autolock
    clock.ahead += auto.limit - 20
    auto.tick()
    dialog = open_one.saksama.wakefulness.dialog
    open_one.until(dialog.isVisible)
    open_one.click(dialog.lock_button)
    _locked(open_one)
    assert _dialogs() == []


def _dialogs() -> list[QWidget]:
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [w for w in shown if isinstance(w, QDialog)]


def test_nothing_counts_while_locked(open_one: Journey, clock: PushedClock):
    open_one.lock()
    clock.ahead += 100_000
    open_one.saksama.wakefulness.autolock.tick()
    assert open_one.saksama.session.state is State.LOCKED


if sys.platform.startswith("linux"):
    from tests.support.login1 import FakeLogin1

    @pytest.fixture
    def login(
        open_one: Journey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[FakeLogin1]:
        """A login manager the open window listens to."""
        monkeypatch.setenv("XDG_SESSION_ID", "37")
        fake = FakeLogin1(tmp_path)
        bus = QDBusConnection.connectToBus(fake.address, "login1-window")
        heard = open_one.saksama.wakefulness.hear_login(bus)
        open_one.until(lambda: heard.braking and len(fake.asked) >= 2)
        with open_one.qtbot.waitSignal(heard.woken):
            fake.prepare_for_sleep(False)
        yield fake
        QDBusConnection.disconnectFromBus("login1-window")
        fake.stop()

    def test_sleep_waits_until_the_vault_is_locked(
        open_one: Journey, login: FakeLogin1
    ):
        open_one.until(login.brake_held)
        states: list[State] = []
        session = open_one.saksama.session
        session.locked.connect(lambda: states.append(session.state))
        login.prepare_for_sleep(True)
        open_one.until(lambda: not login.brake_held())
        assert states == [State.LOCKED], "the brake went before the keys did"

    def test_sleep_is_not_held_up_by_a_locked_vault(
        open_one: Journey, login: FakeLogin1
    ):
        open_one.lock()
        assert login.brake_held()
        login.prepare_for_sleep(True)
        open_one.until(lambda: not login.brake_held())

    def test_a_locked_session_locks_the_vault(open_one: Journey, login: FakeLogin1):
        login.lock_session()
        _locked(open_one)

    def test_a_locked_desktop_locks_the_vault(open_one: Journey, login: FakeLogin1):
        login.hint_locked()
        _locked(open_one)
