# SPDX-License-Identifier: Apache-2.0
"""Takes a picture of every screen, and finds words that do not fit.

Knows windows, dialogs and looks; ``scenes`` knows what to show. Used by
``saksama shots`` and never at work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.screens.settings.preferences import Preferences
from desktop.screens.unlock.presenter import UnlockPresenter
from desktop.shell.example import Example
from desktop.shell.frame import Frame
from desktop.shell.locking import EndingTasks
from desktop.shell.wakefulness import Wakefulness
from desktop.shell.window import USUAL_HIGH, USUAL_WIDE, Window
from desktop.shell.workspace import Workspace
from desktop.theme.tokens import Mode
from desktop.widgets.clipping import find_clipped

_ROUNDS = 6
"""How often work that starts other work is waited for."""

LOOKS = ((Mode.LIGHT, ""), (Mode.DARK, "__dark"))


class Program(Protocol):
    """The running program."""

    window: Window
    door: UnlockPresenter
    wakefulness: Wakefulness

    @property
    def preferences(self) -> Preferences:
        """Return the preferences in force."""
        ...

    def use(self, preferences: Preferences) -> None:
        """Put preferences in force."""
        ...


class Stage:
    """The running program, as scenes need it.

    Args:
        program: the program, the example vault before its door.
        tasks: what it runs work with.
        example: the vault.
    """

    def __init__(self, program: Program, tasks: EndingTasks, example: Example) -> None:
        self._program = program
        self._tasks = tasks
        self.example = example
        self.window = program.window
        self.door = program.door.view
        self.wakefulness = program.wakefulness

    @property
    def frame(self) -> Frame:
        """Return the frame of the open vault."""
        assert self.window.scope is not None, "no vault is open"
        return self.window.scope.frame

    @property
    def workspace(self) -> Workspace:
        """Return what an open vault shows."""
        assert self.window.scope is not None, "no vault is open"
        return self.window.scope.workspace

    def attend(self) -> None:
        """Count as somebody's hand: a long sitting is no absence."""
        if self.window.scope is not None:
            self.wakefulness.autolock.stay()

    def settle(self) -> None:
        """Return once all work is done and shown."""
        for _ in range(_ROUNDS):
            self._tasks.drain()
            # However long that took, the clock is not looked at before this.
            self.attend()
            QCoreApplication.processEvents()

    def dress(self, look: Mode) -> None:
        """Put a look in force."""
        self._program.use(replace(self._program.preferences, theme=look))

    def speak(self, language: str) -> None:
        """Put a language in force."""
        self._program.use(replace(self._program.preferences, language=language))


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes:
        name: file name without look and ending; stable.
        show: brings the window there.
        hide: clears up afterwards.
    """

    name: str
    show: Callable[[Stage], None]
    hide: Callable[[Stage], None] = lambda _stage: None


class Camera:
    """Takes pictures of a stage.

    Args:
        stage: what is photographed.
        out: folder of the pictures.
    """

    def __init__(self, stage: Stage, out: Path) -> None:
        self._stage = stage
        self._out = out
        self.clipped: list[str] = []
        out.mkdir(parents=True, exist_ok=True)
        stage.window.resize(USUAL_WIDE, USUAL_HIGH)

    def shoot(self, scenes: Iterable[Scene]) -> None:
        """Show scenes in each look, take their pictures, note clipped words."""
        wanted = list(scenes)
        for look, ending in LOOKS:
            self._stage.dress(look)
            for scene in wanted:
                self._take(scene, f"{scene.name}{ending}")

    def _take(self, scene: Scene, name: str) -> None:
        """Take one picture."""
        stage = self._stage
        stage.attend()
        scene.show(stage)
        stage.settle()
        _picture(stage.window).save(str(self._out / f"{name}.png"))
        for shown in (stage.window, *_above(stage.window)):
            self.clipped += [f"{name}: {line}" for line in find_clipped(shown)]
        scene.hide(stage)
        stage.settle()


def _above(window: QWidget) -> list[QWidget]:
    """Return dialogs and menus that stand before the window."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one is not window and one.isVisible() and isinstance(one, (QDialog, QMenu))
    ]


def _picture(window: QWidget) -> QPixmap:
    """Return the window with everything that stands before it."""
    made = window.grab()
    painter = QPainter(made)
    for one in _above(window):
        corner = one.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
        painter.drawPixmap(corner, one.grab())
    painter.end()
    return made
