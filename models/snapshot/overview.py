# SPDX-License-Identifier: Apache-2.0
"""What the pages over all cases may hold of each: clocks, gaps, victims, counts.

Knows small values only, so that a hundred cases fit on one page. Must not hold a
text of a case, nor know how they are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.casefile.tasks import Task
from models.law.clock_values import RunningClock
from models.law.finding import Cell, Standing
from models.law.holidays import RestDay
from models.law.way import Way
from models.snapshot.lists import CaseSummary


@dataclass(frozen=True, slots=True)
class OpenGap:
    """One required element that is not supported for a victim.

    Attributes:
        cell: where it is.
        standing: how it stands.
        offence: offence id of the pack.
        victim: code and flower name, ``""`` = a count without victims.
        accused: code.
    """

    cell: Cell
    standing: Standing
    offence: str
    victim: str
    accused: str


@dataclass(frozen=True, slots=True)
class CountState:
    """How one count stands over all its victims.

    Attributes:
        id: identity.
        offence: offence id of the pack.
        accused: code.
        gaps: required elements that are not supported.
        required: required elements in all.
    """

    id: str
    offence: str
    accused: str
    gaps: int
    required: int


@dataclass(frozen=True, slots=True)
class VictimState:
    """Where the protection of one victim stands.

    Attributes:
        id: identity.
        label: code and flower name.
        child: whether under the pack's adult age.
        asked: whether an application to LPSK is kept.
        consent_on: the day of consent to it.
        registered: whether LPSK gave it a number.
        decided: whether LPSK decided.
        restitution: whether help with restitution is asked for.
        claimed_rp: loss claimed so far.
    """

    id: str
    label: str
    child: bool
    asked: bool = False
    consent_on: date | None = None
    registered: bool = False
    decided: bool = False
    restitution: bool = False
    claimed_rp: int | None = None


@dataclass(frozen=True, slots=True)
class CaseOverview:
    """One case among all of them.

    Attributes:
        summary: its line of the list, tallies by today's assessment.
        clocks: those that still run, by due moment; the uncertain last.
        gaps: the gaps to close first, most pressing first.
        counts: in the order of the charge.
        victims: in order of code.
        names: id → how the case calls whom or what a clock is about, and the
            paper of the act that started it.
        way: the step it has come to and the round of a loop; ``None`` = the
            pack does not know its stage.
        tasks: those that are open, by their last day.
        people: (id, how the case calls them) of everybody, in order of code.
    """

    summary: CaseSummary
    clocks: tuple[RunningClock, ...] = ()
    gaps: tuple[OpenGap, ...] = ()
    counts: tuple[CountState, ...] = ()
    victims: tuple[VictimState, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    way: Way | None = None
    tasks: tuple[Task, ...] = ()
    people: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is to be read, before any case is.

    Attributes:
        today: the local day.
        cases: every case, last changed first.
        rest: days off of the weeks ahead; the name is ``None`` for a weekend.
    """

    today: date
    cases: tuple[CaseSummary, ...]
    rest: Mapping[date, RestDay | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Looked:
    """What one slice of time brought.

    Attributes:
        cases: those that were looked over.
        done: how many of those waiting were dealt with; some may be gone.
    """

    cases: tuple[CaseOverview, ...]
    done: int
