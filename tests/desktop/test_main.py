# SPDX-License-Identifier: Apache-2.0
"""The first argument decides: worker, console or window; strangers are refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop import __main__ as entry
from desktop.console.names import NAMES
from models.interchange.schemas import PUBLISHED

ROOT = Path(__file__).parents[2]


def test_the_console_takes_over_at_its_commands(qapp, capsys):
    assert entry.main(["schema", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["names"] == list(PUBLISHED)


def test_without_a_command_the_window_opens(qapp, monkeypatch, tmp_path):
    seen = []
    monkeypatch.setattr("desktop.app.run", lambda argv: seen.append(argv) or 7)
    assert entry.main([]) == 7
    assert entry.main([str(tmp_path)]) == 7
    monkeypatch.setattr(sys, "argv", ["saksama-window", "verify", str(tmp_path)])
    assert entry.window() == 7
    assert seen == [[], [str(tmp_path)], [str(tmp_path)]]


def test_a_command_is_a_command_whatever_folders_stand_here(
    qapp, monkeypatch, tmp_path, capsys
):
    seen = []
    monkeypatch.setattr("desktop.app.run", lambda argv: seen.append(argv) or 7)
    monkeypatch.chdir(tmp_path)
    for name in (*NAMES, "shots", "lain"):
        (tmp_path / name).mkdir()
    assert entry.main(["schema", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["names"] == list(PUBLISHED)
    assert entry.main(["export"]) == 2
    assert seen == []
    assert entry.main(["lain"]) == entry.main(["./export"]) == 7
    monkeypatch.setattr(sys, "argv", ["saksama-window", "export", "shots"])
    assert entry.window() == 7
    assert seen == [["lain"], ["./export"], ["export", "shots"]]


def test_pictures_are_taken_by_the_window(qapp, monkeypatch):
    monkeypatch.setattr("desktop.app.shots", lambda argv: len(argv))
    assert entry.main(["shots", "--out", "x"]) == 2


def test_a_namesake_on_the_path_is_refused(monkeypatch, capsys):
    stranger = SimpleNamespace(__file__="/elsewhere/models/__init__.py")
    real = entry.importlib.import_module

    def bring(name):
        return stranger if name == "models" else real(name)

    monkeypatch.setattr(entry.importlib, "import_module", bring)
    assert entry.main(["schema"]) == 3
    assert "models" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--worker"], ["--worker", "os:system"]])
def test_a_worker_runs_nothing_but_ours_and_never_loads_qt(words):
    script = (
        "import sys\n"
        "from desktop.__main__ import main\n"
        f"code = main({words!r})\n"
        "print(code, any(name.startswith('PySide6') for name in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["2", "False"]


def test_the_console_loads_no_widgets():
    script = (
        "import sys\n"
        "from desktop.__main__ import main\n"
        "main(['schema'])\n"
        "print('PySide6.QtWidgets' in sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr.split()[-1] == "False"
