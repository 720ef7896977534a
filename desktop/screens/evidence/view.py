# SPDX-License-Identifier: Apache-2.0
"""Every exhibit of the case beside the detail of one; files drop anywhere.

Must not know a verb, nor read a file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from desktop.item_models.evidence import EvidenceItemModel, Sieve
from desktop.item_models.roles import Role
from desktop.qt.shortcuts import Keys, bind
from desktop.screens.evidence.delegate import ExhibitDelegate
from desktop.screens.evidence.detail import ExhibitDetail
from desktop.screens.evidence.drop_sign import DropSign, local_paths
from desktop.theme.current import px
from desktop.widgets.bare_list import BareList
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_LIST = (250, 280)


class EvidenceView(Living, QWidget):
    """The page.

    Args:
        model: the exhibits of the case.
        detail: shows one.
        parent: Qt owner.

    Attributes:
        list: the exhibits.
        detail: one of them.
        choose_files: asks the user for files; tests give them.
        choose_target: asks where to write, starting from a name.

    Signals:
        exhibit_chosen: the user looks at an exhibit; carries the id.
        add_wanted: the user adds an exhibit; carries files for it.
        edit_wanted: the user changes the chosen exhibit.
        remove_wanted: the user takes the chosen exhibit out.
        link_wanted: the user ties the chosen exhibit to an element.
        history_wanted: the user looks at what happened to the chosen exhibit.
        sieve_wanted: the user lists only some; carries the ``Sieve``.
        files_given: files for the chosen exhibit; carries a list of ``Path``.
    """

    exhibit_chosen = Signal(str)
    add_wanted = Signal(list)
    edit_wanted = Signal()
    remove_wanted = Signal()
    link_wanted = Signal()
    history_wanted = Signal()
    sieve_wanted = Signal(object)
    files_given = Signal(list)

    def __init__(
        self,
        model: EvidenceItemModel,
        detail: ExhibitDetail,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.detail = detail
        self.choose_files: Callable[[], list[Path]] = self._ask_files
        self.choose_target: Callable[[str], Path | None] = self._ask_target
        self.list = BareList()
        self._dress_list()
        self._first = Button("", "primary", "package-plus")
        self._first.clicked.connect(lambda: self.add_wanted.emit([]))
        self._empty = EmptyState("package", "", "", self._first)
        self._all = Button("", "secondary")
        self._all.clicked.connect(lambda: self.sieve_wanted.emit(Sieve.ALL))
        self._none = EmptyState("filter", "", "", self._all)
        self._stack = QStackedWidget()
        for page in (self.detail, self._empty, self._none):
            self._stack.addWidget(page)
        self._side = self._make_side()
        line = row(self._side, self._stack, gap=0)
        line.setStretch(0, 1)
        line.setStretch(1, 3)
        self.setLayout(line)
        self._sign = DropSign(self)
        self.setAcceptDrops(True)
        self.detail.link_wanted.connect(self.link_wanted)
        bind(self, Keys.TAG, self.link_wanted.emit)
        self.come_alive()

    @property
    def drop_words(self) -> str:
        """Return what is said of files that hover, "" for none."""
        return "" if self._sign.isHidden() else self._sign.words

    def show_exhibits(self, chosen: str) -> None:
        """Show the list as it now is, with an exhibit chosen if there is one.

        Args:
            chosen: id of the one to choose, "" = the first.
        """
        found = max(0, self._model.row_of(chosen))
        listed = self._model.rowCount()
        self._count.set_text(str(self._model.total or ""))
        self._sieved.setVisible(self._model.sieve is not Sieve.ALL)
        self._stack.setCurrentWidget(
            self.detail
            if listed
            else (self._none if self._model.total else self._empty)
        )
        if not listed:
            return
        index, before = self._model.index(found), self.list.currentIndex()
        self.list.setCurrentIndex(index)
        if index == before:  # nothing told the page, yet the exhibit may differ
            self._on_current(index)

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Exhibits"))
        self.add_button.set_label(self.tr("Add an exhibit"))
        self.filter_button.set_label(self.tr("List only some"))
        self.list.setAccessibleName(self.tr("Exhibits of the case"))
        self._acts["edit"].setText(self.tr("Change…"))
        self._acts["link"].setText(self.tr("Link to an element…"))
        self._acts["history"].setText(self.tr("History of this object"))
        self._acts["remove"].setText(self.tr("Take out…"))
        words = {
            Sieve.ALL: self.tr("All exhibits"),
            Sieve.UNLINKED: self.tr("Not linked yet"),
            Sieve.LACKING: self.tr("Something is missing"),
        }
        for sieve, action in self.sieves.items():
            action.setText(words[sieve])
        self._sieved.setText(words[self._model.sieve])
        self._sieved.setAccessibleName(self.tr("List all exhibits again"))
        self._first.setText(self.tr("Add an exhibit"))
        self._empty.set_words(
            self.tr("No exhibit yet"),
            self.tr(
                "Add what was seized or received, or drop files anywhere on this page."
            ),
        )
        self._all.setText(self.tr("List all"))
        self._none.set_words(
            self.tr("Nothing to list here"),
            self.tr("No exhibit matches what you list. That can be good news."),
        )

    def restyle(self) -> None:
        """Let the list grow with the letters."""
        self._side.setMaximumWidth(px(_LIST[1]))

    def _dress_list(self) -> None:
        """Prepare the list and what its rows offer."""
        view = self.list
        view.setItemDelegate(ExhibitDelegate(view))
        view.setUniformItemSizes(True)
        view.setModel(self._model)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(lambda _: self.edit_wanted.emit())
        self._acts = {
            "edit": view.add_way(self.edit_wanted),
            "link": view.add_way(self.link_wanted),
            "history": view.add_way(self.history_wanted),
            "remove": view.add_way(self.remove_wanted, "Del"),
        }

    def _make_side(self) -> QWidget:
        """Return the pane with the list."""
        self._title = Text("", "head")
        self._count = Text("", "small", "text3")
        self.filter_button = IconButton("filter", "")
        self.add_button = IconButton("plus", "")
        self.add_button.clicked.connect(lambda: self.add_wanted.emit([]))
        self.menu = QMenu(self)
        group = QActionGroup(self)
        self.sieves: dict[Sieve, QAction] = {}
        for sieve in Sieve:
            action = QAction(self)
            action.setCheckable(True)
            action.setChecked(sieve is Sieve.ALL)
            group.addAction(action)
            self.menu.addAction(action)
            action.triggered.connect(
                lambda _=False, one=sieve: self.sieve_wanted.emit(one)
            )
            self.sieves[sieve] = action
        self.filter_button.clicked.connect(self._open_menu)
        self._sieved = Button("", "ghost", "x", "row")
        self._sieved.clicked.connect(lambda: self.sieve_wanted.emit(Sieve.ALL))
        self._sieved.hide()
        head = row(
            *(self._title, STRETCH, self._count, self.filter_button, self.add_button),
            gap=4,
            margins=(16, 8, 8, 6),
        )
        sieved = row(self._sieved, STRETCH, margins=(8, 0, 8, 0))
        # Holds the pane open without keeping its heading from being wider.
        floor = QWidget()
        floor.setMinimumWidth(_LIST[0])
        floor.setFixedHeight(0)
        return panel(
            column(holder(head), sieved, rule(), self.list, floor, gap=0), "listside"
        )

    def _open_menu(self) -> None:
        """Offer what can be listed below the button."""
        self.sieves[self._model.sieve].setChecked(True)
        corner = self.filter_button.rect().bottomLeft()
        self.menu.popup(self.filter_button.mapToGlobal(corner))

    def show_sieve(self) -> None:
        """Say what is listed."""
        self.sieves[self._model.sieve].setChecked(True)
        self.retranslate()

    def _on_current(self, index: QModelIndex) -> None:
        """Tell which exhibit is looked at."""
        found = index.data(Role.ID)
        if found:
            self.exhibit_chosen.emit(str(found))

    def _ask_files(self) -> list[Path]:
        """Ask for files with the desktop's own dialog."""
        names, _ = QFileDialog.getOpenFileNames(
            self.window(), self.tr("Add files to this exhibit")
        )
        return [Path(name) for name in names]

    def _ask_target(self, name: str) -> Path | None:
        """Ask where to write with the desktop's own dialog."""
        found, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Export the original"), name
        )
        return Path(found) if found else None

    def _is_new(self, at: QPoint) -> bool:
        """Return whether files dropped there become a new exhibit."""
        beside = self._stack.currentWidget() is not self.detail
        return beside or self._side.geometry().contains(at)

    def _hover(self, at: QPoint) -> None:
        """Say where hovering files would go."""
        if self._is_new(at):
            words = self.tr("Drop here: a new exhibit with these files")
            self._sign.show_over(self._side, words)
        else:
            chosen = self.list.currentIndex().data(Role.ITEM)
            code = chosen.exhibit.code if chosen is not None else ""
            words = self.tr("Drop here: add to {0}").format(code)
            self._sign.show_over(self._stack, words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome local files."""
        if local_paths(event.mimeData()):
            self._hover(event.position().toPoint())
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say where they would go."""
        self._hover(event.position().toPoint())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        self._sign.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self._sign.hide()
        paths = local_paths(event.mimeData())
        event.acceptProposedAction()
        if self._is_new(event.position().toPoint()):
            self.add_wanted.emit(paths)
        else:
            self.files_given.emit(paths)
