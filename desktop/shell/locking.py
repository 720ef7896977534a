# SPDX-License-Identifier: Apache-2.0
"""The one way by which a vault is locked, step by step.

Knows the order and nothing else: pages hand over drafts → no late reply counts →
long work stops → widgets and models are destroyed → the vault closes and its
keys go → the clipboard is cleared. Must not know a page, a key or a file.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qt.tasks import TaskRunner
from desktop.shell.clipboard import Clipboard
from desktop.shell.crash import Crash
from desktop.shell.session import Session, State
from models.base.errors import SaksamaError

if TYPE_CHECKING:
    # Only named here: what is open comes in when a vault is opened.
    from desktop.shell.scope import Scope


class EndingTasks(TaskRunner, Protocol):
    """A runner whose session can be ended."""

    def bump_epoch(self) -> None:
        """Cancel long work and drop every reply under way."""
        ...

    def drain(self) -> None:
        """Wait until all work given so far is done."""
        ...

    def shut_down(self) -> None:
        """End the workers."""
        ...


class Hands(NamedTuple):
    """What locking needs.

    Attributes:
        session: the table that is walked.
        tasks: runs the last drafts and closes the vault.
        clipboard: is cleared.
        crash: swallows our mistakes, so that locking always ends.
    """

    session: Session
    tasks: EndingTasks
    clipboard: Clipboard
    crash: Crash


class Locker(QObject):
    """Locks, once for each open vault.

    Args:
        hands: what locking needs.
        cover: the window that stays; every other one is closed.
        parent: Qt owner.
    """

    def __init__(self, hands: Hands, cover: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._hands = hands
        self._cover = cover
        self._scope: Scope | None = None
        self._close: Callable[[], None] | None = None
        self._trouble: SaksamaError | None = None

    @property
    def scope(self) -> Scope | None:
        """Return what lives now, ``None`` while locked."""
        return self._scope

    @property
    def trouble(self) -> SaksamaError | None:
        """Return what went wrong at the last lock, ``None`` for nothing."""
        return self._trouble

    def hold(self, scope: Scope, close: Callable[[], None]) -> None:
        """Take charge of an open vault.

        Args:
            scope: what lives while it is open.
            close: closes the vault and forgets the keys; vault thread.
        """
        self._scope, self._close, self._trouble = scope, close, None
        scope.frame.troubled.connect(self._on_page_trouble)

    def lock(self) -> None:
        """Lock, a moment from now.

        Not at once: the button that was pressed is itself destroyed, and must
        have finished first.
        """
        if self._hands.session.begin_lock():
            QTimer.singleShot(0, self, self._leave_pages)

    def _leave_pages(self) -> None:
        """Close dialogs, let pages hand over drafts, wait for these."""
        assert self._scope is not None
        attempt = self._hands.crash.attempt
        attempt(self._scope.leave)
        attempt(self._close_dialogs)
        self._hands.tasks.run(self, _nothing, self._on_drafts_kept, self._on_trouble)

    def _on_drafts_kept(self, _: None) -> None:
        """End all work and destroy everything that shows or holds the case."""
        assert self._scope is not None
        assert self._close is not None
        scope, close = self._scope, self._close
        self._scope = self._close = None
        self._hands.tasks.bump_epoch()
        self._hands.tasks.drain()
        self._hands.crash.attempt(scope.destroy)
        closing = partial(self._hands.crash.attempt, close)
        self._hands.tasks.run(self, closing, self._on_closed, self._on_trouble)

    def _on_closed(self, _: bool) -> None:
        """Clear what lies outside, and tell."""
        self._hands.clipboard.clear_if_ours()
        QPixmapCache.clear()
        gc.collect()
        self._hands.session.finish_lock()

    def _on_trouble(self, error: SaksamaError) -> None:
        """Go on after a trouble; it is told on the unlock screen."""
        self._trouble = error
        self._on_closed(False)  # noqa: FBT003 - an answer, not a switch

    def _on_page_trouble(self, error: SaksamaError) -> None:
        """Remember that a draft could not be kept: nobody sees the page now."""
        if self._hands.session.state is State.LOCKING:
            self._trouble = error

    def _close_dialogs(self) -> None:
        """Close every window but ours, menus and file choosers among them."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self._cover and widget.isVisible():
                widget.close()


def _nothing() -> None:
    """Come after everything that was handed to the vault thread before."""
