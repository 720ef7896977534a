# SPDX-License-Identifier: Apache-2.0
"""A change of state changes the dress."""

from __future__ import annotations

from desktop.widgets.layouts import panel, rule
from desktop.widgets.state import set_state


def test_frames_know_their_dress(qtbot):
    made = panel(None, "warn")
    qtbot.addWidget(made)
    assert made.property("panel") == "warn"
    assert rule().property("rule") == "h"
    assert rule(vertical=True).property("rule") == "v"
    set_state(made, panel="ok")
    assert made.property("panel") == "ok"
