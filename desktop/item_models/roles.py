# SPDX-License-Identifier: Apache-2.0
"""Names for what item models answer besides Qt's own roles.

Must not know which model answers which role.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole) + 1


class Role(IntEnum):
    """Typed custom roles.

    Attributes:
        ITEM: the frozen value behind the row.
        ID: its id, as text.
        TONE: ``ok warn bad alt neutral info``.
        ICON: icon name.
        SECOND: quieter second line.
        BADGE: short text at the far end.
        SECTION: whether the row is a heading.
        STANDING: standing code of a finding.
        PAIR: (victim's statement, other proof) as two booleans.
        STRENGTH: 0 to 3 bars.
        REASON: reason code.
        CHIPS: tuple of (text, tone).
        GAP: whether something is missing here.
    """

    ITEM = _FIRST
    ID = _FIRST + 1
    TONE = _FIRST + 2
    ICON = _FIRST + 3
    SECOND = _FIRST + 4
    BADGE = _FIRST + 5
    SECTION = _FIRST + 6
    STANDING = _FIRST + 7
    PAIR = _FIRST + 8
    STRENGTH = _FIRST + 9
    REASON = _FIRST + 10
    CHIPS = _FIRST + 11
    GAP = _FIRST + 12
