# SPDX-License-Identifier: Apache-2.0
"""The one bridge from story to law.

Knows both the case and the shape of facts; must not weigh anything.
"""

from __future__ import annotations

from models.casefile.file import CaseFile
from models.casefile.people import Person, Role
from models.law.facts import CountFacts, Facts, Proof, ProofLink, Speaker

_SPEAKERS = (
    (Role.VICTIM, Speaker.VICTIM),
    (Role.SUSPECT, Speaker.ACCUSED),
    (Role.EXPERT, Speaker.EXPERT),
)


def facts_of(file: CaseFile, adult_age: int) -> Facts:
    """Return what reasoning may look at.

    Victims of counts come out in the order of the count; removed people,
    items and links are simply absent from ``file`` and so from the facts.

    Args:
        file: the case.
        adult_age: years from which the law pack counts an adult.
    """
    people = {p.id: p for p in file.people}
    proofs: dict[str, Proof] = {}
    for statement in file.statements:
        proofs[statement.id] = Proof(
            id=statement.id,
            kind=statement.evidence_kind,
            speaker=_speaker(people.get(statement.person)),
            origin=statement.person,
            lawful=statement.lawful,
            regime=statement.regime,
        )
    for exhibit in file.exhibits:
        proofs[exhibit.id] = Proof(
            id=exhibit.id,
            kind=exhibit.kind,
            speaker=Speaker.THING,
            origin=exhibit.origin or exhibit.id,
            authentic=exhibit.authentic,
            lawful=exhibit.usable,
            regime=exhibit.regime,
        )
    return Facts(
        counts=tuple(
            CountFacts(
                id=c.id,
                accused=c.accused,
                offence=c.offence,
                victims=c.victims,
                reliances=c.reliances,
            )
            for c in file.counts
        ),
        proofs=proofs,
        links=tuple(
            ProofLink(
                id=link.id,
                proof=link.source.proof,
                count=link.count,
                victims=link.victims,
                element=link.element,
                option=link.option,
                bearing=link.bearing,
                strength=int(link.strength),
            )
            for link in file.links
        ),
        children=frozenset(p.id for p in file.people if p.is_child(adult_age)),
        offence_from=file.case.offence_from,
        offence_to=file.case.offence_to,
        regime=file.case.regime,
    )


def _speaker(person: Person | None) -> Speaker:
    """Return whose words a statement of this person is."""
    if person is not None:
        for role, speaker in _SPEAKERS:
            if person.is_(role):
                return speaker
    return Speaker.WITNESS
