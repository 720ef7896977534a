# SPDX-License-Identifier: Apache-2.0
"""Cases as they were last looked over, so that an unchanged one is not read again.

Lives on the vault thread and is dropped at lock with the tools. Must not be
asked for truth: a view that is older than its case, or whose hour has passed, is
as good as none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from models.snapshot.overview import CaseOverview


@dataclass(frozen=True, slots=True)
class Seen:
    """One case as it was looked over.

    Attributes:
        changed_at: when the case had last been saved.
        until: from then on clocks may stand otherwise.
        overview: what was seen.
    """

    changed_at: datetime
    until: datetime
    overview: CaseOverview


@dataclass(slots=True)
class Board:
    """What was seen, by case.

    Attributes:
        seen: case id → what was seen.
    """

    seen: dict[str, Seen] = field(default_factory=dict)

    def fresh(
        self, case: str, changed_at: datetime, now: datetime
    ) -> CaseOverview | None:
        """Return what was seen, unless it may have changed since."""
        found = self.seen.get(case)
        if found is None or found.changed_at != changed_at or now >= found.until:
            return None
        return found.overview

    def keep_only(self, cases: Iterable[str]) -> None:
        """Forget every case that is no longer there."""
        here = set(cases)
        self.seen = {case: one for case, one in self.seen.items() if case in here}
