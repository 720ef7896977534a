# SPDX-License-Identifier: Apache-2.0
"""Only a check of every byte is called whole."""

from __future__ import annotations

import pytest

from desktop.screens.evidence.hash_panel import (
    HashPanel,
    Verdict,
    Wholeness,
    grouped,
)
from desktop.widgets.clipping import find_clipped

SUM = "9f2c41d70be86a135cc0e7f482b91d067a35c8de04f1b962e01357aa2f88c4d1"


@pytest.mark.parametrize(
    ("verdict", "title"),
    [
        (Verdict.STORED, "Salinan digital tersimpan"),
        (Verdict.WHOLE, "Salinan digital utuh"),
        (Verdict.DAMAGED, "Salinan digital rusak"),
    ],
)
def test_each_finding_has_its_words(qtbot, indonesian, verdict, title):
    panel = HashPanel()
    qtbot.addWidget(panel)
    panel.setFixedWidth(498)
    panel.show_wholeness(Wholeness(verdict, "hari ini 08.22", SUM))
    panel.show()
    assert panel._title.plain == title
    assert panel.accessibleName().endswith("hari ini 08.22")
    assert panel._sums[0].plain == "9f2c41d7 0be86a13 5cc0e7f4 82b91d06"
    assert panel._sums[1].plain == "7a35c8de 04f1b962 e01357aa 2f88c4d1"
    assert find_clipped(panel) == []
    with qtbot.waitSignal(panel.check_wanted):
        panel.check_button.click()


def test_nothing_is_known_before_it_is_shown(qtbot):
    panel = HashPanel()
    qtbot.addWidget(panel)
    assert panel.verdict is None
    assert grouped("") == ""
