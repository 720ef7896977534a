# SPDX-License-Identifier: Apache-2.0
"""The fields of one form: what is missing first, then, if wanted, what is there.

Knows lines in words; must not know where a route leads.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.item_models.roles import Role
from desktop.screens.documents.drafting import FieldLine

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FieldItemModel(QAbstractListModel):
    """Fields of a form, one a row.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[FieldLine, ...] = ()

    def show(self, lines: Sequence[FieldLine]) -> None:
        """Show these fields; nothing moves when they are the same."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many fields there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a role says of a field."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.label
        if role == Role.SECOND:
            return line.second
        if role == Role.GAP:
            return line.gap
        if role == Qt.ItemDataRole.ToolTipRole:
            return "" if line.gap else line.second
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        return None

    def _spoken(self, line: FieldLine) -> str:
        """Return a field as a screen reader says it: state first."""
        if not line.gap:
            return f"{line.label}: {line.second}"
        return self.tr("Empty: {0}. {1}").format(line.label, line.second)
