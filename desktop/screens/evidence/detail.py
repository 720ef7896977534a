# SPDX-License-Identifier: Apache-2.0
"""One exhibit: what it is, its files, its chain, what it supports.

Knows words made for it; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.item_models.evidence_state import Lack
from desktop.screens.evidence.chain import ChainLine
from desktop.screens.evidence.custody_card import CustodyCard
from desktop.screens.evidence.facts_card import FactsCard
from desktop.screens.evidence.hash_panel import HashPanel, Wholeness
from desktop.screens.evidence.lack_card import LackCard
from desktop.screens.evidence.links_card import LinksCard
from desktop.screens.evidence.words import LinkLine
from desktop.theme.current import px
from desktop.viewer.panel import ViewerPanel
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import STRETCH, column, holder, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.progress_card import ProgressCard
from desktop.widgets.text import Text

_SIDE = (290, 316)
_WIDEST = 380


@dataclass(frozen=True, slots=True)
class ExhibitLines:
    """One exhibit in words.

    Attributes:
        code: e.g. ``BB-07``.
        title: its description.
        second: kind, from whom, where, when.
        lacks: what is missing before use.
        chain: its custody.
        links: what it is linked to.
        facts: (name, value) of what else is recorded.
    """

    code: str
    title: str
    second: str
    lacks: Sequence[Lack]
    chain: Sequence[ChainLine]
    links: Sequence[LinkLine]
    facts: Sequence[tuple[str, str]]


class ExhibitDetail(Living, QWidget):
    """The detail beside the list.

    Args:
        viewer: shows the files.
        parent: Qt owner.

    Attributes:
        viewer: shows the files.
        hash: whether the copy is whole.
        lacks: what is missing.
        custody: who held it.
        links: what it is linked to.
        facts: what else is recorded.
        progress: how far files being taken in are.
        checking: how far a check or an export is.
        notice: what went wrong with files.

    Signals:
        custody_wanted: the user records who holds it.
        link_wanted: the user ties it to an element.
        act_wanted: the user records the seizure as an act.
    """

    custody_wanted = Signal()
    link_wanted = Signal()
    act_wanted = Signal()

    def __init__(self, viewer: ViewerPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer = viewer
        self.hash, self.lacks, self.custody = HashPanel(), LackCard(), CustodyCard()
        self.links, self.facts = LinksCard(), FactsCard()
        self.progress, self.checking = ProgressCard(), ProgressCard()
        self.progress.hide()
        self.checking.hide()
        self.notice = NoticeBar()
        self._code = Text("", "title", "text2")
        self._title = ElidedLabel("", "title")
        self._second = ElidedLabel("", "small", "text3")
        self.act_button = IconButton("clipboard-list", "")
        self.act_button.clicked.connect(self.act_wanted)
        self.custody_button = Button("", "secondary", "send")
        self.custody_button.clicked.connect(self.custody_wanted)
        self.link_button = Button("", "primary", "link")
        self.link_button.clicked.connect(self.link_wanted)
        self._lay_out()
        self.custody.add_wanted.connect(self.custody_wanted)
        self.come_alive()

    def show_exhibit(self, lines: ExhibitLines) -> None:
        """Show an exhibit; its files come through the viewer."""
        if lines.code != self._code.plain:
            self._side.verticalScrollBar().setValue(0)
        self._code.set_text(lines.code)
        self._title.set_text(lines.title)
        self._second.set_text(lines.second)
        self.lacks.show_lacks(lines.lacks)
        self.custody.show_lines(lines.chain)
        self.links.show_links(lines.links)
        self.facts.show_facts(lines.facts)

    def show_wholeness(self, shown: Wholeness | None) -> None:
        """Show what is known of the file looked at, ``None`` = there is none."""
        self.hash.setVisible(shown is not None and self.checking.isHidden())
        if shown is not None:
            self.hash.show_wholeness(shown)

    def retranslate(self) -> None:
        """Set our own words."""
        self.act_button.set_label(self.tr("Record the seizure as an act"))
        self.custody_button.setText(self.tr("Record hand-over"))
        self.link_button.setText(self.tr("Link to element"))
        self.link_button.setToolTip(self.tr("Link to an element (T)"))

    def restyle(self) -> None:
        """Let the side column grow with the letters, as far as there is room."""
        self._side.setMinimumWidth(_SIDE[0])
        self._side.setMaximumWidth(min(px(_SIDE[1]), _WIDEST))

    def _lay_out(self) -> None:
        """Place the parts."""
        names = row(self._code, self._title, gap=8)
        names.setStretch(1, 1)
        words = holder(column(names, self._second, gap=2))
        head = row(words, self.act_button, self.custody_button, self.link_button, gap=8)
        head.setStretchFactor(words, 1)
        middle = column(self.viewer, self.checking, self.hash, gap=10)
        middle.setStretchFactor(self.viewer, 1)
        side = column(
            *(self.lacks, self.custody, self.links, self.facts, STRETCH), gap=10
        )
        self._side = scrolled(holder(side))
        body = row(middle, self._side, gap=12)
        body.setStretch(0, 5)
        body.setStretch(1, 4)
        whole = column(
            *(head, self.progress, self.notice, body), gap=10, margins=(20, 12, 24, 12)
        )
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)
