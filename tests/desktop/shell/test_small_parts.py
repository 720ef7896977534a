# SPDX-License-Identifier: Apache-2.0
"""Clipboard, mistakes, preferences, Windows' messages, names at the rail's foot."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.screens.settings.preferences import Preferences
from desktop.shell import crash as crash_module
from desktop.shell import file_history
from desktop.shell.clipboard import Clipboard
from desktop.shell.crash import Crash, report
from desktop.shell.panes import first_in, jump
from desktop.shell.rail_foot import initials_of
from desktop.shell.settings_file import (
    SettingsKeeper,
    load,
    save,
    settings_path,
)
from desktop.shell.versions import VERSION, licence_names, licence_text
from desktop.shell.welcome import crash_notice, welcome_notice
from desktop.shell.windows_session import Meaning, WindowsSession, meaning
from desktop.theme.tokens import Mode
from models.base.errors import DiskTrouble
from models.snapshot.lists import ChainReport

SECRET = "Ibu Melur tinggal di"


class TestClipboard:
    def test_what_is_copied_asks_not_to_be_remembered(self, qapp):
        board = Clipboard(qapp)
        board.copy("a1b2")
        data = QApplication.clipboard().mimeData()
        assert data.text() == "a1b2"
        assert bytes(data.data("x-kde-passwordManagerHint")) == b"secret"
        board.clear_if_ours()
        assert QApplication.clipboard().text() == ""

    def test_it_is_gone_after_a_while(self, qapp, qtbot):
        board = Clipboard(qapp, clear_ms=1)
        board.copy("a1b2")
        qtbot.waitUntil(lambda: QApplication.clipboard().text() == "")

    def test_ten_seconds_is_the_while(self, qapp):
        board = Clipboard(qapp)
        assert board._timer.interval() == 10_000


class TestCrash:
    def test_a_mistake_is_reported_by_type_and_place_only(self, qtbot, capsys):
        crash = Crash()
        with qtbot.waitSignal(crash.happened) as caught:
            assert crash.attempt(lambda: _blunder()) is False
        told = caught.args[0]
        assert told.startswith("ZeroDivisionError tests/desktop/shell/")
        assert SECRET not in told
        assert SECRET not in capsys.readouterr().err

    def test_a_trouble_of_the_world_is_no_mistake(self, qapp):
        with pytest.raises(DiskTrouble):
            Crash().attempt(lambda: _raise(DiskTrouble("full")))

    def test_it_hears_of_the_window_of_threads_and_of_qt(
        self, qtbot, monkeypatch, capsys
    ):
        crash = Crash()
        handlers: list[object] = []
        monkeypatch.setattr(crash_module, "qInstallMessageHandler", handlers.append)
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        monkeypatch.setattr(threading, "excepthook", threading.excepthook)
        heard: list[str] = []
        crash.happened.connect(heard.append)
        crash.install()
        try:
            _blunder()
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        thread = threading.Thread(target=_blunder)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(heard) == 2)
        handlers[0](QtMsgType.QtWarningMsg, QMessageLogContext(), SECRET)
        handlers[0](QtMsgType.QtDebugMsg, QMessageLogContext(), SECRET)
        err = capsys.readouterr().err
        assert SECRET not in err
        assert err.count("Qt Qt") == 1

    def test_ctrl_c_is_nobodys_mistake(self, qapp, monkeypatch):
        crash = Crash()
        passed: list[type] = []
        monkeypatch.setattr(sys, "__excepthook__", lambda *a: passed.append(a[0]))
        crash._on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
        assert passed == [KeyboardInterrupt]

    def test_a_mistake_without_a_place_is_named(self):
        assert report(TypeError, None) == "TypeError"


class TestSettingsFile:
    def test_preferences_come_back(self, tmp_path: Path):
        wanted = Preferences(Mode.DARK, "en", 125, 9, "/srv/unit.saksama")
        file = tmp_path / "deep" / "settings.json"
        assert save(file, wanted)
        assert load(file) == wanted
        assert [p.name for p in file.parent.iterdir()] == ["settings.json"]

    def test_only_five_things_are_kept(self, tmp_path: Path):
        file = tmp_path / "settings.json"
        save(file, Preferences())
        kept = json.loads(file.read_text())
        assert set(kept) == {"theme", "language", "scale", "minutes", "last_path"}

    @pytest.mark.parametrize(
        "text",
        ["", "[]", "{", '{"theme": "pink", "scale": "big", "minutes": null}'],
    )
    def test_a_spoiled_file_counts_as_none(self, tmp_path: Path, text: str):
        file = tmp_path / "settings.json"
        file.write_text(text)
        assert load(file) == Preferences()

    def test_values_out_of_bounds_are_brought_back(self, tmp_path: Path):
        file = tmp_path / "settings.json"
        file.write_text('{"minutes": 600, "scale": 400, "language": "fr"}')
        assert load(file) == Preferences(minutes=15)

    def test_a_disk_that_refuses_is_no_disaster(self, tmp_path: Path):
        (tmp_path / "file").write_text("")
        assert save(tmp_path / "file" / "settings.json", Preferences()) is False

    def test_two_changes_at_once_leave_the_newer_one_whole(self, tmp_path: Path):
        keeper = SettingsKeeper(tmp_path / "settings.json")
        with ThreadPoolExecutor(2) as pool:
            for round_number in range(50):
                long = "x" * (round_number % 7) * 400
                keeper.note(Preferences(last_path=long))
                first = pool.submit(keeper.write)
                newest = Preferences(last_path=str(round_number))
                keeper.note(newest)
                second = pool.submit(keeper.write)
                assert first.result()
                assert second.result()
                assert load(tmp_path / "settings.json") == newest

    def test_what_the_disk_refused_is_tried_again(self, tmp_path: Path):
        blocked = tmp_path / "place"
        blocked.write_text("")
        keeper = SettingsKeeper(blocked / "settings.json")
        keeper.note(Preferences(minutes=3))
        assert not keeper.write()
        blocked.unlink()
        assert keeper.write()
        assert load(blocked / "settings.json").minutes == 3

    def test_it_stands_in_the_users_own_folder(self, own_home: Path):
        assert settings_path().is_relative_to(own_home)


def test_the_file_dialog_leaves_no_history(qtbot, own_home: Path, tmp_path: Path):
    form, scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, str(own_home / "config"))
    kept = own_home / "config" / "QtProject.conf"
    kept.write_text("[FileDialog]\nhistory=file:///rahasia/BP-114\n[Other]\na=1\n")
    file_history.forget()
    assert "rahasia" not in kept.read_text()
    dialog = QFileDialog(None, "Saksama", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, True)
    dialog.setHistory([str(tmp_path)])
    dialog.show()
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, 52)
    found = [p for p in own_home.rglob("*") if p.is_file()]
    assert all(str(tmp_path) not in p.read_text(errors="replace") for p in found)
    QSettings.setPath(form, scope, str(own_home / "config"))


class TestWindowsSession:
    @pytest.mark.parametrize(
        ("message", "detail", "expected"),
        [
            (0x02B1, 0x7, Meaning.SESSION_LOCKED),
            (0x02B1, 0x2, Meaning.SESSION_LOCKED),
            (0x02B1, 0x8, Meaning.NOTHING),
            (0x0218, 0x4, Meaning.SLEEPING),
            (0x0218, 0x12, Meaning.NOTHING),
            (0x0100, 0x4, Meaning.NOTHING),
        ],
    )
    def test_messages_are_understood(self, message, detail, expected):
        assert meaning(message, detail) is expected

    def test_they_are_passed_on(self, qtbot):
        session = WindowsSession()
        with qtbot.waitSignal(session.sleeping):
            session.hear(Meaning.SLEEPING)
        with qtbot.waitSignal(session.session_locked):
            session.hear(Meaning.SESSION_LOCKED)
        session.hear(Meaning.NOTHING)

    def test_other_systems_messages_pass_unread(self, qapp):
        session = WindowsSession()
        session.watch(0)
        assert session.filter.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Sekar Adiwarna", "SA"), ("Bayu", "B"), ("A B C", "AC"), ("", "")],
)
def test_initials(name: str, letters: str):
    assert initials_of(name) == letters


class TestWelcome:
    def test_a_quiet_vault_says_nothing(self):
        assert welcome_notice(0, ChainReport(5, 5)) is None

    def test_failed_tries_are_told(self, indonesian):
        notice = welcome_notice(3, ChainReport(5, 5))
        assert notice is not None
        assert "3 percobaan gagal" in notice.title

    def test_a_broken_chain_comes_first(self, indonesian):
        report = ChainReport(5, 5, broken_at=3, missing=2)
        notice = welcome_notice(3, report)
        assert notice is not None
        assert notice.tone == "bad"
        assert "catatan 3" in notice.text
        assert "2" in notice.text

    def test_after_a_mistake_the_place_is_folded_away(self, indonesian):
        notice = crash_notice("TypeError a.py:3 f")
        assert notice.detail == "TypeError a.py:3 f"
        assert "aman" in notice.text


def test_every_licence_can_be_read():
    names = licence_names()
    assert "inter.txt" in names
    assert any(name.startswith("notices/") for name in names)
    for name in names:
        assert licence_text(name).strip(), name
    assert version("saksama") == VERSION


class TestPanes:
    @pytest.fixture
    def panes(self, qtbot) -> Iterator[list[QWidget]]:
        window = QWidget()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        made = []
        for number in range(3):
            pane = QWidget()
            inner = QVBoxLayout(pane)
            if number != 1:
                inner.addWidget(QLineEdit())
            layout.addWidget(pane)
            made.append(pane)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.setFocus()
        yield made
        window.hide()

    def test_f6_walks_round_and_skips_what_takes_no_focus(self, qapp, panes):
        jump(panes, 1)
        assert panes[0].isAncestorOf(QApplication.focusWidget())
        jump(panes, 1)
        assert panes[2].isAncestorOf(QApplication.focusWidget())
        jump(panes, 1)
        assert panes[0].isAncestorOf(QApplication.focusWidget())
        jump(panes, -1)
        assert panes[2].isAncestorOf(QApplication.focusWidget())

    def test_a_part_without_fields_takes_nothing(self, panes):
        assert first_in(panes[1]) is None
        jump([], 1)
        jump([panes[1]], 1)


def _blunder() -> None:
    raise ZeroDivisionError(SECRET)


def _raise(error: Exception) -> None:
    raise error
