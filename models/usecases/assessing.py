# SPDX-License-Identifier: Apache-2.0
"""Assessing a document as somebody asks: on a day, without some of its items.

Knows how a code typed by a person leads to items of proof. Must not weigh
anything, nor know how an answer is printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from models.base.clock import Clock, Moment
from models.casefile.done import possible_stages
from models.casefile.facts import facts_of
from models.casefile.file import CaseFile
from models.casefile.flaw import Flaw
from models.casefile.flaws import flaws_of
from models.casefile.statements import Answer
from models.interchange.case_json import CaseDocument
from models.interchange.case_problems import Problem, problems_of
from models.law.assessment import assess
from models.law.catalogue import Catalogue
from models.law.facts import Facts
from models.law.finding import Assessment
from models.law.standpoint import Standpoint
from models.law.what_if import Fallout, what_if, without, words_of
from models.usecases.exchange import assess_document


@dataclass(frozen=True, slots=True)
class Asked:
    """How a document is to be assessed.

    Attributes:
        on: the day of the assessment; ``None`` = today.
        without: what is thought away: codes of exhibits or of people who
            spoke, or ids of statements in the document.
    """

    on: date | None = None
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """A document as assessed.

    Attributes:
        file: the case.
        facts: what was looked at, without what is thought away.
        assessment: all findings, without what is thought away.
        fallout: what its absence changes; ``None`` = nothing is thought away.
        unknown: what was to be thought away and leads to no item; when there
            is any, nothing was thought away.
        flaws: what does not fit, with the place where it is mended.
        problems: what is wrong with the document, whether or not it stops anything.
        answers: those of all its statements.
    """

    file: CaseFile
    facts: Facts
    assessment: Assessment
    fallout: Fallout | None = None
    unknown: tuple[str, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    problems: tuple[Problem, ...] = ()
    answers: tuple[Answer, ...] = ()


def assess_as_asked(
    parsed: CaseDocument, catalogue: Catalogue, clock: Clock, asked: Asked
) -> Weighed:
    """Assess a document, on the day and without the items that were named.

    Raises:
        InputInvalid: the document cannot be read as a case; the first problem.
    """
    values, whole = assess_document(parsed, catalogue, _OnDay(clock, asked.on))
    file = values.file
    stages = possible_stages(file, catalogue)
    facts = facts_of(file, catalogue.adult_age, stages)
    weighed = Weighed(
        file,
        facts,
        whole,
        flaws=flaws_of(catalogue, file, whole),
        problems=problems_of(parsed.shape, catalogue),
        answers=values.answers,
    )
    if not asked.without:
        return weighed
    named = {one: _items(parsed, file, facts, one) for one in asked.without}
    unknown = tuple(name for name, items in named.items() if not items)
    if unknown:
        return replace(weighed, unknown=unknown)
    gone = frozenset[str]().union(*named.values())
    fallout = what_if(Standpoint(catalogue, facts, whole), gone)
    thin = without(facts, gone)
    after = assess(catalogue, thin, whole.on)
    return replace(weighed, facts=thin, assessment=after, fallout=fallout)


def _items(
    parsed: CaseDocument, file: CaseFile, facts: Facts, name: str
) -> frozenset[str]:
    """Return the items that a code or an id of the document leads to."""
    things = {str(one.id) for one in file.exhibits if one.code == name}
    # A reader makes its own identities and keeps the order of the document.
    said = zip(parsed.shape.statements, file.statements, strict=True)
    things |= {str(one.id) for shape, one in said if shape.id == name}
    people: Sequence[str] = [one.id for one in file.people if one.code == name]
    return frozenset(things).union(*(words_of(facts, person) for person in people))


class _OnDay:
    """A clock that stands on a day somebody named, if any.

    Args:
        clock: the time otherwise.
        day: the day; ``None`` = the clock's own.
    """

    def __init__(self, clock: Clock, day: date | None) -> None:
        self._clock = clock
        self._day = day

    def now(self) -> datetime:
        """Return the aware date and time in UTC."""
        return self._clock.now()

    def today(self) -> date:
        """Return the day that was named, else today."""
        return self._day or self._clock.today()

    def moment(self) -> Moment:
        """Return the instant with all that a journal records of it."""
        return self._clock.moment()
