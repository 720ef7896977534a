# SPDX-License-Identifier: Apache-2.0
"""What sources say of an age: two lines a source, side by side, none chosen.

Knows the sources it may offer; must not know a person or a case.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.qt.accessible import tab_order
from desktop.screens.people.age_line import AgeLine, Typed, typed
from desktop.widgets.buttons import Button
from desktop.widgets.draft_keeper import Field
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from models.casefile.ages import AgeStated


class AgeRows(Living, QWidget):
    """Every age stated of somebody; there may be none.

    Args:
        sources: (``exhibit:`` or ``statement:`` and the id, in words).
        parent: Qt owner.

    Signals:
        changed: a field or a line changed.
    """

    changed = Signal()

    def __init__(
        self, sources: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self.lines: list[AgeLine] = []
        self._box: QVBoxLayout = column(gap=12)
        self.add_button = Button("", "ghost", "plus", "row")
        self.add_button.clicked.connect(self._on_add)
        self.setLayout(column(self._box, row(self.add_button, STRETCH), gap=4))
        self.setFocusProxy(self.add_button)
        self.come_alive()

    @property
    def ages(self) -> tuple[AgeStated, ...]:
        """Return the ages as they stand, not checked."""
        return tuple(line.read() for line in self.lines)

    @property
    def error_text(self) -> str:
        """Return what to say of the first line that does not match, "" for none."""
        return next(filter(None, (line.error_text for line in self.lines)), "")

    def set_ages(self, ages: Sequence[AgeStated]) -> None:
        """Show these ages."""
        self._show([typed(one) for one in ages])

    def field(self) -> Field:
        """Return how a draft reads and writes the ages, half typed or not."""
        return Field(self._dump, self._load, self.changed, self)

    def retranslate(self) -> None:
        """Set our own words."""
        self.add_button.setText(self.tr("Add an age by source"))
        for line in self.lines:
            line.retranslate()

    def _show(self, rows: Sequence[Typed]) -> None:
        """Show these lines in place of what is there."""
        for line in tuple(self.lines):
            self._drop(line)
        for one in rows:
            self._add(one)

    def _on_add(self) -> None:
        """Add an empty line and go to it."""
        self._add(Typed())
        self.lines[-1].kind.setFocus()

    def _add(self, one: Typed) -> None:
        """Add a line."""
        line = AgeLine(self._sources)
        line.put(one)
        for field in line.fields():
            if isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self.changed)
            elif isinstance(field, QLineEdit):
                field.textChanged.connect(self.changed)
        line.drop.clicked.connect(partial(self._drop, line))
        self.lines.append(line)
        self._box.addWidget(line)
        fields = [field for each in self.lines for field in each.fields()]
        tab_order([*fields, self.add_button])
        self.changed.emit()

    def _drop(self, line: AgeLine) -> None:
        """Take a line away."""
        self.lines.remove(line)
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()

    def _dump(self) -> str:
        """Return the lines as text."""
        return json.dumps([line.typed() for line in self.lines])

    def _load(self, text: str) -> None:
        """Show lines that were kept as text."""
        self._show([Typed(*one) for one in json.loads(text or "[]")])
