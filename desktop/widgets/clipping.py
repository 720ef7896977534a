# SPDX-License-Identifier: Apache-2.0
"""Finds words that do not fit where they are shown.

Knows what painters said they drew and what Qt's own text widgets need; must not
know a screen. Used by tests and by the picture tool, never at work.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)


class Painted(NamedTuple):
    """One piece of painted text.

    Attributes:
        text: the whole text.
        fits: whether all of it was drawn.
        may_elide: whether the painter said that shortening is fine, because the
            whole is in a tooltip or elsewhere.
    """

    text: str
    fits: bool
    may_elide: bool


_LISTENERS: list[list[Painted]] = []


@contextmanager
def record() -> Iterator[list[Painted]]:
    """Collect every text painted through ``paint_text`` inside the block."""
    heard: list[Painted] = []
    _LISTENERS.append(heard)
    try:
        yield heard
    finally:
        _LISTENERS.remove(heard)


def note(painted: Painted) -> None:
    """Tell the listeners of a piece of painted text."""
    for heard in _LISTENERS:
        heard.append(painted)


def find_clipped(root: QWidget) -> list[str]:
    """Return a line for each text in a shown widget that does not fit.

    Args:
        root: a window or widget that was shown; it is painted once more.
    """
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest.value))
    with record() as heard:
        root.grab()
    lines = [
        f"painted: {painted.text!r}"
        for painted in heard
        if not painted.fits and not painted.may_elide
    ]
    for label in root.findChildren(QLabel):
        lines += _label(label)
    for button in root.findChildren(QAbstractButton):
        lines += _button(button)
    for combo in root.findChildren(QComboBox):
        lines += _combo(combo)
    return lines


def _label(label: QLabel) -> list[str]:
    """Return what does not fit in a label."""
    if not label.isVisible() or not label.text() or hasattr(label, "elides"):
        return []
    if label.wordWrap():
        need, have = label.heightForWidth(label.width()), label.height()
        return [_line(label, "high", need, have)] if need > have + 2 else []
    need, have = label.sizeHint().width(), label.width()
    return [_line(label, "wide", need, have)] if need > have + 1 else []


def _button(button: QAbstractButton) -> list[str]:
    """Return what does not fit on a button of Qt's own."""
    known = (QPushButton, QCheckBox, QRadioButton, QToolButton)
    if not isinstance(button, known) or not button.isVisible() or not button.text():
        return []
    if isinstance(button, QToolButton) and _icon_only(button):
        return []
    need, have = button.sizeHint().width(), button.width()
    return [_line(button, "wide", need, have)] if need > have + 1 else []


def _icon_only(button: QToolButton) -> bool:
    """Return whether a tool button keeps its words for the tooltip."""
    return button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _combo(combo: QComboBox) -> list[str]:
    """Return what does not fit in a closed combo box without a tooltip."""
    if not combo.isVisible() or combo.toolTip():
        return []
    text = combo.currentText()
    need = combo.fontMetrics().horizontalAdvance(text) + 34
    return [f"{text!r} wide: {need} > {combo.width()}"] if need > combo.width() else []


def _line(widget: QLabel | QAbstractButton, way: str, need: int, have: int) -> str:
    """Return one line of the report."""
    return f"{type(widget).__name__} {widget.text()!r} {way}: {need} > {have}"
