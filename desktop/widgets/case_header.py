# SPDX-License-Identifier: Apache-2.0
"""What stands above every page of a case: which case, what is due, how far.

Must not know a clock or a person, nor what its acts set off.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.theme.current import px
from desktop.widgets.chip import Chip
from desktop.widgets.deadline_button import DeadlineButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.stepper import Stepper
from desktop.widgets.text import Text

FOLD_BELOW = 1300
LOW_BELOW = 600


class CaseHeader(Living, QFrame):
    """Number, title, article chips, deadlines and the stepper.

    Args:
        parent: Qt owner.

    Attributes:
        stepper: the way of the case.
        overdue: how many deadlines are past; hidden when none is.
        deadline: the next deadline; hidden when none is ahead.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "header")
        self._size: tuple[int, int] | None = None
        self._folded = False
        self._crowded = False
        self._low = False
        self._chips: list[Chip] = []
        self._articles: tuple[str, ...] = ()
        self._wide_articles: list[int] = []
        self._summary = ""
        self._stage = ""
        self._number = Text("", "title")
        self._number.setSizePolicy(
            QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        )
        self._title = ElidedLabel("", "title", "text2")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._stage_chip = Chip("", "info", "circle-dot")
        self._chip_row = row(gap=8)
        self.stepper = Stepper()
        self._top = row(
            self._number, self._title, 4, self._stage_chip, self._chip_row, STRETCH
        )
        self.overdue, self.deadline = DeadlineButton(), DeadlineButton()
        for button in (self.overdue, self.deadline):
            button.hide()
            self._top.addWidget(button)
        self._column = column(self._top, self.stepper, gap=8, margins=(24, 10, 24, 8))
        self.setLayout(self._column)
        self.come_alive()

    def show_case(
        self, number: str, title: str, articles: Sequence[str], summary: str
    ) -> None:
        """Show a case.

        Args:
            number: its number.
            title: its title.
            articles: words of each article chip.
            summary: the same folded, e.g. ``3 pasal``; its tooltip names all.
        """
        self._number.set_text(number)
        self._title.set_text(title)
        self._articles = tuple(articles)
        self._summary = summary
        self._make_chips()
        self._crowd()

    def show_stage(self, steps: Sequence[str], now: int, spoken: str) -> None:
        """Show how far the case is; ``spoken`` e.g. ``Tahap 4 dari 8 · P-19``."""
        self._stage = spoken
        self.stepper.set_steps(steps, now, spoken)
        self._stage_chip.set(spoken)
        self._shape()

    def hide_deadlines(self) -> None:
        """Show no deadline: nothing is known of one yet."""
        self.overdue.hide()
        self.deadline.hide()

    def add_act(self, widget: QWidget) -> None:
        """Put an act at the far end of the first line."""
        self._top.addWidget(widget)

    def fit(self, width: int, height: int) -> None:
        """Take the shape that suits a window of this size, in logical pixels.

        Larger text needs a wider window before everything is spelt out.
        """
        self._size = (width, height)
        folded, self._low = width < px(FOLD_BELOW), height < LOW_BELOW
        if folded != self._folded:
            self._folded = folded
            self.deadline.fold(folded=folded)
            self._make_chips()
        self._shape()

    def restyle(self) -> None:
        """Keep the shape with the scale in force."""
        if self._size is None:
            self._shape()
        else:
            self.fit(*self._size)
        self._crowd()

    def _crowd(self) -> None:
        """Fold the articles where title and deadline would not stay whole."""
        shown = [self._top.itemAt(place) for place in range(self._top.count())]
        held = [one for one in shown if one is not None and not one.isEmpty()]
        others = [one for one in held if one.layout() is not self._chip_row]
        wide = sum(one.sizeHint().width() for one in others)
        wide += sum(self._wide_articles) + self._top.spacing() * len(held)
        wide += self._chip_row.spacing() * len(self._wide_articles)
        sides = self._column.contentsMargins()
        crowded = wide + sides.left() + sides.right() > self.width()
        if crowded != self._crowded:
            self._crowded = crowded
            self._make_chips()

    def _shape(self) -> None:
        """Fold the stepper into one chip where height is scarce."""
        self.stepper.setVisible(not self._low)
        self._stage_chip.setVisible(self._low and bool(self._stage))
        sides = (20, 7, 20, 7) if self._low else (24, 10, 24, 8)
        self._column.setContentsMargins(*sides)
        self.setFixedHeight(px(48 if self._low else 80))

    def _make_chips(self) -> None:
        """Show every article, or one chip that counts them."""
        for chip in self._chips:
            self._chip_row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        words = self._articles
        self._wide_articles = [
            Chip(text, outline=True).sizeHint().width() for text in words
        ]
        if (self._folded or self._crowded) and len(words) > 1:
            words = (self._summary,)
        self._chips = [Chip(text, outline=True) for text in words]
        for chip in self._chips:
            chip.setToolTip(", ".join(self._articles))
            self._chip_row.addWidget(chip)

    def event(self, event: QEvent) -> bool:
        """Look again what there is room for when something came or went."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._crowd()
        return done
