# SPDX-License-Identifier: Apache-2.0
"""The list of documents: what can be made by group, then what was issued.

Knows lines that were put into words elsewhere; must not know a template, a
draft or a case.
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
class DocumentLine:
    """One document in the list.

    Attributes:
        key: which one; see ``Choice`` of the page.
        title: what it is called.
        second: whom it concerns and how far it is.
        tone: ``warn`` where something is missing, else ``neutral``.
        icon: icon name.
    """

    key: str
    title: str
    second: str
    tone: str = "neutral"
    icon: str = "file-text"


@dataclass(frozen=True, slots=True)
class DocumentGroup:
    """Documents under one heading.

    Attributes:
        heading: words of the heading.
        lines: the documents.
    """

    heading: str
    lines: tuple[DocumentLine, ...]

    @property
    def lacking(self) -> int:
        """Return how many of them show gaps."""
        return sum(line.tone == "warn" for line in self.lines)


class DocumentItemModel(QAbstractListModel):
    """Documents under headings; a heading is a row that cannot be chosen.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | DocumentLine] = []

    def show(self, groups: Sequence[DocumentGroup]) -> None:
        """Show these groups; the choice stays where only words changed."""
        rows: list[str | DocumentLine] = []
        for group in groups:
            if group.lines:
                rows += [group.heading, *group.lines]
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a document, -1 when not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, DocumentLine) and row.key == key:
                return number
        return -1

    def first(self) -> int:
        """Return the row of the first document, -1 when there is none."""
        return 1 if self._rows else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return documents and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only documents be chosen."""
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
        if isinstance(row, str):
            return _heading(row, role)
        return _line(row, role)


def _key(row: str | DocumentLine) -> tuple[bool, str]:
    """Return what makes a row the same row as before."""
    return (True, row) if isinstance(row, str) else (False, row.key)


def _heading(words: str, role: int) -> object:
    """Return what a role says of a heading."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return words
    return True if role == Role.SECTION else None


def _line(line: DocumentLine, role: int) -> object:
    """Return what a role says of a document."""
    spoken = ", ".join(filter(None, (line.title, line.second)))
    answers: dict[int, object] = {
        int(Qt.ItemDataRole.DisplayRole): line.title,
        int(Qt.ItemDataRole.AccessibleTextRole): spoken,
        int(Qt.ItemDataRole.ToolTipRole): spoken,
        int(Role.ITEM): line,
        int(Role.ID): line.key,
        int(Role.SECOND): line.second,
        int(Role.TONE): line.tone,
        int(Role.ICON): line.icon,
    }
    return answers.get(role)
