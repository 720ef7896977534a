# SPDX-License-Identifier: Apache-2.0
"""A form over a page that loses nothing: drafts, Ctrl+Enter, errors in place.

Knows rows by name; must not know what they mean or how they are saved. Esc
closes and keeps the draft; the next opening offers it again.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from desktop.qt.shortcuts import Keys, bind
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.busy_button import BusyButton
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.draft_keeper import DraftKeeper
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import Item, column, holder, panel, row, scrolled
from desktop.widgets.notice_bar import Notice, NoticeBar
from desktop.widgets.text import Text

_BESIDE = 12
"""Pixels of the window that stay in sight above and below a tall form."""

_LEAST_HIGH = 160
_LEAST_LETTERS = 12
_MARGINS = 2 * 24
_AROUND = _MARGINS + 10 + 12  # margins of dialog and form, and a scroll bar
_EDGE = 4
_ARROW = 34  # beside the words of a box
_ANY_HEIGHT = 16_777_215  # what Qt means by no limit


class FormDialog(Dialog):
    """A dialog with named rows.

    Args:
        title: heading.
        text: what this is about; "" for none.
        save: words of the button that saves.
        parent: window over which it opens.
        width: least width in logical pixels.

    Attributes:
        keeper: watches the fields.
        trouble: says what no field of its own can say.
        save_button: saves.

    Signals:
        save_wanted: the user wants to save what stands there.
        draft_changed: JSON of what is typed; "" = nothing is left unsaved.
    """

    save_wanted = Signal()
    draft_changed = Signal(str)

    def __init__(
        self,
        title: str,
        text: str = "",
        save: str = "",
        parent: QWidget | None = None,
        width: int = 640,
    ) -> None:
        super().__init__(title, text, parent, width)
        self._rows: dict[str, FormRow] = {}
        self._pairs: list[QBoxLayout] = []
        self.keeper = DraftKeeper(self)
        self.keeper.kept.connect(self.draft_changed)
        self._draft_text = Text("", "small", "accent", wrap=True)
        self._drop = Button("", "ghost", size="row")
        self._drop.clicked.connect(self._on_drop)
        self._offer = panel(
            row(self._draft_text, self._drop, margins=(12, 6, 8, 6)), "info"
        )
        self._offer.hide()
        self.body.addWidget(self._offer)
        self.trouble = NoticeBar()
        self.body.addWidget(self.trouble)
        self._form: QVBoxLayout = column(gap=12, margins=(0, 0, 10, 0))
        self._form.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = scrolled(holder(self._form))
        self.body.addWidget(self._area, 1)
        self.let_body_grow()
        # Enter in a line of text must not close what is being typed.
        self.cancel_button.setDefault(False)
        self.save_button = BusyButton(save, "primary")
        self.add_button(self.save_button)
        self.save_button.clicked.connect(self.save_wanted)
        bind(self, Keys.SAVE, self.save_button.click)
        self._blank: dict[str, str] = {}
        self.come_alive()

    def add_far_button(self, button: Button) -> Button:
        """Add a button at the far left, away from the one that saves."""
        self._buttons.insertWidget(0, button)
        return button

    def add_heading(self, words: str) -> None:
        """Start a part of the form."""
        self._form.addSpacing(4)
        self._form.addWidget(Text(words, "head"))

    def add_row(
        self,
        name: str,
        label: str,
        field: QWidget,
        hint: str = "",
        optional: bool = False,
    ) -> FormRow:
        """Add a watched field and return its row.

        Args:
            name: as errors name it, e.g. ``case.number``.
            label: words above it.
            field: what is typed into.
            hint: how to fill it.
            optional: whether it may stay empty.
        """
        made = self._make(name, label, field, hint=hint, optional=optional)
        self._form.addWidget(made)
        return made

    def add_pair(self, first: FormRow, second: FormRow) -> None:
        """Put two rows made by ``make_row`` side by side, where there is room."""
        line = row(gap=16)
        for made in (first, second):
            line.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        self._pairs.append(line)
        self._form.addLayout(line)

    def make_row(
        self, name: str, label: str, field: QWidget, optional: bool = True
    ) -> FormRow:
        """Return a watched row without placing it; see ``add_row``."""
        return self._make(name, label, field, hint="", optional=optional)

    def add_error_row(self, name: str, made: FormRow) -> None:
        """Let an error of this name show at a row that is not watched."""
        self._rows[name] = made

    def add_item(self, item: Item) -> None:
        """Add something that is not a row."""
        if isinstance(item, QWidget):
            self._form.addWidget(item)
        elif isinstance(item, int):
            self._form.addSpacing(item)

    def begin(self, draft: str = "") -> None:
        """Take what stands there as saved, then bring a draft back.

        Args:
            draft: what ``draft_changed`` sent earlier; "" = none.
        """
        self.keeper.settle_on()
        self._blank = self.keeper.values()
        self._offer.setVisible(self.keeper.restore(draft))

    def show_error(self, name: str, words: str) -> bool:
        """Show an error at its row; return whether there is such a row."""
        self.trouble.clear()
        for known, made in self._rows.items():
            made.set_error(words if known == name else "")
        self.save_button.set_busy(False)
        return name in self._rows and self.focus_row(name)

    def show_trouble(self, notice: Notice) -> None:
        """Say above the fields what belongs to none of them."""
        self.trouble.show_notice(notice)

    def focus_row(self, name: str) -> bool:
        """Bring a field into sight and focus it; return whether there is one.

        Args:
            name: of its row, or under which it is watched, or how that ends,
                e.g. ``modus``.
        """
        fields = dict(self.keeper.widgets)
        fields |= {known: made.field for known, made in self._rows.items()}
        ends = (known for known in fields if known.rpartition(".")[2] == name)
        known = name if name in fields else next(ends, "")
        if known:
            fields[known].setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(self._rows.get(known, fields[known]))
        return bool(known)

    def reveal(self, name: str) -> None:
        """Bring a row into sight if it is shown; the focus stays."""
        if self._rows[name].isVisibleTo(self):
            self._bring(self._rows[name])

    def finish(self) -> None:
        """Close after saving; nothing is left unsaved."""
        self.keeper.forget()
        self.save_button.set_busy(False)
        self.accept()

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self.cancel_button.setText(self.tr("Close"))
        self._draft_text.set_text(
            self.tr("What you typed earlier and did not save is here again.")
        )
        self._drop.setText(self.tr("Discard it"))

    def _make(
        self, name: str, label: str, field: QWidget, *, hint: str, optional: bool
    ) -> FormRow:
        """Return a watched row."""
        made = FormRow(label, field, hint, optional)
        self._rows[name] = made
        self.keeper.watch(name, field)
        if isinstance(field, AutosizeEdit):
            field.submitted.connect(self.save_button.click)
        if isinstance(field, QComboBox):
            _keep_narrow(field)
        return made

    def _bring(self, place: QWidget) -> None:
        """Bring something into sight, now and once everything is laid out."""
        self._area.ensureWidgetVisible(place)
        QTimer.singleShot(0, self, partial(self._area.ensureWidgetVisible, place))

    def _place_pairs(self) -> None:
        """Put those rows below one another whose words need more than half."""
        room = self.width() - _AROUND
        for line in self._pairs:
            if line.minimumSize().width() > room or _cut(line, room // 2 - 8):
                line.setDirection(QBoxLayout.Direction.TopToBottom)
                for place in range(line.count()):
                    line.setStretch(place, 0)

    def _on_drop(self) -> None:
        """Go back to what was last saved."""
        for name, text in self._blank.items():
            self.keeper.put(name, text)
        self.keeper.forget()
        self._offer.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height the form needs, up to that of the window."""
        self._place_pairs()
        content = self._content()
        high = content.heightForWidth(self.width() - _MARGINS)
        need = (high if high >= 0 else content.sizeHint().height()) + _EDGE
        self._area.setFixedHeight(min(need, self._most() // 2))
        super().showEvent(event)
        self._area.setMinimumHeight(min(need, _LEAST_HIGH))
        self._area.setMaximumHeight(_ANY_HEIGHT)
        # Fields that grow with their words know their height only once shown.
        QTimer.singleShot(0, self, self._fit)

    def _content(self) -> QWidget:
        """Return what scrolls."""
        content = self._area.widget()
        assert content is not None, "a form has what it scrolls from the start"
        return content

    def _most(self) -> int:
        """Return how tall the dialog may be."""
        above = self.parentWidget()
        # Not our own screen(): Python would then delete the screen with us.
        room = above.window() if above else QGuiApplication.primaryScreen().size()
        return room.height() - 2 * _BESIDE

    def _fit(self) -> None:
        """Show the whole form, else as many whole rows as have room."""
        beyond = self._area.verticalScrollBar().maximum()
        beyond += _EDGE if beyond else 0
        more = min(beyond, self._most() - self.height())
        if more < beyond:
            more = self._last_end(self._area.height() + more) - self._area.height()
        self.resize(self.width(), self.height() + more)
        self.move(self.x(), max(0, self.y() - more // 2))

    def _last_end(self, room: int) -> int:
        """Return where the last row ends that is whole within some height."""
        content = self._content()
        rows = [one for one in self.findChildren(FormRow) if one.isVisible()]
        tops = [one.mapTo(content, QPoint(0, 0)).y() for one in rows]
        spans = [(top, top + one.height()) for top, one in zip(tops, rows, strict=True)]
        whole = [
            end + _EDGE
            for _, end in spans
            if end + _EDGE <= room and not any(t < end < e for t, e in spans)
        ]
        return max(whole, default=room)

    def reject(self) -> None:
        """Close and keep what was typed as a draft."""
        self.keeper.flush()
        super().reject()


def _cut(line: QBoxLayout, half: int) -> bool:
    """Return whether what a box of a pair says is wider than half a line."""
    items = [line.itemAt(place) for place in range(line.count())]
    rows = [item.widget() for item in items if item is not None]
    boxes = [one.field for one in rows if isinstance(one, FormRow)]
    return any(
        one.fontMetrics().horizontalAdvance(one.currentText()) + _ARROW > half
        for one in boxes
        if isinstance(one, QComboBox)
    )


def _keep_narrow(box: QComboBox) -> None:
    """Let a long entry not widen the form; the tooltip has it whole."""
    box.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    box.setMinimumContentsLength(max(box.minimumContentsLength(), _LEAST_LETTERS))
    box.setToolTip(box.currentText())
    box.currentTextChanged.connect(box.setToolTip)
