# SPDX-License-Identifier: Apache-2.0
"""A field takes the lines its words need."""

from __future__ import annotations

from desktop.widgets.clipping import find_clipped


def test_long_names_take_the_lines_they_need(fields):
    assert find_clipped(fields) == []
    low, high = (fields.visualRect(fields.fields.index(n)).height() for n in (0, 1))
    assert high > low
    fields.resize(160, 320)
    fields.grab()
    assert fields.visualRect(fields.fields.index(1)).height() > high
