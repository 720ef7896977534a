# SPDX-License-Identifier: Apache-2.0
"""The case that lies open: the last value read, so a change reads little.

Lives on the vault thread and is cleared at lock. Must not be asked for truth:
after a conflict it is dropped and the case is read again.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from models.base.ids import CaseId
from models.snapshot.case import CaseSnapshot


@dataclass(slots=True)
class Desk:
    """Holds at most one snapshot.

    Attributes:
        snapshot: the open case, ``None`` when nothing lies open.
    """

    snapshot: CaseSnapshot | None = field(default=None)

    def lying(self, case: CaseId) -> CaseSnapshot | None:
        """Return the snapshot if it is this case's."""
        found = self.snapshot
        if found is not None and found.file.case.id == case:
            return found
        return None

    def lay(self, snapshot: CaseSnapshot) -> CaseSnapshot:
        """Put a snapshot on the desk and return it."""
        self.snapshot = snapshot
        return snapshot

    def clear(self) -> None:
        """Take everything off the desk."""
        self.snapshot = None
