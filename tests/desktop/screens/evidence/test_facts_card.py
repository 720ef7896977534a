# SPDX-License-Identifier: Apache-2.0
"""What is recorded stands there whole, however long."""

from __future__ import annotations

from desktop.screens.evidence.facts_card import FactsCard
from desktop.widgets.clipping import find_clipped


def test_long_values_wrap(qtbot, indonesian):
    card = FactsCard()
    qtbot.addWidget(card)
    card.setFixedWidth(304)
    card.show_facts((("Alat bukti", "Surat, Bukti elektronik, " * 6), ("Segel", "1")))
    card.show()
    assert find_clipped(card) == []
    with qtbot.waitSignal(card.edit_wanted):
        card.edit_button.click()
    card.show_facts((("Segel", "2"),))
    assert card._rows.count() == 1
