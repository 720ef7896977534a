# SPDX-License-Identifier: Apache-2.0
"""A badge follows language and standing."""

from __future__ import annotations

from desktop.widgets.finding_badge import FindingBadge


def test_a_badge_follows_language_and_standing(qtbot, indonesian):
    badge = FindingBadge("partial")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Perlu penguat"
    badge.set_code("supported")
    assert badge.accessibleName() == "Didukung"
    indonesian.use("en")
    badge.retranslate()
    assert badge.accessibleName() == "Supported"
