# SPDX-License-Identifier: Apache-2.0
"""A person's hands and eyes at the real window: find, wait, press, fill, drop.

Knows widgets and how long to look at them: until what must be seen is there,
never for a time. Must not know what a case is, nor what any page is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desktop.shell.frame import Frame
from desktop.widgets.form_dialog import FormDialog
from tests.support.window import Journey

D = TypeVar("D", bound=QDialog)
T = TypeVar("T")
CTRL = Qt.KeyboardModifier.ControlModifier
_LAYOUTS = 4  # a row that wraps tells the column, which tells the area around it


class Hands(Journey):
    """Whoever sits at the window, whatever the work."""

    @property
    def frame(self) -> Frame:
        """Return the frame of the open vault."""
        return self.scope.frame

    # How things are waited for and found.

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something; no longer than until a mistake of ours surfaces."""
        caught = self.qtbot._request.node.qt_exception_capture_manager.exceptions
        known = len(caught)

        def met() -> bool:
            if len(caught) > known:
                pytest.fail(repr(caught[-1][1]))
            return condition()

        super().until(met)

    def settle(self) -> None:
        """Wait until all work is done and its answers are shown and laid out."""
        self.until(lambda: not self.tasks._replies)
        for _ in range(_LAYOUTS):
            QApplication.processEvents()

    def ask(self, verb: Callable[..., T], *arguments: Any) -> T:
        """Ask a verb on the vault thread, behind whatever waits there."""
        told: list[Any] = []
        work = partial(verb, *arguments)
        self.tasks.run(self.frame, work, told.append, told.append)
        self.until(lambda: bool(told))
        found: T = told[0]
        return found

    def press(self, keys: str) -> None:
        """Press keys; where no window manager is, look at the window first."""
        self._look()
        super().press(keys)

    def _look(self) -> None:
        """Give the window back the focus that a closed dialog left to nobody."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.until(lambda: QApplication.activeWindow() is not None)

    def dialog(self, kind: type[D]) -> D:
        """Return the open dialog of a kind, once it is there."""
        self.until(lambda: bool(self._dialogs(kind)))
        return self._dialogs(kind)[-1]

    def _dialogs(self, kind: type[D]) -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, kind) and one.isVisible()]

    def until_closed(self, kind: type[QDialog]) -> None:
        """Wait until no dialog of a kind is open and its work is done."""
        self.until(lambda: not self._dialogs(kind))
        self.settle()

    def page(self, key: str) -> Any:
        """Turn to a page by its place on the rail and return its presenter."""
        self.click(self.scope.workspace.rail._buttons[key])
        self.until(lambda: self.frame.current == key)
        self.settle()
        return self.shown(key)

    def shown(self, key: str) -> Any:
        """Return the presenter of a page of the open case, else of the vault."""
        pages = self.frame._case_pages if self.frame.snapshot else None
        return (pages or self.frame._vault_pages)[key]

    # How people fill fields.

    def write(self, edit: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Type into a field, letter by letter, in place of what stood there."""
        self.until(lambda: edit.isVisible() and edit.isEnabled())
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)

    def paste(self, edit: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Paste into a field, as people do who copy from a scanned record."""
        self.until(lambda: edit.isVisible() and edit.isEnabled())
        edit.setFocus()
        edit.selectAll()
        QApplication.clipboard().setText(text)
        self.qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)

    def choose(self, box: QComboBox, code: str) -> None:
        """Choose an entry of a closed box with the arrows."""
        wanted = box.findData(code)
        assert wanted >= 0, f"{code} is not offered"
        box.setFocus()
        for _ in range(box.count()):
            step = wanted - box.currentIndex()
            if step == 0:
                return
            key = Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up
            self.qtbot.keyClick(box, key)
        assert box.currentIndex() == wanted, f"{code} cannot be reached by arrows"

    def save(self, form: FormDialog) -> None:
        """Save a form with Ctrl+Enter; it must close."""
        told = errors_of(form)  # of a try before: they stay until the next answer
        self.qtbot.keyClick(form, Qt.Key.Key_Return, CTRL)
        self.until(lambda: _closed(form) or errors_of(form) not in ([], told))
        assert _closed(form), errors_of(form)
        self.settle()
        self._look()

    def take(self, menu: QMenu, code: str) -> None:
        """Choose an entry of an open menu with the keyboard."""
        self.until(menu.isVisible)
        found = next(action for action in menu.actions() if action.data() == code)
        menu.setActiveAction(found)
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)

    def drop(self, target: QWidget, paths: Iterable[Path]) -> None:
        """Drop files onto a widget."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        act, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        middle = target.rect().center()
        enter = QDragEnterEvent(QPoint(middle), act, data, button, none)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted(), "files are not welcome here"
        fall = QDropEvent(QPointF(middle), act, data, button, none)
        QApplication.sendEvent(target, fall)


def errors_of(form: FormDialog) -> list[str]:
    """Return what a form complains of."""
    return [f"{name}: {row.error}" for name, row in form._rows.items() if row.error]


def _closed(form: QWidget) -> bool:
    """Return whether a form is gone, or at least out of sight."""
    return not isValid(form) or not form.isVisible()
