# SPDX-License-Identifier: Apache-2.0
"""What each developer command does, and in which order."""

from __future__ import annotations

import pytest

import dev


@pytest.fixture
def calls(monkeypatch, tmp_path):
    """Record what would run; set-up is taken as done."""
    made: list[str] = []
    monkeypatch.setattr(dev, "DEMO", tmp_path / "out" / "demo.saksama")
    monkeypatch.setattr(dev.environment, "provide", lambda *, for_tests: None)
    monkeypatch.setattr(
        dev,
        "_python",
        lambda *arguments, offscreen=False: made.append(" ".join(arguments)) or 0,
    )
    return made


def _display(monkeypatch, name: str) -> None:
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", name)


def test_run_makes_the_demo_vault_once_and_opens_the_window(calls, monkeypatch):
    _display(monkeypatch, ":0")
    assert dev.main(["run"]) == 0
    assert calls[0].startswith("-m desktop demo --vault")
    assert calls[1].startswith("-m desktop")
    dev.DEMO.mkdir()
    calls.clear()
    assert dev.main(["run"]) == 0
    assert len(calls) == 1
    assert "demo --vault" not in calls[0]


def test_run_without_a_display_does_the_same_work_offscreen(calls, monkeypatch, capsys):
    _display(monkeypatch, "")
    assert dev.main(["run"]) == 0
    assert [call.split()[2] for call in calls] == ["demo", "shots"]
    assert "out/shots" in capsys.readouterr().out


def test_a_failing_demo_is_told_by_the_exit_code(monkeypatch, calls):
    _display(monkeypatch, "")
    monkeypatch.setattr(dev, "_python", lambda *arguments, offscreen=False: 3)
    assert dev.main(["run"]) == 3


def test_shots_go_where_they_are_asked_to_go(calls):
    assert dev.main(["shots", "--out", "/tmp/pictures"]) == 0
    assert calls == ["-m desktop shots --out /tmp/pictures"]


def test_a_system_that_lacks_something_says_so_and_ends_with_three(monkeypatch, capsys):
    def lack(*, for_tests: bool) -> None:
        raise dev.debian.SystemIncomplete("Missing on this system: libgl1")

    monkeypatch.setattr(dev.environment, "provide", lack)
    assert dev.main(["check"]) == 3
    assert "libgl1" in capsys.readouterr().err
