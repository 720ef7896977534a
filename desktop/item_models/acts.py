# SPDX-License-Identifier: Apache-2.0
"""The list of acts, newest first under its month, and the list of their clocks.

Knows rows made for it; must not count a day or fetch anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.item_models.roles import Role

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTHING = Qt.ItemFlag.NoItemFlags


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One act or one clock as a list shows it.

    Attributes:
        id: what is told when it is chosen.
        group: words of the heading it stands under.
        first: the first line.
        second: the quieter second line.
        badge: how its clock stands, "" = nothing to say.
        tone: of the badge.
        spoken: all of it for a screen reader, how it stands first.
    """

    id: str
    group: str
    first: str
    second: str
    badge: str = ""
    tone: str = "neutral"
    spoken: str = ""


class TimeItemModel(QAbstractListModel):
    """Rows under headings; a heading cannot be chosen.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | TimeRow] = []

    def show(self, rows: Sequence[TimeRow]) -> None:
        """Show rows; neighbours of one group share its heading."""
        self.beginResetModel()
        self._rows = []
        group = ""
        for row in rows:
            if row.group != group:
                group = row.group
                self._rows.append(group)
            self._rows.append(row)
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """Return the row of this id, -1 when it is not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, TimeRow) and row.id == id:
                return number
        return -1

    def first(self) -> int:
        """Return the first row that can be chosen, -1 when there is none."""
        rows = enumerate(self._rows)
        return next((n for n, row in rows if isinstance(row, TimeRow)), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return rows and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only rows be chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return _NOTHING
        return super().flags(index)

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a role says of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return _heading(row, role) if isinstance(row, str) else _row(row, role)


def _heading(words: str, role: int) -> object:
    """Return what a role says of a heading."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return words
    return True if role == Role.SECTION else None


def _row(row: TimeRow, role: int) -> object:
    """Return what a role says of a row."""
    said = ", ".join(filter(None, (row.badge, row.first, row.second)))
    return {
        int(Qt.ItemDataRole.DisplayRole): row.first,
        int(Qt.ItemDataRole.AccessibleTextRole): row.spoken or said,
        int(Qt.ItemDataRole.ToolTipRole): f"{row.first}\n{row.second}".strip(),
        int(Role.ITEM): row,
        int(Role.ID): row.id,
        int(Role.SECOND): row.second,
        int(Role.BADGE): row.badge,
        int(Role.TONE): row.tone,
    }.get(role)
