# SPDX-License-Identifier: Apache-2.0
"""Types a whole case into a vault, gesture by gesture, as a person would.

Knows the verbs of a user and the order in which one thing needs another. Must
not know any table: nothing here goes past a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from models.base.ids import (
    ActId,
    AnswerId,
    CaseId,
    ChoiceId,
    CountId,
    CustodyId,
    ExhibitId,
    IndependenceId,
    PersonId,
    RequestId,
    RulingId,
    StatementId,
    TaskId,
    WorksheetId,
)
from models.casefile.acts import ProceduralAct
from models.casefile.counts import Count
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.links import Link
from models.casefile.people import Person
from models.casefile.protection import ProtectionRequest
from models.casefile.statements import Answer, Setting, Statement
from models.interchange.case_values import CaseValues
from models.law.facts import Reliance
from models.usecases.acts import save_act
from models.usecases.cases import create_case
from models.usecases.counts import save_count, set_reliance
from models.usecases.elements import make_links
from models.usecases.evidence import add_custody, save_exhibit
from models.usecases.origins import say_independent
from models.usecases.people import save_person
from models.usecases.protection import save_request
from models.usecases.rulings import choose_law, record_ruling
from models.usecases.statements import read_answers, save_answers, save_statement
from models.usecases.tasks import save_task
from models.usecases.tools import Tools
from models.usecases.worksheets import save_worksheet

I = TypeVar("I", bound=str)  # noqa: E741 - an identity of any kind


class Telling:
    """One case being told to a vault.

    Attributes:
        case: the case being made.
        exhibits: code → identity of its exhibits.

    Args:
        tools: what every verb is handed.
        values: the case to tell, under identities of its own.
    """

    def __init__(self, tools: Tools, values: CaseValues) -> None:
        self.exhibits: dict[str, ExhibitId] = {}
        self._tools = tools
        self._values = values
        self._new: dict[str, str] = {}
        self.case = CaseId(create_case(tools, values.file.case).id)

    def tell(self) -> CaseId:
        """Make everything that belongs to the case; return its id."""
        file = self._values.file
        for person in file.people:
            self._person(person)
        for count in file.counts:
            self._count(count)
        for statement in file.statements:
            self._statement(statement)
        for exhibit in file.exhibits:
            self._exhibit(exhibit)
        for person in file.people:
            if person.ages:
                self._ages(person)
        for count in file.counts:
            self._links([x for x in file.links if x.count == count.id])
        for request in file.requests:
            self._request(request)
        for act in file.acts:
            self._act(act)
        self._decisions(file)
        return self.case

    def _now(self, id: I) -> I:
        """Return the identity that the vault gave."""
        return type(id)(self._new[id]) if id in self._new else id

    def _maybe(self, id: PersonId | None) -> PersonId | None:
        """Return the new identity of somebody who may be nobody."""
        return None if id is None else PersonId(self._new[id])

    def _person(self, person: Person) -> None:
        """Save somebody."""
        fresh = replace(person, id=PersonId(""), case=self.case, ages=())
        self._new[person.id] = save_person(self._tools, fresh).id

    def _ages(self, person: Person) -> None:
        """Note what sources say of an age, once the sources are there."""
        ages = tuple(
            replace(
                one,
                exhibit=one.exhibit and self._now(one.exhibit),
                statement=one.statement and self._now(one.statement),
            )
            for one in person.ages
        )
        lying = self._tools.desk.lying(self.case)
        assert lying is not None, "the case was just saved"
        held = lying.file.person(self._now(person.id))
        assert held is not None, "the person was just saved"
        save_person(self._tools, replace(held, ages=ages))

    def _count(self, count: Count) -> None:
        """Save a count, then choose the forms relied on."""
        fresh = replace(
            count,
            id=CountId(""),
            case=self.case,
            accused=self._now(count.accused),
            victims=tuple(self._now(v) for v in count.victims),
            reliances=(),
        )
        made = CountId(save_count(self._tools, fresh).id)
        self._new[count.id] = made
        for choice in count.reliances:
            victim = self._now(PersonId(choice.victim)) if choice.victim else ""
            about = Reliance(choice.element, choice.option, victim, choice.used)
            set_reliance(self._tools, self.case, made, about)

    def _statement(self, statement: Statement) -> None:
        """Save a session, its answers, and last that it was signed."""
        how = statement.setting
        setting: Setting = replace(
            how,
            interpreter=self._maybe(how.interpreter),
            companion=self._maybe(how.companion),
            counsel=self._maybe(how.counsel),
            officer=self._maybe(how.officer),
        )
        open_still = replace(
            statement,
            id=StatementId(""),
            case=self.case,
            person=self._now(statement.person),
            setting=setting,
            signed=False,
        )
        made = StatementId(save_statement(self._tools, open_still).id)
        self._new[statement.id] = made
        spoken = [a for a in self._values.answers if a.statement == statement.id]
        if spoken:
            self._answers(made, spoken)
        if statement.signed:
            self._sign(made)

    def _answers(self, statement: StatementId, spoken: Sequence[Answer]) -> None:
        """Save the answers of a session and learn their identities."""
        fresh = [replace(a, id=AnswerId(""), statement=statement) for a in spoken]
        save_answers(self._tools, self.case, fresh)
        held = read_answers(self._tools, statement, size=len(fresh)).items
        for told, kept in zip(spoken, held, strict=True):
            self._new[told.id] = kept.id

    def _sign(self, id: StatementId) -> None:
        """Note that the session was signed; its words are now final."""
        lying = self._tools.desk.lying(self.case)
        assert lying is not None, "the case was just saved"
        held = lying.file.statement(id)
        assert held is not None, "the statement was just saved"
        save_statement(self._tools, replace(held, signed=True))

    def _exhibit(self, exhibit: Exhibit) -> None:
        """Save an item with its first custody entry, then the others."""
        source = exhibit.taking.source
        fresh = replace(
            exhibit,
            id=ExhibitId(""),
            case=self.case,
            files=(),
            taking=replace(exhibit.taking, source=self._maybe(source)),
            origin=self._now(exhibit.origin),
        )
        chain = [
            replace(entry, id=CustodyId(""), exhibit=ExhibitId(""))
            for entry in self._values.file.chain(exhibit.id)
        ]
        made = save_exhibit(self._tools, fresh, chain[0] if chain else None)
        item = ExhibitId(made.id)
        self._new[exhibit.id] = item
        self.exhibits[exhibit.code] = item
        for entry in chain[1:]:
            add_custody(self._tools, self.case, replace(entry, exhibit=item))

    def _links(self, links: Sequence[Link]) -> None:
        """Make the links of one count in one gesture."""
        fresh = []
        for link in links:
            source = link.source
            known = replace(
                source,
                statement=source.statement and self._now(source.statement),
                answer=source.answer and self._now(source.answer),
                exhibit=source.exhibit and self._now(source.exhibit),
            )
            victims = tuple(self._now(v) for v in link.victims)
            count = self._now(link.count)
            fresh.append(replace(link, count=count, victims=victims, source=known))
        if fresh:
            make_links(self._tools, self.case, fresh)

    def _request(self, request: ProtectionRequest) -> None:
        """Save an application to LPSK."""
        fresh = replace(
            request,
            id=RequestId(""),
            case=self.case,
            person=self._now(request.person),
            signatory=self._maybe(request.signatory),
        )
        save_request(self._tools, fresh)

    def _act(self, act: ProceduralAct) -> None:
        """Save a procedural act."""
        fresh = replace(
            act,
            id=ActId(""),
            case=self.case,
            officers=tuple(self._now(p) for p in act.officers),
            persons=tuple(self._now(p) for p in act.persons),
            exhibits=tuple(self._now(e) for e in act.exhibits),
            answers=tuple(self._now(a) for a in act.answers),
        )
        self._new[act.id] = save_act(self._tools, fresh).id

    def _decisions(self, file: CaseFile) -> None:
        """Save what people decided, then the tasks that lead to any of it."""
        tools, case, now = self._tools, self.case, self._now
        for choice in file.choices:
            of = now(choice.count)
            choose_law(tools, replace(choice, id=ChoiceId(""), case=case, count=of))
        for ruling in file.rulings:
            of = now(ruling.count)
            record_ruling(tools, replace(ruling, id=RulingId(""), case=case, count=of))
        for sheet in file.worksheets:
            about = now(sheet.subject) if sheet.subject else ""
            fresh_sheet = replace(sheet, id=WorksheetId(""), case=case, subject=about)
            save_worksheet(tools, fresh_sheet)
        for word in file.independences:
            fresh = replace(word, id=IndependenceId(""), case=case)
            two = replace(fresh, first=now(word.first), second=now(word.second))
            say_independent(tools, two)
        for task in file.tasks:
            where = tuple(now(part) for part in task.source_ref)
            whom = replace(task, person=now(task.person), source_ref=where)
            save_task(tools, replace(whom, id=TaskId(""), case=case))
