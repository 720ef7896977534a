# SPDX-License-Identifier: Apache-2.0
"""A store in memory that keeps the promises of ``usecases.ports.Work``.

One contract test runs on it and on the real store; whoever tests a verb uses
this one, because it takes no disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Self, TypeVar

from models.base.clock import Clock
from models.base.errors import Conflict, DiskTrouble, FieldInvalid, Missing
from models.base.ids import CaseId
from models.law.finding import Assessment, Standing
from models.snapshot.kinds import KIND_OF, Kind, Stored
from models.snapshot.lists import JournalLine
from models.usecases.ports import Act
from tests.support import fake_ties as ties
from tests.support.fake_reading import FakeReading
from tests.support.fake_state import Held, Line, State

S = TypeVar("S", bound=Stored)


@dataclass
class FakeStore:
    """Gives works; ``fail_next_commit`` makes the disk refuse one."""

    clock: Clock
    actor: str = "Sari Wulandari"
    state: State = field(default_factory=State)
    fail_next_commit: str = ""

    def open_work(self) -> FakeWork:
        return FakeWork(self)


class FakeWork(FakeReading):
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

    # -- writing ---------------------------------------------------------

    def put(self, value: S, act: Act) -> S:
        failed, self._failed = self._failed, True
        assert value.id, "no id was made"
        kind = KIND_OF[type(value)]
        case = self._require(ties.owners(value)) or value.id
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
        if getattr(saved, "particulars", None) is not None:
            self._here.named.add(value.id)
        self._touch(case)
        self._append(act, kind, value.id, ties.concerned(saved))
        self._failed = failed
        return saved

    def put_many(self, values: Sequence[S], act: Act) -> tuple[S, ...]:
        return tuple(
            self.put(
                value,
                replace(
                    act,
                    label=act.label or ties.label(value),
                    person=act.person or ties.person(value),
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
            hangs = (kind, id) in ties.holders(other.value, other.case)
            if not other.removed_by and (hangs or owner == (kind, id)):
                self._here.held[owner] = replace(other, removed_by=seq)
        self._touch(held.case)
        self._append(act, kind, id, ties.concerned(held.value))
        self._failed = failed

    def restore(self, kind: Kind, id: str, act: Act) -> None:
        failed, self._failed = self._failed, True
        held = self._here.held.get((kind, id))
        if held is None or not held.removed_by:
            raise Missing(kind, id)
        self._require(ties.owners(held.value))
        group = [
            o for o, h in self._here.held.items() if h.removed_by == held.removed_by
        ]
        for owner in group:
            back = self._here.held[owner]
            self._require_free(owner[0], back.value, back.case)
            self._here.held[owner] = replace(back, removed_by=0)
        for owner in group:
            back = self._here.held[owner]
            ends = [self._here.held[h] for h in ties.holders(back.value, back.case)]
            waits = [end.removed_by for end in ends if end.removed_by]
            if waits:
                self._here.held[owner] = replace(back, removed_by=waits[0])
        self._touch(held.case)
        self._append(act, kind, id, ties.concerned(held.value))
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

    # -- in between ------------------------------------------------------

    def _require(self, owners: tuple[ties.Owner, ...]) -> str:
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
