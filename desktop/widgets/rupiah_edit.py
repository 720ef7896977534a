# SPDX-License-Identifier: Apache-2.0
"""A field for a sum in whole rupiah, typed with or without dots.

Must not know what the sum is for; says with an example when it does not match.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.state import set_state
from desktop.wording.formats import rupiah

MOST = 999_999_999_999_999
"""Largest sum a letter can write out in words."""

EXAMPLE = 186_400_000
_SUM = re.compile(r"(?:rp\.?)?\s*(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,00|,-)?", re.IGNORECASE)


class RupiahEdit(QLineEdit):
    """A line that reads ``Rp186.400.000`` and ``186400000``, or stays empty.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(rupiah(EXAMPLE))
        self.setMaximumWidth(240)
        self.textChanged.connect(self._on_text)

    @property
    def amount(self) -> int | None:
        """Return the sum, ``None`` when empty or not matching."""
        found = _SUM.fullmatch(self.text().strip())
        if found is None:
            return None
        value = int(re.sub(r"\D", "", found.group(1)))
        return value if value <= MOST else None

    @property
    def is_valid(self) -> bool:
        """Return whether the line holds a sum, or is empty."""
        return not self.text().strip() or self.amount is not None

    @property
    def error_text(self) -> str:
        """Return what to say when it does not match, "" when it does."""
        if self.is_valid:
            return ""
        words = self.tr("Write a sum in whole rupiah. Example: {0}")
        return words.format(rupiah(EXAMPLE))

    def set_amount(self, amount: int | None) -> None:
        """Show a sum, or an empty line."""
        self.setText("" if amount is None else rupiah(amount))

    def _on_text(self) -> None:
        """Take the mark away once it matches."""
        if self.is_valid:
            set_state(self, invalid="false")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the sum in one form once the user goes on."""
        amount = self.amount
        if amount is not None:
            self.setText(rupiah(amount))
        set_state(self, invalid="false" if self.is_valid else "true")
        super().focusOutEvent(event)
