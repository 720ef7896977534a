# SPDX-License-Identifier: Apache-2.0
"""Offences as frozen values: what must be shown, and what it threatens.

Knows the shape of one offence of the pack. Must not know the rest of the
edition (``catalogue`` does), a case or a screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

DEFENCE = "defence"
"""The group of grounds for not punishing; none of them is an offence."""


class Confidence(StrEnum):
    """How far a row was checked; all but VERIFIED are shown as such."""

    VERIFIED = "verified"
    SECONDARY_SOURCE = "secondary_source"
    INFERRED = "inferred_from_verified"
    GENERAL_KNOWLEDGE = "general_knowledge"
    UNCERTAIN = "uncertain"


class Logic(StrEnum):
    """How the options of an element combine."""

    ANY = "any"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in both languages.

    Attributes:
        id: Indonesian.
        en: English.
    """

    id: str
    en: str

    def text(self, language: str) -> str:
        """Return the text for ``"id"`` or ``"en"``; Indonesian otherwise."""
        return self.en if language == "en" and self.en else self.id


@dataclass(frozen=True, slots=True)
class Option:
    """One alternative form of an element.

    Attributes:
        id: unique within its element.
        label: what it is called.
        definition: the statute's definition in this project's words.
        typical_evidence: evidence kinds that often show it.
        status_fact: a pure status that one authentic document may show.
        childhood: it says that somebody is a child, so age must be proved.
        offences: base offences whose count answers it, when its element is
            ``linked_offence``.
    """

    id: str
    label: Bilingual
    definition: Bilingual | None = None
    typical_evidence: tuple[str, ...] = ()
    status_fact: bool = False
    childhood: bool = False
    offences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that must be shown.

    Attributes:
        id: unique in the edition.
        role: subject, victim, process, means, purpose, territory, result,
            nexus or aggravation.
        label: what it is called.
        logic: whether one option suffices.
        required: ``False`` = it never lowers its offence.
        options: its forms, in statute order.
        child_exempt: whether childhood replaces it; as the statute has it.
        child_note: what the pack says about children, may be empty.
        note: what the pack says to the reader, may be empty.
        typical_evidence: kinds that often show it.
        linked_offence: it takes its answer from another offence's matrix.
        any_accused: that other count may be another accused's (assistance,
            conspiracy and corporations lean on somebody else's act).
        asks: the part by which a gap is asked about, ``""`` = its role; a word
            that is no part asks for nothing of its own.
        child_option: the form that childhood points to, ``""`` = none.
    """

    id: str
    role: str
    label: Bilingual
    logic: Logic
    required: bool
    options: tuple[Option, ...]
    child_exempt: bool = False
    child_note: Bilingual | None = None
    note: Bilingual | None = None
    typical_evidence: tuple[str, ...] = ()
    linked_offence: bool = False
    any_accused: bool = False
    asks: str = ""
    child_option: str = ""

    def option(self, option_id: str) -> Option | None:
        """Return the form of that id, or ``None``."""
        return next((one for one in self.options if one.id == option_id), None)

    def kinds(self, form: Option | None = None) -> tuple[str, ...]:
        """Return the kinds that often show a form, else those of the element.

        None of them is ever a requirement.
        """
        own = () if form is None else form.typical_evidence
        return own or self.typical_evidence


@dataclass(frozen=True, slots=True)
class Penalty:
    """What an offence threatens under one regime.

    Attributes:
        regime: regime id of the pack.
        prison_min_years: ``None`` = no special minimum.
        prison_max_years: ``None`` = not fixed in years.
        prison_life: whether life is possible.
        fine_min_rp: rupiah, ``None`` = none.
        fine_max_rp: rupiah, ``None`` = not known or by category.
        fine_category: roman numeral, ``""`` = none.
        connective: ``and``, ``or``, ``and_or``, ``fine_only``,
            ``prison_only`` or ``none``.
        confidence: how far checked.
        note: remarks, ``None`` = none.
    """

    regime: str
    prison_min_years: int | None
    prison_max_years: int | None
    prison_life: bool
    fine_min_rp: int | None
    fine_max_rp: int | None
    fine_category: str
    connective: str
    confidence: Confidence
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Offence:
    """One chargeable provision.

    Attributes:
        id: e.g. ``TPPO_4``.
        instrument: instrument id.
        article: article as written, e.g. ``2(1)``.
        citation: as practitioners write it, e.g. ``Pasal 2 ayat (1)``.
        title: what it is called.
        group: core_tip, aggravation, mode, defence, related_uu21,
            obstruction or related_other.
        elements: in reading order; references already resolved.
        penalties: per regime.
        notes: to the reader.
        confidence: how far checked.
        sources: source ids.
        available_from: first offence date it may be charged for.
        available_until: last offence date.
        replaced_by: offence id that follows it, ``""`` = none.
    """

    id: str
    instrument: str
    article: str
    citation: str
    title: Bilingual
    group: str
    elements: tuple[Element, ...]
    penalties: tuple[Penalty, ...]
    notes: tuple[Bilingual, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    available_from: date | None = None
    available_until: date | None = None
    replaced_by: str = ""

    def element(self, element_id: str) -> Element | None:
        """Return the element of that id, or ``None``."""
        return next((one for one in self.elements if one.id == element_id), None)
