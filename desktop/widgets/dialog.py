# SPDX-License-Identifier: Apache-2.0
"""The base of our dialogs: heading, body, buttons; Enter does the safest thing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.qt.accessible import tab_order
from desktop.qt.help import ask_window
from desktop.qt.shortcuts import Keys, bind
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_MUCH = 1000


class Dialog(Living, QDialog):
    """A dialog with a heading, a body and a row of buttons at its foot.

    The window title stays the program's name: no case and no person in it.

    Args:
        title: heading.
        text: what this is about; "" for none.
        parent: window over which it opens.
        width: least width in logical pixels.

    Attributes:
        body: column for the fields.
        cancel_button: closes without doing anything; the default, save in forms.
    """

    def __init__(
        self,
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
        width: int = 460,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Saksama")
        self.setModal(True)
        self.setMinimumWidth(width)
        self.setProperty("panel", "dialog")
        self._title = Text(title, "title", wrap=True)
        self._text = Text(text, "body", "text2", wrap=True)
        self._text.setVisible(bool(text))
        self.body: QVBoxLayout = column(gap=12)
        self.cancel_button = Button("")
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setDefault(True)
        self._buttons = row(STRETCH, self.cancel_button, margins=(0, 8, 0, 0))
        self.setLayout(
            column(
                self._title,
                self._text,
                self.body,
                STRETCH,
                self._buttons,
                gap=12,
                margins=24,
            )
        )
        self.setAccessibleName(title)
        bind(self, Keys.HELP, self.ask_help)

    def help_key(self) -> str:
        """Return what in the guide explains this dialog, "" = what lies below."""
        return ""

    def ask_help(self) -> None:
        """Ask for the guide over this dialog."""
        ask_window(self, self.help_key())

    def set_heading(self, title: str, text: str = "") -> None:
        """Change heading and text."""
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)

    def let_body_grow(self) -> None:
        """Let the body, not the room above the buttons, take height that is left."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout), "made as a column"
        layout.setStretchFactor(self.body, _MUCH)

    def add_button(self, button: Button) -> Button:
        """Add a button after the safe one and return it."""
        self._buttons.addWidget(button)
        return button

    def make_default(self, button: Button) -> None:
        """Let Enter press this button; only where the act can be undone."""
        self.cancel_button.setDefault(False)
        button.setDefault(True)

    def retranslate(self) -> None:
        """Set our own words."""
        self.cancel_button.setText(self.tr("Cancel"))

    def _order(self) -> None:
        """Let Tab walk through the body first, then along the buttons.

        The focus starts where something is typed, unless it was put elsewhere.
        """
        places = range(self._buttons.count())
        items = [self._buttons.itemAt(place) for place in places]
        buttons = [w for w in (item.widget() for item in items if item) if w]
        body: list[QWidget] = []
        one = self.nextInFocusChain()
        while one is not None and one is not self:
            if one not in buttons and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                body.append(one)
            one = one.nextInFocusChain()
        tab_order([*body[-1:], *buttons])
        shown = [w for w in body if w.isEnabled() and w.isVisibleTo(self)]
        if shown and self.focusWidget() is None:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need at this width."""
        if not event.spontaneous():
            self._order()
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        # Only now: Qt puts the middle of what it knows over the window's.
        super().showEvent(event)
