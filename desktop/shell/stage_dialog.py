# SPDX-License-Identifier: Apache-2.0
"""Asks where a case has come, and on which day and paper that happened.

Knows the places it is given; must not know what follows from one. An act whose
day stays empty is not entered, and nothing is said to have happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.qt.accessible import name
from desktop.shell.stages import ActAsked, Entered, StageChoice
from desktop.theme.current import font, px
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialog import Dialog
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import STRETCH, clear, column, holder, row
from desktop.widgets.text import Text

_ROW = 30
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class StageMove:
    """What was decided.

    Attributes:
        stage: where the case stands now, "" = where it stood.
        acts: what is entered.
    """

    stage: str
    acts: tuple[Entered, ...]


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields of one act."""

    event: str
    day: DateEdit
    number: QLineEdit
    row: FormRow


class StageDialog(Dialog):
    """Steps and their stages; beside them the acts that lead there.

    Args:
        steps: words of each step.
        choices: places to which a case can come.
        current: key of the place now.
        parent: the window.
        step: a step that was pressed, -1 = none: the place now is chosen.

    Signals:
        stage_chosen: the user decided; carries a ``StageMove``.
    """

    stage_chosen = Signal(object)

    def __init__(
        self,
        steps: Sequence[str],
        choices: Sequence[StageChoice],
        current: str,
        parent: QWidget,
        step: int = -1,
    ) -> None:
        super().__init__(parent=parent, width=720)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = {one.key: one for one in choices}
        self._typed: dict[str, tuple[str, str]] = {}
        self.fields: list[_Fields] = []
        self.list = QListWidget()
        self._fill(steps, choices)
        self._acts_head = Text("", "head")
        self._hint = Text("", "small", "text2", wrap=True)
        self._acts = column(gap=10)
        side = column(self._acts_head, self._hint, self._acts, STRETCH, gap=8)
        parts = row(self.list, holder(side), gap=20)
        parts.setStretch(0, 5)
        parts.setStretch(1, 6)
        self.body.addLayout(parts)
        self.let_body_grow()
        self.take_button = self.add_button(Button("", "primary"))
        self.take_button.clicked.connect(self._on_take)
        self.make_default(self.take_button)
        self.list.itemActivated.connect(lambda _item: self._on_take())
        self.list.currentItemChanged.connect(lambda *_: self._show_acts())
        self.come_alive()
        self._choose(current, step)

    def choice(self) -> StageChoice | None:
        """Return the place that is chosen."""
        item = self.list.currentItem()
        return None if item is None else self._choices.get(str(item.data(_KEY)))

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self.set_heading(
            self.tr("Stage of the case"),
            self.tr("The change is written in the journal and can be changed again."),
        )
        name(self.list, "stages", self.tr("Stages"))
        self.take_button.setText(self.tr("Set stage"))
        self._acts_head.set_text(self.tr("Acts that belong to it"))
        self._hint.set_text(
            self.tr(
                "Deadlines run from the day you write. Leave a day empty if it is "
                "not known: that act is not entered."
            )
        )

    def restyle(self) -> None:
        """Grow with the text scale."""
        self.list.setMinimumHeight(px(380))

    def _fill(self, steps: Sequence[str], choices: Sequence[StageChoice]) -> None:
        """Show each step with its places below."""
        for number, words in enumerate(steps):
            under = [one for one in choices if one.step == number]
            if under:
                head = QListWidgetItem(words, self.list)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(font("smallstrong"))
                head.setSizeHint(QSize(0, px(_ROW)))
            for one in under:
                item = QListWidgetItem(f"    {one.words}", self.list)
                item.setSizeHint(QSize(0, px(_ROW)))
                item.setToolTip(one.words)
                item.setData(_KEY, one.key)

    def _choose(self, current: str, step: int) -> None:
        """Choose the place now, or the first one of a step that was pressed."""
        now = self._choices.get(current)
        wanted = current
        if step >= 0 and (now is None or now.step != step):
            under = [one.key for one in self._choices.values() if one.step == step]
            wanted = under[0] if under else current
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.data(_KEY) == wanted:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)

    def _show_acts(self) -> None:
        """Ask for the acts of the place that is chosen; what was typed stays."""
        self._remember()
        clear(self._acts)
        self.fields = []
        choice = self.choice()
        for one in () if choice is None else choice.acts:
            self._acts.addWidget(self._ask(one))
        self._hint.setVisible(bool(self.fields))

    def _ask(self, one: ActAsked) -> QWidget:
        """Return the fields of an act, or when it was entered already."""
        if one.known:
            words = self.tr("{0}: entered, {1}").format(one.words, one.known)
            return Text(words, "body", "text2", wrap=True)
        day, number = DateEdit(), QLineEdit()
        held = self._typed.get(one.event, ("", ""))
        day.setText(held[0])
        number.setText(held[1])
        number.setPlaceholderText(self.tr("number on the paper"))
        line = holder(row(day, number, gap=8))
        line.setFocusProxy(day)
        made = FormRow(one.words, line)
        day.setAccessibleName(self.tr("Day: {0}").format(one.words))
        number.setAccessibleName(self.tr("Number on the paper: {0}").format(one.words))
        self.fields.append(_Fields(one.event, day, number, made))
        return made

    def _remember(self) -> None:
        """Keep what is typed while another place is looked at."""
        for one in self.fields:
            self._typed[one.event] = (one.day.text(), one.number.text())

    def _wrong(self, choice: StageChoice) -> bool:
        """Say at its field which day does not match; return whether one does not."""
        for one in self.fields:
            words = one.day.error_text
            lone = one.number.text().strip() and one.day.date is None
            if not words and (lone or not choice.stage) and one.day.date is None:
                words = self.tr("Write the day it was done.")
            one.row.set_error(words)
            if words:
                one.day.setFocus()
                return True
        return False

    def _on_take(self) -> None:
        """Hand over the stage with its acts and close."""
        choice = self.choice()
        if choice is None or self._wrong(choice):
            return
        acts = tuple(
            Entered(one.event, one.day.date, one.number.text().strip())
            for one in self.fields
            if one.day.date is not None
        )
        self.stage_chosen.emit(StageMove(choice.stage, acts))
        self.accept()
