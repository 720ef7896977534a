# SPDX-License-Identifier: Apache-2.0
"""A store in memory that keeps the promises of ``usecases.ports.Work``.

One contract test runs on it and on the real store; whoever tests a verb uses
this one, because it takes no disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self, TypeVar

from models.base.clock import Clock
from models.base.errors import Conflict, DiskTrouble, FieldInvalid, Missing
from models.base.ids import AnswerId, CaseId, StatementId
from models.base.page import Cursor, Page
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.file import CaseFile
from models.casefile.links import Link
from models.casefile.people import Person, Role
from models.casefile.protection import ProtectionRequest
from models.casefile.statements import Answer, Statement
from models.law.finding import Assessment, Standing
from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import KIND_OF, Kind, Stored
from models.snapshot.lists import CaseSummary, JournalFilter, JournalLine
from models.usecases.ports import Act

S = TypeVar("S", bound=Stored)
Owner = tuple[Kind, str]


@dataclass(frozen=True)
class Held:
    """One object as it is kept."""

    value: Any
    case: str
    removed_by: int = 0


@dataclass(frozen=True)
class Line:
    """One entry, with whom it concerns."""

    line: JournalLine
    people: frozenset[str]
    person: str


@dataclass
class State:
    """All that is durable."""

    held: dict[Owner, Held] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    changed: dict[str, datetime] = field(default_factory=dict)
    tallies: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)

    def copy(self) -> State:
        return State(
            dict(self.held),
            list(self.lines),
            dict(self.changed),
            dict(self.tallies),
            dict(self.drafts),
        )


@dataclass
class FakeStore:
    """Gives works; ``fail_next_commit`` makes the disk refuse one."""

    clock: Clock
    actor: str = "Sari Wulandari"
    state: State = field(default_factory=State)
    fail_next_commit: str = ""

    def open_work(self) -> FakeWork:
        return FakeWork(self)


class FakeWork:
    """One transaction in memory."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._state: State | None = None
        self._failed = False

    def __enter__(self) -> Self:
        assert self._state is None, "a work begins once"
        self._state = self._store.state.copy()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._state = None

    def commit(self) -> None:
        assert not self._failed, "a failed work can only be left"
        reason, self._store.fail_next_commit = self._store.fail_next_commit, ""
        if reason:
            self._failed = True
            raise DiskTrouble(reason)
        self._store.state = self._here.copy()

    @property
    def _here(self) -> State:
        assert self._state is not None, "no transaction is open"
        return self._state

    # -- writing ---------------------------------------------------------

    def put(self, value: S, act: Act) -> S:
        failed, self._failed = self._failed, True
        assert value.id, "no id was made"
        kind = KIND_OF[type(value)]
        case = self._require(_owners(value)) or value.id
        version = getattr(value, "version", 0)
        before = self._here.held.get((kind, value.id))
        if version and (before is None or before.removed_by or before.case != case):
            raise Missing(kind, value.id)
        if version and before is not None and before.value.version != version:
            raise Conflict(kind, value.id)
        if not version and before is not None:
            raise Conflict(kind, value.id)
        self._require_free(kind, value, case)
        saved: Any = value
        if hasattr(value, "version"):
            saved = replace(value, version=version + 1)
        self._here.held[(kind, value.id)] = Held(saved, case)
        self._touch(case)
        self._append(act, kind, value.id, _concerned(saved))
        self._failed = failed
        return saved

    def put_many(self, values: Sequence[S], act: Act) -> tuple[S, ...]:
        return tuple(
            self.put(
                value,
                replace(
                    act,
                    label=act.label or _label(value),
                    person=act.person or _person(value),
                ),
            )
            for value in values
        )

    def remove(self, kind: Kind, id: str, act: Act) -> None:
        failed, self._failed = self._failed, True
        held = self._here.held.get((kind, id))
        if held is None or held.removed_by:
            raise Missing(kind, id)
        seq = len(self._here.lines) + 1
        for owner, other in list(self._here.held.items()):
            hangs = (kind, id) in _holders(other.value, other.case)
            if not other.removed_by and (hangs or owner == (kind, id)):
                self._here.held[owner] = replace(other, removed_by=seq)
        self._touch(held.case)
        self._append(act, kind, id, _concerned(held.value))
        self._failed = failed

    def restore(self, kind: Kind, id: str, act: Act) -> None:
        failed, self._failed = self._failed, True
        held = self._here.held.get((kind, id))
        if held is None or not held.removed_by:
            raise Missing(kind, id)
        self._require(_owners(held.value))
        group = [
            o for o, h in self._here.held.items() if h.removed_by == held.removed_by
        ]
        for owner in group:
            back = self._here.held[owner]
            self._require_free(owner[0], back.value, back.case)
            self._here.held[owner] = replace(back, removed_by=0)
        for owner in group:
            back = self._here.held[owner]
            ends = [self._here.held[h] for h in _holders(back.value, back.case)]
            waits = [end.removed_by for end in ends if end.removed_by]
            if waits:
                self._here.held[owner] = replace(back, removed_by=waits[0])
        self._touch(held.case)
        self._append(act, kind, id, _concerned(held.value))
        self._failed = failed

    def note(self, act: Act, kind: Kind = Kind.VAULT, id: str = "") -> None:
        about = {id} if kind is Kind.PERSON else set()
        self._append(act, kind, id, about)

    def keep_assessment(self, case: CaseId, assessment: Assessment) -> None:
        gaps = [assessment.findings[cell].standing for cell in assessment.gaps()]
        self._here.tallies[case] = (
            sum(tally.supported for tally in assessment.tallies.values()),
            sum(s in (Standing.PARTIAL, Standing.DISPUTED) for s in gaps),
            sum(s is Standing.ABSENT for s in gaps),
        )

    def put_draft(self, key: str, text: str) -> None:
        self._here.drafts[key] = text

    # -- reading ---------------------------------------------------------

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
        )

    def documents(self, case: CaseId) -> tuple[IssuedDocument, ...]:
        found = self._all(IssuedDocument, case)
        return tuple(sorted(found, key=lambda d: (d.issued_at, d.id), reverse=True))

    def entries(self, case: CaseId) -> int:
        return sum(line.line.case == case for line in self._here.lines)

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

    def _require(self, owners: tuple[Owner, ...]) -> str:
        cases = []
        for owner in owners:
            held = self._here.held.get(owner)
            cases.append("" if held is None or held.removed_by else held.case)
        for owner, case in zip(owners, cases, strict=True):
            if not case or case != cases[0]:
                raise Missing(owner[0], owner[1])
        return cases[0] if cases else ""

    def _require_free(self, kind: Kind, value: Any, case: str) -> None:
        name = {Kind.PERSON: "code", Kind.EXHIBIT: "code", Kind.ANSWER: "number"}.get(
            kind
        )
        if name is None:
            return
        for (other, other_id), held in self._here.held.items():
            if other is not kind or other_id == value.id or held.removed_by:
                continue
            same_place = held.case == case
            if kind is Kind.ANSWER:
                same_place = held.value.statement == value.statement
            if same_place and getattr(held.value, name) == getattr(value, name):
                raise FieldInvalid(f"{kind.value}.{name}", "taken")

    def _touch(self, case: str) -> None:
        self._here.changed[case] = self._store.clock.now()

    def _append(self, act: Act, kind: Kind, id: str, people: set[str]) -> None:
        seq = len(self._here.lines) + 1
        moment = self._store.clock.moment()
        line = JournalLine(
            seq=seq,
            at=moment.utc,
            offset_minutes=moment.offset_minutes,
            actor=self._store.actor,
            action=act.action,
            object_kind=kind.value,
            object_id=id,
            case=act.case,
            label=act.label,
            person="",
            reason=act.reason,
            digest=hashlib.sha256(f"{seq}|{act}|{kind}|{id}".encode()).hexdigest(),
        )
        about = frozenset(one for one in {*people, act.person} if one)
        self._here.lines.append(Line(line, about, act.person))


