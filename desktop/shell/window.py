# SPDX-License-Identifier: Apache-2.0
"""The one window: the door, or the open vault behind it.

Knows keys and sizes; must not know a screen's content. Its title is the
program's name and nothing else, whatever lies open.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.qt.help import HelpWanted
from desktop.qt.shortcuts import LAST_PAGE, Keys, bind, page_keys
from desktop.shell.panes import jump
from desktop.shell.scrim import Scrim
from desktop.widgets.mark import mark_icon

if TYPE_CHECKING:
    # Only named here: what is open comes in when a vault is opened.
    from desktop.shell.scope import Scope

TITLE = "Saksama"
LEAST_WIDE = 1024
LEAST_HIGH = 600
USUAL_WIDE = 1366
USUAL_HIGH = 696
_PAGES = range(1, LAST_PAGE + 1)


class Window(QWidget):
    """The frame around everything.

    Args:
        door: what is shown while no vault is open.

    Signals:
        lock_wanted: the keys for locking were pressed.
        close_wanted: the window is to be closed; whoever hears it locks first
            and then calls ``close_now``.
    """

    lock_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, door: QWidget) -> None:
        super().__init__()
        self._scope: Scope | None = None
        self._may_close = False
        self._door = door
        self.setWindowTitle(TITLE)
        self.setWindowIcon(mark_icon())
        self.setMinimumSize(LEAST_WIDE, LEAST_HIGH)
        self.resize(USUAL_WIDE, USUAL_HIGH)
        self._stack = QStackedWidget()
        self._stack.addWidget(door)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.scrim = Scrim(self)
        self._bind_keys()

    @property
    def scope(self) -> Scope | None:
        """Return what is open, ``None`` while locked."""
        return self._scope

    def show_scope(self, scope: Scope) -> None:
        """Show an open vault."""
        self._scope = scope
        self._stack.addWidget(scope.workspace)
        self._stack.setCurrentWidget(scope.workspace)

    def show_door(self) -> None:
        """Show the door; what was open is covered at once, then destroyed."""
        self._scope = None
        self._stack.setCurrentWidget(self._door)
        self.scrim.hide()
        self.repaint()

    def dim(self, *, on: bool) -> None:
        """Dim the window behind a question, or end that."""
        if on:
            self.scrim.cover()
        else:
            self.scrim.hide()

    def close_now(self) -> None:
        """Close for good; nothing is open any more."""
        self._may_close = True
        self.close()

    def _bind_keys(self) -> None:
        """Tie the keys that work wherever the focus is."""
        window = Qt.ShortcutContext.WindowShortcut
        bind(self, Keys.LOCK, self.lock_wanted.emit, window)
        bind(self, Keys.BACK, self._on_back, window)
        bind(self, Keys.HELP, self._on_help, window)
        bind(self, Keys.NEXT_PANE, partial(self._on_pane, 1), window)
        bind(self, Keys.PREVIOUS_PANE, partial(self._on_pane, -1), window)
        for number in _PAGES:
            bind(self, page_keys(number), partial(self._on_page, number), window)

    def _on_back(self) -> None:
        """Go back inside the open vault."""
        if self._scope is not None:
            self._scope.frame.back()

    def _on_help(self) -> None:
        """Open the guide at what is in focus."""
        if self._scope is not None:
            self._scope.frame.help()

    def _on_page(self, number: int) -> None:
        """Go to a place of the rail."""
        if self._scope is not None:
            self._scope.frame.turn_to(number)

    def _on_pane(self, step: int) -> None:
        """Move the focus to the next part."""
        scope = self._scope
        jump((self._door,) if scope is None else scope.workspace.panes(), step)

    def customEvent(self, event: QEvent) -> None:
        """Show the guide over a dialog that asks for it."""
        if isinstance(event, HelpWanted) and self._scope is not None:
            self._scope.frame.help_over(event.over, event.key)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock before closing."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        QTimer.singleShot(0, self, self.close_wanted.emit)
