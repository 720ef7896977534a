# SPDX-License-Identifier: Apache-2.0
"""Threats one below the other, in order of time."""

from __future__ import annotations

from datetime import date

from models.casefile.protection import Threat


def test_threats_are_kept_in_order_of_time_undated_last(make):
    form = make(threats=())
    rows = form.threats
    rows.set_threats(
        (
            Threat(None, "Tanpa tanggal."),
            Threat(date(2026, 11, 6), "Kedua."),
            Threat(date(2026, 11, 2), "Pertama."),
            Threat(None, ""),
        )
    )
    assert [t.text for t in rows.threats] == ["Pertama.", "Kedua.", "Tanpa tanggal."]
    rows._lines[0].drop.click()
    assert [t.text for t in rows.threats] == ["Pertama.", "Kedua."]
    for line in tuple(rows._lines):
        line.drop.click()
    assert rows.threats == ()
    assert rows.error_text == ""
