# SPDX-License-Identifier: Apache-2.0
"""A field for a day, typed the way people write it.

Must not know what the day is for; says with an example when it does not match.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.state import set_state
from desktop.wording.formats import read_date, typed_date

EXAMPLE = dt.date(2026, 11, 24)


class DateEdit(QLineEdit):
    """A line that reads ``24/11/2026`` and ``24 Nov 2026``, or stays empty.

    Args:
        required: whether an empty line counts as wrong.
        parent: Qt owner.

    Signals:
        changed: the day changed, also to no day.
    """

    changed = Signal()

    def __init__(
        self,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._required = required
        self._last: dt.date | None = None
        self.setPlaceholderText(typed_date(EXAMPLE))
        self.setMaximumWidth(180)
        self.textChanged.connect(self._on_text)

    @property
    def date(self) -> dt.date | None:
        """Return the day, ``None`` when empty or not matching."""
        return read_date(self.text())

    @property
    def is_valid(self) -> bool:
        """Return whether the line holds a day, or may be and is empty."""
        if not self.text().strip():
            return not self._required
        return self.date is not None

    @property
    def error_text(self) -> str:
        """Return what to say when it does not match, "" when it does."""
        if self.is_valid:
            return ""
        words = self.tr("The date does not match yet. Example: {0}")
        return words.format(typed_date(EXAMPLE))

    def set_date(self, day: dt.date | None) -> None:
        """Show a day, or an empty line."""
        self.setText("" if day is None else typed_date(day))

    def _on_text(self) -> None:
        """Tell when the day is another."""
        if self.is_valid:
            set_state(self, invalid="false")
        if self.date != self._last:
            self._last = self.date
            self.changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the day in one form once the user goes on."""
        day = self.date
        if day is not None:
            self.setText(typed_date(day))
        set_state(self, invalid="false" if self.is_valid else "true")
        super().focusOutEvent(event)
