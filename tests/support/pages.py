# SPDX-License-Identifier: Apache-2.0
"""A page over real verbs and a real store, inside a frame that only listens.

``Desk.case()`` fills the vault with the case Lembayung; a page is made by its
presenter and told of every change, as the real frame would.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.qt.port import Route
from models.base.errors import SaksamaError
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.reading import load
from models.snapshot.case import CaseSnapshot, Changed, Part, Undo
from models.store.store import Store
from models.usecases.cases import open_case
from models.usecases.desk import Desk as OpenDesk
from models.usecases.removal import undo
from models.usecases.tools import Actor, Tools
from models.vault.blobs import BlobStore
from tests.support.lembayung import a_case_file, the_answers
from tests.support.store import USER, KeyedVault, StepClock, blank_vault, fill, open_at
from tests.support.tasks import InlineTasks

D = TypeVar("D", bound=QDialog)


class AnyPage(Protocol):
    """What every page of a case has."""

    view: QWidget

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None: ...


@cache
def the_law() -> Catalogue:
    """The latest edition, read once."""
    return load()


@dataclass
class ListeningShell:
    """Remembers what a page asked of the frame; passes changes back to it."""

    pages: list[AnyPage] = field(default_factory=list)
    routes: list[Route] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    ways: list[Route | None] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    undos: list[Undo] = field(default_factory=list)
    troubles: list[SaksamaError] = field(default_factory=list)
    snapshot: CaseSnapshot | None = None
    recounted: int = 0

    def go(self, route: Route) -> None:
        self.routes.append(route)

    def open_case(self, case_id: str, route: Route | None = None) -> None:
        self.opened.append(case_id)
        self.ways.append(route)

    def leave_case(self) -> None:
        self.opened.append("")

    def publish(self, changed: Changed) -> None:
        self.snapshot = changed.snapshot
        for page in self.pages:
            page.show(changed.snapshot, changed.parts)

    def say(self, text: str, undo: Undo | None = None) -> None:
        self.said.append(text)
        if undo is not None:
            self.undos.append(undo)

    def recount(self) -> None:
        self.recounted += 1

    def trouble(self, error: SaksamaError) -> None:
        self.troubles.append(error)

    def language(self) -> str:
        return "id"


class Bench:
    """One temporary vault with a page on it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.owner = QObject()
        self.views: list[QWidget] = []
        self.vault = KeyedVault(blank_vault(folder / "v"))
        for number in range(256):
            (self.vault.path / "blobs" / f"{number:02x}").mkdir(
                parents=True, exist_ok=True
            )
        self.store: Store = open_at(self.vault.path)
        self.shell = ListeningShell()
        self.tasks = InlineTasks()
        self.tools = Tools(
            open_work=self.store.open_work,
            blobs=BlobStore(self.vault.path / "blobs", self.vault.keys),
            catalogue=the_law(),
            clock=StepClock(),
            actor=Actor(USER.id, USER.name, USER.role, "device-1"),
            desk=OpenDesk(),
        )

    def keep(self, file: CaseFile | None = None) -> CaseSnapshot:
        """Put a case into the vault and open it."""
        whole = file or a_case_file()
        answers = list(the_answers().values()) if file is None else []
        fill(
            self.store,
            (
                whole.case,
                *whole.people,
                *whole.counts,
                *whole.statements,
                *answers,
                *whole.exhibits,
                *(f for e in whole.exhibits for f in e.files),
                *whole.custody,
                *whole.links,
                *whole.requests,
                *whole.acts,
                *whole.tasks,
                *whole.choices,
                *whole.rulings,
                *whole.independences,
                *whole.worksheets,
            ),
        )
        return open_case(self.tools, whole.case.id)

    def page(self, maker: Callable[..., Any], snapshot: CaseSnapshot | None) -> Any:
        """Make a page, show it at the size of the real one, and the case on it."""
        made = maker(self.tools, self.tasks, self.shell, self.owner)
        self.views.append(made.view)
        made.view.resize(1150, 616)
        made.view.show()
        if snapshot is not None:
            self.shell.pages.append(made)
            self.shell.snapshot = snapshot
            made.show(snapshot, Part.ALL)
        return made

    @property
    def file(self) -> CaseFile:
        """The case as the frame last heard of it."""
        assert self.shell.snapshot is not None
        return self.shell.snapshot.file

    def undo(self) -> None:
        """Take the last gesture back, as the toast does."""
        self.shell.publish(undo(self.tools, self.shell.undos.pop()))

    def click(self, button: QAbstractButton) -> None:
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)

    def dialog(self, page: Any, kind: type[D]) -> D:
        """The open dialog of a kind."""
        found = [d for d in page.view.window().findChildren(kind) if d.isVisible()]
        assert found, f"no {kind.__name__} is open"
        return found[-1]

    def end(self) -> None:
        """Take the pages down, views before what they show, and close the vault."""
        for view in self.views:
            delete(view)
        delete(self.owner)
        self.store.close()
