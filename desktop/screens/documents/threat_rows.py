# SPDX-License-Identifier: Apache-2.0
"""Threats one below the other: the day, and what happened.

Knows days and text; must not know whom they concern.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qt.accessible import tab_order
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.draft_keeper import Field
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from models.casefile.protection import Threat


class _Line(QWidget):
    """One threat."""

    def __init__(self) -> None:
        super().__init__()
        self.day = DateEdit()
        self.day.setFixedWidth(120)
        self.text = AutosizeEdit(rows=1, most_rows=4)
        self.drop = IconButton("x", "")
        line = row(gap=8)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.day, 0, top)
        line.addWidget(self.text, 1, top)
        line.addWidget(self.drop, 0, top)
        self.setLayout(line)


class ThreatRows(Living, QWidget):
    """Every threat.

    Signals:
        changed: a day, a text or a line changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._box: QVBoxLayout = column(gap=6)
        self.add_button = Button("", "ghost", "plus", "row")
        self.add_button.clicked.connect(self._on_add)
        self.setLayout(column(self._box, row(self.add_button, STRETCH), gap=4))
        self.setFocusProxy(self.add_button)
        self.come_alive()

    @property
    def threats(self) -> tuple[Threat, ...]:
        """Return the threats that say something: dated ones first, in order."""
        told = [
            Threat(line.day.date, line.text.toPlainText().strip())
            for line in self._lines
            if line.text.toPlainText().strip()
        ]
        told.sort(key=lambda threat: threat.on or date.max)
        return tuple(told)

    @property
    def error_text(self) -> str:
        """Return what to say of a line that does not match, "" for none."""
        for line in self._lines:
            if not line.day.is_valid:
                return line.day.error_text
            if line.day.date and not line.text.toPlainText().strip():
                return self.tr("Write what happened on that day")
        return ""

    def set_threats(self, threats: Sequence[Threat]) -> None:
        """Show these threats."""
        for line in tuple(self._lines):
            self._drop(line)
        for threat in threats:
            self._add(threat)

    def field(self) -> Field:
        """Return how a draft reads and writes the threats."""
        return Field(self._dump, self._load, self.changed, self)

    def retranslate(self) -> None:
        """Set our own words."""
        self.add_button.setText(self.tr("Add a threat"))
        for line in self._lines:
            self._name(line)

    def _on_add(self) -> None:
        """Add an empty line and go there."""
        self._add(Threat(None, "")).day.setFocus()

    def _add(self, threat: Threat) -> _Line:
        """Add a line and return it."""
        line = _Line()
        line.day.set_date(threat.on)
        line.text.setPlainText(threat.text)
        self._name(line)
        line.day.textChanged.connect(self.changed)
        line.text.textChanged.connect(self.changed)
        line.drop.clicked.connect(lambda: self._drop(line))
        self._lines.append(line)
        self._box.addWidget(line)
        self.setFocusProxy(self._lines[0].day)
        self._order()
        self.changed.emit()
        return line

    def _drop(self, line: _Line) -> None:
        """Take a line away."""
        self._lines.remove(line)
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.setFocusProxy(self._lines[0].day if self._lines else self.add_button)
        self.changed.emit()

    def _order(self) -> None:
        """Let Tab walk through the lines first, then to the button below."""
        fields = [(n.day, n.text, n.drop) for n in self._lines]
        tab_order([*(one for line in fields for one in line), self.add_button])

    def _name(self, line: _Line) -> None:
        """Name the fields of a line for a screen reader."""
        line.day.setAccessibleName(self.tr("Day of the threat"))
        line.text.setAccessibleName(self.tr("What happened"))
        line.text.setPlaceholderText(self.tr("what happened; no names"))
        line.drop.set_label(self.tr("Remove this threat"))

    def _dump(self) -> str:
        """Return the lines as text, also those not finished."""
        lines = [(ln.day.text(), ln.text.toPlainText()) for ln in self._lines]
        return json.dumps(lines, ensure_ascii=False)

    def _load(self, text: str) -> None:
        """Show lines that were kept as text."""
        self.set_threats(())
        for day, words in json.loads(text):
            self._add(Threat(None, words)).day.setText(day)
