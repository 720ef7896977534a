# SPDX-License-Identifier: Apache-2.0
"""One linked source in the inspector, with its quote and what can be done.

Knows a ``SourceLine``; must not know the answer beyond the quote it is given.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.qt.port import Route
from desktop.qt.shortcuts import bind
from desktop.screens.elements.sources import SourceLine
from desktop.widgets.buttons import IconButton
from desktop.widgets.chip import Chip
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import column, row
from desktop.widgets.living import Living
from desktop.widgets.strength import Strength
from desktop.widgets.text import Text
from desktop.wording.findings import strength_label
from desktop.wording.journal import kinds
from models.snapshot.kinds import Kind

_INDENT = 23
_TOP = Qt.AlignmentFlag.AlignTop


class SourceRow(Living, QWidget):
    """A source, its quote, how strong it is, and its menu.

    Args:
        line: what is linked.
        quote: words of the answer, "" = none or not here yet.

    Attributes:
        menu_button: opens the menu; Del on it takes the link away.
        open_action: goes to the source.
        change_action: changes strength, bearing, victims or note.
        unlink_action: takes the link away.
        fall_action: shows what falls with the source.
        history_action: shows what happened to the link.

    Signals:
        open_wanted: carries the ``Route``.
        change_wanted: carries the link id.
        unlink_wanted: carries the link id.
        fall_wanted: carries the id of the statement or exhibit.
    """

    open_wanted = Signal(object)
    change_wanted = Signal(str)
    unlink_wanted = Signal(str)
    fall_wanted = Signal(str)

    def __init__(self, line: SourceLine, quote: str) -> None:
        super().__init__()
        self._line = line
        self.menu_button = IconButton("ellipsis", "", edge=26)
        self.menu_button.clicked.connect(self._on_menu)
        self._menu = QMenu(self)
        self.open_action = self._menu.addAction("")
        self.open_action.triggered.connect(lambda: self.open_wanted.emit(line.route))
        self.change_action = self._menu.addAction("")
        self.change_action.triggered.connect(lambda: self.change_wanted.emit(line.link))
        self.unlink_action = self._menu.addAction("")
        self.unlink_action.triggered.connect(lambda: self.unlink_wanted.emit(line.link))
        self.fall_action = self._menu.addAction("")
        self.fall_action.triggered.connect(lambda: self.fall_wanted.emit(line.proof))
        self.history_action = self._menu.addAction("")
        self.history_action.triggered.connect(
            lambda: self.open_wanted.emit(
                Route("journal", line.link, f"{kinds()[Kind.LINK]}: {line.title}")
            )
        )
        bind(self, "Del", self.unlink_action.trigger)
        self._weakens = Chip("", "alt", "equal-not")
        self._uncounted = Chip("", "neutral", "ban")
        self._note = Text("", "small", "text3", wrap=True)
        self._lay_out(quote)
        self.come_alive()

    @property
    def link(self) -> str:
        """Return the id of the link that is shown."""
        return self._line.link

    def _lay_out(self, quote: str) -> None:
        """Place the words."""
        line = self._line
        head = row(gap=8)
        head.addWidget(IconLabel(line.icon, "text2", 15), 0, _TOP)
        head.addWidget(Text(line.title, "med", wrap=True), 1)
        head.addWidget(Text(line.when, "small", "text3"), 0, _TOP)
        head.addWidget(self.menu_button, 0, _TOP)
        words = strength_label(line.strength)
        told = [words]
        if line.origin:
            told.append(self.tr("origin: {0}").format(line.origin))
        said = Text("  ·  ".join(told), "small", "text3", wrap=True)
        facts = row(Strength(line.strength, words), said)
        facts.setStretchFactor(said, 1)
        for chip, wanted in (
            (self._weakens, line.weakens),
            (self._uncounted, not line.counted),
        ):
            if wanted:
                facts.addWidget(chip)
        body = column(gap=3, margins=(_INDENT, 0, 0, 0))
        if quote:
            body.addWidget(Text(f"“{quote}”", "small", "text2", wrap=True))
        body.addLayout(facts)
        self._add_admission(body)
        if line.whom:
            body.addWidget(Text(line.whom, "small", "text3", wrap=True))
        if line.note:
            body.addWidget(self._note)
        self.setLayout(column(head, body, gap=1))

    def _add_admission(self, body: QVBoxLayout) -> None:
        """Place whether the item is authentic, and lawfully obtained."""
        line = self._line
        calm = [one for one in line.admission if not one.refused]
        said = "  ·  ".join(f"{one.question}: {one.answer}" for one in calm)
        if said:
            body.addWidget(Text(said, "small", "text3", wrap=True))
        for one in line.admission:
            if one.refused:
                words = self.tr("{0}: {1}. It has dropped out.")
                told = words.format(one.question, one.answer)
                body.addWidget(Text(told, "small", "warn", wrap=True))

    def retranslate(self) -> None:
        """Set our own words."""
        self.open_action.setText(self.tr("Open the source"))
        self.change_action.setText(self.tr("Change the link…"))
        self.unlink_action.setText(self.tr("Take the link away") + "\tDel")
        self.fall_action.setText(self.tr("If this falls away…"))
        self.history_action.setText(self.tr("History of this object"))
        self._weakens.set(self.tr("Says otherwise"))
        self._uncounted.set(self.tr("Does not count"))
        self._note.set_text(self.tr("Note: {0}").format(self._line.note))
        acts = self.tr("What to do with {0}").format(self._line.title)
        self.menu_button.set_label(acts)
        self.setAccessibleName(self._line.title)

    def _on_menu(self) -> None:
        """Open the menu under its button."""
        corner = self.menu_button.rect().bottomLeft()
        self._menu.popup(self.menu_button.mapToGlobal(corner))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the press was."""
        self._menu.popup(event.globalPos())
