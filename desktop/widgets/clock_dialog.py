# SPDX-License-Identifier: Apache-2.0
"""«Dasar hukum + cara hitung»: everything there is to say of one clock.

Knows words made for it; must not know a case or how a day is counted. Every
screen that shows a deadline opens this one.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.chip import Chip
from desktop.widgets.dialog import Dialog
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, Item, column, holder, row, scrolled
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text
from desktop.wording.clock_lines import ClockWords

_NAME = 132
_MOST = 430
_AROUND = 260


class ClockDialog(Dialog):
    """Shows one clock: state, legal basis, count, remarks.

    Args:
        words: the clock in words.
        parent: window over which it opens.
        to_act: whether a button leads to the act that started it.

    Attributes:
        act_button: closes and leads to that act; the caller connects it.
    """

    def __init__(
        self, words: ClockWords, parent: QWidget | None = None, *, to_act: bool = False
    ) -> None:
        super().__init__("", "", parent, 680)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = words
        state = row(Chip(words.state, words.tone, words.icon), gap=10)
        if words.due:
            state.addWidget(Text(words.due, "strong"))
        state.addStretch(1)
        self.body.addLayout(state)
        self._heads = [SectionHeader() for _ in range(3)]
        basis, counted, known = self._heads
        facts = (_fact(name, value) for name, value in words.basis)
        parts: list[Item] = [basis, *facts]
        if words.steps:
            parts += [6, counted, *_numbered(words.steps)]
        if words.remarks:
            parts += [6, known, *(_remark(one) for one in words.remarks)]
        self._inside = holder(column(*parts, STRETCH, gap=6, margins=(0, 0, 12, 0)))
        self.area = scrolled(self._inside)
        # Nothing inside takes the focus: the keys scroll the area itself.
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body.addWidget(self.area, 1)
        self.let_body_grow()
        self.act_button = self.add_button(Button("", "secondary"))
        self.act_button.setVisible(to_act)
        self.act_button.clicked.connect(self.accept)
        self.come_alive()

    @property
    def words(self) -> ClockWords:
        """Return what is shown."""
        return self._words

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self.set_heading(self._words.title)
        self.cancel_button.setText(self.tr("Close"))
        self.act_button.setText(self.tr("Go to the act"))
        self.area.setAccessibleName(self.tr("Legal basis and how it was counted"))
        basis, counted, known = self._heads
        basis.set_title(self.tr("Legal basis"))
        counted.set_title(self.tr("How it was counted"))
        known.set_title(self.tr("Mind this"))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of the words, up to that of the window."""
        above = self.parentWidget()
        room = above.window() if above else QGuiApplication.primaryScreen().size()
        width = self.width() - 2 * 24
        need = self._inside.heightForWidth(width)
        need = need if need > 0 else self._inside.sizeHint().height()
        most = max(160, min(px(_MOST), room.height() - _AROUND))
        self.area.setMinimumHeight(min(need + 4, most))
        super().showEvent(event)


def _fact(name: str, value: str) -> QWidget:
    """Return one line: a name and what it is."""
    first = Text(name, "small", "text3", wrap=True)
    first.setFixedWidth(px(_NAME))
    line = row(gap=10)
    line.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(value, "body", wrap=True), 1)
    return holder(line)


def _numbered(steps: Iterable[str]) -> list[QWidget]:
    """Return the lines of the count, numbered."""
    found = []
    for number, words in enumerate(steps, start=1):
        first = Text(f"{number}.", "small", "text3")
        first.setFixedWidth(px(22))
        line = row(gap=4)
        line.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(words, "body", wrap=True), 1)
        found.append(holder(line))
    return found


def _remark(words: str) -> QWidget:
    """Return one remark."""
    line = row(gap=8)
    line.addWidget(IconLabel("info", "text3", 15), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(words, "small", "text2", wrap=True), 1)
    return holder(line)
