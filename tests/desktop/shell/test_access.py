# SPDX-License-Identifier: Apache-2.0
"""Everything at the door and in the frame can be reached and is named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from desktop.qt.port import Route
from desktop.screens.unlock.view import Step
from desktop.theme.tokens import Mode
from desktop.widgets.clipping import find_clipped
from tests.support.window import Journey

CODE = "7KQMA-2XPDB-H9TWC-4RFND-C3YBE-8ZQ2F-M6JKL-PV5XN"


def _nameless(root: QWidget) -> list[str]:
    """Every widget that takes the focus and says nothing."""
    found = []
    for widget in root.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes or not widget.isVisible() or isinstance(widget, QScrollArea):
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("step", list(Step))
def test_every_field_at_the_door_is_named(journey: Journey, step: Step):
    journey.door.code.show_code(CODE)
    journey.door.show_step(step)
    journey.until(lambda: journey.door._form(step).isVisible())
    assert _nameless(journey.door) == []


@pytest.mark.parametrize("key", ["settings", "journal"])
def test_every_field_of_our_pages_is_named(journey: Journey, key: str):
    journey.enter()
    journey.scope.frame.go(Route(key))
    assert _nameless(journey.window) == []


@pytest.mark.parametrize("scale", [100, 125, 150])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 696)])
def test_nothing_at_the_door_is_clipped(
    journey: Journey, scale: int, size: tuple[int, int]
):
    journey.saksama.theme.apply(Mode.LIGHT, scale)
    journey.window.resize(*size)
    journey.door.words.offer("melati gerbang kayuh lentera samudra teduh")
    journey.door.code.show_code(CODE)
    for step in Step:
        journey.door.show_step(step)
        journey.until(lambda step=step: journey.door._form(step).isVisible())
        assert find_clipped(journey.window) == [], step


def test_the_question_of_the_last_seconds_is_not_clipped(journey: Journey):
    for scale in (100, 150):
        journey.saksama.theme.apply(Mode.LIGHT, scale)
        QApplication.processEvents()
        dialog = journey.saksama.wakefulness.dialog
        dialog.show_left(30, 900)
        dialog.ask()
        journey.until(dialog.isVisible)
        assert find_clipped(dialog) == []
        dialog.hide()
