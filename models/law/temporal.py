# SPDX-License-Identifier: Apache-2.0
"""Which substantive law, by the day of the conduct: acts split at the change.

Knows the day of the change and which references are read anew. Must not know a
case, or choose where two laws are possible (``favourable`` shows both).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from models.law.catalogue import Catalogue
from models.law.finding import Citation, Reason
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.regime import Situation

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Conduct on one side of the change of law.

    Attributes:
        first: first day, ``None`` = not known.
        last: last day, ``None`` = not known.
        side: on which side it lies; ``None`` = undated.
        reasons: why, with the rule of the pack.
    """

    first: date | None
    last: date | None
    side: Side | None
    reasons: tuple[Reason, ...]


def split(
    catalogue: Catalogue, first: date | None, last: date | None
) -> tuple[Span, ...]:
    """Return the conduct in parts that lie on one side of the change each."""
    switch = catalogue.switch_date
    known = first or last
    if known is None:
        return (Span(None, None, None, (_said(LawNote.CONDUCT_UNDATED),)),)
    if first is None or last is None:
        return (_half_known(catalogue, first, last, known),)
    begin, end = min(first, last), max(first, last)
    odd = (_period(LawNote.CONDUCT_REVERSED, first, last),) if last < first else ()
    if begin < switch <= end:
        code = LawNote.CONDUCT_SPLIT
        rule = cite_situation(catalogue, Situation.CONDUCT_STRADDLES.value)
        told = _period(code, begin, end, rule, ("switch", switch.isoformat()))
        return (
            Span(begin, switch - _DAY, Side.BEFORE, (told, *odd)),
            Span(switch, end, Side.AFTER, (told, *odd)),
        )
    return (_whole(catalogue, begin, end, odd),)


def _whole(
    catalogue: Catalogue, first: date, last: date, odd: tuple[Reason, ...] = ()
) -> Span:
    """Return conduct that lies on one side."""
    before = last < catalogue.switch_date
    situation = Situation.CONDUCT_BEFORE if before else Situation.CONDUCT_AFTER
    code = LawNote.CONDUCT_BEFORE if before else LawNote.CONDUCT_AFTER
    told = _period(code, first, last, cite_situation(catalogue, situation.value))
    return Span(first, last, Side.BEFORE if before else Side.AFTER, (told, *odd))


def _half_known(
    catalogue: Catalogue, first: date | None, last: date | None, known: date
) -> Span:
    """One end is not known: say so where it could lie across the change."""
    span = _whole(catalogue, known, known)
    crossing = span.side is (Side.BEFORE if first is not None else Side.AFTER)
    if not crossing:
        return Span(first, last, span.side, span.reasons)
    days = (("known", known.isoformat()), ("switch", str(catalogue.switch_date)))
    open_end = Reason(LawNote.CONDUCT_OPEN.value, (), (), days)
    return Span(first, last, span.side, (*span.reasons, open_end))


def read_as(catalogue: Catalogue, offence_id: str, side: Side) -> Reason | None:
    """Return how a reference to an offence is read under one law.

    ``None`` = as it is written.
    """
    if side is Side.BEFORE:
        return None
    for row in catalogue.passage.references:
        if offence_id in row.offences:
            cited = (Citation(row.instrument, row.article, row.confidence),)
            params = (("from", offence_id), ("to", row.offences[offence_id]))
            return Reason(LawNote.REFERENCE_READ_AS.value, (), cited, params)
    return None


def references(catalogue: Catalogue, offence_id: str, side: Side) -> tuple[Reason, ...]:
    """Return how the base offences an offence leans on are read, each once."""
    offence = catalogue.offences.get(offence_id)
    if offence is None:
        return ()
    bases = dict.fromkeys(
        base
        for element in offence.elements
        for option in element.options
        for base in option.offences
    )
    found = (read_as(catalogue, base, side) for base in bases)
    return tuple(one for one in found if one is not None)


def cite_situation(catalogue: Catalogue, situation: str) -> tuple[Citation, ...]:
    """Return the pack's rule for a situation, where it has one."""
    return tuple(
        Citation(rule.id, rule.article, rule.confidence)
        for rule in catalogue.rules.values()
        if rule.situation == situation
    )


def _said(code: LawNote) -> Reason:
    """Return a remark without parameters."""
    return Reason(code.value)


def _period(
    code: LawNote,
    first: date,
    last: date,
    cited: tuple[Citation, ...] = (),
    *more: tuple[str, str],
) -> Reason:
    """Return a remark about a period."""
    days = (("from", first.isoformat()), ("until", last.isoformat()))
    return Reason(code.value, (), cited, (*days, *more))
