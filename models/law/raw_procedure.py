# SPDX-License-Identifier: Apache-2.0
"""The files of a pack about acts and clocks exactly as written.

Knows field names and types. Must not know how rows refer to one another
(``building_procedure`` checks that).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from models.law.act_order import ActFact, Presence
from models.law.catalogue import Confidence
from models.law.procedure import ClockKind, EventKind, Unit
from models.law.raw import Id, Raw, Text

Count = Annotated[int, msgspec.Meta(ge=0)]
Positive = Annotated[int, msgspec.Meta(ge=1)]
Weekday = Annotated[int, msgspec.Meta(ge=0, le=6)]


class FollowsRow(Raw, frozen=True):
    """What comes before an act."""

    first: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    shared: bool = False
    sure: bool = False
    unless: str = ""


class EventRow(Raw, frozen=True):
    """One row of ``events.json``."""

    id: Id
    label: Text
    kind: EventKind
    stage: Id
    fact: ActFact = ActFact.NONE
    presence: Presence = Presence.NOBODY
    on_paper: bool = False
    follows: tuple[FollowsRow, ...] = ()


class NamedRow(Raw, frozen=True):
    """One word of a small table: a condition, a group, an authority."""

    id: Id
    label: Text


class FigureRow(Raw, frozen=True):
    """How long, in what, and whether counted back."""

    unit: Unit
    value: Count | None = None
    before: bool = False


class ExtensionRow(Raw, frozen=True):
    """By how much a term may be prolonged, and how often."""

    event: Id
    value: Positive
    unit: Unit
    most: Positive


class ClockRow(Raw, frozen=True):
    """One clock."""

    id: Id
    starts: Annotated[list[str], msgspec.Meta(min_length=1)]
    met_by: Annotated[list[str], msgspec.Meta(min_length=1)]
    kind: ClockKind
    figure: FigureRow
    who: Text
    action: Text
    short: Text
    tag: Text
    confidence: Confidence
    sources: list[str]
    rules: tuple[str, ...] = ()
    workflow: tuple[str, ...] = ()
    further: bool = False
    code: str = ""
    instrument: str = ""
    article: str = ""
    citation: str = ""
    extension: ExtensionRow | None = None
    condition: str = ""
    group: str = ""
    next: str = ""
    consequence: Text | None = None
    practice: Text | None = None
    note: Text | None = None


class NotClockRow(Raw, frozen=True):
    """One rule that is no clock."""

    rule: Id
    action: Text
    reason: Text
    instrument: str
    citation: Id
    confidence: Confidence
    sources: list[str]


class RegisterRow(Raw, frozen=True):
    """Every rule and every clock of the two sources."""

    rules: list[str]
    workflow: list[str]


class ClockFile(Raw, frozen=True):
    """``clocks.json``."""

    soon_days: Count
    register: RegisterRow
    conditions: list[NamedRow]
    groups: list[NamedRow]
    clocks: list[ClockRow]
    not_clocks: list[NotClockRow]


class CountingRow(Raw, frozen=True):
    """One row of ``day_counting.json``."""

    id: Id
    day: Id
    article: str
    confidence: Confidence
    note: Text
    month_days: Positive | None = None
    assumed: bool = False


class ChangeRow(Raw, frozen=True):
    """One date that the table adds to the holidays or takes away."""

    date: date
    action: Id
    why: Text
    name: Text | None = None
    collective: bool = False


class HolidayFile(Raw, frozen=True):
    """``holidays.json``."""

    weekend: list[Weekday]
    collective_leave: bool
    collective_note: Text
    estimated_note: Text
    changes: list[ChangeRow]


class ExcuseRow(Raw, frozen=True):
    """What stands in for the threat of punishment."""

    code: Id
    label: Text


class PauseRow(Raw, frozen=True):
    """Where a code lets detention be suspended."""

    code: Id
    article: str
    confidence: Confidence


class TermRow(Raw, frozen=True):
    """One term of detention."""

    rule: Id
    action: Text
    short: Text
    tag: Text
    days: Positive
    article: Id
    citation: Id
    confidence: Confidence
    sources: list[str]
    consequence: Text
    by: Text | None = None
    gated: bool = False


class AuthorityNameRow(Raw, frozen=True):
    """One authority, and the event from which detention is its own."""

    id: Id
    label: Text
    since: str = ""


class AuthorityRow(Raw, frozen=True):
    """The terms of one authority under one code."""

    code: Id
    authority: Id
    terms: Annotated[list[TermRow], msgspec.Meta(min_length=1)]


class DetentionFile(Raw, frozen=True):
    """``detention.json``."""

    threat_years: Positive
    history: list[str]
    excuse: ExcuseRow
    order_note: Text
    starts: Id
    extends: Id
    pauses: Id
    resumes: Id
    releases: Id
    alerts: list[Count]
    authorities: Annotated[list[AuthorityNameRow], msgspec.Meta(min_length=1)]
    pause_law: list[PauseRow]
    rows: list[AuthorityRow]


class ProcedureFiles(Raw, frozen=True):
    """All files of one edition about acts and clocks, decoded."""

    events: list[EventRow]
    clocks: ClockFile
    counting: list[CountingRow]
    holidays: HolidayFile
    detention: DetentionFile
