# SPDX-License-Identifier: Apache-2.0
"""The shape of each answer that the console prints with ``--json``.

Knows field names and types. Must not know how an answer is found or said in
words. Every document names its own format, and additive changes keep the
number, as in ``case_format``.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from models.casefile.counts import CountForm
from models.interchange.law_answers import (
    ActCodeAnswer,
    Answer,
    CountLawAnswer,
    LinkUse,
    ReasonAnswer,
    RulingAnswer,
    SpanAnswer,
    SuggestionAnswer,
    TakingPartAnswer,
)
from models.law.clock_values import ClockState, StepCode
from models.law.finding import Standing

Natural = Annotated[int, Meta(ge=0)]


class CaseName(Answer, frozen=True):
    """Which case an answer is about."""

    number: str
    title: str


class PackName(Answer, frozen=True):
    """Which edition of the law an answer rests on."""

    edition: str
    sha256: str
    signed_by: str


class ArticleAnswer(Answer, frozen=True):
    """An article a reason leans on, and how far the pack was checked there."""

    article: str
    confidence: str
    checked: str


class BecauseAnswer(Answer, frozen=True):
    """One step of an explanation in words; ``rule`` is this program's policy."""

    text: str
    items: tuple[str, ...]
    rule: str
    articles: tuple[ArticleAnswer, ...]


class ExplanationAnswer(Answer, frozen=True):
    """Why it stands so, in words, with ``--explain``.

    ``changes`` = what would change it; ``next_step`` = the nearest of them,
    empty where nothing is missing.
    """

    because: tuple[BecauseAnswer, ...]
    edition: str
    changes: tuple[str, ...]
    next_step: str


class OptionAnswer(Answer, frozen=True):
    """How one form of an element stands."""

    option: str
    standing: Standing
    victim_items: Natural
    other_items: Natural
    weakening: Natural
    refused: Natural
    strength: Natural
    supports: tuple[str, ...]
    weakens: tuple[str, ...]
    reasons: tuple[ReasonAnswer, ...]
    label: str = ""
    links: tuple[LinkUse, ...] = ()
    explanation: ExplanationAnswer | UnsetType = UNSET


class ElementAnswer(Answer, frozen=True):
    """How one element stands; ``gap`` = it keeps the count from being supported."""

    element: str
    label: str
    required: bool
    standing: Standing
    gap: bool
    options: tuple[OptionAnswer, ...]
    reasons: tuple[ReasonAnswer, ...]
    explanation: ExplanationAnswer | UnsetType = UNSET


class VictimAnswer(Answer, frozen=True):
    """How one victim stands within a count."""

    victim: str
    standing: Standing
    supported: Natural
    required: Natural
    elements: tuple[ElementAnswer, ...]


class CountAnswer(Answer, frozen=True):
    """One count."""

    id: str
    accused: str
    offence: str
    citation: str
    confidence: str
    victims: tuple[VictimAnswer, ...]
    taking_part: tuple[TakingPartAnswer, ...] = ()
    title: str = ""
    instrument: str = ""
    short: str = ""
    form: CountForm = CountForm.PRIMARY
    law: CountLawAnswer | None = None
    rulings: tuple[RulingAnswer, ...] = ()


class ChangeAnswer(Answer, frozen=True):
    """One answer that stands otherwise; no option = the element as a whole."""

    count: str
    victim: str
    element: str
    option: str
    before: Standing
    after: Standing
    reasons: tuple[ReasonAnswer, ...]


class SumAnswer(Answer, frozen=True):
    """One victim within one count that adds up to something else."""

    count: str
    victim: str
    before: Standing
    after: Standing
    supported_before: Natural
    supported_after: Natural
    required: Natural


class WithoutAnswer(Answer, frozen=True):
    """What falls with the items of ``--without``; the rest stands as it did."""

    named: tuple[str, ...]
    items: Natural
    changes: tuple[ChangeAnswer, ...]
    sums: tuple[SumAnswer, ...]


class HappenedAnswer(Answer, frozen=True):
    """One happening by its event of the pack; ``None`` = the day is not known."""

    event: str
    day: date | None


class StepAnswer(Answer, frozen=True):
    """One line of how a clock was counted."""

    code: StepCode
    params: dict[str, str]
    text: str = ""


class ClockAnswer(Answer, frozen=True):
    """One clock; no due day = it cannot be told, never that there is none."""

    clock: str
    action: str
    who: str
    state: ClockState
    due: date | None
    due_at: datetime | None
    days_left: int | None
    about: str
    started_by: HappenedAnswer | None
    met_by: HappenedAnswer | None
    late: bool | None
    regime: str
    citation: str
    instrument: str
    confidence: str
    group: str
    steps: tuple[StepAnswer, ...]
    reasons: tuple[ReasonAnswer, ...]


