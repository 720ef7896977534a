# SPDX-License-Identifier: Apache-2.0
"""The one bridge from story to law.

Knows both the case and the shape of facts; must not weigh anything.
"""

from __future__ import annotations

from dataclasses import replace

from models.casefile.counts import Count
from models.casefile.evidence import Availability, BasisState
from models.casefile.file import CaseFile
from models.casefile.independence import apart_from
from models.casefile.known_ages import children_in, doubtful_in, papers_in
from models.casefile.links import Link
from models.casefile.origins import origins_of
from models.casefile.people import Person
from models.casefile.speakers import speaker_among
from models.casefile.statements import Statement
from models.law.facts import CountFacts, Facts, Proof, ProofLink, Speaker


def facts_of(file: CaseFile, adult_age: int, stages: tuple[str, ...] = ()) -> Facts:
    """Return what reasoning may look at.

    Victims of counts come out in the order of the count; removed people,
    items and links are simply absent from ``file`` and so from the facts.

    Args:
        file: the case.
        adult_age: years from which the law pack counts an adult.
        stages: where the file may have stood when the codes changed, see
            ``done.possible_stages``.
    """
    return Facts(
        counts=tuple(_count(count) for count in file.counts),
        proofs=_proofs(file),
        links=tuple(_link(link) for link in file.links),
        children=children_in(file, adult_age),
        ages_differ=doubtful_in(file, adult_age),
        age_papers=papers_in(file),
        offence_from=file.case.offence_from,
        offence_to=file.case.offence_to,
        regime=file.case.regime,
        switch_stage=file.case.switch_stage,
        switch_stages=stages,
    )


def _proofs(file: CaseFile) -> dict[str, Proof]:
    """Return every statement and exhibit, with what each ultimately repeats."""
    origins = origins_of(file)
    found = _words(file, origins) | _things(file, origins)
    for item, others in apart_from(file.independences).items():
        if item in found:
            found[item] = replace(found[item], apart=others)
    return found


def _words(file: CaseFile, origins: dict[str, str]) -> dict[str, Proof]:
    """Return every statement as an item of proof."""
    people = {p.id: p for p in file.people}
    return {
        statement.id: Proof(
            id=statement.id,
            kind=statement.evidence_kind,
            speaker=_speaker(statement, people.get(statement.person)),
            origin=origins[statement.id],
            lawful=statement.lawful,
            regime=statement.regime,
        )
        for statement in file.statements
    }


def _things(file: CaseFile, origins: dict[str, str]) -> dict[str, Proof]:
    """Return every exhibit as an item of proof."""
    return {
        exhibit.id: Proof(
            id=exhibit.id,
            kind=exhibit.kind,
            speaker=Speaker.THING,
            origin=origins[exhibit.id],
            authentic=exhibit.authentic,
            lawful=exhibit.basis.state is not BasisState.REFUSED,
            held=exhibit.availability is Availability.HELD,
            regime=exhibit.regime,
        )
        for exhibit in file.exhibits
    }


def _count(count: Count) -> CountFacts:
    """Return a count as reasoning sees it."""
    return CountFacts(
        id=count.id,
        accused=count.accused,
        offence=count.offence,
        victims=count.victims,
        reliances=count.reliances,
    )


def _link(link: Link) -> ProofLink:
    """Return a link as reasoning sees it."""
    return ProofLink(
        id=link.id,
        proof=link.source.proof,
        count=link.count,
        victims=link.victims,
        element=link.element,
        option=link.option,
        bearing=link.bearing,
        strength=int(link.strength),
    )


def _speaker(statement: Statement, person: Person | None) -> Speaker:
    """Return whose words a session is; what it repeats stays in ``origin``."""
    held = () if person is None else [span.role for span in person.roles]
    return speaker_among(held, statement.kind)
