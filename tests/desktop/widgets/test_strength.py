# SPDX-License-Identifier: Apache-2.0
"""Strength is drawn and said."""

from __future__ import annotations

from desktop.widgets.strength import Strength
from tests.support.ink import grey


def test_strength_grows_with_its_bars_and_is_said(qtbot):
    inks = []
    for bars in range(4):
        widget = Strength(bars, f"kekuatan {bars}")
        qtbot.addWidget(widget)
        inks.append(grey(widget))
        assert widget.accessibleName() == widget.toolTip() == f"kekuatan {bars}"
    assert all(inks[n] != inks[n + 1] for n in range(3))
