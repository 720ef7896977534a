# SPDX-License-Identifier: Apache-2.0
"""The change of law as frozen values: references, phases, stages, codes.

Knows the shape of ``temporal.json``. Must not know how an act or a period is
placed (``temporal`` and ``procedure`` do).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.law.offences import Bilingual, Confidence


class Side(StrEnum):
    """On which side of the change of law something lies."""

    BEFORE = "before"
    AFTER = "after"


class Aspect(StrEnum):
    """What a jurist compares between old and new law."""

    PRISON_MAX = "prison_max"
    SPECIAL_MINIMUM = "special_minimum"
    CONNECTIVE = "connective"
    FINE_MAX = "fine_max"
    UNPAID_FINE = "unpaid_fine"
    LIMITATION = "limitation"


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a repealed article that is read as another.

    Attributes:
        id: e.g. ``REF_ART_2``.
        from_instrument: the law referred to.
        from_article: the repealed article.
        to_instrument: the law it is read as.
        to_article: the article it is read as.
        instrument: where that is laid down.
        article: its article.
        offences: repealed offence → offence it is read as.
        text: the rule in words.
        confidence: how far checked.
        sources: source ids.
    """

    id: str
    from_instrument: str
    from_article: str
    to_instrument: str
    to_article: str
    instrument: str
    article: str
    offences: dict[str, str]
    text: Bilingual
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """One phase of the procedure in which an act may be done.

    Attributes:
        id: e.g. ``investigation``.
        label: what it is called.
        at: stages of a case whose events belong to it.
    """

    id: str
    label: Bilingual
    at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SwitchStage:
    """Where a file may have stood when the codes changed.

    Attributes:
        id: e.g. ``investigation_running``.
        situation: the temporal rule's situation, see ``regime.Situation``.
        label: what it is called.
        denied_by: phases of which an act before the change cannot be there.
    """

    id: str
    situation: str
    label: Bilingual
    denied_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActRule:
    """Which code governs an act done since the codes changed.

    Attributes:
        stage: where the file stood at the change.
        phase: the phase the act belongs to.
        codes: the code; more than one = not settled.
        rule: id of the temporal rule it follows from.
        confidence: how far checked.
    """

    stage: str
    phase: str
    codes: tuple[str, ...]
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Finality:
    """What says that nothing can be said against a judgment any more.

    Attributes:
        acts: events that say so of themselves.
        instances: instances against whose ruling no ordinary appeal is open.
    """

    acts: tuple[str, ...] = ()
    instances: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Everything the change of law is reckoned with.

    Attributes:
        aspects: one per line of ``Catalogue.favourability``, in its order.
        penalty_regimes: side (``before``, ``after``, ``any``) → regime id of
            the penalties; other regimes are history and never shown as law.
        references: references read anew.
        phases: phases of the procedure.
        proof_phase: the phase whose code says what is a means of proof.
        stages: where a file may have stood at the change.
        acts: which code governs which act.
        finality: what makes a judgment final.
    """

    aspects: tuple[Aspect, ...] = ()
    penalty_regimes: dict[str, str] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()
    phases: tuple[PhaseRow, ...] = ()
    proof_phase: str = ""
    stages: tuple[SwitchStage, ...] = ()
    acts: tuple[ActRule, ...] = ()
    finality: Finality = field(default_factory=Finality)

    def stage(self, stage_id: str) -> SwitchStage | None:
        """Return the stage of that id, or ``None``."""
        return next((one for one in self.stages if one.id == stage_id), None)

    def phase_of(self, stage: str) -> str:
        """Return the phase of an event's stage, ``""`` where the pack has none."""
        return next((one.id for one in self.phases if stage and stage in one.at), "")

    def act(self, stage: str, phase: str) -> ActRule | None:
        """Return the rule for an act, or ``None`` where the pack has none."""
        return next(
            (one for one in self.acts if one.stage == stage and one.phase == phase),
            None,
        )
