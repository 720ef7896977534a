# SPDX-License-Identifier: Apache-2.0
"""Headings and cards hold what they are given."""

from __future__ import annotations

from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.clipping import find_clipped
from desktop.widgets.section_header import SectionHeader


def test_headings_and_cards_hold_what_they_are_given(qtbot):
    button = Button("Semua", "ghost")
    header = SectionHeader("Orang", "14", button)
    card = Card(header)
    qtbot.addWidget(card)
    card.show()
    header.set_title("Orang lain")
    header.set_sub("")
    assert header._sub.isHidden()
    assert find_clipped(card) == []
