# SPDX-License-Identifier: Apache-2.0
"""A list of lines in words under headings, for lists that are small and made anew.

Knows lines in words; must not know what they are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

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


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One line.

    Attributes:
        key: stays the same while the line is there.
        section: heading it stands under.
        icon: what sort of thing it is.
        title: first line of words.
        second: second line.
        badge: short text at the end, "" = none.
        tone: of the badge.
    """

    key: str
    section: str
    icon: str
    title: str
    second: str
    badge: str = ""
    tone: str = "neutral"


class SectionLinesItemModel(QAbstractListModel):
    """Lines under headings; a heading is a row that cannot be chosen.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | SectionLine] = []

    def show(self, lines: Sequence[SectionLine]) -> None:
        """Show these lines, those of one heading side by side."""
        self.beginResetModel()
        self._rows = []
        for section, group in groupby(lines, key=lambda line: line.section):
            self._rows += [section, *group]
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a line, -1 when it is not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, SectionLine) and row.key == key:
                return number
        return -1

    def first(self) -> int:
        """Return the row of the first line, -1 when there is none."""
        return 1 if self._rows else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return lines and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only lines be chosen."""
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return what a role says of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return _heading(row, role) if isinstance(row, str) else _point(row, role)


def _heading(words: str, role: int) -> object:
    """Return what a role says of a heading."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return words
    return True if role == Role.SECTION else None


def _point(line: SectionLine, role: int) -> object:
    """Return what a role says of a line."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        words = (line.badge, line.title, line.second)
        return ". ".join(filter(None, words))
    answers: dict[int, object] = {
        int(Qt.ItemDataRole.DisplayRole): line.title,
        int(Qt.ItemDataRole.ToolTipRole): f"{line.title}\n{line.second}".strip(),
        int(Role.ID): line.key,
        int(Role.ITEM): line,
        int(Role.SECOND): line.second,
        int(Role.BADGE): line.badge,
        int(Role.TONE): line.tone,
        int(Role.ICON): line.icon,
    }
    return answers.get(role)
