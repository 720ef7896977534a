# SPDX-License-Identifier: Apache-2.0
"""What the frame asks of a page, and how a page is made.

Knows promises only; ``app`` names the makers. Must not know a page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from models.snapshot.case import CaseSnapshot, Part
from models.usecases.tools import Tools


class Page(Protocol):
    """A page of the vault."""

    @property
    def key(self) -> str:
        """Return what routes call it."""
        ...

    @property
    def icon(self) -> str:
        """Return the name of its icon."""
        ...

    @property
    def view(self) -> QWidget:
        """Return what is shown."""
        ...

    def title(self) -> str:
        """Return its words on the rail, in the language in force."""
        ...

    def visit(self, route: Route) -> None:
        """Take note that it is being shown, or pointed at an object."""
        ...

    def leave(self) -> None:
        """Hand over what is typed and not saved: the page is being left."""
        ...


@runtime_checkable
class Explained(Protocol):
    """A page that knows what in the guide explains what is in focus."""

    def help(self) -> Route:
        """Return the place in the guide."""
        ...


class CasePage(Page, Protocol):
    """A page of one case."""

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the case; only ``parts`` of it are new."""
        ...

    def badge(self, snapshot: CaseSnapshot) -> int:
        """Return how many gaps wait on it."""
        ...


class PageMaker(Protocol):
    """Makes a page of the vault."""

    def __call__(
        self, tools: Tools, tasks: TaskRunner, shell: ShellPort, parent: QObject
    ) -> Page:
        """Return a new page, owned by ``parent``."""
        ...


class CasePageMaker(Protocol):
    """Makes a page of a case."""

    def __call__(
        self, tools: Tools, tasks: TaskRunner, shell: ShellPort, parent: QObject
    ) -> CasePage:
        """Return a new page, owned by ``parent``."""
        ...


@dataclass(frozen=True, slots=True)
class Book:
    """Every page there is, in the order of the rail.

    Attributes:
        vault: pages of the vault.
        case: pages of a case.
    """

    vault: tuple[PageMaker, ...]
    case: tuple[CasePageMaker, ...]
