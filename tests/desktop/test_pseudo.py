# SPDX-License-Identifier: Apache-2.0
"""No word is cut off: in long words, in both looks, larger, in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.screens.settings.preferences import Preferences
from desktop.shell.window import LEAST_HIGH, LEAST_WIDE, USUAL_HIGH, USUAL_WIDE
from desktop.theme.tokens import Mode
from desktop.widgets.clipping import find_clipped
from tests.support import sights
from tests.support.journey import CaseJourney, example_vault
from tests.support.pseudo import PseudoTranslator

SCREEN_HIGH = 768
USUAL = (USUAL_WIDE, USUAL_HIGH)
LEAST = (LEAST_WIDE, LEAST_HIGH)


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is looked at."""

    size: tuple[int, int] = USUAL
    mode: Mode = Mode.LIGHT
    scale: int = 100
    language: str = "id"
    stretched: bool = False


LOOKS = {
    "stretched words": Look(stretched=True),
    "text at 125 %": Look(scale=125),
    "smallest window": Look(size=LEAST),
    "English, dark": Look(mode=Mode.DARK, language="en"),
}


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path, compiled: None) -> Iterator[CaseJourney]:
    made = CaseJourney(qtbot, tmp_path)
    made.find_example()
    yield made
    made.end()


@pytest.mark.no_cover  # others drive the same lines; this one is a sweep
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.long) if look.language == "en" else name
        for name, look in LOOKS.items()  # English is the shorter language
    ],
)
def test_every_word_can_be_read(journey: CaseJourney, name: str):
    look = LOOKS[name]
    saksama = journey.saksama
    longer = PseudoTranslator()
    saksama.use(Preferences(theme=look.mode, language=look.language, scale=look.scale))
    if look.stretched:
        QCoreApplication.installTranslator(longer)
    try:
        journey.window.resize(*look.size)
        found = list(_walk(journey, look))
    finally:
        QCoreApplication.removeTranslator(longer)
    assert not found, "\n".join(("", *dict.fromkeys(found)))


def _walk(journey: CaseJourney, look: Look) -> Iterator[str]:
    """Yield what does not fit anywhere."""
    if not look.stretched:  # the scenes of the door choose their own language
        yield from _judge(sights.at_the_door(journey), look)
    journey.unlock(example_vault().words)
    journey.until_open()
    journey.settle()
    yield from _judge(sights.pages(journey), look)
    if look.size == USUAL:  # dialogs have a size of their own
        yield from _judge(sights.dialogs(journey), look)


def _judge(seen: Iterator[sights.Sight], look: Look) -> Iterator[str]:
    for name, shown in seen:
        for one in shown:
            for line in (*find_clipped(one), *_too_wide(one, look)):
                yield f"{name}: {line}"


def _too_wide(top: QWidget, look: Look) -> Iterator[str]:
    """Yield what a window or dialog is too small for."""
    wide, high = look.size
    if isinstance(top, QDialog):
        wide, high = LEAST_WIDE, SCREEN_HIGH
        if top.width() > wide or top.height() > high:
            yield f"{type(top).__name__} is {top.width()}x{top.height()}"
    elif (top.width(), top.height()) != (wide, high):
        yield f"the window grew to {top.width()}x{top.height()}"
    for area in top.findChildren(QScrollArea):
        beyond = area.horizontalScrollBar().maximum()
        if area.isVisible() and area.window() is top and beyond > 0:
            inside = type(area.parentWidget()).__name__
            yield f"{inside} scrolls sideways by {beyond}"
    for one in (*top.findChildren(QLabel), *top.findChildren(QAbstractButton)):
        # A dialog over this one is its child, and is looked at by itself.
        if one.isVisible() and one.window() is top and not _scrolled(one):
            right = one.mapTo(top, QPoint(one.width(), 0)).x()
            if right > top.width() + 1:
                yield f"{type(one).__name__} {one.objectName()} ends at {right}"


def _scrolled(widget: QWidget) -> bool:
    """Whether a widget stands inside something that scrolls."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, (QScrollArea, QAbstractItemView)):
            return True
        above = above.parentWidget()
    return False
