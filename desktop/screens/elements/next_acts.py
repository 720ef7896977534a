# SPDX-License-Identifier: Apache-2.0
"""What would close the gap of a cell beside linking what is there already.

Knows next steps of the law and what is open in the case. Must not say that
anything is required: each is a way, and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.qt.port import Route
from desktop.screens.elements.inspection import NextAct
from desktop.screens.elements.sources import SourceLine, exhibit_title
from desktop.wording.unexamined import unnamed_text
from models.casefile.evidence import Availability
from models.casefile.file import CaseFile
from models.casefile.unexamined import PEOPLE, Unexamined, UnexaminedCode
from models.law.catalogue import Catalogue
from models.law.nextsteps import Missing, NextSteps
from models.law.reasons import PolicyId
from models.snapshot.open_points import OpenPoints

translate = QCoreApplication.translate

MOST_ASKED = 2
"""Most kinds of proof that are offered to be asked for."""

MOST_NAMED = 2
"""Most people who are spoken of and were not heard."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What is read.

    Attributes:
        file: the case.
        catalogue: the law in use.
        language: of labels.
        steps: what is missing, and which kinds often show it.
        lines: what is linked.
        points: what is open in the case, ``None`` = not known yet.
    """

    file: CaseFile
    catalogue: Catalogue
    language: str
    steps: NextSteps
    lines: Sequence[SourceLine]
    points: OpenPoints | None


def next_acts(gap: Gap) -> tuple[NextAct, ...]:
    """Return what would close the gap, the nearest first."""
    if not gap.steps.missing:
        return ()
    return (*_answers(gap), *_named(gap), *_asked(gap))


def age_acts(gap: Gap, victim: str) -> tuple[NextAct, ...]:
    """Return the ways to an official paper of a victim's age, the nearest first.

    A paper that is in hand is noted as what her age is read from; else the kind
    that shows it best is asked for.
    """
    if Missing.AGE_PROOF not in gap.steps.missing:
        return ()
    kinds = gap.catalogue.policy[PolicyId.AGE_PROOF].kinds
    there = [
        NextAct(
            "package",
            exhibit_title(one),
            translate("elements", "a paper of age; link it, or note it for the victim"),
            translate("elements", "Note it"),
            Route("people", victim, "people.ages"),
        )
        for one in gap.file.exhibits
        if one.kind in kinds and one.usable and one.authentic
    ]
    coming = [
        NextAct(
            "package",
            exhibit_title(one),
            translate("elements", "a paper of age, asked for and not in hand yet"),
            translate("elements", "Open"),
            Route("evidence", one.id),
        )
        for one in gap.file.exhibits
        if one.kind in kinds and one.availability is Availability.REQUESTED
    ]
    label = gap.catalogue.evidence_kinds[kinds[0]].label.text(gap.language)
    ask = NextAct(
        "landmark",
        label,
        translate("elements", "not asked for yet"),
        translate("elements", "Ask for it"),
        Route("evidence", field=f"ask:{kinds[0]}"),
    )
    return (*there, *coming) or (ask,)


def _answers(gap: Gap) -> Iterator[NextAct]:
    """Yield the sources that say otherwise: those are clarified first."""
    if Missing.ANSWER_WEAKENING not in gap.steps.missing:
        return
    for line in gap.lines:
        if line.weakens and line.counted:
            yield NextAct(
                "equal-not",
                line.title,
                translate("elements", "says otherwise; clarify this first"),
                translate("elements", "Open"),
                line.route,
                first=True,
            )


def _named(gap: Gap) -> Iterator[NextAct]:
    """Yield people whom the linked answers speak of and nobody heard."""
    if gap.points is None:
        return
    mine = {str(line.answer) for line in gap.lines if line.answer is not None}
    shown = 0
    for one in gap.points.unexamined:
        spoken = any(place.id in mine for place in one.places)
        if one.code in PEOPLE and spoken and shown < MOST_NAMED:
            shown += 1
            yield _person(gap.file, one)


def _person(file: CaseFile, one: Unexamined) -> NextAct:
    """Return the way to hear somebody."""
    person = file.person(one.subject)
    second = translate("elements", "spoken of in a linked answer, not heard yet")
    if person is not None:
        return NextAct(
            "message-square-plus",
            person.label,
            second,
            translate("elements", "Examine"),
            Route("statements", field=f"new:{person.id}"),
        )
    title = one.subject or translate("elements", "Somebody called by an initial")
    if one.code is UnexaminedCode.PERSON_BY_ROLE:
        title = unnamed_text(one.subject)
    key = f"{one.code}:{one.subject or one.places[0].id}"
    return NextAct(
        "user-plus",
        title,
        second,
        translate("elements", "Look"),
        Route("open_points", key),
    )


def _asked(gap: Gap) -> Iterator[NextAct]:
    """Yield kinds of proof that often show it and that the case does not hold."""
    spoken = set(gap.catalogue.statement_kinds.values())
    wanted = [
        one.kind
        for one in gap.steps.kinds
        if one.helps and not one.available and one.kind not in spoken
    ]
    for kind in wanted[:MOST_ASKED]:
        yield NextAct(
            "landmark",
            gap.catalogue.evidence_kinds[kind].label.text(gap.language),
            translate("elements", "not asked for yet"),
            translate("elements", "Ask for it"),
            Route("evidence", field=f"ask:{kind}"),
        )
