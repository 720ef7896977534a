# SPDX-License-Identifier: Apache-2.0
"""A rule of this product is never shown as an article."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.screens.elements.inspection import ReasonLine
from desktop.screens.elements.reason_list import ReasonList
from desktop.widgets.text import Text


def test_policy_and_law_are_told_apart(qtbot: QtBot, indonesian: object) -> None:
    lines = (
        ReasonLine("Baru ada satu sumber.", policy="Satu saja: sebagian."),
        ReasonLine("Didukung.", law="Pasal X"),
    )
    made = ReasonList(lines)
    qtbot.addWidget(made)
    assert [text.plain for text in made.findChildren(Text)] == [
        "Baru ada satu sumber.",
        "Kebijakan aplikasi ini: Satu saja: sebagian.",
        "Didukung.",
        "Dasar: Pasal X",
    ]
