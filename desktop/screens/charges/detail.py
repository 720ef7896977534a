# SPDX-License-Identifier: Apache-2.0
"""Everything about one count: law, penalties, what may attach, what courts said.

Knows words that were made for it; must not know a law or a verb.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.screens.charges.digest import ChargeHead
from desktop.screens.charges.law_card import LawCard
from desktop.screens.charges.line_card import LineCard
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import column, holder, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class ChargeDetail(Living, QWidget):
    """The detail beside the list.

    Attributes:
        law: governing law and penalties.
        rulings: what courts said.
        aggravations: what may raise the penalty.
        taking_part: attempt, assistance, corporations, users.
        gates: what follows for procedure.

    Signals:
        edit_wanted: the user changes the count.
        remove_wanted: the user takes it out.
        moved: the user moves it; carries -1 or 1.
        matrix_wanted: the user goes to its elements.
    """

    edit_wanted = Signal()
    remove_wanted = Signal()
    moved = Signal(int)
    matrix_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "title")
        self._second = ElidedLabel("", "small", "text2")
        self._note = Text("", "small", "text2", wrap=True)
        self.up_button = IconButton("arrow-up", "")
        self.up_button.clicked.connect(lambda: self.moved.emit(-1))
        self.down_button = IconButton("arrow-down", "")
        self.down_button.clicked.connect(lambda: self.moved.emit(1))
        self.matrix_button = Button("", "ghost", "grid-3x3", "row")
        self.matrix_button.clicked.connect(self.matrix_wanted)
        self.edit_button = Button("", "secondary", "pencil", "row")
        self.edit_button.clicked.connect(self.edit_wanted)
        self.remove_button = Button("", "danger", "", "row")
        self.remove_button.clicked.connect(self.remove_wanted)
        self.law = LawCard()
        self.rulings, self.aggravations = LineCard(), LineCard()
        self.taking_part, self.gates = LineCard(), LineCard()
        words = holder(column(self._title, self._second, gap=0))
        head = row(words, self.up_button, self.down_button, self.matrix_button, gap=4)
        head.addWidget(self.edit_button)
        head.addWidget(self.remove_button)
        head.setStretchFactor(words, 1)
        body = column(head, self._note, gap=12, margins=(20, 12, 24, 14))
        for card in (self.law, self.rulings, self.aggravations):
            body.addWidget(card)
        body.addWidget(self.taking_part)
        body.addWidget(self.gates)
        body.addStretch(1)
        self._area = scrolled(holder(body))
        self.setLayout(column(self._area, gap=0))
        self.come_alive()

    def show_head(self, head: ChargeHead) -> None:
        """Show which count it is."""
        self._title.set_text(head.title)
        self._second.set_text(head.second)
        self._note.set_text(head.note)
        self._note.setVisible(bool(head.note))
        self.up_button.setEnabled(not head.first)
        self.down_button.setEnabled(not head.last)

    def point_at_ways(self) -> None:
        """Put the focus on the ways of taking part; the first that can be pressed."""
        buttons = list(self.taking_part.acts.values())
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(buttons[0])

    def retranslate(self) -> None:
        """Set our own words."""
        self.up_button.set_label(self.tr("Move up"))
        self.down_button.set_label(self.tr("Move down"))
        self.matrix_button.setText(self.tr("Elements"))
        self.edit_button.setText(self.tr("Change"))
        self.remove_button.setText(self.tr("Take out…"))
        self.rulings.say(
            self.tr("What courts said"),
            self.tr(
                "Recorded and shown beside; it never changes how an element stands."
            ),
            self.tr("Record a ruling…"),
        )
        self.aggravations.say(
            self.tr("Aggravations"),
            self.tr("Suggested only where the law lets them attach; nothing is added."),
            self.tr("Answer the facts…"),
        )
        self.taking_part.say(
            self.tr("Attempt, assistance, participation, corporation, use"),
            self.tr(
                "Special rules first, then the general rule of each code. What a "
                "jurist chooses for this count stands in the documents."
            ),
        )
        self.gates.say(self.tr("What follows from the height of the penalty"))
