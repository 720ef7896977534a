# SPDX-License-Identifier: Apache-2.0
"""Walks through the whole program and takes every picture there is.

Knows the order of the walk; must not know how a picture is taken.
"""

from __future__ import annotations

from pathlib import Path

from desktop.qt.port import Route
from desktop.shell import scenes
from desktop.shell.frame import FIRST_CASE_PAGE
from desktop.shell.shots import Camera, Stage


def render_all(stage: Stage, out: Path) -> list[str]:
    """Take every picture.

    Args:
        stage: the running program, the example vault before its door.
        out: folder of the pictures.

    Returns:
        A line for each word that does not fit where it is shown.
    """
    camera = Camera(stage, out)
    stage.settle()
    camera.shoot(scenes.door_scenes())
    _unlock(stage)
    camera.shoot(scenes.vault_scenes(stage))
    _open(stage, stage.example.empty)
    camera.shoot(scenes.case_scenes(stage, "_kosong"))
    _open(stage, stage.example.rich)
    camera.shoot(scenes.case_scenes(stage))
    camera.shoot(scenes.fall_scenes(stage))
    camera.shoot(scenes.form_scenes(stage))
    stage.frame.go(Route(FIRST_CASE_PAGE))
    camera.shoot(scenes.state_scenes())
    return camera.clipped


def _unlock(stage: Stage) -> None:
    """Open the vault before the door, by hand."""
    stage.door.open.passphrase.edit.setText(stage.example.words)
    stage.door.open.open_button.click()
    stage.settle()


def _open(stage: Stage, case: str) -> None:
    """Open a case."""
    stage.frame.open_case(case)
    stage.settle()
