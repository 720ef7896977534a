# SPDX-License-Identifier: Apache-2.0
"""The page Pasal & dakwaan: counts and their law, worksheets, procedural codes.

Must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.item_models.section_lines import SectionLinesItemModel
from desktop.screens.charges.detail import ChargeDetail
from desktop.screens.charges.sheet_page import SheetPage
from desktop.widgets.buttons import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.tabs import Tab, Tabs
from desktop.widgets.text import Text

COUNTS, DIRECTION, SCREENING, CODES = "counts", "direction", "screening", "codes"


class ChargesView(Living, QWidget):
    """The page.

    Args:
        model: the counts of the case.
        parent: Qt owner.

    Attributes:
        tabs: counts, direction, screening, procedural codes.
        detail: the count that is chosen.
        direction: where facts point: trafficking, smuggling or placement.
        screening: who is to be screened before being named a suspect.
        codes: which procedural code governs which act.

    Signals:
        count_chosen: the user looks at a count; carries its id.
        add_wanted: the user adds one.
        history_wanted: the user looks at what happened to the chosen one.
        tab_chosen: the user turned to another part; carries its key.
    """

    count_chosen = Signal(str)
    add_wanted = Signal()
    history_wanted = Signal()
    tab_chosen = Signal(str)

    def __init__(
        self, model: SectionLinesItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.tabs = Tabs()
        self.tabs.chosen.connect(self._on_tab)
        self.detail = ChargeDetail()
        self.direction, self.screening = SheetPage(), SheetPage()
        self.codes = SheetPage()
        self._pages = QStackedWidget()
        self._places: dict[str, QWidget] = {
            COUNTS: self._make_counts(),
            DIRECTION: self.direction,
            SCREENING: self.screening,
            CODES: self.codes,
        }
        for part in self._places.values():
            self._pages.addWidget(part)
        head = panel(row(self.tabs, STRETCH, margins=(12, 0, 12, 0)), "plain")
        page = column(head, rule(), self._pages, gap=0)
        page.setStretchFactor(self._pages, 1)
        self.setLayout(page)
        self.come_alive()

    @property
    def part(self) -> str:
        """Return the key of the part shown."""
        return self.tabs.current

    def turn_to(self, key: str) -> None:
        """Show a part."""
        self.tabs.set_chosen(key)
        self._pages.setCurrentWidget(self._places[key])

    def show_counts(self, chosen: str) -> str:
        """Show the list as it now is; return which count is chosen, "" = none."""
        index = self._model.near(chosen)
        self._stack.setCurrentIndex(0 if index.isValid() else 1)
        self.list.setCurrentIndex(index)
        return str(index.data(Role.ID) or "")

    def retranslate(self) -> None:
        """Set our own words."""
        before = self.tabs.current or COUNTS
        self.tabs.setAccessibleName(self.tr("Parts of this page"))
        self.tabs.set_tabs(self._tabs())
        self.turn_to(before)
        self._title.set_text(self.tr("Counts"))
        self.add_button.setText(self.tr("Add"))
        self.add_button.setAccessibleName(self.tr("Add a count"))
        self.list.setAccessibleName(self.tr("Counts of the case"))
        self.history.setText(self.tr("History of this object"))
        self.remove.setText(self.tr("Take out…"))
        self._first.setText(self.tr("Add a count"))
        self._empty.set_words(
            self.tr("No count yet"),
            self.tr(
                "Choose whom you charge, with what and for which victims. The law of "
                "the time, penalties and aggravations then stand here."
            ),
        )

    def _tabs(self) -> Sequence[Tab]:
        """Return the parts."""
        return (
            Tab(COUNTS, self.tr("Counts")),
            Tab(DIRECTION, self.tr("Which offence do the facts point to?")),
            Tab(SCREENING, self.tr("Screening of victims")),
            Tab(CODES, self.tr("Procedural law per act")),
        )

    def _make_counts(self) -> QWidget:
        """Return the list beside its detail."""
        self._title = Text("", "head")
        self.add_button = Button("", "ghost", "plus", "row")
        self.add_button.clicked.connect(self.add_wanted)
        self.list = SectionList()
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self.detail.edit_wanted.emit())
        self.history = self.list.add_way(self.history_wanted)
        self.remove = self.list.add_way(self.detail.remove_wanted, "Del")
        self._first = Button("", "primary", "plus")
        self._first.clicked.connect(self.add_wanted)
        self._empty = EmptyState("scale", "", "", self._first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self._stack.addWidget(self._empty)
        head = row(self._title, STRETCH, self.add_button, margins=(16, 8, 10, 8))
        side = panel(column(holder(head), rule(), self.list, gap=0), "listside")
        side.setFixedWidth(280)
        line = row(side, self._stack, gap=0)
        line.setStretch(1, 1)
        return holder(line)

    def _on_tab(self, key: str) -> None:
        """Show another part."""
        self._pages.setCurrentWidget(self._places[key])
        self.tab_chosen.emit(key)

    def _on_current(self, index: QModelIndex) -> None:
        """Tell which count is looked at."""
        found = index.data(Role.ID)
        if found:
            self.count_chosen.emit(str(found))
