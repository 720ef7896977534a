# SPDX-License-Identifier: Apache-2.0
"""Buttons: primary, secondary, ghost, quiet, danger; with text or icon only.

Must not know what a press sets off.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.theme.current import px
from desktop.theme.icons import icon
from desktop.widgets.press import Press
from desktop.widgets.state import set_state

_INKS = {
    "primary": "onaccent",
    "secondary": "text2",
    "ghost": "accent",
    "link": "accent",
    "quiet": "text2",
    "danger": "badi",
    "ontip": "tipaccent",
}


class Button(Press, QPushButton):
    """A push button.

    Args:
        text: a verb first, in the user's language.
        kind: ``primary`` (one a page), ``secondary``, ``ghost`` (accent words,
            no edge), ``link`` (the same without room around), ``quiet`` or
            ``danger``.
        icon_name: icon before the text; "" for none.
        size: "" (32 px), ``row`` (28 px) or ``large`` (40 px).
        parent: Qt owner.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "secondary",
        icon_name: str = "",
        size: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._icon_name = icon_name
        self.setProperty("kind", kind)
        self.setProperty("fit", size)  # "size" is a QWidget property of its own
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.come_alive()

    def set_kind(self, kind: str) -> None:
        """Change the kind."""
        self._kind = kind
        set_state(self, kind=kind)
        self.restyle()

    def set_icon_name(self, name: str) -> None:
        """Show another icon; "" for none."""
        self._icon_name = name
        self.restyle()

    def put_icon_last(self) -> None:
        """Let the icon follow the text, for buttons that open something."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def restyle(self) -> None:
        """Tint the icon for the look in force."""
        if self._icon_name:
            self.setIcon(icon(self._icon_name, _INKS[self._kind]))
            self.setIconSize(QSize(px(16), px(16)))


class IconButton(Button):
    """A square button with an icon only; its words are spoken and in the tooltip.

    Args:
        icon_name: icon.
        label: what it does, for tooltip and screen reader.
        kind: as for ``Button``.
        edge: width and height in unscaled pixels.
        parent: Qt owner.
    """

    def __init__(
        self,
        icon_name: str,
        label: str,
        kind: str = "quiet",
        edge: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        self._edge = edge
        super().__init__("", kind, icon_name, "row", parent)
        self.setProperty("bare", "true")
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Change the tooltip and the spoken name."""
        self.setToolTip(label)
        self.setAccessibleName(label)

    def restyle(self) -> None:
        """Tint the icon and keep the square."""
        super().restyle()
        self.setFixedWidth(px(self._edge))
