# SPDX-License-Identifier: Apache-2.0
"""The environment is made once, and kept while it serves."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import environment


@pytest.fixture
def fresh_clone(tmp_path: Path, monkeypatch):
    """A clone without an environment; steps are recorded instead of run."""
    python = tmp_path / ".venv" / "bin" / "python"
    places = {
        "ROOT": tmp_path,
        "VENV": tmp_path / ".venv",
        "LOCK": tmp_path / "constraints.txt",
        "STAMP": tmp_path / ".venv" / "stamp",
        "PYTHON": python,
        "TRANSLATIONS": tmp_path / "translations",
    }
    for name, place in places.items():
        monkeypatch.setattr(environment, name, place)
    (tmp_path / "constraints.txt").write_text("alembic==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "translations").mkdir()
    steps: list[str] = []

    def step(name: str, *command: str) -> None:
        steps.append(name)
        if "venv" in command:
            python.parent.mkdir(parents=True, exist_ok=True)
            python.unlink(missing_ok=True)
            python.symlink_to(sys.executable)

    monkeypatch.setattr(environment, "_run", step)
    monkeypatch.setattr(environment.debian, "provide", lambda *, for_tests: None)

    def provide() -> list[str]:
        steps.clear()
        environment.provide(for_tests=False)
        return list(steps)

    return provide


def test_a_fresh_clone_gets_everything_and_a_second_start_does_nothing(fresh_clone):
    first = fresh_clone()
    assert first[0] == "Making .venv"
    assert "Installing from installer/constraints.txt" in first
    assert fresh_clone() == []


def test_a_new_lock_is_installed_into_the_same_environment(fresh_clone):
    fresh_clone()
    environment.LOCK.write_text("alembic==2\n")
    again = fresh_clone()
    assert "Making .venv" not in again
    assert "Installing from installer/constraints.txt" in again


def test_an_environment_copied_from_another_folder_is_made_anew(fresh_clone):
    fresh_clone()
    stamp = environment.STAMP.read_text()
    environment.STAMP.write_text(stamp.replace(str(environment.VENV), "/elsewhere"))
    assert fresh_clone()[0] == "Making .venv"


def test_an_environment_whose_python_went_away_is_made_anew(fresh_clone):
    fresh_clone()
    environment.PYTHON.unlink()
    assert fresh_clone()[0] == "Making .venv"


def test_an_environment_that_is_a_link_is_refused_and_its_folder_kept(
    fresh_clone, tmp_path: Path
):
    fresh_clone()
    stamp = environment.STAMP.read_text()
    environment.STAMP.write_text(stamp.replace(str(environment.VENV), "/elsewhere"))
    theirs = environment.VENV.rename(tmp_path / "another clone")
    environment.VENV.symlink_to(theirs)
    kept = sorted(path.name for path in theirs.rglob("*"))
    with pytest.raises(environment.SetupFailed, match="Nothing was changed"):
        environment.provide(for_tests=False)
    assert sorted(path.name for path in theirs.rglob("*")) == kept
    assert environment.VENV.is_symlink()


def test_translations_are_compiled_when_newer_than_what_was_compiled(fresh_clone):
    fresh_clone()
    source = environment.TRANSLATIONS / "id" / "unlock.ts"
    source.parent.mkdir(parents=True)
    source.touch()
    assert fresh_clone() == ["Compiling translations"]
    for language in environment.LANGUAGES:
        (environment.TRANSLATIONS / f"{language}.qm").touch()
    os.utime(source, (1, 1))
    assert fresh_clone() == []
    (environment.TRANSLATIONS / "en.qm").unlink()
    assert fresh_clone() == ["Compiling translations"]


def test_an_extra_is_installed_once_and_again_when_its_lock_changes(
    fresh_clone, monkeypatch
):
    fresh_clone()
    steps: list[str] = []
    monkeypatch.setattr(environment, "_run", lambda name, *rest: steps.append(name))
    lock = environment.LOCK.with_name("constraints-mutation.txt")
    for version in (1, 1, 2):
        lock.write_text(f"mutmut=={version}\n")
        environment.provide_extra("mutation")
    assert steps == ["Installing from installer/constraints-mutation.txt"] * 2
    assert "Installing from installer/constraints.txt" not in fresh_clone()


def test_a_failed_step_is_named_and_leaves_no_stamp(fresh_clone, monkeypatch):
    def refuse(name: str, *command: str) -> None:
        raise environment.SetupFailed(f"{name} failed (exit 1).")

    monkeypatch.setattr(environment, "_run", refuse)
    with pytest.raises(environment.SetupFailed, match=r"Making \.venv failed"):
        environment.provide(for_tests=False)
    assert not environment.STAMP.exists()
