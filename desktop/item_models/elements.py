# SPDX-License-Identifier: Apache-2.0
"""The element matrix as a table: first the elements, then a column a victim.

Knows a ``Sheet`` and the words of its cells; answers from memory only. Must not
know how it is painted or what a press sets off.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.item_models.element_sheet import Row, RowKind, Sheet
from desktop.item_models.element_words import (
    CellLook,
    form_look,
    group_look,
    spoken,
    tip,
    unchosen,
)
from desktop.item_models.roles import Role
from desktop.wording import plurals
from models.law.finding import Cell, Finding

Index = QModelIndex | QPersistentModelIndex
Advice = Callable[[Cell, Finding], str]
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ADVICE = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)


def _no_advice(cell: Cell, finding: Finding) -> str:
    """Advise nothing."""
    del cell, finding
    return ""


class ElementsItemModel(QAbstractTableModel):
    """Rows of elements and forms against victims.

    ``Role.ITEM`` answers a ``Row`` in the first column and a ``CellLook`` in
    the others (``None`` where a row has no cells); ``Role.ID`` the ``Cell``.

    Args:
        advice: says what to do about a cell, for the screen reader.
        parent: Qt owner.
    """

    def __init__(
        self, advice: Advice = _no_advice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._advice = advice
        self._sheet = Sheet()
        self._looks: dict[tuple[int, bool, bool], CellLook] = {}
        self._found_stops: set[tuple[int, int]] | None = None

    @property
    def sheet(self) -> Sheet:
        """Return what is shown."""
        return self._sheet

    def show(self, sheet: Sheet) -> None:
        """Show another sheet; one of the same shape keeps the place."""
        old = self._sheet
        same = (old.count, _places(old)) == (sheet.count, _places(sheet))
        if not same:
            self.beginResetModel()
        self._sheet = sheet
        self._looks.clear()
        self._found_stops = None
        if not same:
            self.endResetModel()
        elif sheet.rows:
            last = self.index(len(sheet.rows) - 1, len(sheet.columns))
            self.dataChanged.emit(self.index(0, 0), last)
            across = Qt.Orientation.Horizontal
            self.headerDataChanged.emit(across, 0, len(sheet.columns))

    def cell(self, index: Index) -> Cell | None:
        """Return the cell behind an index, ``None`` where there is none."""
        if not index.isValid() or index.column() == 0:
            return None
        if self._sheet.rows[index.row()].kind is RowKind.MORE:
            return None
        return self._sheet.cell(index.row(), index.column() - 1)

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return where a cell is shown; invalid where it is not."""
        if cell.count == self._sheet.count:
            wanted = (cell.element, cell.option)
            for row, line in enumerate(self._sheet.rows):
                here = (line.element, line.option)
                if here == wanted and line.kind is not RowKind.MORE:
                    return self.index(row, self._column_of(cell.victim))
        return QModelIndex()

    def next_gap(self, after: Index) -> QModelIndex:
        """Return the next gap in reading order, from the top after the last."""
        if not self._stops:
            return QModelIndex()
        here = (after.row(), after.column()) if after.isValid() else (-1, -1)
        ordered = sorted(self._stops)
        found = next((place for place in ordered if place > here), ordered[0])
        return self.index(*found)

    @property
    def _stops(self) -> set[tuple[int, int]]:
        """Return where the next-gap key stops, sought when first needed."""
        if self._found_stops is None:
            self._found_stops = self._find_stops()
        return self._found_stops

    def _column_of(self, victim: str) -> int:
        """Return a victim's column, -1 when not shown."""
        victims = [column.victim for column in self._sheet.columns]
        return victims.index(victim) + 1 if victim in victims else -1

    def _find_stops(self) -> set[tuple[int, int]]:
        """Return where the next-gap key stops: the forms, else the element."""
        stops: set[tuple[int, int]] = set()
        for column in range(len(self._sheet.columns)):
            group = -1
            for row, line in enumerate(self._sheet.rows):
                finding = self._finding(row, column)
                if finding is None or not finding.gap:
                    continue
                if line.kind is RowKind.GROUP:
                    group = row
                    stops.add((row, column + 1))
                elif not unchosen(finding):
                    stops.discard((group, column + 1))
                    stops.add((row, column + 1))
        return stops

    def _finding(self, row: int, column: int) -> Finding | None:
        """Return the finding of a row and a victim's 0-based place."""
        if self._sheet.rows[row].kind is RowKind.MORE:
            return None
        return self._sheet.findings.get(self._sheet.cell(row, column))

    def _look(self, row: Row, finding: Finding) -> CellLook:
        """Return the look of a finding, made once for all who share it."""
        group = row.kind is RowKind.GROUP
        key = (id(finding), group, row.required)
        found = self._looks.get(key)
        if found is None:
            found = (
                group_look(finding, required=row.required)
                if group
                else form_look(finding)
            )
            self._looks[key] = found
        return found

    def _of_row(self, row: Row, role: int) -> object:
        """Return what a role says of the first column."""
        if role == Role.ITEM:
            return row
        if role == _DISPLAY:
            return row.label
        if role == Role.SECTION:
            return row.kind is RowKind.GROUP
        if role == _SPOKEN:
            return ". ".join(filter(None, (row.label, *row.notes[:1])))
        if role == _ADVICE:
            return self._fold_words(row)
        if role == _TIP:
            lines = (row.label, *row.notes[:1], self._fold_words(row))
            return "\n".join(filter(None, lines))
        return None

    def _fold_words(self, row: Row) -> str:
        """Return what Enter does on the first column."""
        if row.kind is RowKind.MORE or not row.fold:
            return ""
        if row.fold == "closed":
            return plurals.show_other_forms(row.hidden)
        return QCoreApplication.translate("elements", "Hide the other forms")

    def _of_cell(self, row: Row, finding: Finding, index: Index, role: int) -> object:
        """Return what a role says of a victim's cell."""
        look = self._look(row, finding)
        if role == Role.ITEM:
            return look
        if role == _SPOKEN:
            who = self._sheet.columns[index.column() - 1].name
            return spoken(look, finding, row.label, who)
        cell = self._sheet.cell(index.row(), index.column() - 1)
        if role == _ADVICE:
            return self._advice(cell, finding)
        answers: dict[int, object] = {
            _DISPLAY: look.label,
            Role.ID: cell,
            Role.SECOND: look.second,
            Role.TONE: look.tone,
            Role.ICON: look.icon,
            Role.STANDING: str(finding.standing),
            Role.PAIR: look.parts,
            Role.STRENGTH: look.strength,
            Role.GAP: (index.row(), index.column()) in self._stops,
            _TIP: tip(look, finding),
        }
        return answers.get(role)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the column of elements and one a victim."""
        return 0 if parent.isValid() else len(self._sheet.columns) + 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return what a role says of a place."""
        if not index.isValid():
            return None
        row = self._sheet.rows[index.row()]
        if index.column() == 0:
            return self._of_row(row, role)
        finding = self._finding(index.row(), index.column() - 1)
        if finding is None:
            return row.label if role == _SPOKEN else None
        return self._of_cell(row, finding, index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        """Return what a role says of a heading."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if section == 0:
            words = QCoreApplication.translate("elements", "Element")
            return words if role in (_DISPLAY, _SPOKEN) else None
        if not 0 < section <= len(self._sheet.columns):
            return None
        column = self._sheet.columns[section - 1]
        said = filter(None, (column.name, column.tally, column.remark))
        answers: dict[int, object] = {
            _DISPLAY: column.label,
            Role.ITEM: column,
            _SPOKEN: ". ".join(said),
            _TIP: "\n".join(filter(None, (column.name, column.tally, column.remark))),
        }
        return answers.get(role)


def _places(sheet: Sheet) -> tuple[tuple[str, ...], tuple[tuple[str, str, str], ...]]:
    """Return what makes a place: victims, and elements with their forms."""
    return (
        tuple(column.victim for column in sheet.columns),
        tuple((row.kind, row.element, row.option) for row in sheet.rows),
    )
