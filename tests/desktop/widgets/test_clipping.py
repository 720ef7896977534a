# SPDX-License-Identifier: Apache-2.0
"""Words that do not fit are found, painted or not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.clipping import find_clipped
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.text import Text


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.box = QVBoxLayout(made)
    made.resize(120, 300)
    qtbot.addWidget(made)
    return made


LONG = "Sebuah kalimat panjang yang tidak muat dalam lebar ini"


@pytest.mark.parametrize(
    ("make", "found"),
    [
        (lambda: QLabel(LONG), True),
        (lambda: QPushButton(LONG), True),
        (lambda: Text(LONG), True),
        (lambda: Text(LONG, wrap=True), False),
        (lambda: ElidedLabel(LONG), False),
        (lambda: Text("Pendek"), False),
    ],
)
def test_words_that_do_not_fit_are_found(page, make, found):
    widget = make()
    widget.setMaximumWidth(100)
    page.box.addWidget(widget)
    page.show()
    assert bool(find_clipped(page)) is found


def test_a_tight_combo_box_is_found(page):
    combo = QComboBox()
    combo.addItem(LONG)
    combo.setMaximumWidth(80)
    page.box.addWidget(combo)
    page.show()
    assert find_clipped(page)
    combo.setToolTip(LONG)
    assert not find_clipped(page)
