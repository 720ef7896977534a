# SPDX-License-Identifier: Apache-2.0
"""One question with its answer and the tags beside it.

The answer can be selected but not changed here: a text that was signed stays
as it is, and a draft is changed in its form.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.screens.statements.tag_chip import TagChip
from desktop.screens.statements.tags import Tag
from desktop.theme.current import colour, px
from desktop.widgets.layouts import STRETCH, clear, column, row
from desktop.widgets.living import Living
from desktop.widgets.state import set_state
from desktop.widgets.text import Text
from models.casefile.links import Passage
from models.casefile.statements import Answer

TAG_WIDTH = 178


class AnswerText(Living, QTextEdit):
    """The answer, as tall as its words; marks are painted over them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._passages: tuple[Passage, ...] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setPlainText(text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.come_alive()

    @property
    def passage(self) -> Passage | None:
        """Return the selected part, ``None`` when nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        text = self.toPlainText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return Passage(_letters(text, start), _letters(text, end))

    def mark(self, passages: Sequence[Passage]) -> None:
        """Show these parts as marked."""
        self._passages = tuple(passages)
        text = self.toPlainText()
        marks = []
        for passage in passages:
            cursor = self.textCursor()
            cursor.setPosition(_units(text[: passage.start]))
            cursor.setPosition(
                _units(text[: passage.end]), QTextCursor.MoveMode.KeepAnchor
            )
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(colour("accentsoft"))
            marks.append(mark)
        self.setExtraSelections(marks)

    def restyle(self) -> None:
        """Mark again in the colours in force."""
        self.mark(self._passages)

    def _grow(self) -> None:
        """Take the height of the words."""
        self.setFixedHeight(round(self.document().size().height()) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew."""
        super().resizeEvent(event)
        self._grow()


def _units(text: str) -> int:
    """Return how long Qt counts a text: some signs are two of its units."""
    return len(text.encode("utf-16-le")) // 2


def _letters(text: str, units: int) -> int:
    """Return how many letters stand before a place that Qt counted."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


class AnswerRow(Living, QFrame):
    """Number, question, answer, tags.

    Args:
        answer: what was said.
        parent: Qt owner.

    Signals:
        focused: the row became the current one; carries the answer's id.
        tag_chosen: the user goes to a tag's cell; carries the ``Tag``.
        untag_wanted: the user takes a tag away; carries the ``Tag``.
        edit_wanted: the user changes this answer.
    """

    focused = Signal(str)
    tag_chosen = Signal(object)
    untag_wanted = Signal(object)
    edit_wanted = Signal(str)

    def __init__(self, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = answer
        self.setProperty("panel", "plain")
        self._number = Text(str(answer.number), "smallstrong", "text2")
        self._number.setFixedWidth(px(26))
        self._question = Text(answer.question, "body", "text2", wrap=True)
        self.text = AnswerText(answer.text)
        self.text.setAccessibleName(f"{answer.number}. {answer.question}")
        self.text.installEventFilter(self)
        self._tags = column(gap=4)
        self._tags.addStretch(1)
        words = column(self._question, self.text, STRETCH, gap=2)
        line = row(gap=10, margins=(12, 10, 10, 12))
        line.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        side = QWidget()
        side.setLayout(self._tags)
        side.setFixedWidth(px(TAG_WIDTH))
        line.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.chips: list[TagChip] = []
        self.come_alive()

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Show these tags and mark their passages."""
        clear(self._tags)
        self.chips = []
        for tag in tags:
            chip = TagChip(tag)
            chip.clicked.connect(lambda _=False, one=tag: self.tag_chosen.emit(one))
            chip.removed.connect(lambda one=tag: self.untag_wanted.emit(one))
            self.chips.append(chip)
            self._tags.addWidget(chip)
        self._tags.addItem(row(STRETCH))
        self.text.mark([p for tag in tags for p in tag.passages])

    def set_current(self, *, on: bool) -> None:
        """Show whether this is the answer that keys act on."""
        set_state(self, panel="info" if on else "plain")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press anywhere on the row makes it the current one."""
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the answer gets the focus; a double press changes it."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self.focused.emit(str(self.answer.id))
        return super().eventFilter(watched, event)