def _owners(value: Any) -> tuple[Owner, ...]:
    """Return all that must be there, of one case, for a value to make sense."""
    people = ()
    if isinstance(value, Count):
        people = (value.accused, *value.victims)
    elif isinstance(value, Statement | ProtectionRequest):
        people = (value.person,)
    elif isinstance(value, Link):
        people = value.victims
    holders = _holders(value, getattr(value, "case", ""))
    return tuple(dict.fromkeys((*holders, *((Kind.PERSON, p) for p in people))))


def _holders(value: Any, case: str) -> tuple[Owner, ...]:
    """Return what a value goes out of the case with."""
    of_case = ((Kind.CASE, case),) if case and not isinstance(value, Case) else ()
    if isinstance(value, Answer):
        return (*of_case, (Kind.STATEMENT, value.statement))
    if isinstance(value, ExhibitFile | CustodyEntry):
        return (*of_case, (Kind.EXHIBIT, value.exhibit))
    if isinstance(value, ProtectionRequest):
        return (*of_case, (Kind.PERSON, value.person))
    if isinstance(value, Link):
        source = value.source
        ends = (
            (Kind.COUNT, value.count),
            (Kind.STATEMENT, source.statement),
            (Kind.ANSWER, source.answer),
            (Kind.EXHIBIT, source.exhibit),
        )
        return (*of_case, *((kind, end) for kind, end in ends if end is not None))
    return of_case


def _concerned(value: Any) -> set[str]:
    """Return the people a value names as what it is about."""
    if isinstance(value, Person):
        return {value.id}
    if isinstance(value, Count):
        return {value.accused, *value.victims}
    if isinstance(value, Link):
        return set(value.victims)
    if isinstance(value, Exhibit):
        return {value.taking.source or ""}
    return {getattr(value, "person", None) or ""}


def _label(value: Any) -> str:
    if isinstance(value, Case):
        return value.numbers.case
    return getattr(value, "code", "")


def _person(value: Any) -> str:
    if isinstance(value, Person):
        return value.id
    return value.person if isinstance(value, Statement | ProtectionRequest) else ""


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
