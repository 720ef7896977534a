# SPDX-License-Identifier: Apache-2.0
"""The list of people: headings by leading role, people in order of code.

Knows frozen people and their words; must not fetch or change anybody.
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

from desktop.item_models.roles import Role as DataRole
from desktop.wording.labels import labels, person_role
from models.casefile.people import Person

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTHING = Qt.ItemFlag.NoItemFlags


class PeopleItemModel(QAbstractListModel):
    """People under headings; a heading is a row that cannot be chosen.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Person] = []

    def show(self, people: Sequence[Person]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._rows = []
        for role in labels("person_role"):
            group = [p for p in people if p.roles[0].role == role]
            if group:
                self._rows.append(role)
                group.sort(key=lambda person: person.code)
                self._rows += group
        self.endResetModel()

    def row_of(self, person_id: str) -> int:
        """Return the row of somebody, -1 when not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Person) and row.id == person_id:
                return number
        return -1

    def first(self) -> int:
        """Return the row of the first person, -1 when there is nobody."""
        return 1 if self._rows else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return people and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only people be chosen."""
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
        return _person(row, role)


def _heading(code: str, role: int) -> object:
    """Return what a role says of a heading."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return person_role(code)
    return True if role == DataRole.SECTION else None


def _person(person: Person, role: int) -> object:
    """Return what a role says of somebody."""
    if role == Qt.ItemDataRole.DisplayRole:
        return person.label
    if role == DataRole.ITEM:
        return person
    if role == DataRole.ID:
        return str(person.id)
    if role == DataRole.SECOND:
        return person.part
    if role == Qt.ItemDataRole.AccessibleTextRole:
        words = (person.label, person_role(person.roles[0].role), person.part)
        return ", ".join(filter(None, words))
    return None
