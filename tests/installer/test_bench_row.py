# SPDX-License-Identifier: Apache-2.0
"""What a reader of the bench table sees."""

from __future__ import annotations

import pytest

import bench_row
from bench_row import Row


@pytest.mark.parametrize(
    ("row", "verdict", "ratio", "target"),
    [
        (Row("open", 3.6, "ms", anchor=2.0, ratio=3), "ok", "1.8 ×", "≤ 3 ×"),
        (Row("open", 7.0, "ms", anchor=2.0, ratio=3), "OVER", "3.5 ×", "≤ 3 ×"),
        (Row("page", 2.9, "ms", limit=3), "ok", "", "≤ 3 ms"),
        (Row("page", 3.1, "ms", limit=3), "OVER", "", "≤ 3 ms"),
        (Row("seal", 1, "s", anchor=1, ratio=2, limit=0.5), "OVER", "1.0 ×", None),
    ],
)
def test_a_row_is_judged_by_every_target_it_states(row, verdict, ratio, target):
    cells = row.cells()
    assert cells[-1] == verdict
    assert cells[3] == ratio
    assert target is None or cells[4] == target


def test_a_ratio_without_an_anchor_is_never_called_met():
    assert not Row("start", 1.0, "s", ratio=2).ok


def test_lines_align_under_the_header():
    row = Row("raw-key open", 1.1, "ms", anchor=0.9, ratio=3)
    header = bench_row.line(bench_row.HEADER)
    printed = bench_row.line(row.cells())
    assert header.index("target") + len("target") == printed.index("≤ 3 ×") + 5
