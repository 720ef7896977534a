# SPDX-License-Identifier: Apache-2.0
"""What opens or closes with the height of a threat: detention, settlement, plea.

Knows the gates of the pack and one threat. Must not know a case; it flags, and
never closes or opens anything.
"""

from __future__ import annotations

from enum import StrEnum

from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.penalties import MONTHS, Threat, threat
from models.law.tariff import Gate


class GateId(StrEnum):
    """Gates that the pack may hold, by stable code."""

    EXCEPTIONAL_DETENTION = "exceptional_detention"
    RESTORATIVE_JUSTICE = "restorative_justice"  # reached = excluded
    PLEA = "plea"


def gate(catalogue: Catalogue, gate_id: GateId, offence_id: str, side: Side) -> Reason:
    """Return whether the threat of an offence lies inside a gate.

    ``GATE_OPEN``: inside; ``GATE_CLOSED``: outside; ``GATE_UNCLEAR``: a figure
    is not held, or prison and fine answer differently.
    """
    row = catalogue.tariff.gate(gate_id.value)
    params = (("gate", gate_id.value), ("offence", offence_id))
    if row is None:
        return Reason(LawNote.GATE_NOT_HELD.value, (), (), params)
    cited = (Citation(row.instrument, row.article, row.confidence),)
    found = threat(catalogue, offence_id, side)
    code = LawNote.GATE_UNCLEAR if found is None else _code(catalogue, row, found)
    return Reason(code.value, (), cited, params)


def _code(catalogue: Catalogue, row: Gate, found: Threat) -> LawNote:
    """Compare prison, and where the gate names one, the fine."""
    if row.least_years is not None:
        reached = found.life or _at_least(found.prison_max, row.least_years)
        return _word(reached)
    prison = False if found.life else _at_most(found.prison_max, row.most_years)
    ceiling = catalogue.tariff.ceiling(row.most_fine_category)
    fine = _at_most_rupiah(found.fine_max, ceiling)
    if prison is fine:
        return _word(prison)
    return LawNote.GATE_UNCLEAR


def _word(answer: bool | None) -> LawNote:
    """Return the remark for yes, no or not known."""
    if answer is None:
        return LawNote.GATE_UNCLEAR
    return LawNote.GATE_OPEN if answer else LawNote.GATE_CLOSED


def _at_least(months: int | None, years: int) -> bool | None:
    """Return whether a ceiling reaches a figure; unknown stays unknown."""
    return None if months is None else months >= years * MONTHS


def _at_most(months: int | None, years: int | None) -> bool | None:
    """Return whether a ceiling stays within a figure."""
    if months is None or years is None:
        return None
    return months <= years * MONTHS


def _at_most_rupiah(fine: int | None, ceiling: int | None) -> bool | None:
    """Return whether a fine stays within a ceiling."""
    if fine is None or ceiling is None:
        return None
    return fine <= ceiling
