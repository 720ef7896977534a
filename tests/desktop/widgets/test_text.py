# SPDX-License-Identifier: Apache-2.0
"""Words from outside are shown as they are."""

from __future__ import annotations

import pytest

from desktop.widgets.text import Text

EVIL = "<img src='file:///etc/passwd'><b>K-01</b>"


@pytest.mark.parametrize("wrap", [False, True])
def test_markup_from_outside_is_shown_and_never_read(qtbot, wrap):
    label = Text(EVIL, wrap=wrap)
    qtbot.addWidget(label)
    assert label.plain == EVIL
    assert "<img" not in label.text() or not wrap
    label.set_text("K-02 & S-01")
    assert label.plain == "K-02 & S-01"


def test_wrapped_words_keep_their_line_breaks(qtbot):
    label = Text("satu\ndua", wrap=True)
    qtbot.addWidget(label)
    assert "satu<br>dua" in label.text()
