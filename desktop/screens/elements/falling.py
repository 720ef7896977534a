# SPDX-License-Identifier: Apache-2.0
"""The gestures of «Jika ini gugur»: what is thought away, and the answer.

Knows verbs only as the presenter hands them over; they run on the pool and can
be stopped. Keeps nothing of an answer but the way along its lines.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.qt.port import ShellPort
from desktop.qt.tasks import Job, TaskRunner
from desktop.screens.elements.digest import Scene
from desktop.screens.elements.fall_choices import fall_choices, item_key
from desktop.screens.elements.fall_lines import (
    FallLines,
    fallout_lines,
    weakness_lines,
)
from desktop.screens.elements.fall_panel import FALLS, HOLDS, FallPanel
from models.base.errors import Cancelled, SaksamaError
from models.base.progress import Progress
from models.law.breaking import Breaking
from models.law.catalogue import Catalogue
from models.law.what_if import Fallout
from models.snapshot.case import CaseSnapshot

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FallVerbs:
    """The verbs; both for the pool.

    Attributes:
        fall: returns what changes when items fall away together.
        weak: returns the smallest sets that break each column of a count.
    """

    fall: Callable[[Catalogue, CaseSnapshot, Collection[str], Progress], Fallout]
    weak: Callable[[Catalogue, CaseSnapshot, str, Progress], Sequence[Breaking]]


class Falling(QObject):
    """Asks what stands otherwise, for as long as its panel is open.

    Args:
        verbs: what is asked.
        tasks: runs them.
        shell: the frame.
        panel: where it shows.
        parent: the presenter.

    Signals:
        cell_wanted: the user goes along a line; carries the ``Cell``.
    """

    cell_wanted = Signal(object)

    def __init__(
        self,
        verbs: FallVerbs,
        tasks: TaskRunner,
        shell: ShellPort,
        panel: FallPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._verbs, self._tasks, self._shell = verbs, tasks, shell
        self._panel = panel
        self._scene: Scene | None = None
        self._count = ""
        self._mode = FALLS
        self._wish = 0
        self._job: Job | None = None
        self._lines: FallLines | None = None
        panel.picked.connect(self._ask)
        panel.mode_chosen.connect(self._on_mode)
        panel.line_chosen.connect(self._on_line)
        panel.stop_wanted.connect(self._on_stop)

    def open(self, scene: Scene, count: str, items: Collection[str] = ()) -> None:
        """Ask about some items at once, or let the user choose.

        Args:
            scene: what everything is read from.
            count: whose smallest sets are looked for.
            items: ids of statements and exhibits to think away.
        """
        self._scene, self._count, self._mode = scene, count, FALLS
        self._panel.filter.clear()
        self._panel.show_choices(
            fall_choices(scene.snapshot.file), [item_key(one) for one in items]
        )
        self._panel.show_mode(FALLS)
        self._ask()

    def follow(self, scene: Scene, count: str) -> None:
        """Ask again: the case, the count or the language is another."""
        if self._scene is None:
            return
        before, self._scene = self._scene, scene
        same = before.snapshot is scene.snapshot and before.language == scene.language
        moved = count != self._count and self._mode == HOLDS
        self._count = count
        if same and not moved:
            return
        if not same:
            ticked = self._panel.ticked
            self._panel.show_choices(fall_choices(scene.snapshot.file), ticked)
        self._ask()

    def end(self) -> None:
        """Stop, and let the case go."""
        self._drop()
        self._scene = self._lines = None

    def _ask(self) -> None:
        """Ask what is wanted now; an answer under way is dropped."""
        scene = self._scene
        if scene is None:
            return
        self._drop()
        picked = set(self._panel.ticked)
        if self._mode == FALLS and not picked:
            self._lines = None
            self._panel.say(self.tr("Tick what falls away; the answer stands below."))
            return
        self._panel.wait()
        if self._mode == FALLS:
            choices = fall_choices(scene.snapshot.file)
            gone = frozenset[str]().union(
                *(one.items for one in choices if one.key in picked)
            )
            self._start(
                partial(self._verbs.fall, scene.catalogue, scene.snapshot, gone),
                fallout_lines,
            )
            return
        self._start(
            partial(self._verbs.weak, scene.catalogue, scene.snapshot, self._count),
            weakness_lines,
        )

    def _start(
        self,
        work: Callable[[Progress], T],
        said: Callable[[Scene, T], FallLines],
    ) -> None:
        """Run a question on the pool."""
        then = partial(self._on_answer, self._wish, said)
        self._job = self._tasks.crunch(self, work, then, self._on_trouble)

    def _drop(self) -> None:
        """Let what is under way lead nowhere."""
        self._wish += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_answer(
        self, wish: int, said: Callable[[Scene, T], FallLines], found: T
    ) -> None:
        """Show an answer, unless something else was asked meanwhile."""
        if wish == self._wish and self._scene is not None:
            self._job = None
            self._lines = said(self._scene, found)
            self._panel.show_lines(self._lines)

    def _on_trouble(self, error: SaksamaError) -> None:
        """Pass a trouble on; being told to stop is none."""
        if not isinstance(error, Cancelled):
            self._shell.trouble(error)

    def _on_stop(self) -> None:
        """Stop the work; what is ticked stays."""
        self._drop()
        self._panel.say(self.tr("Stopped. Tick something to ask again."))

    def _on_mode(self, mode: str) -> None:
        """Ask the other question."""
        self._mode = mode
        self._panel.show_mode(mode)
        self._ask()

    def _on_line(self, key: str) -> None:
        """Go to a cell; a smallest set is first thought away."""
        lines = self._lines
        if lines is None or self._scene is None:
            return
        cell, items = lines.cells.get(key), lines.sets.get(key)
        if items:
            self._mode = FALLS
            choices = fall_choices(self._scene.snapshot.file)
            self._panel.show_choices(choices, [item_key(one) for one in items])
            self._panel.show_mode(FALLS)
            self._ask()
        if cell is not None:
            self.cell_wanted.emit(cell)
