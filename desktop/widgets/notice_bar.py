# SPDX-License-Identifier: Apache-2.0
"""A notice on a page: what happened, what is safe, what to do.

Must not know an error; it is given words. Technical detail is folded away.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.qt.accessible import announce
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.state import set_state
from desktop.widgets.text import Text

_ICONS = {
    "ok": "circle-check",
    "warn": "triangle-alert",
    "bad": "circle-alert",
    "alt": "equal-not",
    "info": "info",
    "neutral": "info",
}


class Notice(NamedTuple):
    """What a notice says.

    Attributes:
        title: what happened, or the one thing to know.
        text: what is safe and what to do.
        tone: ``ok warn bad alt info neutral``.
        icon: icon name; "" = the usual one of the tone.
        detail: technical words, folded away; "" for none.
    """

    title: str
    text: str = ""
    tone: str = "info"
    icon: str = ""
    detail: str = ""


class NoticeBar(Living, QFrame):
    """A tinted bar with a notice and its acts; hidden until there is one.

    Args:
        closable: whether the user may put it away.
        parent: Qt owner.

    Signals:
        dismissed: the user put the notice away.
    """

    dismissed = Signal()

    def __init__(
        self,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._closable = closable
        self._buttons: list[Button] = []
        self._icon = IconLabel("info", "accent", 18, 2.0)
        self._title = Text("", "strong", wrap=True)
        self._text = Text("", "small", "text2", wrap=True)
        self._fold = Button("", "link", "chevron-down", "row")
        self._fold.put_icon_last()
        self._fold.clicked.connect(self._on_fold)
        self._detail = Text("", "mono", "text2", wrap=True)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._close = IconButton("x", "")
        self._close.clicked.connect(self._on_close)
        self._acts = row()
        words = column(
            self._title,
            self._text,
            row(self._fold, STRETCH),
            self._detail,
            STRETCH,
            gap=2,
        )
        layout = row(gap=10, margins=(12, 10, 8, 10))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addLayout(self._acts)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.hide()
        self.come_alive()

    def show_notice(self, notice: Notice, *buttons: Button) -> None:
        """Show a notice and let a screen reader say it.

        Args:
            notice: what to say.
            buttons: at most two acts; the bar owns them from here.
        """
        tone = notice.tone
        ink = {"info": "accent", "neutral": "text2"}.get(tone, tone)
        mark = {"info": "accent", "neutral": "text3"}.get(tone, f"{tone}i")
        set_state(self, panel="quiet" if tone == "neutral" else tone)
        self._icon.set_icon(notice.icon or _ICONS[tone], mark)
        self._title.set_text(notice.title)
        self._title.set_ink(ink)
        self._text.set_text(notice.text)
        self._text.setVisible(bool(notice.text))
        self._detail.set_text(notice.detail)
        self._detail.hide()
        self._fold.setVisible(bool(notice.detail))
        self._fold.set_icon_name("chevron-down")
        self._close.setVisible(self._closable)
        self._take(buttons)
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.text)
        self.show()
        announce(self, f"{notice.title} {notice.text}".strip())

    def clear(self) -> None:
        """Put the notice away without telling anybody."""
        self._take(())
        self.hide()

    def retranslate(self) -> None:
        """Set our own words."""
        self._fold.setText(self.tr("Technical detail"))
        self._close.set_label(self.tr("Close this notice"))

    def _take(self, buttons: tuple[Button, ...]) -> None:
        """Show other acts."""
        for button in self._buttons:
            self._acts.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = list(buttons)
        for button in buttons:
            self._acts.addWidget(button)

    def _on_fold(self) -> None:
        """Unfold or fold the technical detail."""
        shown = self._detail.isHidden()
        self._detail.setVisible(shown)
        self._fold.set_icon_name("chevron-up" if shown else "chevron-down")

    def _on_close(self) -> None:
        """Put the notice away and tell."""
        self.clear()
        self.dismissed.emit()
