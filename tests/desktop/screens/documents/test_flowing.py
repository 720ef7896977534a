# SPDX-License-Identifier: Apache-2.0
"""A page scrolls only when its words do not fit."""

from __future__ import annotations

import pytest

from desktop.screens.documents.flowing import Flowing
from desktop.widgets.layouts import STRETCH, column, scrolled
from desktop.widgets.text import Text

WORDS = "Identitas dicetak sebagai “diisi dari identitas tersegel” pada surat ini."


@pytest.mark.parametrize(("height", "scrolls"), [(220, False), (60, True)])
def test_it_scrolls_only_when_it_must(qtbot, height, scrolls):
    words = [Text(WORDS, "small", wrap=True) for _ in range(4)]
    area = scrolled(Flowing(column(*words, STRETCH, gap=6)))
    qtbot.addWidget(area)
    area.resize(280, height)
    area.show()
    qtbot.waitUntil(lambda: (area.verticalScrollBar().maximum() > 0) is scrolls)