class ClocksAnswer(Answer, frozen=True):
    """What must happen by when, as it stands at a moment."""

    at: datetime
    rows: tuple[ClockAnswer, ...]
    findings: tuple[ReasonAnswer, ...]


class WarningAnswer(Answer, frozen=True):
    """One thing that does not fit, in words; it keeps nobody from going on.

    ``path`` is where the document is to be mended, empty where it is not the
    document: a rule that the pack lacks.
    """

    code: str
    path: str
    text: str
    todo: str
    params: dict[str, str]
    citations: tuple[str, ...]


class TimeAnswer(Answer, frozen=True):
    """One fact or stay of a clash; its times are those of the office's clock.

    ``path`` is its record in the document, ``kind`` what happened and ``event``
    the event of the pack where it is an act. An undated fact has no time.
    """

    path: str
    field: str
    kind: str
    event: str
    text: str
    earliest: datetime | None
    latest: datetime | None


class ClashAnswer(Answer, frozen=True):
    """A smallest set of times or places that cannot all be so, in words.

    Nothing says which of ``facts`` is wrong; ``beside`` clashes with one of them.
    """

    code: str
    grade: str
    text: str
    facts: tuple[TimeAnswer, ...]
    beside: tuple[TimeAnswer, ...]
    todo: tuple[str, ...]


class AssessAnswer(Answer, frozen=True):
    """Answer of ``assess``."""

    format: Annotated[str, Meta(pattern=r"^saksama\.assess/1$")]
    case: CaseName
    pack: PackName
    on: date
    gaps: Natural
    counts: tuple[CountAnswer, ...]
    notices: tuple[ReasonAnswer, ...]
    ignored: tuple[str, ...]
    warnings: tuple[WarningAnswer, ...] = ()
    times: tuple[ClashAnswer, ...] = ()
    conduct: tuple[SpanAnswer, ...] = ()
    acts: tuple[ActCodeAnswer, ...] = ()
    suggestions: tuple[SuggestionAnswer, ...] = ()
    without: WithoutAnswer | UnsetType = UNSET
    clocks: ClocksAnswer | UnsetType = UNSET


class VerifyAnswer(Answer, frozen=True):
    """Answer of ``verify``: the journal, then every stored file.

    ``against`` is empty where no checkpoint was given, ``holds`` where the journal
    has not changed since it, else what does not fit.
    """

    format: Annotated[str, Meta(pattern=r"^saksama\.verify/1$")]
    vault: str
    clean: bool
    entries: Natural
    checked: Natural
    broken_at: Natural
    missing: Natural
    changed_objects: tuple[tuple[str, str], ...]
    files: Natural
    damaged_files: tuple[str, ...]
    against: str = ""


class CheckpointAnswer(Answer, frozen=True):
    """Answer of ``checkpoint``; ``note`` is the text to keep elsewhere."""

    format: Annotated[str, Meta(pattern=r"^saksama\.checkpoint/1$")]
    vault: str
    size: Natural
    head: str
    user: str
    code: str
    note: str


class ProblemAnswer(Answer, frozen=True):
    """One thing that keeps a document out."""

    path: str
    why: str


class ImportAnswer(Answer, frozen=True):
    """Answer of ``import``; ``case_id`` is empty after a dry run.

    ``problems`` keep it out; ``warnings`` come in and are findings there.
    """

    format: Annotated[str, Meta(pattern=r"^saksama\.import/1$")]
    dry_run: bool
    case: CaseName
    case_id: str
    taken: bool
    counts: dict[str, Natural]
    problems: tuple[ProblemAnswer, ...]
    ignored: tuple[str, ...]
    warnings: tuple[ProblemAnswer, ...] = ()


class ExportAnswer(Answer, frozen=True):
    """Answer of ``export``."""

    format: Annotated[str, Meta(pattern=r"^saksama\.export/1$")]
    case: CaseName
    out: str
    document: str
    files: Natural


class NewAnswer(Answer, frozen=True):
    """Answer of ``new``. The recovery code goes to standard error, not here."""

    format: Annotated[str, Meta(pattern=r"^saksama\.new/1$")]
    vault: str
    user: str
    role: str


class DemoAnswer(Answer, frozen=True):
    """Answer of ``demo``; the passphrase is fixed and guards nothing real."""

    format: Annotated[str, Meta(pattern=r"^saksama\.demo/1$")]
    vault: str
    passphrase: str
    cases: Natural
    written: tuple[str, ...]


class SchemaAnswer(Answer, frozen=True):
    """Answer of ``schema`` without a name."""

    format: Annotated[str, Meta(pattern=r"^saksama\.schemas/1$")]
    names: tuple[str, ...]


class ErrorAnswer(Answer, frozen=True):
    """What is printed instead when a command ends in trouble."""

    format: Annotated[str, Meta(pattern=r"^saksama\.error/1$")]
    error: str
    fields: dict[str, str]
    exit: Natural
    message: str
