# SPDX-License-Identifier: Apache-2.0
"""The stage of the open case: asked for on the stepper, set with what led there.

Knows the verb that moves a case; must not know which stages there are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.shell.stage_dialog import StageDialog, StageMove
from desktop.shell.stages import stage_choices
from models.snapshot.case import CaseSnapshot, Changed
from models.usecases.cases import set_stage
from models.usecases.tools import Tools


class Standpoint(ShellPort, Protocol):
    """The frame, which knows the open case."""

    @property
    def snapshot(self) -> CaseSnapshot | None:
        """Return the open case, ``None`` when none lies open."""
        ...


class Staging(QObject):
    """Asks to which stage a case has come, and moves it there.

    Args:
        tools: for the verb.
        tasks: runs it.
        shell: the frame.
        window: returns what the question opens over.
        parent: Qt owner.
    """

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: Standpoint,
        window: Callable[[], QWidget],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tools, self._tasks = tools, tasks
        self._shell, self._window = shell, window

    def ask(self, step: int) -> None:
        """Ask to which stage the case has come, beginning at a step."""
        snapshot = self._shell.snapshot
        if snapshot is None:
            return
        language, law = self._shell.language(), self._tools.catalogue
        steps = [one.text(language) for one in law.steps]
        choices = stage_choices(law, snapshot.file, language)
        now = snapshot.file.case.stage
        dialog = StageDialog(steps, choices, now, self._window(), step)
        dialog.stage_chosen.connect(self._move)
        dialog.open()

    def _move(self, move: StageMove) -> None:
        """Move the open case to another stage, and enter what led there."""
        snapshot = self._shell.snapshot
        if snapshot is None:
            return
        case = snapshot.file.case
        stage = move.stage or case.stage
        if stage == case.stage and not move.acts:
            return
        acts = tuple(one.act(case.id) for one in move.acts)
        work = partial(set_stage, self._tools, case.id, stage, acts)
        self._tasks.run(self, work, self._on_moved, self._shell.trouble)

    def _on_moved(self, changed: Changed) -> None:
        """Tell that the case moved."""
        self._shell.publish(changed)
        stage = changed.snapshot.file.case.stage
        label = self._tools.catalogue.stages[stage].label.text(self._shell.language())
        self._shell.say(self.tr("Stage: {0}").format(label))
