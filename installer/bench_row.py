# SPDX-License-Identifier: Apache-2.0
"""One row of the bench table: our figure beside its anchor.

Knows how a row is judged and printed. Must not know what is measured. A row
never fails a build: machines differ, so ratios are read, not asserted.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

HEADER = ("name", "ours", "anchor", "ratio", "target", "")
_WIDTHS = (44, 12, 12, 9, 11, 5)


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured and what it should be.

    Attributes:
        name: what the row measures, and against what.
        ours: our figure.
        unit: of both figures, such as ``ms`` or ``MB``.
        anchor: the same work by the plainest means; None when the target is
            a limit in the row's own unit.
        ratio: the most that ours ÷ anchor should be.
        limit: the most that ours should be, in ``unit``.
    """

    name: str
    ours: float
    unit: str
    anchor: float | None = None
    ratio: float | None = None
    limit: float | None = None

    @property
    def factor(self) -> float | None:
        """Return ours ÷ anchor, or None without an anchor."""
        return self.ours / self.anchor if self.anchor else None

    @property
    def ok(self) -> bool:
        """Tell whether every target the row states is met."""
        in_ratio = self.ratio is None or (
            self.factor is not None and self.factor <= self.ratio
        )
        return in_ratio and (self.limit is None or self.ours <= self.limit)

    def cells(self) -> tuple[str, ...]:
        """Return the printed cells, in the order of ``HEADER``."""
        targets = []
        if self.ratio is not None:
            targets.append(f"{self.ratio:g} ×")
        if self.limit is not None:
            targets.append(f"{self.limit:g} {self.unit}")
        return (
            self.name,
            f"{self.ours:.4g} {self.unit}",
            "" if self.anchor is None else f"{self.anchor:.4g} {self.unit}",
            "" if self.factor is None else f"{self.factor:.1f} ×",
            "≤ " + ", ".join(targets) if targets else "",
            "ok" if self.ok else "OVER",
        )


def line(cells: tuple[str, ...]) -> str:
    """Return one printed line; the name stands left, figures right."""
    name, *rest = (
        cell.ljust(width) if place == 0 else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, _WIDTHS, strict=True))
    )
    return name + " ".join(rest)


def median_ms(work: Callable[[], object], times: int = 5) -> float:
    """Return the median wall time of ``work`` in milliseconds."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)
