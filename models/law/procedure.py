# SPDX-License-Identifier: Apache-2.0
"""Acts and clocks of the law as frozen values.

Knows the shape of events, clocks, day counting, holidays and detention in one
edition. Must not know where they are stored, a case or today's date.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from models.law.act_order import ActFact, Follows, Presence
from models.law.offences import Bilingual, Confidence

EMPTY = Bilingual("", "")
PRACTICE = "practice"  # the row for clocks that stand in no instrument


class EventKind(StrEnum):
    """Where an event of the vocabulary comes from."""

    EVENT = "event"  # of the case diary
    ANCHOR = "anchor"  # starts a clock, but is no diary event
    ADDED = "added"  # asked for by a rule, or needed to see a clock met


class Unit(StrEnum):
    """What a figure counts."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"


class ClockKind(StrEnum):
    """What it means when a clock runs out."""

    DUTY = "duty"  # somebody should have acted
    TERM = "term"  # a measure ends
    WINDOW = "window"  # a chance is gone


@dataclass(frozen=True, slots=True)
class Event:
    """One kind of happening.

    Attributes:
        id: e.g. ``dossier_received``.
        label: what it is called.
        kind: where it comes from.
        stage: at which stage it usually happens: orders a list, decides nothing.
        fact: which fact of a case it dates too.
        presence: who was there.
        on_paper: it is done within the days that its paper holds.
        follows: what comes before it.
    """

    id: str
    label: Bilingual
    kind: EventKind
    stage: str = ""
    fact: ActFact = ActFact.NONE
    presence: Presence = Presence.NOBODY
    on_paper: bool = False
    follows: tuple[Follows, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """How long.

    Attributes:
        value: how many; ``None`` = the pack holds no figure.
        unit: of what.
        before: counted back from the event.
    """

    value: int | None
    unit: Unit
    before: bool = False


@dataclass(frozen=True, slots=True)
class Extension:
    """How a term may be prolonged.

    Attributes:
        event: the event that prolongs it.
        figure: by how much.
        most: how many times.
    """

    event: str
    figure: Figure
    most: int


@dataclass(frozen=True, slots=True)
class Clock:
    """One statutory clock.

    Attributes:
        id: e.g. ``N_REVIEW``.
        starts: events that start it.
        met_by: events that meet it.
        kind: what its end means.
        figure: how long.
        who: who has to act.
        action: what has to be done.
        confidence: how far checked.
        short: what it is called where room is small.
        tag: the same in one word, for the width of a day.
        sources: source ids.
        rules: rules of the research catalogue that it is.
        workflow: clocks of the workflow that it is.
        further: read in the law, but in neither list.
        code: procedural code it belongs to, ``""`` = any.
        instrument: where it stands, ``""`` = practice.
        article: as written.
        citation: as practitioners write it.
        extension: how it may be prolonged, ``None`` = not.
        condition: what must be so for it to run, ``""`` = nothing.
        group: rules that answer the same question, ``""`` = none.
        next: the clock that follows, ``""`` = none.
        consequence: what follows from missing it.
        practice: said where it is habit, not law.
        note: to the reader.
    """

    id: str
    starts: tuple[str, ...]
    met_by: tuple[str, ...]
    kind: ClockKind
    figure: Figure
    who: Bilingual
    action: Bilingual
    confidence: Confidence
    short: Bilingual = EMPTY
    tag: Bilingual = EMPTY
    sources: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    workflow: tuple[str, ...] = ()
    further: bool = False
    code: str = ""
    instrument: str = ""
    article: str = ""
    citation: str = ""
    extension: Extension | None = None
    condition: str = ""
    group: str = ""
    next: str = ""
    consequence: Bilingual | None = None
    practice: Bilingual | None = None
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class NotClock:
    """One rule of the catalogue that is no clock.

    Attributes:
        rule: its id there.
        action: what it asks for.
        reason: why it is no clock.
        instrument: where it stands.
        citation: as practitioners write it.
        confidence: how far checked.
        sources: source ids.
    """

    rule: str
    action: Bilingual
    reason: Bilingual
    instrument: str
    citation: str
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayRule:
    """How one instrument counts days.

    Attributes:
        id: instrument id, or ``practice``.
        working: a bare "day" is a working day.
        article: where that stands, ``""`` = nowhere.
        confidence: how far checked.
        note: in words.
        month_days: days of a month, ``None`` = a calendar month.
        assumed: the instrument does not say; the safer reading is used.
    """

    id: str
    working: bool
    article: str
    confidence: Confidence
    note: Bilingual
    month_days: int | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class HolidayChange:
    """One row of the editable table laid over the library's holidays.

    Attributes:
        day: the date.
        adds: ``False`` = the day is taken away.
        name: what it is called.
        why: where it was read.
        collective: it is collective leave.
    """

    day: date
    adds: bool
    name: Bilingual
    why: Bilingual
    collective: bool = False


@dataclass(frozen=True, slots=True)
class HolidayRules:
    """What is no working day.

    Attributes:
        weekend: weekdays off, Monday = 0.
        collective_leave: collective leave counts as non-working.
        collective_note: says so.
        estimated_note: what an estimated date means.
        changes: the editable table.
    """

    weekend: frozenset[int] = frozenset()
    collective_leave: bool = True
    collective_note: Bilingual = EMPTY
    estimated_note: Bilingual = EMPTY
    changes: tuple[HolidayChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """One term of detention.

    Attributes:
        rule: rule of the research catalogue.
        action: what it is, in words.
        short: the same where room is small.
        tag: the same in one word.
        instrument: where it stands.
        days: the longest it may last.
        article: as written.
        citation: as practitioners write it.
        confidence: how far checked.
        sources: source ids.
        consequence: what follows at its end.
        by: who grants it, ``None`` = the detaining authority.
        gated: it needs the threat of punishment, or the excuse.
    """

    rule: str
    action: Bilingual
    short: Bilingual
    tag: Bilingual
    instrument: str
    days: int
    article: str
    citation: str
    confidence: Confidence
    sources: tuple[str, ...]
    consequence: Bilingual
    by: Bilingual | None = None
    gated: bool = False


@dataclass(frozen=True, slots=True)
class PauseLaw:
    """Where a code lets detention be suspended.

    Attributes:
        code: the code.
        article: as written, ``""`` = not held.
        confidence: how far checked.
    """

    code: str
    article: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class DetentionRules:
    """Detention: who, how long, on what condition.

    Attributes:
        threat_years: years that an offence must reach for a gated term.
        history: penalty regimes that are history and never count.
        excuse: condition code that stands in for the threat.
        excuse_label: what it is called.
        order_note: how orders are written in practice.
        starts: event that begins detention.
        extends: event that prolongs it.
        pauses: event that suspends it.
        resumes: event that ends the suspension.
        releases: event that ends it.
        alerts: days left at which a screen warns.
        authorities: id → label, in the order of a case.
        since: authority → event from which detention is its own.
        pause_law: code → where suspension stands.
        terms: (code, authority) → terms in order.
    """

    threat_years: int = 0
    history: frozenset[str] = frozenset()
    excuse: str = ""
    excuse_label: Bilingual = EMPTY
    order_note: Bilingual = EMPTY
    starts: str = ""
    extends: str = ""
    pauses: str = ""
    resumes: str = ""
    releases: str = ""
    alerts: tuple[int, ...] = ()
    authorities: dict[str, Bilingual] = field(default_factory=dict)
    since: dict[str, str] = field(default_factory=dict)
    pause_law: dict[str, PauseLaw] = field(default_factory=dict)
    terms: dict[tuple[str, str], tuple[Term, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Procedure:
    """Acts and clocks of one edition, whole.

    Attributes:
        events: id → event.
        clocks: id → clock, in pack order.
        not_clocks: rule id → why it is none.
        rules: every rule of the research catalogue.
        workflow: every clock of the workflow.
        conditions: code → label.
        groups: id → label.
        counting: instrument id → how it counts.
        holidays: what is no working day.
        detention: detention.
        soon_days: days left from which a clock counts as soon.
    """

    events: dict[str, Event] = field(default_factory=dict)
    clocks: dict[str, Clock] = field(default_factory=dict)
    not_clocks: dict[str, NotClock] = field(default_factory=dict)
    rules: tuple[str, ...] = ()
    workflow: tuple[str, ...] = ()
    conditions: dict[str, Bilingual] = field(default_factory=dict)
    groups: dict[str, Bilingual] = field(default_factory=dict)
    counting: dict[str, DayRule] = field(default_factory=dict)
    holidays: HolidayRules = field(default_factory=HolidayRules)
    detention: DetentionRules = field(default_factory=DetentionRules)
    soon_days: int = 0

    def day_rule(self, clock: Clock) -> DayRule:
        """Return how the clock's instrument counts its days."""
        return self.counting[clock.instrument or PRACTICE]

    def event_for(self, fact: ActFact) -> str:
        """Return the first event that dates such a fact, ``""`` = none does."""
        found = (one.id for one in self.events.values() if one.fact is fact)
        return next(found, "")

    def detention_rules(self) -> frozenset[str]:
        """Return the rules of the catalogue that are terms of detention."""
        return frozenset(
            term.rule for terms in self.detention.terms.values() for term in terms
        )
