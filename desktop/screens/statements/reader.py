# SPDX-License-Identifier: Apache-2.0
"""Reads a statement: questions and answers in order, tags beside them.

Knows answers that were read by page; must not fetch any.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.screens.statements.answer_row import AnswerRow
from desktop.screens.statements.tags import Tag
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import STRETCH, clear, column, holder, row, scrolled
from desktop.widgets.living import Living
from models.base.ids import AnswerId
from models.casefile.links import Passage
from models.casefile.statements import Answer

_NEAR_END = 200


class Reader(Living, QWidget):
    """The answers of one statement.

    Signals:
        more_wanted: the reader came near the end of what was read.
        tag_wanted: the user tags; carries the answer and the passage or None.
        tag_chosen: the user goes to a tag's cell; carries the ``Tag``.
        untag_wanted: the user takes a tag away; carries the ``Tag``.
        edit_wanted: the user changes an answer; carries it.
    """

    more_wanted = Signal()
    tag_wanted = Signal(object, object)
    tag_chosen = Signal(object)
    untag_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, AnswerRow] = {}
        self._current = ""
        self._more = False
        self._column = column(gap=2, margins=(4, 6, 4, 6))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.more_button = Button("", "ghost", "chevron-down", "row")
        self.more_button.clicked.connect(self.more_wanted)
        self._more_line = holder(row(STRETCH, self.more_button, STRETCH))
        self._area: QScrollArea = scrolled(
            holder(column(holder(self._column), self._more_line, STRETCH, gap=0))
        )
        self._area.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.setLayout(column(self._area, gap=0))
        self.set_more(more=False)
        self.come_alive()

    @property
    def current(self) -> Answer | None:
        """Return the answer that keys act on."""
        found = self.rows.get(self._current)
        return None if found is None else found.answer

    @property
    def passage(self) -> Passage | None:
        """Return the selected part of the current answer."""
        found = self.rows.get(self._current)
        return None if found is None else found.text.passage

    def begin(self) -> None:
        """Show nothing; another statement comes."""
        clear(self._column)
        self.rows = {}
        self._current = ""
        self.set_more(more=False)

    def add(self, answers: Sequence[Answer]) -> None:
        """Show more answers below those shown."""
        for answer in answers:
            made = AnswerRow(answer)
            made.focused.connect(self._on_focused)
            made.tag_chosen.connect(self.tag_chosen)
            made.untag_wanted.connect(self.untag_wanted)
            self.rows[str(answer.id)] = made
            self._column.addWidget(made)
        if not self._current and self.rows:
            self._mark(next(iter(self.rows)))

    def set_more(self, *, more: bool) -> None:
        """Say whether answers follow that were not read yet."""
        self._more = more
        self._more_line.setVisible(more)

    def show_tags(self, tags: Mapping[AnswerId, Sequence[Tag]]) -> None:
        """Show the tags of every answer shown."""
        for made in self.rows.values():
            made.show_tags(tags.get(made.answer.id, ()))

    def point_at(self, answer_id: str) -> bool:
        """Scroll to an answer; return whether it is shown."""
        found = self.rows.get(answer_id)
        if found is None:
            return False
        self._mark(answer_id)
        self._area.ensureWidgetVisible(found, 0, 40)
        found.text.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def tag(self) -> None:
        """Tag the current answer or what is selected in it."""
        answer = self.current
        if answer is not None:
            self.tag_wanted.emit(answer, self.passage)

    def edit(self) -> None:
        """Change the current answer."""
        answer = self.current
        if answer is not None:
            self.edit_wanted.emit(answer)

    def retranslate(self) -> None:
        """Set our own words."""
        self.more_button.setText(self.tr("Show the next answers"))

    def _on_focused(self, answer_id: str) -> None:
        """Take note which answer keys act on."""
        self._mark(answer_id)

    def _mark(self, answer_id: str) -> None:
        """Show one answer as the current one."""
        for known, made in self.rows.items():
            made.set_current(on=known == answer_id)
        self._current = answer_id

    def _on_scroll(self, value: int) -> None:
        """Ask for more near the end."""
        bar = self._area.verticalScrollBar()
        if self._more and bar.maximum() - value < _NEAR_END:
            self.more_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between answers with the arrows; Enter changes one."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        keys = list(self.rows)
        if event.key() in steps and self._current in keys:
            place = keys.index(self._current) + steps[Qt.Key(event.key())]
            if 0 <= place < len(keys):
                self.point_at(keys[place])
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
            return
        super().keyPressEvent(event)
