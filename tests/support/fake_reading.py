# SPDX-License-Identifier: Apache-2.0
"""What the store in memory answers: cases, answers, entries, drafts, in order.

Knows the order in which the real store gives things back. Must not write.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import Any

from models.base.errors import Missing
from models.base.ids import AnswerId, CaseId, PersonId, StatementId
from models.base.page import Cursor, Page
from models.casefile.acts import ProceduralAct, by_time
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.file import CaseFile
from models.casefile.independence import Independence
from models.casefile.links import Link
from models.casefile.people import Person, Role
from models.casefile.protection import ProtectionRequest
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.statements import Answer, Statement
from models.casefile.tasks import Task, by_due
from models.casefile.worksheets import Worksheet
from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import Kind
from models.snapshot.lists import CaseSummary, JournalFilter, JournalLine
from tests.support.fake_state import State


class FakeReading:
    """The reading half of a work, over the state of an open transaction."""

    _state: State | None = None

    @property
    def _here(self) -> State:
        assert self._state is not None, "no transaction is open"
        return self._state

    def case_file(self, case: CaseId) -> CaseFile:
        held = self._here.held.get((Kind.CASE, case))
        if held is None or held.removed_by:
            raise Missing(Kind.CASE, case)
        people = sorted(self._all(Person, case), key=lambda p: _code(p.code))
        exhibits = sorted(self._all(Exhibit, case), key=lambda e: _code(e.code))
        place = {p.id: n for n, p in enumerate(people)}
        shelf = {e.id: n for n, e in enumerate(exhibits)}
        counts = sorted(self._all(Count, case), key=lambda c: (c.position, c.id))
        statements = sorted(
            self._all(Statement, case),
            key=lambda s: (
                place.get(s.person, len(place)),
                s.held_on is None,
                s.held_on,
                s.id,
            ),
        )
        custody = sorted(
            self._all(CustodyEntry, case),
            key=lambda c: (shelf.get(c.exhibit, len(shelf)), c.at, c.id),
        )
        answers = self._all(Answer, case)
        files = self._all(ExhibitFile, case)
        return CaseFile(
            case=held.value,
            people=tuple(people),
            counts=tuple(counts),
            statements=tuple(
                replace(s, answers=sum(a.statement == s.id for a in answers))
                for s in statements
            ),
            exhibits=tuple(
                replace(e, files=tuple(f for f in files if f.exhibit == e.id))
                for e in exhibits
            ),
            custody=tuple(custody),
            links=tuple(self._all(Link, case)),
            requests=tuple(self._all(ProtectionRequest, case)),
            acts=tuple(sorted(self._all(ProceduralAct, case), key=by_time)),
            tasks=tuple(sorted(self._all(Task, case), key=by_due)),
            choices=tuple(self._all(LawChoice, case)),
            rulings=tuple(self._all(CourtRuling, case)),
            independences=tuple(self._all(Independence, case)),
            worksheets=tuple(self._all(Worksheet, case)),
        )

    def documents(self, case: CaseId) -> tuple[IssuedDocument, ...]:
        found = self._all(IssuedDocument, case)
        return tuple(sorted(found, key=lambda d: (d.issued_at, d.id), reverse=True))

    def entries(self, case: CaseId) -> int:
        return sum(line.line.case == case for line in self._here.lines)

    def was_named(self, person: PersonId) -> bool:
        return person in self._here.named

    def answers(
        self, statement: StatementId, after: Cursor | None, size: int
    ) -> Page[Answer]:
        start = 0 if after is None else int(after.key)
        found = sorted(
            (a for a in self._live(Answer) if a.statement == statement),
            key=lambda a: a.number,
        )
        left = [a for a in found if a.number > start]
        return _page(left, size, lambda a: Cursor(str(a.number), a.id))

    def answer(self, id: AnswerId) -> Answer:
        found = self.answers_by_id((id,))
        if not found:
            raise Missing(Kind.ANSWER, id)
        return found[0]

    def answers_by_id(self, ids: tuple[AnswerId, ...]) -> tuple[Answer, ...]:
        found = {a.id: a for a in self._live(Answer)}
        return tuple(found[one] for one in ids if one in found)

    def cases(self, after: Cursor | None, size: int) -> Page[CaseSummary]:
        found = sorted(
            (self._summary(c) for c in self._live(Case)),
            key=lambda c: (c.changed_at, c.id),
            reverse=True,
        )
        if after is not None:
            found = [c for c in found if _place(c) < (after.key, after.id)]
        return _page(found, size, lambda c: Cursor(*_place(c)))

    def journal(
        self, filter: JournalFilter, after: Cursor | None, size: int
    ) -> Page[JournalLine]:
        codes = {
            held.value.id: held.value.code
            for held in self._here.held.values()
            if isinstance(held.value, Person)
        }
        found = [
            replace(entry.line, person=codes.get(entry.person, ""))
            for entry in reversed(self._here.lines)
            if filter.case in ("", entry.line.case)
            and filter.object_kind in ("", entry.line.object_kind)
            and filter.object_id in ("", entry.line.object_id)
            and (not filter.person or filter.person in entry.people)
            and (after is None or entry.line.seq < int(after.key))
        ]
        return _page(found, size, lambda line: Cursor(str(line.seq), str(line.seq)))

    def draft(self, key: str) -> str:
        return self._here.drafts.get(key, "")

    # -- in between ------------------------------------------------------

    def _all(self, kind: type[Any], case: str) -> list[Any]:
        found = [
            h.value
            for h in self._here.held.values()
            if isinstance(h.value, kind) and h.case == case and not h.removed_by
        ]
        return sorted(found, key=lambda value: value.id)

    def _live(self, kind: type[Any]) -> list[Any]:
        held = self._here.held.values()
        return [h.value for h in held if isinstance(h.value, kind) and not h.removed_by]

    def _summary(self, case: Case) -> CaseSummary:
        victims = sum(p.is_(Role.VICTIM) for p in self._all(Person, case.id))
        supported, partial, absent = self._here.tallies.get(case.id, (0, 0, 0))
        return CaseSummary(
            id=case.id,
            number=case.numbers.case,
            title=case.title,
            stage=case.stage,
            offence_from=case.offence_from,
            offence_to=case.offence_to,
            victims=victims,
            supported=supported,
            partial=partial,
            absent=absent,
            changed_at=self._here.changed[case.id],
        )


def _code(code: str) -> tuple[str, int, str]:
    """Return a key for codes of one letter group and one number."""
    letters = code.rstrip("0123456789")
    digits = code[len(letters) :]
    return letters, int(digits or 0), digits


def _place(case: CaseSummary) -> tuple[str, str]:
    moment = case.changed_at.astimezone(UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="microseconds") + "Z", case.id


def _page(found: list[Any], size: int, cursor: Any) -> Page[Any]:
    items = tuple(found[:size])
    return Page(items, cursor(items[-1]) if len(found) > size else None)
