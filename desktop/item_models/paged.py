# SPDX-License-Identifier: Apache-2.0
"""A list that grows page by page while the user scrolls.

Knows keyset pages; must not know where they come from: the presenter hands in a
way to get one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.item_models.roles import Role
from desktop.qt.tasks import TaskRunner
from models.base.errors import SaksamaError
from models.base.page import Cursor, Page

T = TypeVar("T")
Fetch = Callable[[Cursor | None], Page[T]]
Answer = Callable[[T, int], object]
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class PagedItemModel(QAbstractListModel, Generic[T]):
    """Rows of frozen values, read by keyset page.

    Args:
        tasks: runs ``fetch`` on the vault worker.
        answer: gives the value of a role for an item, or ``None``; it must know
            ``DisplayRole``, which also is what a screen reader hears unless it
            answers ``AccessibleTextRole`` itself.
        parent: Qt owner.

    Signals:
        page_arrived: rows were added; carries how many are shown now and
            whether there are more.
        failed: a page could not be read; carries the ``SaksamaError``.
    """

    page_arrived = Signal(int, bool)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskRunner, answer: Answer[T], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._answer = answer
        self._fetch: Fetch[T] | None = None
        self._items: list[T] = []
        self._next: Cursor | None = None
        self._more = False
        self._busy = False
        self._generation = 0

    @property
    def items(self) -> Sequence[T]:
        """Return the items read so far."""
        return tuple(self._items)

    @property
    def busy(self) -> bool:
        """Return whether a page is on its way."""
        return self._busy

    def start(self, fetch: Fetch[T]) -> None:
        """Show another list from its beginning.

        Args:
            fetch: returns the page after a cursor (``None`` = the first); runs
                on the vault worker.
        """
        self._fetch = fetch
        self._reset([], None, more=True)
        self.fetchMore()

    def show(self, page: Page[T], fetch: Fetch[T]) -> None:
        """Show a first page that is already here; later pages are fetched."""
        self._fetch = fetch
        self._reset(list(page.items), page.next, more=page.next is not None)
        self.page_arrived.emit(len(self._items), self._more)

    def item(self, index: Index) -> T | None:
        """Return the value behind an index, ``None`` for no row."""
        row = index.row()
        return self._items[row] if 0 <= row < len(self._items) else None

    def replace(self, row: int, item: T) -> None:
        """Put a changed value in the place of the old one."""
        self._items[row] = item
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def _reset(self, items: list[T], cursor: Cursor | None, *, more: bool) -> None:
        """Start over; a page still on its way counts no more."""
        self.beginResetModel()
        self._generation += 1
        self._items = items
        self._next = cursor
        self._more = more
        # Whoever asks for more while the reset is told would get rows too early.
        self._busy = True
        self.endResetModel()
        self._busy = False

    def _on_page(self, generation: int, page: Page[T]) -> None:
        """Add a page that arrived."""
        if generation != self._generation:
            return
        self._next = page.next
        self._more = page.next is not None
        if page.items:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(page.items) - 1)
            self._items.extend(page.items)
            self.endInsertRows()
        # Only now: while rows are being inserted a view asks for more again.
        self._busy = False
        self.page_arrived.emit(len(self._items), self._more)

    def _on_failed(self, generation: int, error: SaksamaError) -> None:
        """Stop asking and tell."""
        if generation != self._generation:
            return
        self._busy = False
        self._more = False
        self.failed.emit(error)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows were read so far."""
        return 0 if parent.isValid() else len(self._items)

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a role says of a row."""
        item = self.item(index)
        if item is None:
            return None
        if role == Role.ITEM:
            return item
        found = self._answer(item, role)
        if found is None and role == Qt.ItemDataRole.AccessibleTextRole:
            return self._answer(item, _DISPLAY)
        return found

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        """Return whether another page may be asked for now."""
        return not parent.isValid() and self._more and not self._busy

    def fetchMore(self, parent: Index = _ROOT) -> None:
        """Ask for the next page."""
        if not self.canFetchMore(parent) or self._fetch is None:
            return
        self._busy = True
        generation = self._generation
        self._tasks.run(
            self,
            partial(self._fetch, self._next),
            partial(self._on_page, generation),
            partial(self._on_failed, generation),
        )
