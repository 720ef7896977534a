# SPDX-License-Identifier: Apache-2.0
"""How a widget follows a change of language or look while it is shown.

Must not know a language or a colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Living(_Base):
    """Mixin, named before the Qt class: ``class Row(Living, QWidget)``.

    Call ``come_alive()`` at the end of ``__init__``. From then on
    ``retranslate`` runs at once and after each change of language, ``restyle``
    at once and after each change of look.
    """

    _alive = False

    def come_alive(self) -> None:
        """Say and dress everything for the first time."""
        self._alive = True
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Set every sentence anew. Override; do nothing by default."""

    def restyle(self) -> None:
        """Set everything the style sheet cannot, e.g. icons. Override."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and look."""
        if self._alive:
            kind = event.type()
            if kind == QEvent.Type.LanguageChange:
                self.retranslate()
            elif kind == QEvent.Type.StyleChange:
                self.restyle()
        super().changeEvent(event)
