# SPDX-License-Identifier: Apache-2.0
"""What an offence threatens on either side of the change of law.

Knows the penalties of the pack and how a figure that is not held is kept
apart from one that is nought. Must not know a case or choose a law. A text
that never came into force is history and is never returned.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.law.catalogue import Catalogue, Offence
from models.law.finding import Citation
from models.law.offences import Bilingual, Confidence, Penalty
from models.law.passage import Side

MONTHS = 12


class Held(StrEnum):
    """Whether the pack holds a figure."""

    HELD = "held"
    NOT_CERTAIN = "not_certain"  # shown with ``Tariff.unknown``, never as 0
    NOT_THREATENED = "not_threatened"


class Connective(StrEnum):
    """How prison and fine stand to one another."""

    AND = "and"
    OR = "or"
    AND_OR = "and_or"
    PRISON_ONLY = "prison_only"
    FINE_ONLY = "fine_only"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Threat:
    """What an offence threatens under one law.

    Attributes:
        offence: offence id.
        side: under the law before or after the change.
        connective: how prison and fine stand to one another.
        prison: whether the prison ceiling is held.
        fine: whether the ceiling of the fine is held.
        confidence: how far checked.
        prison_min: special minimum in months; ``None`` = there is none.
        prison_max: ceiling in months; ``None`` = see ``prison`` and ``life``.
        life: whether life is possible.
        fine_min: rupiah; ``None`` = none.
        fine_max: rupiah; ``None`` = see ``fine``.
        category: category of fine, ``""`` = none.
        note: the pack's remark, may be ``None``.
        citations: where it stands.
        reckoned: it was worked out here, not read.
    """

    offence: str
    side: Side
    connective: Connective
    prison: Held
    fine: Held
    confidence: Confidence
    prison_min: int | None = None
    prison_max: int | None = None
    life: bool = False
    fine_min: int | None = None
    fine_max: int | None = None
    category: str = ""
    note: Bilingual | None = None
    citations: tuple[Citation, ...] = ()
    reckoned: bool = False


def threat(catalogue: Catalogue, offence_id: str, side: Side) -> Threat | None:
    """Return what the offence threatens under the law of one side.

    ``None`` when the pack does not hold the offence or a penalty for that
    side: an offence of the old law threatens nothing under the new one.
    """
    offence = catalogue.offences.get(offence_id)
    regimes = catalogue.passage.penalty_regimes
    wanted = {regimes.get(side.value), regimes.get("any")}
    if offence is None:
        return None
    for penalty in offence.penalties:
        if penalty.regime in wanted:
            return _threat(catalogue, offence, penalty, side)
    return None


def _threat(
    catalogue: Catalogue, offence: Offence, penalty: Penalty, side: Side
) -> Threat:
    """Return one row of the pack with its gaps named."""
    connective = Connective(penalty.connective)
    ceiling = penalty.fine_max_rp
    if ceiling is None and penalty.fine_category:
        ceiling = catalogue.tariff.ceiling(penalty.fine_category)
    years = penalty.prison_max_years
    prison = years is not None or penalty.prison_life
    no_prison = connective in (Connective.FINE_ONLY, Connective.NONE)
    no_fine = connective in (Connective.PRISON_ONLY, Connective.NONE)
    return Threat(
        offence=offence.id,
        side=side,
        connective=connective,
        prison=_held(prison, threatened=not no_prison),
        fine=_held(ceiling is not None, threatened=not no_fine),
        confidence=penalty.confidence,
        prison_min=_months(penalty.prison_min_years),
        prison_max=_months(years),
        life=penalty.prison_life,
        fine_min=penalty.fine_min_rp,
        fine_max=ceiling,
        category=penalty.fine_category,
        note=penalty.note,
        citations=(Citation(offence.instrument, offence.article, penalty.confidence),),
    )


def _held(known: bool, *, threatened: bool) -> Held:
    """Tell a figure that is missing from one that is not threatened."""
    if not threatened:
        return Held.NOT_THREATENED
    return Held.HELD if known else Held.NOT_CERTAIN


def _months(years: int | None) -> int | None:
    """Return years as months."""
    return None if years is None else years * MONTHS
