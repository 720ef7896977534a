# SPDX-License-Identifier: Apache-2.0
"""A shortened label is honest about it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.elided_label import ElidedLabel


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.box = QVBoxLayout(made)
    made.resize(120, 300)
    qtbot.addWidget(made)
    return made


LONG = "Sebuah kalimat panjang yang tidak muat dalam lebar ini"


def test_a_shortened_label_tells_the_whole_in_its_tooltip(page):
    label = ElidedLabel(LONG)
    page.box.addWidget(label)
    page.show()
    assert label.toolTip() == label.accessibleName() == LONG
    label.set_text("Pendek")
    assert label.toolTip() == ""
    assert label.plain == "Pendek"
