# SPDX-License-Identifier: Apache-2.0
"""A list held in memory, with or without headings.

Knows rows and where they stand; must not know what they say: a subclass answers
for each of them.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.item_models.roles import Role

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above some rows.

    Attributes:
        words: what is read.
        tally: how many stand below.
    """

    words: str
    tally: int


class ListedItemModel(QAbstractListModel, Generic[T]):
    """Rows in the order given.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[T, ...] = ()

    @property
    def items(self) -> tuple[T, ...]:
        """Return what is shown."""
        return self._rows

    def put(self, rows: Iterable[T], *, keep: bool = False) -> None:
        """Show these rows.

        Args:
            rows: in their order.
            keep: whether the view keeps its place and its choice where they are
                the same rows as before, with other words.
        """
        made = tuple(rows)
        if keep and [*map(self._identity, made)] == [*map(self._identity, self._rows)]:
            self._rows = made
            if made:
                self.dataChanged.emit(self.index(0), self.index(len(made) - 1))
            return
        self.beginResetModel()
        self._rows = made
        self.endResetModel()

    def _identity(self, row: T) -> object:
        """Return what makes a row the same row as before."""
        return row

    @abstractmethod
    def _answer(self, row: T, role: int) -> object:
        """Return what a role says of a row."""

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return what a role says of a row."""
        return self._answer(self._rows[index.row()], role) if index.isValid() else None


class HeadedItemModel(ListedItemModel[Heading | T]):
    """Things under headings; a heading is a row that cannot be chosen."""

    @property
    def items(self) -> tuple[T, ...]:
        """Return the things, headings left out."""
        return tuple(row for row in self._rows if not isinstance(row, Heading))

    def put_groups(
        self, groups: Iterable[tuple[str, Sequence[T]]], *, keep: bool = False
    ) -> None:
        """Show (heading, things) each; a heading of nothing is left out."""
        rows: list[Heading | T] = []
        for words, things in groups:
            if things:
                rows += [Heading(words, len(things)), *things]
        self.put(rows, keep=keep)

    def item(self, index: Index) -> T | None:
        """Return the thing behind an index, ``None`` for a heading or no row."""
        row = self._rows[index.row()] if index.isValid() else None
        return None if isinstance(row, Heading) else row

    def row_of(self, key: str) -> int:
        """Return the row of a thing, -1 when it is not there."""
        keys = enumerate(map(self._identity, self._rows))
        return next((number for number, one in keys if one == key), -1)

    def near(self, key: str) -> QModelIndex:
        """Return where a thing stands, else the first; invalid for none at all."""
        row = self.row_of(key)
        # Above the first thing stands the first heading, and nothing else.
        return self.index(row if row >= 0 else 1)

    @abstractmethod
    def _key(self, item: T) -> str:
        """Return what tells a thing from the others."""

    @abstractmethod
    def _say(self, item: T, role: int) -> object:
        """Return what a role says of a thing."""

    def _head(self, heading: Heading, role: int) -> object:
        """Return what a role says of a heading."""
        if role in (_DISPLAY, _SPOKEN):
            return heading.words
        return True if role == Role.SECTION else None

    def _identity(self, row: Heading | T) -> object:
        """Return the key of a thing; a heading is its words."""
        return (row.words,) if isinstance(row, Heading) else self._key(row)

    def _answer(self, row: Heading | T, role: int) -> object:
        """Return what a role says of a row."""
        if isinstance(row, Heading):
            return self._head(row, role)
        return self._say(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only things be chosen."""
        if self.item(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
