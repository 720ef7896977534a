# SPDX-License-Identifier: Apache-2.0
"""A term of detention as a clock, and the term that may follow it.

Knows terms of the pack. Must not know happenings.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.law.catalogue import Catalogue
from models.law.clock_values import ClockCode, remark
from models.law.finding import Reason
from models.law.procedure import Clock, ClockKind, Figure, Term, Unit


def clock_of(catalogue: Catalogue, term: Term, authority: str, code: str) -> Clock:
    """Return the term as a clock, so that screens need only one shape."""
    rules = catalogue.procedure.detention
    return Clock(
        id=term.rule,
        starts=(rules.starts,),
        met_by=(rules.releases,),
        kind=ClockKind.TERM,
        figure=Figure(term.days, Unit.DAYS),
        who=rules.authorities[authority],
        action=term.action,
        short=term.short,
        tag=term.tag,
        confidence=term.confidence,
        sources=term.sources,
        rules=(term.rule,),
        code=code,
        instrument=term.instrument,
        article=term.article,
        citation=term.citation,
        consequence=term.consequence,
        note=rules.order_note,
    )


def next_term(terms: Sequence[Term], place: int) -> Reason | None:
    """Return the extension that may follow, by whom and for how long."""
    if place >= len(terms):
        return None
    term = terms[place]
    by = term.by
    return remark(
        ClockCode.NEXT_TERM,
        rule=term.rule,
        days=str(term.days),
        by="" if by is None else by.id,
        by_en="" if by is None else by.en,
    )
