# SPDX-License-Identifier: Apache-2.0
"""Long work counts, estimates and can be stopped."""

from __future__ import annotations

from desktop.widgets.progress_card import ProgressCard


def test_progress_counts_estimates_and_stops_once(qtbot, indonesian):
    card = ProgressCard()
    qtbot.addWidget(card)
    card.start("Memindai")
    card.report(12, 48, "BB-07")
    assert card._count.plain == "12 dari 48 \u00b7 BB-07"
    assert card._left.plain == "", "no guess in the first moments"
    card._began -= 60
    card.report(24, 48)
    assert card._left.plain == "sekitar 60 detik lagi"
    card._began -= 600
    card.report(24, 48)
    assert card._left.plain == "sekitar 11 menit lagi"
    card.report(5, 0)
    assert card._count.plain == "5"
    with qtbot.waitSignal(card.cancelled):
        card._stop.click()
    assert not card._stop.isEnabled()
