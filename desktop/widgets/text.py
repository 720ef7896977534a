# SPDX-License-Identifier: Apache-2.0
"""Words on a screen, in a step of the type scale and a token of ink.

Knows that what it shows may come from outside, so markup in it is never read;
must not know what the words mean.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme.current import current
from desktop.widgets.living import Living
from desktop.widgets.state import set_state

_AS_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"})


class Text(Living, QLabel):
    """A label that shows plain text.

    Args:
        text: the words; markup is shown, not read.
        kind: step of the type scale: display title head body med strong small
            smallmed smallstrong micro microstrong mono.
        ink: colour token: text text2 text3 accent ok warn bad alt tiptext.
        wrap: break lines and grow downwards.
        parent: Qt owner.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "body",
        ink: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plain = text
        self._kind = kind
        self._wrap = wrap
        self.setProperty("kind", kind)
        self.setProperty("ink", ink)
        if wrap:
            self.setWordWrap(True)
            self.setTextFormat(Qt.TextFormat.RichText)
            policy = QSizePolicy(
                QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum
            )
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
        self.come_alive()

    @property
    def plain(self) -> str:
        """Return the words as given."""
        return self._plain

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._plain = text
        self.restyle()

    def set_ink(self, ink: str) -> None:
        """Change the colour token."""
        set_state(self, ink=ink)

    def restyle(self) -> None:
        """Lay the words out with the line height in force."""
        if not self._wrap:
            self.setText(self._plain)
            return
        style = current().types[self._kind]
        # Qt counts percent of the font's own spacing, which for Inter is 1.21.
        percent = round(100 * style.line / (style.size * 1.21))
        words = self._plain.translate(_AS_MARKUP)
        self.setText(f'<div style="line-height:{percent}%">{words}</div>')
        self.setAccessibleName(self._plain)
