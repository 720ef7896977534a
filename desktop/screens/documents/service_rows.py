# SPDX-License-Identifier: Apache-2.0
"""The checklist of services: tick one, then say why this person needs it.

Knows codes and words; must not know whom they are for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.widgets.draft_keeper import Field
from desktop.widgets.layouts import column
from desktop.widgets.living import Living
from models.casefile.protection import Service


class _Line(QWidget):
    """One service."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__()
        self.code = code
        self.tick = QCheckBox(words)
        self.reason = QLineEdit()
        self.reason.hide()
        self.tick.toggled.connect(self.reason.setVisible)
        box = column(self.tick, self.reason, gap=2)
        self.setLayout(box)


class ServiceRows(Living, QWidget):
    """Every service of the form.

    Args:
        words: code → label, in the order of the form.
        parent: Qt owner.

    Signals:
        changed: a tick or a reason changed.
    """

    changed = Signal()

    def __init__(self, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = [_Line(code, label) for code, label in words.items()]
        self._known = frozenset(words)
        self._kept: tuple[Service, ...] = ()
        for line in self.lines:
            line.tick.toggled.connect(self.changed)
            line.reason.textChanged.connect(self.changed)
        self.setLayout(column(*self.lines, gap=2))
        if self.lines:
            self.setFocusProxy(self.lines[0].tick)
        self.come_alive()

    @property
    def services(self) -> tuple[Service, ...]:
        """Return what is ticked; codes this form does not know stay as they were."""
        ticked = (
            Service(line.code, line.reason.text().strip())
            for line in self.lines
            if line.tick.isChecked()
        )
        return (*ticked, *self._kept)

    def set_services(self, services: Sequence[Service]) -> None:
        """Show these services."""
        reasons = {service.code: service.reason for service in services}
        self._kept = tuple(s for s in services if s.code not in self._known)
        for line in self.lines:
            line.tick.setChecked(line.code in reasons)
            line.reason.setText(reasons.get(line.code, ""))

    def field(self) -> Field:
        """Return how a draft reads and writes the services."""
        return Field(self._dump, self._load, self.changed, self)

    def retranslate(self) -> None:
        """Set our own words."""
        for line in self.lines:
            words = self.tr("Why: {0}").format(line.tick.text())
            line.reason.setAccessibleName(words)
            line.reason.setPlaceholderText(self.tr("why this person needs it"))

    def _dump(self) -> str:
        """Return what is ticked as text."""
        pairs = [(service.code, service.reason) for service in self.services]
        return json.dumps(pairs, ensure_ascii=False)

    def _load(self, text: str) -> None:
        """Show ticks that were kept as text."""
        self.set_services([Service(code, why) for code, why in json.loads(text)])
