# SPDX-License-Identifier: Apache-2.0
"""The fields of one form: what is missing first, then, if wanted, what is there.

Knows lines in words; must not know where a route leads.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from desktop.item_models.listed import ListedItemModel
from desktop.item_models.roles import Role
from desktop.screens.documents.drafting import FieldLine


class FieldItemModel(ListedItemModel[FieldLine]):
    """Fields of a form, one a row."""

    def show(self, lines: Iterable[FieldLine]) -> None:
        """Show these fields; nothing moves when they are the same."""
        self.put(lines, keep=True)

    def _answer(self, row: FieldLine, role: int) -> object:
        """Return what a role says of a field."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Role.SECOND:
            return row.second
        if role == Role.GAP:
            return row.gap
        if role == Qt.ItemDataRole.ToolTipRole:
            return "" if row.gap else row.second
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, line: FieldLine) -> str:
        """Return a field as a screen reader says it: state first."""
        if not line.gap:
            return f"{line.label}: {line.second}"
        return self.tr("Empty: {0}. {1}").format(line.label, line.second)
