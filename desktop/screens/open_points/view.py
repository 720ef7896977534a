# SPDX-License-Identifier: Apache-2.0
"""Everything open beside the elements: a list and the detail of one point.

Must not know a verb.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.item_models.section_lines import SectionLinesItemModel
from desktop.screens.open_points.detail import PointPane
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class OpenPointsView(Living, QWidget):
    """The page.

    Args:
        model: the points.
        parent: Qt owner.

    Attributes:
        list: the points.
        detail: one of them.

    Signals:
        point_chosen: the user looks at a point; carries its key.
        retold: the language changed; everything must be said anew.
    """

    point_chosen = Signal(str)
    retold = Signal()

    def __init__(
        self, model: SectionLinesItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._title = Text("", "head")
        self._remark = Text("", "small", "text3", wrap=True)
        self.list = SectionList()
        self.list.setModel(model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self._on_activated())
        self.detail = PointPane()
        self._empty = EmptyState("list-checks")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self._stack.addWidget(self._empty)
        head = holder(
            column(
                row(self._title, STRETCH), self._remark, gap=2, margins=(16, 8, 12, 8)
            )
        )
        side = panel(column(head, rule(), self.list, gap=0), "listside")
        side.setFixedWidth(360)
        line = row(side, self._stack, gap=0)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.list)
        self.come_alive()

    def show_points(self, chosen: str, *, reading: bool = False) -> None:
        """Show the list as it now is, with a point chosen if there is any.

        Args:
            chosen: key of the point to choose; another one when it is gone.
            reading: the case is still being looked through.
        """
        index = self._model.near(chosen)
        self._say_empty(reading=reading)
        self._stack.setCurrentIndex(0 if index.isValid() else 1)
        self.list.setCurrentIndex(index)

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("To look into"))
        self._remark.set_text(
            self.tr("Read off what the case holds. Nobody has to be heard; you decide.")
        )
        self.list.setAccessibleName(self.tr("What to look into"))
        self._say_empty(reading=False)
        self.retold.emit()

    def _say_empty(self, *, reading: bool) -> None:
        """Say that there is nothing, or that it is being looked for."""
        if reading:
            self._empty.set_words(self.tr("Looking through the case…"), "")
            return
        self._empty.set_words(
            self.tr("Nothing open here"),
            self.tr(
                "Everybody and everything the statements speak of has been examined, "
                "and no two dates clash, as far as this case tells."
            ),
        )

    def _on_activated(self) -> None:
        """Go to what one does first about the point."""
        if self.detail.acts:
            self.detail.acts[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_current(self, index: QModelIndex) -> None:
        """Tell which point is looked at."""
        found = index.data(Role.ID)
        if found:
            self.point_chosen.emit(str(found))
