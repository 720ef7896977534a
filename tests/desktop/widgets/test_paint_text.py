# SPDX-License-Identifier: Apache-2.0
"""A painter says whether everything was drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from desktop.widgets.clipping import record
from desktop.widgets.paint_text import TextStyle, draw_text, text_height, text_width


@pytest.fixture
def painter(qapp):
    canvas = QPixmap(400, 200)
    made = QPainter(canvas)
    yield made
    made.end()


@pytest.mark.parametrize(
    ("text", "width", "style", "fits"),
    [
        ("Pendek", 200, TextStyle(), True),
        ("Penyalahgunaan posisi rentan", 60, TextStyle(), False),
        ("Penyalahgunaan posisi rentan", 60, TextStyle(elide=True), False),
        ("Penyalahgunaan posisi rentan", 120, TextStyle(lines=2), True),
        ("Penyalahgunaan posisi rentan sekali", 100, TextStyle(lines=2), False),
        ("satu\ndua", 100, TextStyle(lines=2), True),
    ],
)
def test_a_painter_says_whether_everything_was_drawn(painter, text, width, style, fits):
    with record() as heard:
        assert draw_text(painter, QRect(0, 0, width, 60), text, style) is fits
    assert [(one.text, one.fits, one.may_elide) for one in heard] == [
        (text, fits, style.elide)
    ]


def test_nothing_is_kept_outside_a_recording(painter):
    with record() as heard:
        pass
    draw_text(painter, QRect(0, 0, 10, 10), "lama", TextStyle())
    assert heard == []


def test_text_is_measured_before_it_is_painted(qapp):
    style = TextStyle(lines=3)
    assert text_width("wwww") > text_width("iiii")
    assert text_height("a b", 400, style) < text_height("a b", 5, style)
