# SPDX-License-Identifier: Apache-2.0
"""The law as frozen values: instruments, offences, elements, kinds of proof.

Knows the shape of one edition of the pack. Must not know where it is stored
(``reading`` does) or what a case looks like.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from models.law.guides import Guides
from models.law.offences import (
    Bilingual,
    Confidence,
    Element,
    Logic,
    Offence,
    Option,
    Penalty,
)
from models.law.passage import Passage
from models.law.procedure import Procedure
from models.law.sheets import Sheets
from models.law.tariff import Tariff

__all__ = [
    "Bilingual",
    "Catalogue",
    "Confidence",
    "Element",
    "EvidenceKind",
    "EvidenceRegime",
    "Instrument",
    "Logic",
    "Offence",
    "Option",
    "Penalty",
    "PolicyRow",
    "ProofType",
    "Source",
    "StageRow",
    "TemporalRule",
]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a row was read.

    Attributes:
        id: e.g. ``S01``.
        what: instrument and kind of publisher.
    """

    id: str
    what: Bilingual


@dataclass(frozen=True, slots=True)
class Instrument:
    """One law or regulation.

    Attributes:
        id: e.g. ``UU_21_2007``.
        title: its name in both languages.
        short: how practitioners abbreviate it.
        in_force_from: first day, ``None`` when not known.
        in_force_to: last day, ``None`` while in force.
        confidence: how far checked.
        sources: source ids.
        note: remarks of this project, ``None`` = none.
    """

    id: str
    title: Bilingual
    short: str
    in_force_from: date | None
    in_force_to: date | None
    confidence: Confidence
    sources: tuple[str, ...]
    note: Bilingual | None = None

    def in_force(self, on: date) -> bool:
        """Return whether it applies on the day; an unknown end is open."""
        begun = self.in_force_from is None or self.in_force_from <= on
        return begun and (self.in_force_to is None or on <= self.in_force_to)


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """One kind of proof a file may hold.

    Attributes:
        id: e.g. ``EV_CHAT``.
        label: what practitioners call it.
        proof_types: procedural code id → means of proof it may count as;
            empty = none by itself.
        sensitivity: ``low``, ``medium`` or ``high``.
        note: remarks, may be ``None``.
        specific_data: it holds specific personal data (UU 27/2022 Art. 4(2)).
    """

    id: str
    label: Bilingual
    proof_types: dict[str, tuple[str, ...]]
    sensitivity: str
    note: Bilingual | None = None
    specific_data: bool = False


@dataclass(frozen=True, slots=True)
class ProofType:
    """One means of proof of a procedural code.

    Attributes:
        id: e.g. ``keterangan_saksi``.
        label: what it is called.
        article: where the code lists it.
        note: remarks, may be ``None``.
    """

    id: str
    label: Bilingual
    article: str
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class EvidenceRegime:
    """The means of proof of one procedural code or special law.

    Attributes:
        id: e.g. ``KUHAP_2025``.
        article: the listing article.
        types: its means of proof.
        minimum: how many are needed, in words.
        confidence: how far checked.
        admissibility: in words, may be ``None``.
        instrument: the instrument it stands in.
        code: a procedural code; ``False`` = a special law beside the codes.
        notes: further rules to the reader.
        sources: source ids.
    """

    id: str
    article: str
    types: tuple[ProofType, ...]
    minimum: Bilingual
    confidence: Confidence
    admissibility: Bilingual | None = None
    instrument: str = ""
    code: bool = True
    notes: tuple[Bilingual, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One threshold of this product, shown as policy, never as an article.

    Attributes:
        id: e.g. ``victim_plus_other``.
        standing: the standing it leads to.
        text: the rule in words.
        least: how many items it asks for.
        citation_instrument: the law it leans on, ``""`` = none.
        citation_article: its article, ``""`` = none.
        confidence: of that leaning; ``verified`` where it leans on none.
        proof_types: means of proof the row speaks of.
        kinds: evidence kinds the row speaks of.
    """

    id: str
    standing: str
    text: Bilingual
    least: int
    citation_instrument: str
    citation_article: str
    confidence: Confidence
    proof_types: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemporalRule:
    """One rule about which law governs, and when.

    Attributes:
        id: e.g. ``SUB1``.
        scope: ``substantive`` or ``procedural``.
        article: where it stands, as the pack writes it.
        when: the situation it speaks of.
        apply: what then applies.
        situation: stable code of that situation, see ``regime``.
        code: procedural code it leads to, ``""`` = none.
        confidence: how far checked.
        sources: source ids.
    """

    id: str
    scope: str
    article: str
    when: Bilingual
    apply: Bilingual
    situation: str
    code: str
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage of the workflow and the step it is shown under.

    Attributes:
        id: e.g. ``S03_investigation``.
        label: what it is called.
        step: 0-based step in ``Catalogue.steps``.
        acts: events that are entered when a case comes there.
        rounds: the same for a loop, one event for each time; the last stands
            for every time after.
    """

    id: str
    label: Bilingual
    step: int
    acts: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()

    def opens(self, round_number: int) -> tuple[str, ...]:
        """Return the events entered on coming there for the n-th time, from 1."""
        if not self.rounds:
            return self.acts
        return (*self.acts, self.rounds[min(round_number, len(self.rounds)) - 1])


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One edition of the law, whole.

    Attributes:
        edition: e.g. ``2026-11``.
        as_of: the day it describes.
        sha256: hash over the files of the edition, hex.
        signed_by: jurist who signed it off; starts empty.
        signed_on: when; ``None`` until then.
        switch_date: first day of the new codes.
        adult_age: years from which a person is no longer a child.
        instruments: id → instrument.
        offences: id → offence, in pack order.
        evidence_kinds: id → kind, in pack order.
        evidence_regimes: id → regime.
        policy: id → row.
        stages: id → row, in order.
        steps: the steps of the stepper.
        letters: step at which no stage stands → the event that reaches it.
        sources: id → source.
        statement_kinds: speaker (``facts.Speaker``) → evidence kind that a
            statement in that person's words counts as.
        assessment_kind: evidence kind that a professional's assessment of
            somebody counts as, whoever it is about.
        rules: id → rule about the change of law.
        favourability: what a jurist compares between old and new law.
        tariff: what penalties are reckoned with.
        passage: what the change of law is reckoned with.
        sheets: worksheets and the words for outcomes.
        procedure: events, clocks, detention and how days are counted.
        guides: plain words and invented examples.
    """

    edition: str
    as_of: date
    sha256: str
    signed_by: str
    signed_on: date | None
    switch_date: date
    adult_age: int
    instruments: dict[str, Instrument] = field(default_factory=dict)
    offences: dict[str, Offence] = field(default_factory=dict)
    evidence_kinds: dict[str, EvidenceKind] = field(default_factory=dict)
    evidence_regimes: dict[str, EvidenceRegime] = field(default_factory=dict)
    policy: dict[str, PolicyRow] = field(default_factory=dict)
    stages: dict[str, StageRow] = field(default_factory=dict)
    steps: tuple[Bilingual, ...] = ()
    letters: dict[int, str] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    statement_kinds: dict[str, str] = field(default_factory=dict)
    assessment_kind: str = ""
    rules: dict[str, TemporalRule] = field(default_factory=dict)
    favourability: tuple[Bilingual, ...] = ()
    tariff: Tariff = field(default_factory=Tariff)
    passage: Passage = field(default_factory=Passage)
    sheets: Sheets = field(default_factory=Sheets)
    procedure: Procedure = field(default_factory=Procedure)
    guides: Guides = field(default_factory=Guides)
