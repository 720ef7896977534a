# SPDX-License-Identifier: Apache-2.0
"""Sleep and session lock are heard from a login manager, here a fake one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from desktop.shell.login1 import Login1

if not sys.platform.startswith("linux"):
    pytest.skip("there is no login1 here", allow_module_level=True)

from tests.support.login1 import SESSION, FakeLogin1


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeLogin1]:
    made = FakeLogin1(tmp_path)
    yield made
    QDBusConnection.disconnectFromBus("login1-test")
    made.stop()


@pytest.fixture
def login(fake: FakeLogin1, qtbot: QtBot, monkeypatch) -> Iterator[Login1]:
    monkeypatch.setenv("XDG_SESSION_ID", "37")
    made = _listen(fake, qtbot)
    yield made
    made.deleteLater()


def _listen(fake: FakeLogin1, qtbot: QtBot) -> Login1:
    bus = QDBusConnection.connectToBus(fake.address, "login1-test")
    assert bus.isConnected()
    made = Login1(bus)
    with qtbot.waitSignal(made.listening):
        pass
    qtbot.waitUntil(lambda: made.braking)
    return made


def test_the_session_is_asked_for_by_its_own_id(fake, login):
    assert ("GetSession", ("37",)) in fake.asked


def test_without_an_id_the_login_manager_is_asked(fake, qtbot, monkeypatch):
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    login = _listen(fake, qtbot)
    assert ("GetSession", ("37",)) in fake.asked
    login.deleteLater()


def test_sleep_is_heard_and_waits_until_we_let_it(fake, login, qtbot):
    assert fake.brake_held()
    with qtbot.waitSignal(login.sleeping):
        fake.prepare_for_sleep(True)
    assert fake.brake_held()
    login.let_sleep()
    assert not login.braking
    qtbot.waitUntil(lambda: not fake.brake_held())


def test_after_waking_the_brake_is_taken_anew(fake, login, qtbot):
    login.let_sleep()
    with qtbot.waitSignal(login.woken):
        fake.prepare_for_sleep(False)
    qtbot.waitUntil(lambda: login.braking)
    assert fake.brake_held()


def test_the_lock_signal_of_the_session_is_heard(fake, login, qtbot):
    with qtbot.waitSignal(login.session_locked):
        fake.lock_session()


def test_a_desktop_that_only_sets_the_hint_is_heard(fake, login, qtbot):
    with qtbot.waitSignal(login.session_locked):
        fake.hint_locked()


def test_unlocking_and_other_sessions_are_none_of_our_business(fake, login, qtbot):
    heard: list[str] = []
    login.session_locked.connect(lambda: heard.append("locked"))
    fake.hint_locked(False)
    fake.lock_session(SESSION + "_other")
    with qtbot.waitSignal(login.woken):
        fake.prepare_for_sleep(False)  # comes after the others on the same line
    assert heard == []


def test_a_machine_without_a_login_manager_is_served_in_silence(qtbot, monkeypatch):
    bus = QDBusConnection.connectToBus("unix:path=/nonexistent", "login1-none")
    made = Login1(bus)
    assert not made.braking
    made.let_sleep()
    QDBusConnection.disconnectFromBus("login1-none")
