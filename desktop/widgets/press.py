# SPDX-License-Identifier: Apache-2.0
"""Enter presses a button, as Space does. Must not know what a press sets off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from desktop.widgets.living import Living

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Press(Living, _Base):
    """Mixin of every button of ours, named before the Qt class like ``Living``."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter, once however long it is held; the rest is Qt's."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() not in _ENTER or not plain:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
