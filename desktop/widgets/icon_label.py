# SPDX-License-Identifier: Apache-2.0
"""A picture of the icon set that follows the look.

Must not carry a meaning alone: words always stand beside it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from desktop.theme.icons import STROKE, pixmap
from desktop.widgets.living import Living


class IconLabel(Living, QLabel):
    """Shows one icon.

    Args:
        name: icon name.
        ink: colour token.
        size: edge in unscaled logical pixels.
        stroke: line width in the 24-unit drawing.
        parent: Qt owner.
    """

    def __init__(
        self,
        name: str,
        ink: str = "text2",
        size: int = 16,
        stroke: float = STROKE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._ink = ink
        self._edge = size
        self._stroke = stroke
        self.come_alive()

    def set_icon(self, name: str, ink: str | None = None) -> None:
        """Show another icon, in the same ink unless another is named."""
        self._name = name
        self._ink = ink or self._ink
        self.restyle()

    def restyle(self) -> None:
        """Tint the icon for the look in force."""
        picture = pixmap(self._name, self._ink, self._edge, self._stroke)
        self.setPixmap(picture)
        self.setFixedSize(picture.deviceIndependentSize().toSize())
