# SPDX-License-Identifier: Apache-2.0
"""What reasoning answers: a standing, with its reasons and citations.

Knows values only. Uncertainty is not an error here: it is a ``Standing``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from msgspec import Struct

from models.law.facts import CountFacts


class Standing(StrEnum):
    """How an option, an element or a count stands.

    Never "proven": only a court finds that.
    """

    SUPPORTED = "supported"
    PARTIAL = "partial"
    ABSENT = "absent"
    DISPUTED = "disputed"
    NOT_USED = "not_used"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a reason comes from.

    Attributes:
        source: pack id: an instrument, a policy row or an evidence regime.
        article: as the pack writes it; ``""`` for a policy row.
        confidence: the pack's confidence word.
    """

    source: str
    article: str
    confidence: str


class Reason(Struct, frozen=True, gc=False):
    """One step of an explanation.

    Attributes:
        code: reason code, worded by ``desktop.wording.findings``.
        links: ids of the links it rests on.
        citations: where the rule comes from.
        params: plain values for the sentence, by name.
    """

    code: str
    links: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    params: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """Which question a finding answers.

    Attributes:
        count: count id.
        victim: victim id.
        element: element id.
        option: option id, or ``""`` for the element as a whole.
    """

    count: str
    victim: str
    element: str
    option: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer for one cell.

    Attributes:
        standing: the value.
        reasons: why, in order.
        victim_items: usable items in victims' own words that support it.
        other_items: usable supporting items that are not.
        weakening: usable items that weaken it.
        refused: linked items that may not count.
        strength: 0 none, else the best judged strength 1-3.
        supports: ids of the supporting links that counted.
        weakens: ids of the weakening links that counted.
        gap: whether this cell keeps its element from being supported.
        idle: usable supporting items that are no means of proof by themselves.
    """

    standing: Standing
    reasons: tuple[Reason, ...] = ()
    victim_items: int = 0
    other_items: int = 0
    weakening: int = 0
    refused: int = 0
    strength: int = 0
    supports: tuple[str, ...] = ()
    weakens: tuple[str, ...] = ()
    gap: bool = False
    idle: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How one victim stands within one count.

    Attributes:
        standing: SUPPORTED when every required element is.
        supported: required elements that are supported.
        required: required elements in all.
    """

    standing: Standing
    supported: int
    required: int


@dataclass(frozen=True, slots=True)
class Basis:
    """What must be unchanged for answers to be carried over.

    Attributes:
        counts: the counts assessed, with their choices.
        children: victims recorded or stated to be children.
        ages_differ: those of them whom something else puts above the limit.
        aged: those of them with an authentic paper of age.
        regime: procedural code for items that name none.
    """

    counts: tuple[CountFacts, ...] = ()
    children: frozenset[str] = frozenset()
    ages_differ: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    regime: str = ""


@dataclass(frozen=True, slots=True)
class Assessment:
    """All findings on a date under one edition of the law.

    Attributes:
        edition: edition of the pack, e.g. ``2026-11``.
        pack_hash: SHA-256 of the pack's bytes, hex.
        on: the day of the assessment.
        findings: one per count × victim × element, and per option of it.
        tallies: one per (count id, victim id).
        basis: the facts, links and items apart, that it rests on.
        notices: facts that could not be assessed as given, in words.
    """

    edition: str
    pack_hash: str
    on: date
    findings: dict[Cell, Finding] = field(default_factory=dict)
    tallies: dict[tuple[str, str], Tally] = field(default_factory=dict)
    basis: Basis = field(default_factory=Basis)
    notices: tuple[Reason, ...] = ()

    def gaps(self) -> tuple[Cell, ...]:
        """Return the elements that are not supported, in reading order."""
        return tuple(
            cell
            for cell, finding in self.findings.items()
            if not cell.option and finding.gap
        )
