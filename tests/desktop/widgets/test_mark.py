# SPDX-License-Identifier: Apache-2.0
"""The mark is drawn, as a widget and as a window icon."""

from __future__ import annotations

from desktop.widgets.mark import Mark, mark_icon
from tests.support.ink import grey, ink


def test_the_mark_is_drawn(qtbot):
    widget = Mark(24)
    qtbot.addWidget(widget)
    assert ink(grey(widget)) > 20
    assert not mark_icon().isNull()
