# SPDX-License-Identifier: Apache-2.0
"""Each thing that is missing has its button."""

from __future__ import annotations

from desktop.item_models.evidence_state import Lack
from desktop.screens.evidence.lack_card import LackCard
from desktop.widgets.clipping import find_clipped


def test_every_lack_is_said_and_can_be_mended(qtbot, indonesian):
    card = LackCard()
    qtbot.addWidget(card)
    card.setFixedWidth(304)
    card.show_lacks(tuple(Lack))
    card.show()
    heard: list[Lack] = []
    card.mend_wanted.connect(heard.append)
    for lack in Lack:
        card.buttons[lack].click()
    assert heard == list(Lack)
    assert card._title.plain == "7 hal sebelum bisa dipakai"
    assert find_clipped(card) == []


def test_nothing_missing_no_card(qtbot):
    card = LackCard()
    qtbot.addWidget(card)
    card.show_lacks((Lack.UNLINKED,))
    assert not card.isHidden()
    card.show_lacks(())
    assert card.isHidden()
