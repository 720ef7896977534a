# SPDX-License-Identifier: Apache-2.0
"""Pictures are taken through the real window, and clipped words are found."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.shell import scenes
from desktop.shell.example import Example
from desktop.shell.session import State
from desktop.shell.shots import Camera, Scene, Stage
from tests.support.journey import PushedClock
from tests.support.window import PASSPHRASE, Journey


@pytest.fixture
def stage(journey: Journey) -> Stage:
    """A stage over a vault with nothing in it."""
    journey.find()
    example = Example(journey.vault, PASSPHRASE, "", "")
    return Stage(journey.saksama, journey.tasks, example)


def test_the_door_is_photographed_in_both_looks(stage: Stage, tmp_path: Path):
    camera = Camera(stage, tmp_path / "out")
    camera.shoot(scenes.door_scenes())
    names = sorted(p.stem for p in (tmp_path / "out").iterdir())
    assert "01a_buka_brankas" in names
    assert "01a_buka_brankas__dark" in names
    assert len(names) == 2 * len(list(scenes.door_scenes()))
    light = QImage(str(tmp_path / "out" / "01a_buka_brankas.png"))
    dark = QImage(str(tmp_path / "out" / "01a_buka_brankas__dark.png"))
    assert light.size() == QSize(1366, 696)
    assert light.pixelColor(4, 4).lightness() > 200 > dark.pixelColor(4, 4).lightness()
    assert camera.clipped == []


def test_every_page_of_the_vault_has_its_picture(
    journey: Journey, stage: Stage, tmp_path: Path
):
    journey.unlock()
    journey.until_open()
    camera = Camera(stage, tmp_path / "out")
    camera.shoot(scenes.vault_scenes(stage))
    names = {p.stem for p in (tmp_path / "out").iterdir()}
    for name in ("02_perkara", "02b_riwayat_brankas", "02c_pengaturan"):
        assert name in names
        assert f"{name}__dark" in names
    assert camera.clipped == []


def test_a_word_that_does_not_fit_is_named_with_its_picture(
    stage: Stage, tmp_path: Path
):
    def squeeze(shown: Stage) -> None:
        shown.door.open.forgot_button.setFixedWidth(20)

    camera = Camera(stage, tmp_path / "out")
    camera.shoot([Scene("squeezed", squeeze)])
    assert camera.clipped
    assert all(line.startswith("squeezed") for line in camera.clipped)
    assert "Lupa frasa sandi" in camera.clipped[0]


def test_a_sitting_longer_than_the_quiet_allowed_does_not_lock(
    qtbot: QtBot, tmp_path: Path, compiled: None
):
    clock = PushedClock()
    sitter = Journey(qtbot, tmp_path, clock)
    sitter.enter()
    auto = sitter.saksama.wakefulness.autolock

    def slow(_stage: Stage) -> None:
        clock.ahead += auto.limit - 5
        auto.tick()

    example = Example(sitter.vault, PASSPHRASE, "", "")
    stage = Stage(sitter.saksama, sitter.tasks, example)
    Camera(stage, tmp_path / "out").shoot([Scene("first", slow), Scene("then", slow)])
    assert sitter.saksama.session.state is State.OPEN
    sitter.end()
