# SPDX-License-Identifier: Apache-2.0
"""Keeps what is being typed from getting lost.

Knows fields by name and the text in them; must not know where a draft is kept
or what its fields mean. A screen connects ``kept`` to the drafts verbs.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

SETTLE_MS = 1000
"""How long after the last change a draft is handed over."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be typed into.

    Attributes:
        read: returns its text.
        write: puts text into it.
        changed: sent on each change.
        widget: what loses focus.
    """

    read: Callable[[], str]
    write: Callable[[str], None]
    changed: SignalInstance
    widget: QWidget


class DraftKeeper(QObject):
    """Watches a form and hands over its text as it settles.

    Signals:
        kept: JSON of all fields; ``""`` after ``forget``.
    """

    kept = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._base: dict[str, str] = {}
        self._silent = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.flush)

    def watch(self, name: str, widget: QWidget) -> None:
        """Watch a field under a name.

        Args:
            name: unique in the form.
            widget: a line, text, combo, spin box or checkable button.

        Raises:
            TypeError: nothing can be typed into such a widget.
        """
        self.watch_field(name, _field(widget))

    def watch_field(self, name: str, field: Field) -> None:
        """Watch something of our own under a name."""
        self._fields[name] = field
        self._base[name] = field.read()
        field.changed.connect(self._on_changed)
        field.widget.installEventFilter(self)

    @property
    def widgets(self) -> dict[str, QWidget]:
        """Return what is watched, under its name."""
        return {name: field.widget for name, field in self._fields.items()}

    def values(self) -> dict[str, str]:
        """Return the text of each field."""
        return {name: field.read() for name, field in self._fields.items()}

    def put(self, name: str, text: str) -> None:
        """Put text into one field, as if it had been typed."""
        self._fields[name].write(text)

    def settle_on(self) -> None:
        """Take what stands in the fields as saved; from here changes count."""
        self._timer.stop()
        self._base = self.values()

    def restore(self, text: str) -> bool:
        """Put a kept draft back into the fields.

        Args:
            text: what ``kept`` handed over; ``""`` = there is none.

        Returns:
            Whether anything differs from what stood there.
        """
        if not text:
            return False
        kept = json.loads(text)
        self._silent = True
        for name, value in kept.items():
            if name in self._fields:
                self._fields[name].write(str(value))
        self._silent = False
        return self.dirty

    @property
    def dirty(self) -> bool:
        """Return whether a field differs from what was last saved."""
        return self.values() != self._base

    def flush(self) -> None:
        """Hand the draft over now, if there is anything unsaved."""
        self._timer.stop()
        if self.dirty:
            self.kept.emit(json.dumps(self.values(), ensure_ascii=False))

    def forget(self) -> None:
        """Drop the draft, because it was saved or given up."""
        self.settle_on()
        self.kept.emit("")

    def _on_changed(self) -> None:
        """Wait until typing rests."""
        if not self._silent:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the draft over when a field loses the focus."""
        if event.type() == QEvent.Type.FocusOut and self._timer.isActive():
            self.flush()
        return super().eventFilter(watched, event)


def _field(widget: QWidget) -> Field:
    """Return how a widget is read, written and watched."""
    if isinstance(widget, QLineEdit):
        return Field(widget.text, widget.setText, widget.textChanged, widget)
    if isinstance(widget, QPlainTextEdit):
        return Field(
            widget.toPlainText, widget.setPlainText, widget.textChanged, widget
        )
    if isinstance(widget, QComboBox):
        return _combo(widget)
    if isinstance(widget, QSpinBox):
        return Field(
            lambda: str(widget.value()),
            lambda text: widget.setValue(int(text or 0)),
            widget.valueChanged,
            widget,
        )
    if isinstance(widget, QListWidget):
        return _ticks(widget)
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return Field(
            lambda: "1" if widget.isChecked() else "",
            lambda text: widget.setChecked(bool(text)),
            widget.toggled,
            widget,
        )
    raise TypeError(type(widget).__name__)


def _ticks(box: QListWidget) -> Field:
    """Return a list of boxes to tick as a field: the data of the ticked ones."""
    role = Qt.ItemDataRole.UserRole

    def read() -> str:
        items = [box.item(place) for place in range(box.count())]
        ticked = [i for i in items if i.checkState() is Qt.CheckState.Checked]
        return "\n".join(str(item.data(role)) for item in ticked)

    def write(text: str) -> None:
        wanted = set(text.split("\n"))
        for place in range(box.count()):
            item = box.item(place)
            on = str(item.data(role)) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    return Field(read, write, box.itemChanged, box)


def _combo(combo: QComboBox) -> Field:
    """Return a combo box as a field, by its data where it has any."""

    def read() -> str:
        data = combo.currentData()
        return combo.currentText() if data is None else str(data)

    def write(text: str) -> None:
        found = combo.findData(text)
        found = combo.findText(text) if found < 0 else found
        if found >= 0:
            combo.setCurrentIndex(found)
        elif combo.isEditable():
            combo.setEditText(text)

    return Field(read, write, combo.currentTextChanged, combo)
