# SPDX-License-Identifier: Apache-2.0
"""The list of statements under the people who made them.

Knows frozen statements and their words; must not fetch anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.item_models.roles import Role
from desktop.wording import plurals
from desktop.wording.formats import medium_date
from desktop.wording.labels import label
from models.casefile.people import Person
from models.casefile.statements import Statement

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def statement_title(statement: Statement) -> str:
    """Return e.g. ``BAP tambahan``."""
    return label("statement_kind", statement.kind)


def statement_second(statement: Statement) -> str:
    """Return day, number of answers, and whether the text is signed for good."""
    translate = QCoreApplication.translate
    day = (
        medium_date(statement.held_on)
        if statement.held_on
        else translate("statements", "not dated")
    )
    final = translate("statements", "final") if statement.signed else ""
    told = (day, plurals.answers(statement.answers), final)
    return "  ·  ".join(filter(None, told))


def statement_state(statement: Statement) -> str:
    """Return what sets a statement apart: refused or still a draft; else ""."""
    translate = QCoreApplication.translate
    if not statement.lawful:
        return translate("statements", "refused")
    return "" if statement.signed else translate("statements", "draft")


class StatementsItemModel(QAbstractListModel):
    """Statements under headings; a heading cannot be chosen.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Statement] = []

    def show(self, people: Sequence[Person], statements: Sequence[Statement]) -> None:
        """Show these statements, grouped by the people in their order."""
        self.beginResetModel()
        self._rows = []
        for person in people:
            own = [s for s in statements if s.person == person.id]
            if own:
                self._rows.append(person.label)
                self._rows += own
        self.endResetModel()

    def row_of(self, statement_id: str) -> int:
        """Return the row of a statement, -1 when not there."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Statement) and row.id == statement_id:
                return number
        return -1

    def first(self) -> int:
        """Return the row of the first statement, -1 when there is none."""
        return 1 if self._rows else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return statements and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only statements be chosen."""
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
        if isinstance(row, str):
            if role == Role.SECTION:
                return True
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if role in shown else None
        return _answer(row, role)


def _answer(statement: Statement, role: int) -> object:
    """Return what a role says of a statement."""
    if role == Qt.ItemDataRole.DisplayRole:
        return statement_title(statement)
    if role == Role.SECOND:
        return statement_second(statement)
    if role == Role.ID:
        return str(statement.id)
    if role == Role.ITEM:
        return statement
    if role == Role.BADGE:
        return statement_state(statement)
    if role == Role.TONE:
        return "neutral" if statement.lawful else "warn"
    if role == Qt.ItemDataRole.AccessibleTextRole:
        words = (
            statement_title(statement),
            statement_second(statement),
            statement_state(statement),
        )
        return ", ".join(filter(None, words))
    return None
