# SPDX-License-Identifier: Apache-2.0
"""An icon label shows another icon or ink when asked."""

from __future__ import annotations

from desktop.widgets.icon_label import IconLabel


def test_icon_and_ink_can_change(qtbot):
    label = IconLabel("lock", "text2", 18)
    qtbot.addWidget(label)
    assert (label.width(), label.height()) == (18, 18)
    first = label.pixmap().toImage()
    label.set_icon("lock", "badi")
    second = label.pixmap().toImage()
    label.set_icon("key")
    assert first != second
    assert label.pixmap().toImage() != second
