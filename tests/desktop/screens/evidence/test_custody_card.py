# SPDX-License-Identifier: Apache-2.0
"""The card counts entries, not holes, and says when nobody is recorded."""

from __future__ import annotations

from desktop.screens.evidence.chain import ChainLine
from desktop.screens.evidence.custody_card import CustodyCard


def test_it_counts_entries(qtbot, indonesian):
    card = CustodyCard()
    qtbot.addWidget(card)
    card.show_lines(
        (
            ChainLine("a", "Disita", "", "19/11 08.05"),
            ChainLine("b", "Jalur belum dicatat", "Lengkapi", "", hole=True),
            ChainLine("b", "Disimpan", "", "20/11 09.00"),
        )
    )
    card.show()
    assert card._head._sub.plain == "2 catatan"
    assert card._none.isHidden()
    card.show_lines(())
    assert not card._none.isHidden()
    with qtbot.waitSignal(card.add_wanted):
        card.add_button.click()
