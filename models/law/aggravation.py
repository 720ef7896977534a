# SPDX-License-Identifier: Apache-2.0
"""Which aggravations suggest themselves, and the ceiling they would give.

Knows to which base offences the pack lets each attach, and a person's answers.
Must not know evidence, and adds nothing to a charge: a suggestion is taken up
by somebody or left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.penalties import Held, Threat, threat
from models.law.raising import scaled, weaker
from models.law.shown import Answers, shown
from models.law.tariff import Aggravation


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One aggravation looked at for one base offence.

    Attributes:
        offence: the aggravating provision.
        base: the base offence.
        answer: yes = it suggests itself; unknown = a fact would decide.
        missing: the unanswered facts that could still change it.
        reasons: why, with citations.
        threat: what base and aggravation would threaten together, where it
            attaches and is not excluded.
    """

    offence: str
    base: str
    answer: Answer
    missing: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    threat: Threat | None = None


def suggestions(
    catalogue: Catalogue, base: str, side: Side, answers: Answers
) -> tuple[Suggestion, ...]:
    """Return every aggravation of the edition, looked at for a base offence.

    Args:
        catalogue: the edition.
        base: offence id of the base.
        side: the law a jurist reads the base under.
        answers: ``element/option`` of the aggravations → what a person said.
    """
    return tuple(
        _looked_at(catalogue, row, base, side, answers)
        for row in catalogue.tariff.aggravations
    )


def raised(
    catalogue: Catalogue, row: Aggravation, base: str, side: Side
) -> Threat | None:
    """Return what base and aggravation threaten together under one law.

    ``None`` when the pack holds no penalty to start from.
    """
    regime = catalogue.passage.penalty_regimes.get(side.value, "")
    start = threat(catalogue, row.pegged_to.get(regime, base), side)
    if row.raises is None:
        start = threat(catalogue, row.offence, side)
        return None if start is None else replace(start, offence=row.offence)
    if start is None:
        return None
    part = 1 + Fraction(row.raises.numerator, row.raises.denominator)
    found = scaled(catalogue, start, part, fine=regime in row.fine_raised_in)
    own = Citation(row.instrument, row.article, row.confidence)
    return replace(
        found,
        offence=row.offence,
        confidence=weaker(found.confidence, row.confidence),
        citations=(own, *start.citations),
    )


def _looked_at(
    catalogue: Catalogue, row: Aggravation, base: str, side: Side, answers: Answers
) -> Suggestion:
    """Return one aggravation, whether it attaches and whether it is shown."""
    found = shown(catalogue.offences[row.offence], answers, row.base_element)
    own = Citation(row.instrument, row.article, row.confidence)
    named = (("offence", row.offence), ("base", base))
    if base not in row.bases:
        told = Reason(LawNote.AGGRAVATION_NOT_FOR_BASE.value, (), (own,), named)
        return Suggestion(row.offence, base, Answer.NO, (), (told,))
    if found.answer is Answer.NO:
        facts = (("facts", ",".join(found.against)),)
        code = LawNote.AGGRAVATION_NOT_SHOWN.value
        told = Reason(code, (), (own,), (*named, *facts))
        return Suggestion(row.offence, base, Answer.NO, (), (told,))
    open_ = found.answer is Answer.UNKNOWN
    code = LawNote.AGGRAVATION_OPEN if open_ else LawNote.AGGRAVATION_SUGGESTED
    missing = (("facts", ",".join(found.missing)),) if open_ else ()
    told = Reason(code.value, (), (own,), (*named, *missing))
    ceiling = raised(catalogue, row, base, side)
    reasons = (told, *_reckoning(catalogue, row, ceiling, base))
    return Suggestion(row.offence, base, found.answer, found.missing, reasons, ceiling)


def _reckoning(
    catalogue: Catalogue, row: Aggravation, ceiling: Threat | None, base: str
) -> tuple[Reason, ...]:
    """Say how the ceiling was worked out, and what stays uncertain."""
    if ceiling is None or row.raises is None:
        return ()
    told = []
    params = (
        ("base", base),
        ("numerator", str(row.raises.numerator)),
        ("denominator", str(row.raises.denominator)),
    )
    told.append(Reason(LawNote.CEILING_RECKONED.value, (), ceiling.citations, params))
    limit = catalogue.tariff.fixed_term
    if limit.years is not None:
        cited = (Citation(limit.instrument, limit.article, limit.confidence),)
        most = (("most", str(limit.years)),)
        told.append(Reason(LawNote.CEILING_CAPPED.value, (), cited, most))
    if ceiling.fine is Held.NOT_CERTAIN:
        offence = (("offence", row.offence),)
        told.append(
            Reason(LawNote.FINE_NOT_CERTAIN.value, (), ceiling.citations, offence)
        )
    return tuple(told)
