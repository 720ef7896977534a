# SPDX-License-Identifier: Apache-2.0
"""The program as a whole: it starts, survives our mistakes, and ends locked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop import app as program
from desktop.app import Saksama
from desktop.qt.port import Route
from desktop.shell import scenes
from desktop.shell.crash import Crash
from desktop.shell.session import State
from desktop.shell.shots import Scene, Stage
from desktop.shell.window import Window
from tests.support.window import Journey, texts_in


@pytest.fixture
def tame(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> Iterator[None]:
    """Keep the test process as it is: no hooks, no limits, settings of its own."""
    monkeypatch.setattr(program, "harden", lambda: None)
    monkeypatch.setattr(Saksama, "_listen", lambda _self: None)
    monkeypatch.setattr(Crash, "install", lambda _self: None)
    yield
    config = str(own_home / "config")
    scope, form = QSettings.Scope.UserScope, QSettings.Format.NativeFormat
    QSettings.setPath(form, scope, config)


def _window() -> Window | None:
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return next((w for w in shown if isinstance(w, Window)), None)


def _close_when_shown(seen: list[str]) -> None:
    window = _window()
    if window is None:
        QTimer.singleShot(10, partial(_close_when_shown, seen))
        return
    seen.append(texts_in(window))
    window.close()


def test_it_starts_before_the_vault_it_was_given_and_ends(
    qapp, compiled: None, tame: None, tmp_path: Path
):
    seen: list[str] = []
    QTimer.singleShot(0, partial(_close_when_shown, seen))
    assert program.run([str(tmp_path / "Unit PPA.saksama")]) == 0
    assert "Unit PPA.saksama" in seen[0]
    assert _window() is None


def test_it_starts_where_nothing_was_opened_before(qapp, compiled: None, tame: None):
    seen: list[str] = []
    QTimer.singleShot(0, partial(_close_when_shown, seen))
    assert program.run([]) == 0
    assert "Belum ada brankas dipilih" in seen[0]


def test_a_mistake_locks_the_vault_and_is_told_without_content(
    journey: Journey, capsys: pytest.CaptureFixture[str]
):
    journey.enter()

    def blunder() -> None:
        raise ZeroDivisionError("Melur, umur 16")

    journey.saksama.crash.attempt(blunder)
    journey.until(lambda: journey.saksama.session.state is State.LOCKED)
    journey.until(journey.door.notice.isVisible)
    words = texts_in(journey.door.notice)
    assert "mengunci brankas" in words
    assert "ZeroDivisionError" in words
    assert "Melur" not in words + capsys.readouterr().err
    journey.unlock()
    journey.until_open()


def test_a_mistake_at_the_door_is_told_at_the_door(journey: Journey):
    journey.saksama.crash.happened.emit("TypeError desktop/x.py:1 f")
    assert journey.door.notice.isVisible()
    assert "TypeError" in texts_in(journey.door.notice)


def test_closing_while_a_vault_opens_still_locks(journey: Journey):
    journey.find()
    journey.unlock()
    journey.window.close()
    journey.until(lambda: not journey.window.isVisible())
    assert journey.saksama.session.state is State.LOCKED


def test_closing_after_a_refusal_ends_at_once(journey: Journey):
    journey.find()
    journey.unlock("bukan frasa yang benar")
    journey.window.close()
    journey.until(lambda: not journey.window.isVisible())


def test_pictures_are_taken_and_the_program_says_what_does_not_fit(
    qapp, compiled: None, tame: None, tmp_path: Path, monkeypatch, capsys
):
    few: Callable[..., list[Scene]] = lambda *_: []  # noqa: E731
    for name in ("door_scenes", "vault_scenes", "state_scenes"):
        monkeypatch.setattr(scenes, name, few)
    shown: list[str] = []

    def one(stage: Stage, ending: str = "") -> list[Scene]:
        def show(on: Stage) -> None:
            on.frame.go(Route("summary"))
            shown.append(texts_in(on.workspace.header))
            if not ending:
                _squeeze(on.workspace.stage_button)

        return [Scene(f"ringkasan{ending}", show)]

    monkeypatch.setattr(scenes, "case_scenes", one)
    assert program.shots(["--out", str(tmp_path / "out")]) == 1
    assert any("BP-114/2026" in words for words in shown)
    names = {p.name for p in (tmp_path / "out").iterdir()}
    assert "ringkasan_kosong__dark.png" in names
    err = capsys.readouterr().err
    assert "does not fit: ringkasan: " in err
    assert "ringkasan_kosong" not in err


def _squeeze(widget: QWidget) -> None:
    widget.setFixedWidth(20)
