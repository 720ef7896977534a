# SPDX-License-Identifier: Apache-2.0
"""The panel shows as many gaps as have room, each with a way to it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.screens.elements.gap_panel import GapLine, GapPanel
from models.law.finding import Cell


def a_line(number: int) -> GapLine:
    cell = Cell("c", f"v{number}", "e")
    return GapLine(cell, f"K-0{number} · Cara", "Penipuan", "bukti", "contrast", "warn")


def test_gaps_fill_the_room_and_lead_there(qtbot: QtBot) -> None:
    panel = GapPanel()
    qtbot.addWidget(panel)
    panel.show_gaps("Celah", [a_line(n) for n in range(6)])
    panel.fit(1000)
    assert panel.isVisible()
    assert len(panel.buttons) == 4
    shown = [row for row in panel._rows if not row.isHidden()]
    assert len(shown) == 4
    with qtbot.waitSignal(panel.cell_wanted) as heard:
        panel.buttons[2].click()
    assert heard.args == [Cell("c", "v2", "e")]
    panel.fit(130)
    assert sum(not row.isHidden() for row in panel._rows) == 1
    panel.fit(60)
    assert not panel.isVisible()
    panel.show_gaps("Celah", [])
    panel.fit(1000)
    assert not panel.isVisible()
