# SPDX-License-Identifier: Apache-2.0
"""The list of counts: headings by accused, counts in the order of the charge.

Knows lines that were put into words elsewhere; must not know a case.
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
class ChargeLine:
    """One count in the list.

    Attributes:
        id: the count; "" = a heading.
        label: article and law, or the accused.
        second: how it stands beside the others, whom it concerns, what a court
            said last.
    """

    id: str
    label: str
    second: str = ""


class ChargesItemModel(QAbstractListModel):
    """Counts under headings; a heading is a row that cannot be chosen.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ChargeLine, ...] = ()

    def show(self, lines: Sequence[ChargeLine]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows = tuple(lines)
        self.endResetModel()

    def row_of(self, count_id: str) -> int:
        """Return the row of a count, that of the first when it is not there."""
        found = [n for n, row in enumerate(self._rows) if row.id]
        here = [n for n in found if self._rows[n].id == count_id]
        return next(iter((*here, *found)), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return counts and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only counts be chosen."""
        if not index.isValid() or not self._rows[index.row()].id:
            return _NOTHING
        return super().flags(index)

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a role says of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.label, row.second)))
        return {
            int(Qt.ItemDataRole.DisplayRole): row.label,
            int(Qt.ItemDataRole.ToolTipRole): row.label if row.id else None,
            int(Role.SECTION): not row.id or None,
            int(Role.ID): row.id or None,
            int(Role.ITEM): row,
            int(Role.SECOND): row.second or None,
        }.get(int(role))
