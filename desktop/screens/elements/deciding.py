# SPDX-License-Identifier: Apache-2.0
"""What is decided in the inspector: links, forms relied on, origins, tasks.

Knows verbs only as the presenter hands them over, and asks it which cell is
current; must not show a cell.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.screens.elements.apart import Apart
from desktop.screens.elements.digest import Scene
from desktop.screens.elements.inspector import Inspector
from desktop.screens.elements.linking import Linking, Verbs, Ways
from desktop.screens.elements.tasking import Tasking
from desktop.widgets.removal_flow import RemovalFlow, RemovalVerbs
from desktop.widgets.task_flow import TaskVerbs
from models.casefile.independence import Independence
from models.casefile.links import LinkSource
from models.law.finding import Cell
from models.snapshot.case import Changed


@dataclass(frozen=True, slots=True)
class Deeds:
    """The verbs, tools already filled in; all run on the vault thread.

    Attributes:
        links: on links and forms.
        apart: keeps the word that two items are independent.
        removal: takes such a word back.
        tasks: on tasks.
        owner: whose task a new one is.
    """

    links: Verbs
    apart: Callable[[Independence], Changed]
    removal: RemovalVerbs
    tasks: TaskVerbs
    owner: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody stands.

    Attributes:
        scene: returns what everything shown is read from.
        cell: returns the current cell, ``None`` = none.
    """

    scene: Callable[[], Scene]
    cell: Callable[[], Cell | None]


class Deciding(QObject):
    """Listens to the inspector and does what a person decides there.

    Args:
        deeds: the verbs.
        ways: how results get back.
        inspector: where it is decided.
        spot: on which cell.
        parent: the presenter.
    """

    def __init__(
        self,
        deeds: Deeds,
        ways: Ways,
        inspector: Inspector,
        spot: Spot,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._inspector, self._spot = inspector, spot
        self._linking = Linking(deeds.links, ways, self)
        removal = RemovalFlow(ways.tasks, ways.shell, deeds.removal, ways.forms)
        self._apart = Apart(deeds.apart, ways, removal, self)
        self._tasking = Tasking(deeds.tasks, ways, deeds.owner, self)
        inspector.link_wanted.connect(self._on_link)
        inspector.unlink_wanted.connect(self._on_unlink)
        inspector.change_wanted.connect(self._on_change)
        inspector.picker_wanted.connect(self._on_picker)
        inspector.used_chosen.connect(self._on_used)
        inspector.apart_wanted.connect(self._on_apart)
        inspector.back_wanted.connect(self._on_back)
        inspector.task_wanted.connect(self._on_task)

    def _on_link(self, source: LinkSource) -> None:
        """Link an item to the current form for the current victim."""
        cell = self._spot.cell()
        if cell is not None:
            self._linking.link(self._spot.scene(), cell, source)

    def _on_unlink(self, link: str) -> None:
        """Take a link away."""
        self._linking.unlink(self._spot.scene(), link)

    def _on_change(self, link: str) -> None:
        """Open the form of a link."""
        self._linking.change(self._spot.scene(), link)

    def _on_picker(self) -> None:
        """Open the list of everything that can be linked."""
        cell = self._spot.cell()
        if cell is not None:
            self._linking.pick(self._spot.scene(), cell)

    def _on_used(self, used: bool) -> None:
        """Rely on the current form for the current victim, or not."""
        cell = self._spot.cell()
        if cell is not None:
            self._linking.rely(self._spot.scene(), cell, used=used)

    def _on_apart(self, items: tuple[str, ...]) -> None:
        """Open the form in which items of one origin are said to be apart."""
        self._apart.open(self._spot.scene(), items)

    def _on_back(self, word: str) -> None:
        """Take such a word back."""
        self._apart.take_back(self._spot.scene(), word)

    def _on_task(self, step: bool) -> None:
        """Make a task of what the current cell lacks, or of the nearest step."""
        found = self._inspector.inspection
        if found is not None:
            self._tasking.open(self._spot.scene(), found, step=step)
