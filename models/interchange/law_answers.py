# SPDX-License-Identifier: Apache-2.0
"""The shape of what ``assess`` answers of the governing law, and of suggestions.

Knows field names and types. Must not know how an answer is found, nor choose:
where two laws stand side by side both are printed, with what somebody chose.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from models.law.favourable import Lighter
from models.law.kleene import Answer as Said
from models.law.outcomes import Instance, Outcome
from models.law.passage import Side
from models.law.penalties import Connective, Held
from models.law.regime import Chargeable

Natural = Annotated[int, Meta(ge=0)]


class Answer(Struct, frozen=True, kw_only=True):
    """Any part of an answer."""


class ReasonAnswer(Answer, frozen=True):
    """One step of an explanation, by code and in words."""

    code: str
    params: dict[str, str]
    citations: tuple[str, ...]
    text: str = ""


class ThreatAnswer(Answer, frozen=True):
    """What a rule threatens; a figure is null where the state says why.

    ``prison`` and ``fine``: held, not certain (never nought), not threatened.
    ``reckoned`` = worked out here, not read in the pack.
    """

    connective: Connective
    prison: Held
    prison_min_months: Natural | None
    prison_max_months: Natural | None
    life: bool
    fine: Held
    fine_min_rp: Natural | None
    fine_max_rp: Natural | None
    category: str
    confidence: str
    reckoned: bool
    citations: tuple[str, ...]


class LawThreatAnswer(ThreatAnswer, frozen=True):
    """What an offence threatens under one law, in figures and in words."""

    law: Side
    offence: str
    citation: str
    text: str


class RouteAnswer(Answer, frozen=True):
    """One rule that reaches a way of taking part, special ones first.

    ``offence`` = the provision to charge, empty for a rule of the code itself;
    ``threat`` is null where the pack holds no penalty.
    """

    side: Side
    instrument: str
    article: str
    special: bool
    offence: str
    code: str
    confidence: str
    threat: ThreatAnswer | None


class TakingPartAnswer(Answer, frozen=True):
    """One way of taking part that a jurist chose; no routes = none reaches it."""

    mode: str
    label: str
    routes: tuple[RouteAnswer, ...]


class SpanAnswer(Answer, frozen=True):
    """Conduct on one side of the change of law; ``law`` is null while undated."""

    first: date | None
    last: date | None
    law: Side | None
    reasons: tuple[ReasonAnswer, ...]


class LineAnswer(Answer, frozen=True):
    """One line that a jurist compares, never a sum of them."""

    aspect: str
    text: str
    lighter: Lighter


class ChosenAnswer(Answer, frozen=True):
    """The law that a jurist chose for a count, with the reason."""

    law: Side
    reason: str
    by: str
    on: date


class CountLawAnswer(Answer, frozen=True):
    """Which law a count stands under.

    ``chargeable`` = whether its offence may be charged for the days of the
    conduct; ``beside`` = both laws stand side by side and a jurist chooses.
    """

    chargeable: Chargeable
    beside: bool
    reasons: tuple[ReasonAnswer, ...]
    threats: tuple[LawThreatAnswer, ...]
    compare: tuple[LineAnswer, ...]
    chosen: ChosenAnswer | None


class RulingAnswer(Answer, frozen=True):
    """What one instance said of a count; shown beside, never weighed."""

    instance: Instance
    outcome: Outcome
    said_by: str
    label: str
    on: date | None
    court: str
    number: str
    months: Natural | None
    life: bool
    fine_rp: Natural | None
    remarks: tuple[ReasonAnswer, ...]


class LinkUse(Answer, frozen=True):
    """One link to one form, and what became of it.

    ``use`` = ``counts``, ``weakens``, ``refused``, ``awaited`` (asked for, not in
    hand), ``no_means`` (no means of proof under the code) or ``set_aside``
    (somebody chose not to rely on it).
    """

    path: str
    item: str
    use: str


class ActCodeAnswer(Answer, frozen=True):
    """Which procedural code governs one act; empty = it cannot be told.

    ``recorded`` = the code named at the act or for the case; ``settles`` = what
    to find out; ``read_under`` and ``means`` only for an item of proof: the code
    whose list of means of proof it is read by, and what it may count as.
    """

    path: str
    item: str
    on: date | None
    code: str
    recorded: str
    possible: tuple[str, ...]
    settles: tuple[str, ...]
    reasons: tuple[ReasonAnswer, ...]
    read_under: str | UnsetType = UNSET
    means: tuple[str, ...] | UnsetType = UNSET


class SuggestionAnswer(Answer, frozen=True):
    """One suggestion; somebody takes it up or leaves it, nothing is imposed.

    ``kind`` = ``aggravation``, ``user``, ``corporation``, ``direction``,
    ``non_punishment`` or ``unexamined``. ``answer`` = yes: it suggests
    itself; unknown: the facts named would decide. ``about`` = a count, a person
    or an item, empty for the case.
    """

    kind: str
    about: str
    code: str
    text: str
    offence: str = ""
    answer: Said = Said.YES
    todo: str = ""
    facts: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    threats: tuple[LawThreatAnswer, ...] = ()
