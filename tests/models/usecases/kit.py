# SPDX-License-Identifier: Apache-2.0
"""A small case made with verbs, and the promise every verb keeps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from models.base.ids import AnswerId, CaseId, CountId, ExhibitId, LinkId, StatementId
from models.casefile.facts import facts_of
from models.casefile.links import Link, LinkSource
from models.law.assessment import assess
from models.snapshot.case import CaseSnapshot
from models.usecases.cases import create_case
from models.usecases.changes import read_snapshot
from models.usecases.counts import save_count
from models.usecases.evidence import save_exhibit
from models.usecases.people import save_person
from models.usecases.statements import save_answer, save_statement
from models.usecases.tools import Tools
from tests.support.builders import (
    a_case,
    a_count,
    a_custody_entry,
    a_person,
    a_statement,
    an_answer,
    an_exhibit,
)

OFFENCE = "TPPO_2_1"


@dataclass
class World:
    """Identities of a small case: two victims, one accused, words and a thing."""

    tools: Tools
    case: CaseId
    melur: Any
    kenanga: Any
    accused: Any
    witness: Any
    count: CountId
    words: StatementId
    answer: AnswerId
    heard: StatementId
    heard_answer: AnswerId
    book: ExhibitId

    def snapshot(self) -> CaseSnapshot:
        """The case as the desk has it."""
        found = self.tools.desk.lying(self.case)
        assert found is not None
        return found

    @property
    def file(self):
        return self.snapshot().file

    def said(self, **changes: Any) -> Link:
        """What Melur said, pointing at debt bondage of hers."""
        source = LinkSource(statement=self.words, answer=self.answer)
        return self._link(source, **changes)

    def overheard(self, **changes: Any) -> Link:
        """What the witness said, pointing there."""
        source = LinkSource(statement=self.heard, answer=self.heard_answer)
        return self._link(source, **changes)

    def written(self, **changes: Any) -> Link:
        """The debt book, pointing there."""
        return self._link(LinkSource(exhibit=self.book), **changes)

    def _link(self, source: LinkSource, **changes: Any) -> Link:
        link = Link(
            id=LinkId(""),
            case=self.case,
            count=self.count,
            victims=(self.melur,),
            element="a2_cara",
            option="penjeratan_utang",
            source=source,
        )
        return replace(link, **changes)

    def standing(self, option: str = "penjeratan_utang", element: str = "a2_cara"):
        """How one form stands for Melur."""
        for cell, finding in self.snapshot().assessment.findings.items():
            if (cell.victim, cell.element, cell.option) == (
                self.melur,
                element,
                option,
            ):
                return finding.standing
        return None


def fresh_person(world_case: CaseId, code: str, **changes: Any):
    """Somebody not saved yet."""
    return replace(a_person(code), id="", case=world_case, **changes)


def a_world(tools: Tools) -> World:
    """Make the case gesture by gesture."""
    case = CaseId(create_case(tools, replace(a_case(), id="")).id)

    def person(code: str, **changes: Any) -> str:
        return save_person(tools, fresh_person(case, code, **changes)).id

    melur, kenanga = person("K-01"), person("K-02", age=16)
    accused, witness = person("T-01"), person("S-04")
    count = a_count(id="", case=case, accused=accused, victims=(melur, kenanga))
    count_id = CountId(save_count(tools, count).id)

    def session(of: str, kind: str) -> tuple[StatementId, AnswerId]:
        statement = replace(
            a_statement(),
            id="",
            case=case,
            person=of,
            signed=False,
            evidence_kind=kind,
            setting=replace(a_statement().setting, officer=None),
        )
        made = StatementId(save_statement(tools, statement).id)
        answer = replace(
            an_answer(text="Makan dicatat di buku bon. Tidak boleh pulang."),
            id="",
            statement=made,
            number=0,
        )
        return made, AnswerId(save_answer(tools, case, answer).id)

    words, answer = session(melur, "")
    heard, heard_answer = session(witness, "EV_WITNESS_STMT")
    thing = replace(an_exhibit(), id="", case=case)
    thing = replace(thing, taking=replace(thing.taking, source=accused))
    book = save_exhibit(tools, thing, replace(a_custody_entry(), id="")).id
    return World(
        tools,
        case,
        melur,
        kenanga,
        accused,
        witness,
        count_id,
        words,
        answer,
        heard,
        heard_answer,
        ExhibitId(book),
    )


def assert_level(tools: Tools, case: CaseId) -> None:
    """What lies on the desk is what the vault holds, newly read and assessed."""
    lying = tools.desk.lying(case)
    assert lying is not None
    with tools.open_work() as work:
        fresh = read_snapshot(tools, work, case)
    assert lying.file == fresh.file
    assert lying.documents == fresh.documents
    assert lying.entries == fresh.entries
    assert lying.children == fresh.children
    facts = facts_of(fresh.file, tools.catalogue.adult_age)
    whole = assess(tools.catalogue, facts, tools.clock.today())
    assert lying.assessment == whole
