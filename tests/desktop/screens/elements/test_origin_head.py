# SPDX-License-Identifier: Apache-2.0
"""Sources of one origin are headed as one, and may be said apart where that can be."""

from __future__ import annotations

import pytest

from desktop.screens.elements.inspection import SameOrigin
from desktop.screens.elements.origin_head import OriginHead
from desktop.widgets.clipping import find_clipped
from tests.support.window import texts_in

WORD = ("w1", "BAP K-02 and BB-07 are said to be independent: another hand wrote it")


@pytest.mark.parametrize("one_voice", [True, False])
def test_only_what_another_hand_made_can_be_said_independent(qtbot, one_voice):
    group = SameOrigin("p2", "K-02 Kenanga", ("s1", "s2"), (), one_voice)
    head = OriginHead(group)
    qtbot.addWidget(head)
    head.show()
    offered = "Say that they are independent" in texts_in(head)
    assert offered is not one_voice
    assert bool(head.acts) is not one_voice
    assert "K-02 Kenanga" in head.accessibleName()
    assert find_clipped(head) == []


def test_both_gestures_carry_what_they_are_about(qtbot):
    head = OriginHead(SameOrigin("p2", "K-02 Kenanga", ("s1", "e7"), (WORD,)))
    qtbot.addWidget(head)
    say, back = head.acts
    with qtbot.waitSignal(head.apart_wanted) as apart:
        say.click()
    with qtbot.waitSignal(head.back_wanted) as taken:
        back.click()
    assert (apart.args, taken.args) == ([("s1", "e7")], ["w1"])
