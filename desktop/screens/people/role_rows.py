# SPDX-License-Identifier: Apache-2.0
"""Roles over time: one line a role, with its first and last day.

Knows role codes and dates; must not know a person.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.qt.accessible import tab_order
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.draft_keeper import Field
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.wording.formats import read_date, typed_date
from desktop.wording.labels import labels
from models.casefile.people import Role, RoleSpan


class _Line(QWidget):
    """One role."""

    def __init__(self) -> None:
        super().__init__()
        self.role = QComboBox()
        for code, words in labels("person_role").items():
            self.role.addItem(words, code)
        self.since = DateEdit()
        self.until = DateEdit()
        self.drop = IconButton("x", "")
        line = row(self.role, self.since, self.until, self.drop, gap=8)
        line.setStretchFactor(self.role, 1)
        self.setLayout(line)

    def put(self, span: RoleSpan) -> None:
        """Show a role."""
        self.role.setCurrentIndex(self.role.findData(str(span.role)))
        self.since.set_date(span.since)
        self.until.set_date(span.until)

    def read(self) -> RoleSpan:
        """Return the role as it stands."""
        role = Role(str(self.role.currentData()))
        return RoleSpan(role, self.since.date, self.until.date)


class RoleRows(Living, QWidget):
    """Every role of somebody; at least one line.

    Signals:
        changed: a role, a day or a line changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._box: QVBoxLayout = column(gap=6)
        self.add_button = Button("", "ghost", "plus", "row")
        self.add_button.clicked.connect(lambda: self._add(RoleSpan(Role.WITNESS)))
        self.setLayout(column(self._box, row(self.add_button, STRETCH), gap=4))
        self.come_alive()

    @property
    def spans(self) -> tuple[RoleSpan, ...]:
        """Return the roles, the leading one first."""
        return tuple(line.read() for line in self._lines)

    @property
    def error_text(self) -> str:
        """Return what to say of a date that does not match, "" for none."""
        for line in self._lines:
            for field in (line.since, line.until):
                if not field.is_valid:
                    return field.error_text
        return ""

    def set_spans(self, spans: Sequence[RoleSpan]) -> None:
        """Show these roles."""
        for line in tuple(self._lines):
            self._drop(line)
        for span in spans:
            self._add(span)

    def field(self) -> Field:
        """Return how a draft reads and writes the roles."""
        return Field(self._dump, self._load, self.changed, self)

    def retranslate(self) -> None:
        """Set our own words."""
        self.add_button.setText(self.tr("Another role"))
        for line in self._lines:
            self._name(line)

    def _add(self, span: RoleSpan) -> None:
        """Add a line."""
        line = _Line()
        line.put(span)
        self._name(line)
        line.role.currentIndexChanged.connect(self.changed)
        line.since.textChanged.connect(self.changed)
        line.until.textChanged.connect(self.changed)
        line.drop.clicked.connect(lambda: self._drop(line))
        self._lines.append(line)
        self._box.addWidget(line)
        self._order()
        self._show_drops()
        self.changed.emit()

    def _drop(self, line: _Line) -> None:
        """Take a line away."""
        self._lines.remove(line)
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._show_drops()
        self.changed.emit()

    def _order(self) -> None:
        """Let Tab walk through the lines first, then to the button below."""
        fields = [(n.role, n.since, n.until, n.drop) for n in self._lines]
        tab_order([*(one for line in fields for one in line), self.add_button])

    def _show_drops(self) -> None:
        """Somebody has at least one role."""
        for line in self._lines:
            line.drop.setEnabled(len(self._lines) > 1)

    def _name(self, line: _Line) -> None:
        """Name the fields of a line for a screen reader."""
        line.role.setAccessibleName(self.tr("Role"))
        line.since.setAccessibleName(self.tr("From"))
        line.since.setPlaceholderText(self.tr("from"))
        line.until.setAccessibleName(self.tr("Until"))
        line.until.setPlaceholderText(self.tr("until"))
        line.drop.set_label(self.tr("Remove this role"))

    def _dump(self) -> str:
        """Return the roles as text."""
        rows = [
            (str(s.role), *(typed_date(d) if d else "" for d in (s.since, s.until)))
            for s in self.spans
        ]
        return json.dumps(rows)

    def _load(self, text: str) -> None:
        """Show roles that were kept as text."""
        self.set_spans(
            [
                RoleSpan(Role(role), read_date(since), read_date(until))
                for role, since, until in json.loads(text)
            ]
        )
