# SPDX-License-Identifier: Apache-2.0
"""One thing that does not fit in a case, and where it is mended.

Knows codes and places; must not know how a flaw is found nor its words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.law.finding import Reason
from models.law.notes import LawNote
from models.law.reasons import ReasonCode


class FlawCode(StrEnum):
    """What the law package has no remark for; parameters in brackets."""

    CONDUCT_AHEAD = "conduct_ahead"  # [from, today]
    CODE_OPEN = "code_open"  # [items, codes, unknown]
    VICTIM_IN_NO_COUNT = "victim_in_no_count"  # [person]
    VICTIM_NOT_VICTIM = "victim_not_victim"  # [count, person]
    ACCUSED_NOT_SUSPECT = "accused_not_suspect"  # [count, person]
    ACCUSED_IS_VICTIM = "accused_is_victim"  # [count, person]
    RULINGS_DIFFER = "rulings_differ"  # [count]
    MODE_UNKNOWN = "mode_unknown"  # [count, mode]
    MODE_NOT_REACHED = "mode_not_reached"  # [count, mode, offence]
    RELIANCE_ODD = "reliance_odd"  # [count]
    COUNT_IS_GROUND = "count_is_ground"  # [count, offence] of not punishing
    COUNT_ATTACHES_NOT = "count_attaches_not"  # [count, offence, offences] beside it
    STAGE_UNKNOWN = "stage_unknown"  # [name]
    SWITCH_STAGE_UNKNOWN = "switch_stage_unknown"  # [name]
    CASE_CODE_UNKNOWN = "case_code_unknown"  # [name]
    ITEM_KIND_UNKNOWN = "item_kind_unknown"  # [item, name]
    ITEM_CODE_UNKNOWN = "item_code_unknown"  # [item, name]
    ACT_UNKNOWN = "act_unknown"  # [name]


class FlawPlace(StrEnum):
    """What is to be opened to mend it."""

    CASE = "case"
    PERSON = "person"
    COUNT = "count"
    STATEMENT = "statement"
    EXHIBIT = "exhibit"
    ACT = "act"
    LINK = "link"
    CHOICE = "choice"
    RULING = "ruling"
    PACK = "pack"  # nothing in the case: the edition of the law


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that does not fit.

    Attributes:
        reason: what, with its parameters and citations.
        place: what is to be opened; its name is ``id``.
        id: of it; ``""`` = the case itself, or the pack.
        field: the field in it, as forms name it; ``""`` = the whole.
    """

    reason: Reason
    place: FlawPlace
    id: str = ""
    field: str = ""

    @property
    def code(self) -> str:
        """Return what it is, by code."""
        return self.reason.code

    @property
    def waits(self) -> bool:
        """Return whether something is not told yet, rather than told wrongly."""
        return self.code in _WAITING


_WAITING = frozenset(
    {
        LawNote.CONDUCT_UNDATED,
        LawNote.CONDUCT_OPEN,
        LawNote.CHOICE_OPEN,
        LawNote.CODE_NOT_SETTLED,
        ReasonCode.OFFENCE_UNDATED,
        ReasonCode.OFFENCE_BESIDE,
        FlawCode.CODE_OPEN,
    }
)
