# SPDX-License-Identifier: Apache-2.0
"""The open vault on screen: rail, case header, notice, page, toast.

Knows where things stand; must not know a page's content or a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QWidget

from desktop.qt.reading_order import step
from desktop.qt.shortcuts import Keys
from desktop.shell.rail_foot import LockButton, UserButton
from desktop.widgets.buttons import Button
from desktop.widgets.case_header import CaseHeader
from desktop.widgets.layouts import column, holder, row, rule
from desktop.widgets.living import Living
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.rail import Rail
from desktop.widgets.rail_item import RailItem
from desktop.widgets.toast import Toast


class Workspace(Living, QFrame):
    """Everything of the window while a vault is open.

    Args:
        parent: Qt owner.

    Attributes:
        rail: where one can go.
        header: which case lies open.
        notice: what went wrong or must be known.
        stack: the pages.
        toast: what was just done.

    Signals:
        lock_wanted: the user wants to lock.
        settings_wanted: the user wants the settings.
        stage_wanted: the user wants to move the case to another stage; carries
            the step that was pressed, -1 = none.
        retold: the language changed; rail and header must be said anew.
    """

    lock_wanted = Signal()
    settings_wanted = Signal()
    stage_wanted = Signal(int)
    retold = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "canvas")
        self.rail = Rail()
        self.header = CaseHeader()
        self.stage_button = Button("", "quiet", "pencil", "row")
        self.stage_button.clicked.connect(lambda: self.stage_wanted.emit(-1))
        self.header.add_act(self.stage_button)
        self.header.stepper.setCursor(Qt.CursorShape.PointingHandCursor)
        self.header.stepper.installEventFilter(self)
        self.notice = NoticeBar()
        self._notice_room = holder(row(self.notice, margins=(24, 12, 24, 0)))
        self._notice_room.hide()
        self.notice.installEventFilter(self)
        self.stack = QStackedWidget()
        self.lock_button = LockButton()
        self.lock_button.clicked.connect(self.lock_wanted)
        self.user_button = UserButton()
        self.user_button.clicked.connect(self._on_user)
        for widget in (self.lock_button, rule(), self.user_button):
            self.rail.add_foot(widget)
        page = column(self.header, self._notice_room, self.stack, gap=0)
        page.setStretchFactor(self.stack, 1)
        self._desk = holder(page)
        self.setLayout(row(self.rail, self._desk, gap=0))
        self.toast = Toast(self)
        self._menu = QMenu(self)
        self._settings = self._menu.addAction("")
        self._settings.triggered.connect(self.settings_wanted)
        self._lock = self._menu.addAction("")
        self._lock.triggered.connect(self.lock_wanted)
        self.header.hide()
        self.come_alive()

    @property
    def menu(self) -> QMenu:
        """Return the menu of the user's row."""
        return self._menu

    def show_rail(self, items: Sequence[RailItem], current: str, back: str) -> None:
        """Show these places on the rail.

        Args:
            items: the places.
            current: the one shown.
            back: words of the way back, "" for none.
        """
        self.rail.set_items(items)
        self.rail.set_current(current)
        self.rail.set_back(back)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves, in reading order."""
        page = self.stack.currentWidget()
        shown = (self.rail, self.header, self._notice_room)
        parts = [part for part in shown if part.isVisible()]
        return (*parts, page) if page is not None else tuple(parts)

    def retranslate(self) -> None:
        """Set our own words."""
        self.stage_button.setText(self.tr("Change stage"))
        self.stage_button.setAccessibleName(self.tr("Change the stage of the case"))
        self._settings.setText(self.tr("Settings"))
        self._lock.setText(self.tr("Lock the vault") + f"\t{Keys.LOCK}")
        self.retold.emit()

    def _on_user(self) -> None:
        """Open the menu above the user's row."""
        corner = self.user_button.mapToGlobal(self.user_button.rect().topLeft())
        corner.setY(corner.y() - self._menu.sizeHint().height())
        self._menu.popup(corner)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab walk as the window reads, whatever a page made anew meanwhile."""
        return step(self, ahead=next) or super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold rail and header to what the window can hold."""
        self.rail.fit(self.width(), self.height())
        self.header.fit(self.width(), self.height())
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a press on the stepper ask for another stage."""
        if watched is self.notice and event.type() in (
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
        ):
            self._notice_room.setVisible(not self.notice.isHidden())
        pressed = event.type() == QEvent.Type.MouseButtonRelease
        if watched is self.header.stepper and pressed:
            assert isinstance(event, QMouseEvent)
            if event.button() == Qt.MouseButton.LeftButton:
                step = self.header.stepper.step_at(event.position().x())
                self.stage_wanted.emit(step)
        return False
