# SPDX-License-Identifier: Apache-2.0
"""Which law governs: what may be charged for a period, and which code an act.

Knows the edition's dates and temporal rules. Must not know a case. It shows
and never chooses: where two laws stand side by side, a jurist decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.base.errors import ProvisionUnknown
from models.law.catalogue import Catalogue, Offence, TemporalRule
from models.law.finding import Citation, Reason
from models.law.reasons import ReasonCode


class Chargeable(StrEnum):
    """Whether an offence may be charged for conduct of a period."""

    YES = "yes"
    BESIDE = "beside"  # later law, beside the one it replaced (favourability)
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    STRADDLES = "straddles"  # the period must be split at the change of law
    UNDATED = "undated"


class Situation(StrEnum):
    """Situations that the pack's temporal rules speak of, by stable code."""

    CONDUCT_BEFORE = "conduct_before"
    CONDUCT_AFTER = "conduct_after"
    CONDUCT_STRADDLES = "conduct_straddles"
    INVESTIGATION_RUNNING = "investigation_running"
    INVESTIGATION_NOT_BEGUN = "investigation_not_begun"
    COURT_BEGUN = "court_begun"
    COURT_NOT_BEGUN = "court_not_begun"
    MIXED_FILE = "mixed_file"


@dataclass(frozen=True, slots=True)
class Chargeability:
    """One offence and whether it may be charged for the period.

    Attributes:
        offence: offence id.
        answer: the answer.
        reason: why, with the rule of the pack; ``None`` for a plain yes.
    """

    offence: str
    answer: Chargeable
    reason: Reason | None = None


def rule_for(catalogue: Catalogue, situation: Situation) -> TemporalRule:
    """Return the pack's rule for a situation.

    For a procedural situation ``rule.code`` is the code that governs; it is
    empty for a mixed file, where each act carries its own.

    Raises:
        ProvisionUnknown: the pack has no such rule.
    """
    for rule in catalogue.rules.values():
        if rule.situation == situation:
            return rule
    raise ProvisionUnknown(situation.value)


def governing_code(catalogue: Catalogue, on: date) -> str:
    """Return the procedural code in force on the day, ``""`` before any.

    It is only the default for acts that name none: a pending file keeps the
    code that ``rule_for`` gives for its stage at the change of law.
    """
    for regime in catalogue.evidence_regimes.values():
        if regime.code and catalogue.instruments[regime.instrument].in_force(on):
            return regime.id
    return ""


def chargeable(
    catalogue: Catalogue, offence_id: str, first: date | None, last: date | None
) -> Chargeability:
    """Return whether the offence may be charged for conduct of the period.

    Args:
        catalogue: the edition.
        offence_id: the offence.
        first: first day of the conduct.
        last: last day; when only one day is known it stands for both.

    Raises:
        ProvisionUnknown: the pack does not hold the offence.
    """
    offence = catalogue.offences.get(offence_id)
    if offence is None:
        raise ProvisionUnknown(offence_id)
    if offence.available_from is None and offence.available_until is None:
        return Chargeability(offence_id, Chargeable.YES)
    begin, end = first or last, last or first
    if begin is None or end is None:
        reason = _reason(ReasonCode.OFFENCE_UNDATED, offence)
        return Chargeability(offence_id, Chargeable.UNDATED, reason)
    return _within(catalogue, offence, min(begin, end), max(begin, end))


def choices(
    catalogue: Catalogue, first: date | None, last: date | None
) -> tuple[Chargeability, ...]:
    """Return the answer for every offence of the edition, in pack order."""
    return tuple(
        chargeable(catalogue, offence_id, first, last)
        for offence_id in catalogue.offences
    )


def _within(
    catalogue: Catalogue, offence: Offence, first: date, last: date
) -> Chargeability:
    """Compare a dated period with the days the offence is available."""
    since, until = offence.available_from, offence.available_until
    if since is not None and last < since:
        return _early(catalogue, offence)
    if until is not None and until < first:
        rule = rule_for(catalogue, Situation.CONDUCT_AFTER)
        after = (("until", until.isoformat()), ("replaced_by", offence.replaced_by))
        reason = _reason(ReasonCode.OFFENCE_TOO_LATE, offence, rule, after)
        return Chargeability(offence.id, Chargeable.TOO_LATE, reason)
    inside = (since is None or since <= first) and (until is None or last <= until)
    if inside:
        return Chargeability(offence.id, Chargeable.YES)
    rule = rule_for(catalogue, Situation.CONDUCT_STRADDLES)
    switch = (("switch", catalogue.switch_date.isoformat()),)
    reason = _reason(ReasonCode.OFFENCE_STRADDLES, offence, rule, switch)
    return Chargeability(offence.id, Chargeable.STRADDLES, reason)


def _early(catalogue: Catalogue, offence: Offence) -> Chargeability:
    """The conduct came before the offence: beside its forerunner, or not."""
    rule = rule_for(catalogue, Situation.CONDUCT_BEFORE)
    replaced = sorted(
        other.id
        for other in catalogue.offences.values()
        if other.replaced_by == offence.id
    )
    if replaced:
        beside = (("replaces", ",".join(replaced)),)
        reason = _reason(ReasonCode.OFFENCE_BESIDE, offence, rule, beside)
        return Chargeability(offence.id, Chargeable.BESIDE, reason)
    start = (("from", str(offence.available_from)),)
    reason = _reason(ReasonCode.OFFENCE_TOO_EARLY, offence, rule, start)
    return Chargeability(offence.id, Chargeable.TOO_EARLY, reason)


def _reason(
    code: ReasonCode,
    offence: Offence,
    rule: TemporalRule | None = None,
    params: tuple[tuple[str, str], ...] = (),
) -> Reason:
    """Return a reason that names the offence and cites the rule."""
    cited = () if rule is None else (Citation(rule.id, rule.article, rule.confidence),)
    return Reason(code, (), cited, (("offence", offence.id), *params))
