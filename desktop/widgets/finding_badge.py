# SPDX-License-Identifier: Apache-2.0
"""A chip for the standing of a finding: icon, words, colour, in that order."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.chip import Chip
from desktop.wording.findings import standing_look


class FindingBadge(Chip):
    """Shows one standing.

    Args:
        code: standing code, as in ``models.law``.
        parent: Qt owner.
    """

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        self._code = code
        super().__init__(parent=parent)

    def set_code(self, code: str) -> None:
        """Show another standing."""
        self._code = code
        self.retranslate()

    def retranslate(self) -> None:
        """Say the standing in the language in force."""
        look = standing_look(self._code)
        self.set(look.label, look.tone, look.icon)
