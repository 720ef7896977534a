# SPDX-License-Identifier: Apache-2.0
"""«Jika ini gugur»: think something away and see what stands otherwise.

Knows choices and lines in words; must not know a verb. Nothing here is kept,
and it says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.item_models.section_lines import SectionLinesItemModel
from desktop.qt.accessible import announce
from desktop.qt.shortcuts import Keys, bind
from desktop.screens.elements.fall_choices import FallChoice
from desktop.screens.elements.fall_lines import FallLines
from desktop.theme.current import px
from desktop.theme.icons import icon
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.layouts import STRETCH, column, holder, row, rule
from desktop.widgets.living import Living
from desktop.widgets.narrowed_list import holds
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text

FALLS, HOLDS = "falls", "holds"

_KEY = Qt.ItemDataRole.UserRole
_LINE = 30
_SEEN = 6
_PATIENCE_MS = 400


class FallPanel(Living, QFrame):
    """The pane beside the matrix, in place of the inspector.

    Args:
        parent: Qt owner.

    Attributes:
        modes: what falls, or what holds.
        filter: narrows the choices.
        choices: what may fall away, to tick.
        results: what would stand otherwise, or what holds the count up.
        stop_button: stops what is being worked out.

    Signals:
        closed: the user closes it.
        picked: the user ticked something, or nothing any more.
        mode_chosen: the user wants the other question; carries its key.
        line_chosen: the user goes along a line; carries its key.
        stop_wanted: the user stops the work.
    """

    closed = Signal()
    picked = Signal()
    mode_chosen = Signal(str)
    line_chosen = Signal(str)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "side")
        self._title = Text("", "title")
        self.close_button = IconButton("x", "", edge=26)
        self.close_button.clicked.connect(self.closed)
        self._remark = Text("", "small", "text3", wrap=True)
        self.modes = Segmented(((FALLS, " ", ""), (HOLDS, " ", "")))
        self.modes.chosen.connect(self.mode_chosen)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.choices = QListWidget()
        self.choices.itemChanged.connect(lambda _: self.picked.emit())
        self.choices.itemActivated.connect(_toggle)
        self._picker = holder(column(self.filter, self.choices, gap=6))
        self._busy = Text("", "small", "text2")
        self.stop_button = Button("", "ghost", size="row")
        self.stop_button.clicked.connect(self.stop_wanted)
        self._waiting = holder(row(self._busy, STRETCH, self.stop_button))
        self._waiting.hide()
        self._summary = Text("", "med", wrap=True)
        self.model = SectionLinesItemModel(self)
        self.results = SectionList()
        self.results.setModel(self.model)
        self.results.activated.connect(self._on_line)
        self.results.clicked.connect(self._on_line)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._waiting.show)
        self._lay_out()
        bind(self, Keys.CLOSE, self.closed.emit)
        self.come_alive()

    def _lay_out(self) -> None:
        """Place everything."""
        head = row(self._title, STRETCH, self.close_button, margins=(16, 6, 10, 0))
        top = column(
            self._remark,
            row(self.modes, STRETCH),
            self._picker,
            self._waiting,
            self._summary,
            gap=8,
            margins=(16, 0, 16, 8),
        )
        whole = column(head, top, rule(), self.results, gap=0)
        whole.setStretchFactor(self.results, 1)
        self.setLayout(whole)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the keys of what is thought away, in order."""
        items = (self.choices.item(place) for place in range(self.choices.count()))
        on = Qt.CheckState.Checked
        return tuple(str(one.data(_KEY)) for one in items if one.checkState() is on)

    def show_choices(
        self, choices: Sequence[FallChoice], ticked: Collection[str]
    ) -> None:
        """Offer what may fall away, some of it ticked; tell nobody."""
        with QSignalBlocker(self.choices):
            self.choices.clear()
            first: QListWidgetItem | None = None
            for choice in choices:
                words = "   ".join(filter(None, (choice.title, choice.second)))
                item = QListWidgetItem(icon(choice.icon), words, self.choices)
                item.setData(_KEY, choice.key)
                item.setToolTip(words)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                on = choice.key in ticked
                item.setCheckState(
                    Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                )
                first = item if on and first is None else first
            self.choices.setCurrentItem(first or self.choices.item(0))
        self._narrow(self.filter.text())
        self._measure()
        if first is not None:
            self.choices.scrollToItem(first, QListWidget.ScrollHint.PositionAtTop)

    def show_mode(self, mode: str) -> None:
        """Ask what falls, or what holds; tell nobody."""
        self.modes.set_chosen(mode)
        self._picker.setVisible(mode == FALLS)

    def wait(self) -> None:
        """Say that it is being worked out, unless the answer comes at once."""
        self.model.show(())
        self._summary.set_text("")
        self._patience.start()

    def show_lines(self, lines: FallLines) -> None:
        """Show an answer."""
        self._patience.stop()
        self._waiting.hide()
        self._summary.set_text(lines.summary)
        self.model.show(lines.lines)
        announce(self._summary, lines.summary)

    def say(self, words: str) -> None:
        """Show words in place of an answer."""
        self.show_lines(FallLines(words, "ok", (), {}, {}))

    def start(self) -> None:
        """Let the keyboard start where something is chosen."""
        here = self.filter if self._picker.isVisible() else self.results
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("If this falls away"))
        self.setAccessibleName(self.tr("If this falls away"))
        self.close_button.set_label(self.tr("Close") + " (Esc)")
        self._remark.set_text(self.tr("A trial only: nothing of it is saved."))
        self.modes.set_label(FALLS, self.tr("What falls"))
        self.modes.set_label(HOLDS, self.tr("Smallest sets"))
        self.modes.setAccessibleName(self.tr("Question"))
        self.filter.setPlaceholderText(self.tr("Search people, statements, exhibits…"))
        self.filter.setAccessibleName(self.tr("Search what falls away"))
        self.choices.setAccessibleName(self.tr("What falls away"))
        self.results.setAccessibleName(self.tr("What would stand otherwise"))
        self._busy.set_text(self.tr("Working it out…"))
        self.stop_button.setText(self.tr("Stop"))

    def restyle(self) -> None:
        """Measure again."""
        self._measure()

    def _measure(self) -> None:
        """Show whole lines."""
        for place in range(self.choices.count()):
            self.choices.item(place).setSizeHint(QSize(0, px(_LINE)))
        frame = 2 * self.choices.frameWidth() + 2
        self.choices.setFixedHeight(_SEEN * px(_LINE) + frame)

    def _narrow(self, typed: str) -> None:
        """Show only what holds every typed word; what is ticked stays."""
        for place in range(self.choices.count()):
            item = self.choices.item(place)
            kept = item.checkState() is Qt.CheckState.Checked
            item.setHidden(not kept and not holds(typed, item.text()))

    def _on_line(self, index: QModelIndex) -> None:
        """Tell along which line the user goes."""
        found = index.data(Role.ID)
        if found:
            self.line_chosen.emit(str(found))


def _toggle(item: QListWidgetItem) -> None:
    """Tick or untick a line."""
    on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
