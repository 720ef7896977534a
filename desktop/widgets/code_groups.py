# SPDX-License-Identifier: Apache-2.0
"""Eight short fields for a recovery key, each checked as soon as it is full.

Knows groups of five; must not know how a group is checked or what a key opens:
the check is handed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from desktop.theme.icons import icon
from desktop.widgets.living import Living
from desktop.widgets.state import set_state

GROUPS = 8
LETTERS = 5
_AT_THE_END = QLineEdit.ActionPosition.TrailingPosition
Check = Callable[[int, str], bool]


class CodeGroups(Living, QWidget):
    """The fields of a recovery key.

    A group that is right has a tick, one that is not a red edge, wherever the
    focus is.

    Args:
        check: says whether group ``number`` (from 0) is right on its own.
        never: letters that no group has; one of them makes it wrong at once.
        parent: Qt owner.

    Signals:
        changed: a letter changed.
        submitted: Enter was pressed.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(
        self,
        check: Check,
        never: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._never = never
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.edits = [QLineEdit() for _ in range(GROUPS)]
        # Made here: actions that Qt made itself were found deleted later on.
        self._ticks = [QAction(edit) for edit in self.edits]
        for tick, edit in zip(self._ticks, self.edits, strict=True):
            edit.addAction(tick, _AT_THE_END)
        for number, edit in enumerate(self.edits):
            edit.setMaxLength(LETTERS)
            edit.setProperty("mono", "true")
            edit.setProperty("large", "true")
            edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
            edit.installEventFilter(self)
            edit.textEdited.connect(lambda text, n=number: self._on_edited(n, text))
            edit.returnPressed.connect(self.submitted)
            grid.addWidget(edit, number // 4, number % 4)
        self.setLayout(grid)
        self.setFocusProxy(self.edits[0])
        self.come_alive()

    @property
    def code(self) -> str:
        """Return all letters, without the spaces between groups."""
        return "".join(edit.text() for edit in self.edits)

    @property
    def complete(self) -> bool:
        """Return whether every group is full and right on its own."""
        return all(self._right(number) for number in range(GROUPS))

    @property
    def first_wrong(self) -> int | None:
        """Return the first full group that is not right, counted from 1."""
        for number, edit in enumerate(self.edits):
            if len(edit.text()) == LETTERS and not self._right(number):
                return number + 1
        return None

    def set_code(self, text: str) -> None:
        """Fill the groups from one piece of text, e.g. a scan."""
        letters = re.sub(r"[^A-Z0-9]", "", text.upper())
        for number, edit in enumerate(self.edits):
            edit.setText(letters[number * LETTERS : (number + 1) * LETTERS])
            self._mark(number)
        self.changed.emit()

    def clear(self) -> None:
        """Forget every letter."""
        self.set_code("")

    def wrong(self, number: int) -> bool:
        """Return whether a group (from 0) is full and not right, or never can be."""
        text = self.edits[number].text()
        full = len(text) == LETTERS and not self._right(number)
        return full or bool(self._never & set(text))

    def retranslate(self) -> None:
        """Name the fields."""
        for number, edit in enumerate(self.edits):
            words = self.tr("Group {0} of {1}")
            edit.setAccessibleName(words.format(number + 1, GROUPS))
            self._mark(number)

    def restyle(self) -> None:
        """Tint the ticks for the look in force."""
        for tick in self._ticks:
            tick.setIcon(icon("check", "oki", 16, 2.0))

    def _right(self, number: int) -> bool:
        """Return whether a group is full and right on its own."""
        text = self.edits[number].text()
        return len(text) == LETTERS and self._check(number, text)

    def _mark(self, number: int) -> None:
        """Show and say whether a group is right."""
        edit, wrong, right = self.edits[number], self.wrong(number), self._right(number)
        set_state(edit, invalid="true" if wrong else "false")
        self._ticks[number].setVisible(right)
        said = self.tr("Matches") if right else ""
        edit.setAccessibleDescription(self.tr("Does not match") if wrong else said)

    def _on_edited(self, number: int, text: str) -> None:
        """Tidy the letters, mark the group and go on to the next."""
        edit = self.edits[number]
        edit.setText(re.sub(r"[^A-Z0-9]", "", text.upper()))
        self._mark(number)
        if self._right(number) and number + 1 < GROUPS:
            self.edits[number + 1].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let one paste fill all groups, and Backspace go back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Paste):
                self.set_code(QApplication.clipboard().text())
                return True
            place = self._place(watched)
            empty = not self.edits[place].text()
            if event.key() == Qt.Key.Key_Backspace and empty and place:
                self.edits[place - 1].setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _place(self, watched: QObject) -> int:
        """Return which group an object is."""
        return next(n for n, edit in enumerate(self.edits) if edit is watched)
