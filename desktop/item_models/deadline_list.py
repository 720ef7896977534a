# SPDX-License-Identifier: Apache-2.0
"""Lines of work under headings, with how many stand under each.

Knows ``WorkItem`` values; must not know how they are painted or what they set off.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.item_models.deadline_items import WorkItem
from desktop.item_models.roles import Role

Index = QModelIndex | QPersistentModelIndex
Section = tuple[str, Sequence[WorkItem]]
"""Words of a heading, and what stands under it."""

_ROOT = QModelIndex()


class WorkListModel(QAbstractListModel):
    """Headings and lines; a heading cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, int] | WorkItem] = []

    @property
    def items(self) -> tuple[WorkItem, ...]:
        """Return the lines, headings left out."""
        return tuple(row for row in self._rows if isinstance(row, WorkItem))

    def show(self, sections: Sequence[Section]) -> None:
        """Show these; a heading without lines is left out."""
        self.beginResetModel()
        self._rows = []
        for words, items in sections:
            if items:
                self._rows.append((words, len(items)))
                self._rows += items
        self.endResetModel()

    def item(self, index: Index) -> WorkItem | None:
        """Return the line behind an index, ``None`` for a heading or no row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, WorkItem) else None

    def row_of(self, key: str) -> int:
        """Return the row of a line, -1 when it is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, WorkItem) and row.key == key:
                return number
        return -1

    def first_row(self) -> int:
        """Return the row of the first line, -1 when there is none."""
        return next(
            (n for n, row in enumerate(self._rows) if isinstance(row, WorkItem)), -1
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are, headings counted."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody choose a heading."""
        if self.item(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a role says of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if not isinstance(row, WorkItem):
            return _heading(row, role)
        found: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.ToolTipRole): _whole(row),
            int(Qt.ItemDataRole.AccessibleTextRole): row.spoken,
            int(Qt.ItemDataRole.AccessibleDescriptionRole): row.act,
            int(Role.ITEM): row,
            int(Role.ID): row.key,
            int(Role.SECOND): row.second,
            int(Role.TONE): row.tone,
            int(Role.BADGE): row.act,
        }
        return found.get(role)


def _whole(row: WorkItem) -> str:
    """Return all of a line, one thing below the other."""
    return "\n".join(filter(None, (row.state, row.title, row.second)))


def _heading(row: tuple[str, int], role: int) -> object:
    """Return what a role says of a heading."""
    words, count = row
    found: dict[int, object] = {
        int(Qt.ItemDataRole.DisplayRole): words,
        int(Qt.ItemDataRole.AccessibleTextRole): f"{words}, {count}",
        int(Role.SECTION): True,
        int(Role.SECOND): str(count),
    }
    return found.get(role)
