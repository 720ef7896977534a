# SPDX-License-Identifier: Apache-2.0
"""The files of a pack exactly as written, decoded strictly.

Knows field names, types and that no language may be empty. Must not know how
rows refer to one another (``building`` checks that).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from models.law.catalogue import Confidence, Logic

# A text with at least one visible character; the pattern's error is reported
# as an empty language.
Words = Annotated[str, msgspec.Meta(pattern=r"\S")]
Id = Annotated[str, msgspec.Meta(min_length=1)]


class Raw(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all rows: an unknown field is an error, not a surprise."""


class Text(Raw, frozen=True):
    """One text in both languages, neither of them empty."""

    id: Words
    en: Words


class FileRow(Raw, frozen=True):
    """One file of the edition and the SHA-256 of its bytes, hex."""

    name: Id
    sha256: Id


class Edition(Raw, frozen=True):
    """``edition.json``."""

    edition: Id
    as_of: date
    switch_date: date
    adult_age: Annotated[int, msgspec.Meta(ge=1)]
    signed_by: str
    signed_on: date | None
    files: list[FileRow]


class InstrumentRow(Raw, frozen=True):
    """One row of ``instruments.json``."""

    id: Id
    title: Text
    short: Id
    confidence: Confidence
    sources: list[str]
    in_force_from: date | None = None
    in_force_to: date | None = None
    note: Text | None = None


class OptionRow(Raw, frozen=True):
    """One form of an element."""

    id: Id
    label: Text
    definition: Text | None = None
    typical_evidence: list[str] = []
    status_fact: bool = False
    childhood: bool = False
    offences: list[str] = []


class ElementRow(Raw, frozen=True):
    """One element."""

    id: Id
    role: Id
    label: Text
    logic: Logic
    required: bool
    options: Annotated[list[OptionRow], msgspec.Meta(min_length=1)]
    child_exempt: bool = False
    child_note: Text | None = None
    child_option: str = ""
    note: Text | None = None
    typical_evidence: list[str] = []
    linked_offence: bool = False
    any_accused: bool = False
    asks: str = ""


class PenaltyRow(Raw, frozen=True):
    """One threat of punishment."""

    regime: Id
    connective: Id
    confidence: Confidence
    prison_min_years: int | None = None
    prison_max_years: int | None = None
    prison_life: bool = False
    fine_min_rp: int | None = None
    fine_max_rp: int | None = None
    fine_category: str = ""
    note: Text | None = None


class OffenceRow(Raw, frozen=True):
    """One row of ``offences.json``."""

    id: Id
    instrument: str
    article: Id
    citation: Id
    title: Text
    group: Id
    confidence: Confidence
    sources: list[str]
    penalties: list[PenaltyRow]
    elements: list[ElementRow] = []
    elements_ref: str = ""
    notes: list[Text] = []
    available_from: date | None = None
    available_until: date | None = None
    replaced_by: str = ""


class KindRow(Raw, frozen=True):
    """One kind of evidence."""

    id: Id
    label: Text
    proof_types: dict[str, list[str]]
    sensitivity: Id
    specific_data: bool = False
    note: Text | None = None


class KindFile(Raw, frozen=True):
    """``evidence_kinds.json``."""

    kinds: list[KindRow]
    statements: dict[str, str]
    assessment: str


class TypeRow(Raw, frozen=True):
    """One means of proof."""

    id: Id
    label: Text
    article: Id
    note: Text | None = None


class RegimeRow(Raw, frozen=True):
    """One row of ``evidence_regimes.json``."""

    id: Id
    instrument: str
    code: bool
    article: Id
    types: list[TypeRow]
    minimum: Text
    confidence: Confidence
    sources: list[str]
    admissibility: Text | None = None
    notes: list[Text] = []


class RuleRow(Raw, frozen=True):
    """One rule about which law governs."""

    id: Id
    scope: Id
    article: Id
    when: Text
    apply: Text
    situation: Id
    confidence: Confidence
    sources: list[str]
    code: str = ""


class RuleFile(Raw, frozen=True):
    """``regimes.json``."""

    rules: list[RuleRow]
    favourability: list[Text]


class PolicyFileRow(Raw, frozen=True):
    """One row of ``policy.json``."""

    id: Id
    standing: str
    least: Annotated[int, msgspec.Meta(ge=0)]
    text: Text
    confidence: Confidence
    instrument: str = ""
    article: str = ""
    proof_types: list[str] = []
    kinds: list[str] = []


class StageFileRow(Raw, frozen=True):
    """One stage and the step it is shown under."""

    id: Id
    label: Text
    step: Annotated[int, msgspec.Meta(ge=0)]
    acts: list[str] = []
    rounds: list[str] = []


class LetterRow(Raw, frozen=True):
    """A step at which no stage stands, and the act by which it is reached."""

    step: Annotated[int, msgspec.Meta(ge=0)]
    act: Id


class StageFile(Raw, frozen=True):
    """``stages.json``."""

    steps: Annotated[list[Text], msgspec.Meta(min_length=1)]
    stages: list[StageFileRow]
    letters: list[LetterRow] = []


class SourceRow(Raw, frozen=True):
    """One row of ``sources.json``."""

    id: Id
    what: Text


class Files(Raw, frozen=True):
    """All files of one edition, decoded."""

    edition: Edition
    instruments: list[InstrumentRow]
    offences: list[OffenceRow]
    kinds: KindFile
    regimes: list[RegimeRow]
    rules: RuleFile
    policy: list[PolicyFileRow]
    stages: StageFile
    sources: list[SourceRow]
