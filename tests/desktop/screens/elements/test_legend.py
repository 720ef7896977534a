# SPDX-License-Identifier: Apache-2.0
"""The legend names each sign and the law, and leaves out what has no room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.elements.charges import Ground
from desktop.screens.elements.legend import Legend
from desktop.widgets.clipping import find_clipped


def test_the_law_stays_while_signs_go(qtbot: QtBot, indonesian: object) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_ground(Ground(regime="Hukum · kejadian 2024–2025", regime_tip="Kode"))
    shown = []
    for width in (900, 560, 300):
        legend.resize(width, 20)
        legend.show()
        QApplication.processEvents()
        assert find_clipped(legend) == []
        assert legend._law_item.isVisible()
        shown.append(sum(item.isVisible() for item in legend._items))
    assert shown[0] == 4
    assert shown == sorted(shown, reverse=True)
    assert legend._law_item.toolTip() == "Kode"
    assert legend._words["square"].plain == "Alat bukti lain"
