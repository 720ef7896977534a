# SPDX-License-Identifier: Apache-2.0
"""A row of an act names what its button is about."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.widgets.act_row import ActRow
from desktop.widgets.buttons import Button


def test_the_button_says_what_it_links(qtbot: QtBot) -> None:
    button = Button("Tautkan")
    made = ActRow("package", "BB-07 Buku bon", "belum ditautkan", button, tone="warn")
    qtbot.addWidget(made)
    assert made.button is button
    assert button.accessibleName() == "Tautkan: BB-07 Buku bon"
    assert made.accessibleName() == "BB-07 Buku bon"
