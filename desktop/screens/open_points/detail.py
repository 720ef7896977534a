# SPDX-License-Identifier: Apache-2.0
"""One open point: what it is, what to do, and where it stands.

Knows a ``PointDetail``; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.open_points.lines import PlaceLine, PointDetail
from desktop.widgets.act_row import ActRow
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, clear, column, holder, row, rule, scrolled
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text


class PointPane(Living, QWidget):
    """The detail beside the list.

    Attributes:
        acts: buttons, what one does first before the places.

    Signals:
        route_chosen: the user goes somewhere; carries the ``Route``.
    """

    route_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts: list[Button] = []
        self._title = Text("", "title", wrap=True)
        self._chip = Chip("")
        self._sentence = Text("", "body", "text2", wrap=True)
        self._do = column(gap=8)
        self._do_head = SectionHeader()
        self._do_card = Card(self._do_head, self._do)
        self._settles = column(gap=4)
        self._settles_head = SectionHeader()
        self._settles_card = Card(self._settles_head, self._settles)
        self._places_head = SectionHeader()
        self._places = column(gap=8)
        self._note = Text("", "small", "text3", wrap=True)
        self._beside_head = SectionHeader(kind="smallstrong")
        self._beside = column(gap=8)
        head = row(self._title, self._chip, gap=12)
        head.setStretch(0, 1)
        body = holder(
            column(
                head,
                self._sentence,
                self._do_card,
                Card(
                    self._places_head,
                    self._places,
                    self._note,
                    self._beside_head,
                    self._beside,
                ),
                self._settles_card,
                STRETCH,
                gap=12,
                margins=(20, 14, 24, 14),
            )
        )
        self.setLayout(column(scrolled(body), gap=0))
        self.come_alive()

    def show_point(self, detail: PointDetail) -> None:
        """Show a point."""
        line = detail.line
        self.acts = []
        self._title.set_text(line.title)
        self._chip.set(line.badge, line.tone, line.icon if line.badge else "")
        self._chip.setVisible(bool(line.badge))
        self._sentence.set_text(detail.sentence)
        self._fill(self._do, detail.acts)
        self._do_card.setVisible(bool(detail.acts))
        self._places_head.set_title(detail.heading)
        self._fill(self._places, detail.places)
        self._note.set_text(detail.note)
        self._note.setVisible(bool(detail.note))
        self._fill(self._beside, detail.beside)
        self._beside_head.setVisible(bool(detail.beside))
        clear(self._settles)
        for words in detail.settles:
            way = row(IconLabel("arrow-right", "text3", 14), Text(words, wrap=True))
            way.setStretch(1, 1)
            self._settles.addWidget(holder(way))
        self._settles_card.setVisible(bool(detail.settles))

    def retranslate(self) -> None:
        """Set our own words."""
        self._do_head.set_title(self.tr("What can be done"))
        self._settles_head.set_title(self.tr("What would settle it"))
        self._beside_head.set_title(self.tr("Look at these again after that"))

    def _fill(self, layout: QVBoxLayout, lines: Sequence[PlaceLine]) -> None:
        """Show ways, each with its button."""
        clear(layout)
        for number, line in enumerate(lines):
            if number:
                layout.addWidget(rule())
            kind = "primary" if line.main and not number else "secondary"
            button = Button(line.act, kind, size="row")
            button.clicked.connect(
                lambda _=False, target=line.route: self.route_chosen.emit(target)
            )
            self.acts.append(button)
            layout.addWidget(ActRow(line.icon, line.title, line.second, button))
