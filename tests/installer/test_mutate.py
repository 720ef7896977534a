# SPDX-License-Identifier: Apache-2.0
"""Which faults are chosen, and where they are tried."""

from __future__ import annotations

import argparse
import tomllib

import pytest

import dev
import mutate

EVERY = [f"models.law.way.x_go__mutmut_{n}" for n in range(50)]


def options(sample: int | None = None, seed: int = 1) -> argparse.Namespace:
    return argparse.Namespace(sample=sample, seed=seed, modules=[])


def test_without_a_sample_everything_is_tried():
    assert mutate.chosen(EVERY, options()) == EVERY
    assert mutate.chosen(EVERY, options(sample=50)) == EVERY


def test_a_sample_is_repeated_by_its_seed_and_by_no_other():
    drawn = mutate.chosen(EVERY, options(10, seed=3))
    assert len(set(drawn)) == 10
    assert drawn == mutate.chosen(EVERY, options(10, seed=3))
    assert drawn != mutate.chosen(EVERY, options(10, seed=4))


def test_every_fault_may_be_drawn():
    drawn = {
        one for seed in range(60) for one in mutate.chosen(EVERY, options(5, seed))
    }
    assert drawn == set(EVERY)


def test_a_module_that_is_nowhere_is_named_and_nothing_is_tried(capsys, monkeypatch):
    monkeypatch.setattr(mutate, "prepare", lambda _: pytest.fail("made a folder"))
    assert mutate.main(["clocks", "clox"]) == mutate.UNDECIDED
    assert capsys.readouterr().err.strip() == "Not in models/law: clox"


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A small tree with the parts that the folder of a run needs."""
    for place in ("models/law", "tests/models/law", "resources/law/2026-11"):
        (tmp_path / place).mkdir(parents=True)
    (tmp_path / "models" / "law" / "way.py").write_text("GO = 1\n")
    (tmp_path / "pyproject.toml").write_text(f"[tool.mutmut]\n{mutate.EVERYWHERE}\n")
    monkeypatch.setattr(mutate, "ROOT", tmp_path)
    monkeypatch.setattr(mutate, "WORK", tmp_path / "out" / "mutation")
    return tmp_path


@pytest.mark.parametrize(
    "changed",
    [
        "models/law/way.py",
        "tests/models/law/test_way.py",
        "resources/law/2026-11/clocks.json",
    ],
)
def test_results_are_kept_until_law_test_or_pack_changes(elsewhere, changed):
    mutate.prepare()
    kept = mutate.WORK / "mutants"
    kept.mkdir()
    mutate.prepare()
    assert kept.is_dir()
    (elsewhere / changed).write_text("GO = 2\n")
    mutate.prepare()
    assert not kept.exists()
    assert (mutate.WORK / "models" / "law" / "way.py").is_file()
    assert (elsewhere / changed).is_file(), "only the folder of the run is emptied"


def test_other_modules_are_another_folder_and_only_they_are_made_ready(elsewhere):
    mutate.prepare()
    (mutate.WORK / "mutants").mkdir()
    mutate.prepare(["way", "clocks"])
    assert not (mutate.WORK / "mutants").exists()
    written = tomllib.loads((mutate.WORK / "pyproject.toml").read_text())
    assert written["tool"]["mutmut"]["only_mutate"] == [
        "models/law/clocks.py",
        "models/law/way.py",
    ]


def test_the_settings_say_where_faults_go():
    project = (dev.environment.ROOT / "pyproject.toml").read_text("utf-8")
    assert project.count(mutate.EVERYWHERE) == 1


def test_the_command_fetches_its_tool_first_and_hands_on_what_was_asked(monkeypatch):
    done = []
    monkeypatch.setattr(dev.environment, "provide", lambda *, for_tests: None)
    monkeypatch.setattr(dev.environment, "provide_extra", done.append)
    monkeypatch.setattr(
        dev, "_python", lambda *words, offscreen=False: done.append(words) or 0
    )
    assert dev.main(["mutate", "clocks", "--sample", "5", "--seed", "2"]) == 0
    assert done[0] == "mutation"
    assert done[1] == ("installer/mutate.py", "clocks", "--sample", "5", "--seed", "2")


def test_windows_is_told_that_it_does_not_run_there(monkeypatch, capsys):
    monkeypatch.setattr(dev.environment, "provide", lambda *, for_tests: None)
    monkeypatch.setattr(dev.sys, "platform", "win32")
    assert dev.main(["mutate"]) == 3
    assert "Windows" in capsys.readouterr().out
