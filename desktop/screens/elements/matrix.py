# SPDX-License-Identifier: Apache-2.0
"""The matrix as a table: keys, the frozen first column, widths and heights.

Knows the item model; must not know what a choice sets off.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.item_models.element_sheet import RowKind
from desktop.item_models.element_words import samples
from desktop.item_models.elements import ElementsItemModel
from desktop.screens.elements import measures
from desktop.screens.elements.delegate import CellDelegate
from desktop.screens.elements.header import MatrixHeader
from desktop.widgets.layouts import rule
from desktop.widgets.living import Living
from models.law.finding import Cell

Index = QModelIndex | QPersistentModelIndex
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOW = 600
_PER_PIXEL = QAbstractItemView.ScrollMode.ScrollPerPixel
_PER_ROW = QAbstractItemView.ScrollMode.ScrollPerItem


class MatrixView(Living, QTableView):
    """Elements against victims.

    Args:
        model: what is shown.
        parent: Qt owner.

    Signals:
        cell_shown: another cell became the current one; carries the ``Cell``.
        cell_opened: the user opens a cell; carries the ``Cell``.
        fold_toggled: the user shows or hides other forms; carries the element.
    """

    cell_shown = Signal(object)
    cell_opened = Signal(object)
    fold_toggled = Signal(str)

    def __init__(self, model: ElementsItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self._painter = CellDelegate()
        self._quiet = False
        self._frozen = QTableView(self)
        _dress(self, self._painter)
        self.setModel(model)
        _dress(self._frozen, self._painter)
        self._frozen.setModel(model)
        self._frozen.setSelectionModel(self.selectionModel())
        # A proxy would take the matrix itself out of the walk of Tab.
        self._frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frozen.clicked.connect(self._on_clicked)
        self._frozen.hide()
        self._edge = rule(vertical=True)
        self._edge.setParent(self)
        self._edge.hide()
        self.setCornerWidget(QWidget())
        self.clicked.connect(self._on_clicked)
        self._link_scrolling()
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fit)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.come_alive()

    @property
    def frozen(self) -> QTableView:
        """Return the copy of the first column that stays in place."""
        return self._frozen

    def retranslate(self) -> None:
        """Set our own words."""
        self.setAccessibleName(self.tr("Matrix of elements and evidence"))
        self._frozen.setAccessibleName(self.tr("Elements"))

    def restyle(self) -> None:
        """Measure again."""
        self._fit()

    def point_at(self, cell: Cell) -> bool:
        """Make a cell the current one without telling anybody.

        Returns:
            Whether the cell is shown.
        """
        index = self._table.index_of(cell)
        self._quiet = True
        self.setCurrentIndex(index)
        self._quiet = False
        return index.isValid()

    def next_gap(self) -> bool:
        """Go to the next gap; return whether there is one."""
        index = self._table.next_gap(self.currentIndex())
        if not index.isValid():
            return False
        again = index == self.currentIndex()
        self.setCurrentIndex(index)
        if again:
            self._on_current(index)
        return True

    def wanted_height(self) -> int:
        """Return the pixels at which every row is seen."""
        rows = sum(self.rowHeight(row) for row in range(self._table.rowCount()))
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() else 0
        edge = 2 * self.frameWidth()
        return measures.header_height() + rows + below + edge

    def _link_scrolling(self) -> None:
        """Let both copies of the first column show the same rows."""
        mine, other = self.verticalScrollBar(), self._frozen.verticalScrollBar()
        mine.valueChanged.connect(other.setValue)
        other.valueChanged.connect(mine.setValue)
        self.horizontalScrollBar().rangeChanged.connect(self._place_frozen)

    def _fit(self) -> None:
        """Give every row and column its room."""
        columns = self._table.columnCount() - 1
        first = measures.label_width(self.window().width())
        room = self.viewport().width() - first
        least = measures.narrowest(samples(), self._table.sheet.columns)
        each = measures.column_width(room, columns, least)
        spare = max(0, room - each * columns) if columns else room
        compact = self.window().height() < _LOW
        for view in (self, self._frozen):
            view.horizontalHeader().setFixedHeight(measures.header_height())
            for row, line in enumerate(self._table.sheet.rows):
                view.setRowHeight(row, measures.row_height(line, first, compact))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(1)
        header.setDefaultSectionSize(each)
        for column in range(1, columns + 1):
            if self.columnWidth(column) != each:
                self.setColumnWidth(column, each)
        self.setColumnWidth(0, first + spare)
        self._place_frozen()
        self.updateGeometry()

    def _place_frozen(self) -> None:
        """Lay the copy over the first column where columns overflow."""
        needed = self.horizontalScrollBar().maximum() > 0
        self._frozen.setVisible(needed)
        self._edge.setVisible(needed)
        if not needed:
            return
        for column in range(1, self._table.columnCount()):
            self._frozen.hideColumn(column)
        edge = self.frameWidth()
        width = self.columnWidth(0)
        self._frozen.setColumnWidth(0, width)
        height = self.viewport().height() + self.horizontalHeader().height()
        self._frozen.setGeometry(edge, edge, width, height)
        self._frozen.verticalScrollBar().setValue(self.verticalScrollBar().value())
        self._frozen.raise_()
        self._edge.setGeometry(edge + width, edge, 1, height)
        self._edge.raise_()

    def _on_current(self, index: QModelIndex) -> None:
        """Tell which cell became the current one."""
        cell = self._table.cell(index)
        if cell is not None and not self._quiet:
            self.cell_shown.emit(cell)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Open what was pressed."""
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        """Open a cell, or fold where the row says so."""
        if not index.isValid():
            return
        row = self._table.sheet.rows[index.row()]
        cell = self._table.cell(index)
        if cell is not None:
            self.cell_opened.emit(cell)
        elif row.fold and (index.column() == 0 or row.kind is RowKind.MORE):
            self.fold_toggled.emit(row.element)
        elif row.kind is not RowKind.MORE and self._table.columnCount() > 1:
            self.setCurrentIndex(index.siblingAtColumn(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; the arrows are the table's own."""
        if Qt.Key(event.key()) in _OPENS and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew; show the current place from as high up as it can."""
        super().resizeEvent(event)
        self._fit()
        if event.size().height() != event.oldSize().height():
            self.verticalScrollBar().setValue(0)
            self.scrollTo(self.currentIndex())

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a place into view with its element's row, clear of the first column."""
        super().scrollTo(index, hint)
        self._show_head(index, hint)
        if self._frozen.isVisible() and index.column() > 0:
            hidden = self.columnWidth(0) - self.visualRect(index).left()
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def _show_head(self, index: Index, hint: QAbstractItemView.ScrollHint) -> None:
        """Show the row of the element too, where there is room for both."""
        rows = self._table.sheet.rows
        if not 0 <= index.row() < len(rows):
            return
        head = index.row()
        while head and rows[head].kind is not RowKind.GROUP:
            head -= 1
        high = sum(self.rowHeight(row) for row in range(head, index.row() + 1))
        if high <= self.viewport().height():
            super().scrollTo(self._table.index(head, index.column()), hint)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the plain behaviour of the left button only."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)


def _dress(view: QTableView, painter: CellDelegate) -> None:
    """Give a table our heading, delegate and manners."""
    view.setItemDelegate(painter)
    view.setHorizontalHeader(MatrixHeader(view))
    view.verticalHeader().hide()
    view.verticalHeader().setMinimumSectionSize(1)
    view.setShowGrid(False)
    view.setProperty("bare", "true")
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(_PER_ROW)
    view.setHorizontalScrollMode(_PER_PIXEL)
