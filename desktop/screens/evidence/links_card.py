# SPDX-License-Identifier: Apache-2.0
"""What an exhibit is linked to, each a way there and a way to take it off.

Knows lines made for links; must not know an element.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.screens.evidence.words import LinkLine
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.card import Card
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import clear, column, holder, row
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.strength import Strength
from desktop.wording import plurals
from desktop.wording.labels import label


class LinksCard(Living, Card):
    """The links of one exhibit; hidden when there is none.

    Args:
        parent: Qt owner.

    Attributes:
        goes: the buttons that go there, in order.
        offs: the buttons that take one off, in order.

    Signals:
        route_chosen: the user goes where a link counts.
        unlink_wanted: the user takes a link off; carries its id.
    """

    route_chosen = Signal(object)
    unlink_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, margins=(14, 10, 10, 8))
        if parent is not None:
            self.setParent(parent)
        self._lines: tuple[LinkLine, ...] = ()
        self._head = SectionHeader()
        self._rows = column(gap=6)
        self.goes: list[Button] = []
        self.offs: list[IconButton] = []
        self.body.addWidget(self._head)
        self.body.addLayout(self._rows)
        self.come_alive()

    def show_links(self, lines: Sequence[LinkLine]) -> None:
        """Show these links."""
        self._lines = tuple(lines)
        clear(self._rows)
        self.goes, self.offs = [], []
        for line in lines:
            self._rows.addWidget(self._row(line))
        self.setVisible(bool(lines))
        self._head.set_sub(plurals.links(len(lines)) if lines else "")

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._head.set_title(self.tr("Linked to"))
        if self._lines:
            self.show_links(self._lines)

    def _row(self, line: LinkLine) -> QWidget:
        """Return one link."""
        weakens = label("bearing", "weakens") if line.weakens else ""
        strong = label("strength", str(line.strength))
        title = ElidedLabel(line.title, "med")
        second = ElidedLabel(
            " · ".join(filter(None, (weakens, line.second))),
            "small",
            "alt" if line.weakens else "text3",
        )
        go = IconButton("arrow-right", self.tr("Go to {0}").format(line.title))
        go.clicked.connect(lambda _=False, to=line.route: self.route_chosen.emit(to))
        off = IconButton("unlink", self.tr("Take off {0}").format(line.title))
        off.clicked.connect(lambda _=False, one=line.link: self.unlink_wanted.emit(one))
        self.goes.append(go)
        self.offs.append(off)
        made = row(gap=6)
        bars = Strength(line.strength, strong)
        made.addWidget(bars, 0, Qt.AlignmentFlag.AlignVCenter)
        made.addLayout(column(title, second, gap=0), 1)
        made.addWidget(go)
        made.addWidget(off)
        return holder(made)
