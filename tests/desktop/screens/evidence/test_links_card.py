# SPDX-License-Identifier: Apache-2.0
"""Each link leads where it counts and can be taken off."""

from __future__ import annotations

from desktop.qt.port import Route
from desktop.screens.evidence.links_card import LinksCard
from desktop.screens.evidence.words import LinkLine
from desktop.widgets.clipping import find_clipped

LINE = LinkLine("x", "Penjeratan utang", "K-02 Kenanga", 2, True, Route("elements"))


def test_a_link_leads_and_is_taken_off(qtbot, indonesian):
    card = LinksCard()
    qtbot.addWidget(card)
    card.setFixedWidth(304)
    card.show_links((LINE,))
    card.show()
    heard: list[object] = []
    card.route_chosen.connect(heard.append)
    card.unlink_wanted.connect(heard.append)
    card.goes[0].click()
    card.offs[0].click()
    assert heard == [LINE.route, "x"]
    assert card.offs[0].accessibleName() == "Lepas Penjeratan utang"
    assert find_clipped(card) == []
    card.show_links(())
    assert card.isHidden()
