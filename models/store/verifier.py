# SPDX-License-Identifier: Apache-2.0
"""The whole chain and every object against it, a slice at a time.

Knows how to stop and go on, also while saves happen in between. Must not
repair anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import Connection, Engine, bindparam, func, select, tuple_

from models.base.errors import VaultDamaged
from models.snapshot.kinds import Kind
from models.snapshot.lists import ChainReport
from models.store.bindings import BINDINGS
from models.store.chain import Chain, remembered
from models.store.concerns import concerned
from models.store.engine import HeadFileLike, reading
from models.store.expected import Expectations, Found
from models.store.indexes import not_found
from models.store.journal import ENTRY_COLUMNS, Writer
from models.store.rows.tables import JOURNAL, JOURNAL_PEOPLE, USERS
from models.store.sealing import Entry
from models.store.users import User

_STEP = 100
"""Rows looked at before the time is asked."""

_JOURNAL = "journal"

_ENTRIES = (
    select(*ENTRY_COLUMNS)
    .where(JOURNAL.c.seq > bindparam("after"))
    .order_by(JOURNAL.c.seq)
    .limit(_STEP)
)
_PEOPLE = (
    select(JOURNAL_PEOPLE.c.person, JOURNAL_PEOPLE.c.seq)
    .where(
        tuple_(JOURNAL_PEOPLE.c.person, JOURNAL_PEOPLE.c.seq)
        > tuple_(bindparam("person"), bindparam("seq"))
    )
    .order_by(JOURNAL_PEOPLE.c.person, JOURNAL_PEOPLE.c.seq)
    .limit(_STEP)
)
_TOLD = select(JOURNAL_PEOPLE.c.seq).where(
    JOURNAL_PEOPLE.c.person == bindparam("person"),
    JOURNAL_PEOPLE.c.seq == bindparam("seq"),
)
_LAST = select(func.coalesce(func.max(JOURNAL.c.seq), 0))
_USERS = select(USERS.c.id, USERS.c.name, USERS.c.role)
_IDS = {
    kind: select(b.table.c.id)
    .where(b.table.c.id > bindparam("after"))
    .order_by(b.table.c.id)
    .limit(_STEP)
    for kind, b in BINDINGS.items()
}
_BY_ID = {
    kind: b.reading().where(b.table.c.id.in_(bindparam("ids", expanding=True)))
    for kind, b in BINDINGS.items()
}


class Verifier:
    """One full verification under way.

    Args:
        engine: over the one connection.
        head_file: the head file.
        writer: knows keys, start of the chain and the time.

    Raises:
        VaultDamaged: the head file was changed or taken away.
    """

    def __init__(self, engine: Engine, head_file: HeadFileLike, writer: Writer) -> None:
        self._engine = engine
        self._keys = writer.keys
        self._clock = writer.clock
        self._known = remembered(head_file.read_head())
        self._chain = Chain(writer.start, self._known, writer.keys)
        self._expected = Expectations()
        self._changed: set[tuple[str, str]] = set()
        self._seen: set[tuple[str, str]] = set()
        self._told: set[tuple[str, int]] = set()
        self._total = 0
        self._among_objects = False
        self._connection: Connection | None = None
        self._steps = self._all_steps()
        self.finished = False

    def slice(self, budget_ms: int = 50) -> bool:
        """Go on for about ``budget_ms``; return whether all is done.

        Never in the middle of a work: each slice is a short view of its own,
        and what was saved in between is taken into account.

        Raises:
            VaultDamaged: the file cannot be read as what it was.
            DiskTrouble: the disk fails.
        """
        began = self._clock.moment().monotonic_ns
        with reading(self._engine) as connection:
            self._connection = connection
            self._total = int(connection.execute(_LAST).scalar_one())
            if self._among_objects:
                # Learn first what was saved since the last slice.
                for _ in self._follow():
                    pass
            while not self.finished:
                self.finished = next(self._steps, True)
                spent = self._clock.moment().monotonic_ns - began
                if spent >= budget_ms * 1_000_000:
                    break
        self._connection = None
        return self.finished

    def progress(self) -> tuple[int, int]:
        """Return how much was looked at, of how much: entries and objects."""
        seen = len(self._seen)
        ahead = max(len(self._expected.of), seen)
        return self._chain.checked + seen, self._total + ahead

    def report(self) -> ChainReport:
        """Return what was found so far; of the whole once ``finished``."""
        missing = 0
        if self.finished:
            missing = max(0, self._known.seq - self._total)
        return ChainReport(
            checked=self._chain.checked,
            total=self._total,
            broken_at=self._chain.broken_at,
            changed_objects=tuple(sorted(self._changed)),
            missing=missing,
        )

    def _all_steps(self) -> Iterator[bool]:
        """Go through everything; yields ``False`` where it may be left."""
        yield from self._follow()
        self._among_objects = True
        yield from self._follow()
        yield from self._people()
        self._users()
        for kind in BINDINGS:
            yield from self._scan(kind)
        yield from self._unseen()

    def _follow(self) -> Iterator[bool]:
        """Follow the chain to its end, learning what objects should be."""
        read = _STEP
        while read == _STEP:
            after = self._chain.head.seq
            rows = self._here.execute(_ENTRIES, {"after": after})
            entries = [Entry(*row) for row in rows]
            read = len(entries)
            if not entries:
                return
            for entry in entries:
                self._take(entry)
            lost = not_found(self._here, JOURNAL, after, entries[-1].seq)
            self._changed.update((_JOURNAL, seq) for seq in lost)
            yield False

    def _take(self, entry: Entry) -> None:
        """Follow one entry and learn from it, if it can be believed."""
        if self._chain.follow(entry):
            self._expected.take(entry)
            self._told.update((person, entry.seq) for person in concerned(entry))

    def _people(self) -> Iterator[bool]:
        """Look at whom the history of a person goes by, in order of person."""
        last, seen = ("", 0), set()
        while True:
            span = {"person": last[0], "seq": last[1]}
            rows = [(r[0], r[1]) for r in self._here.execute(_PEOPLE, span)]
            seen.update(rows)
            self._wrong(set(rows) - self._told)
            if len(rows) < _STEP:
                break
            last = rows[-1]
            yield False
        # What was saved behind the place looked at is looked up by itself.
        self._wrong({told for told in self._told - seen if not self._is_told(*told)})

    def _is_told(self, person: str, seq: int) -> bool:
        """Return whether the history of a person knows an entry."""
        span = {"person": person, "seq": seq}
        return self._here.execute(_TOLD, span).first() is not None

    def _wrong(self, told: set[tuple[str, int]]) -> None:
        """Note entries whose persons are not as the entries say."""
        self._changed.update((_JOURNAL, str(seq)) for _, seq in told)

    def _users(self) -> None:
        """Look at all users; they are few."""
        for user in (User(*row) for row in self._here.execute(_USERS)):
            self._compare(Kind.VAULT, user.id, Found(user, "", None))

    def _scan(self, kind: Kind) -> Iterator[bool]:
        """Look at every row of a kind, in order of id."""
        after = ""
        while True:
            ids = list(self._here.execute(_IDS[kind], {"after": after}).scalars())
            if not ids:
                return
            self._look(kind, ids)
            lost = not_found(self._here, BINDINGS[kind].table, after, ids[-1])
            self._changed.update((kind.value, one) for one in lost)
            after = ids[-1]
            yield False

    def _unseen(self) -> Iterator[bool]:
        """Look for the objects the journal knows and no table showed.

        What was saved meanwhile is among them, so it is asked again until none
        is left.
        """
        while unseen := sorted(self._expected.of.keys() - self._seen):
            kind, group = next(groupby(unseen, lambda named: named[0]))
            ids = [one for _, one in group][:_STEP]
            if kind in BINDINGS:
                self._look(Kind(kind), ids)
            else:
                self._changed.update((kind, one) for one in ids)
                self._seen.update((kind, one) for one in ids)
            if len(unseen) > len(ids):
                yield False

    def _look(self, kind: Kind, ids: list[str]) -> None:
        """Compare some rows with what they should be; absent ones do not fit."""
        binding = BINDINGS[kind]
        self._seen.update((kind.value, one) for one in ids)
        try:
            rows = self._here.execute(_BY_ID[kind], {"ids": ids}).all()
        except VaultDamaged:
            # Some value is none of ours; look at each row alone to say which.
            self._look_alone(kind, ids)
            return
        absent = {*ids} - {row[2] for row in rows}
        self._changed.update((kind.value, one) for one in absent)
        for row in rows:
            found = Found(binding.build(row[2:]), row[1], row[0])
            self._compare(kind, row[2], found)

    def _look_alone(self, kind: Kind, ids: list[str]) -> None:
        """Look at rows one by one; one that cannot be read does not fit."""
        if len(ids) == 1:
            self._changed.add((kind.value, ids[0]))
            return
        for one in ids:
            self._look(kind, [one])

    def _compare(self, kind: Kind, id: str, found: Found) -> None:
        """Compare one object with what it should be."""
        named = (kind.value, id)
        self._seen.add(named)
        expected = self._expected.of.get(named)
        try:
            fits = expected is not None and expected.fits(found, self._keys)
        except TypeError:
            fits = False  # a number where a text should be, and the like
        if not fits:
            self._changed.add(named)

    @property
    def _here(self) -> Connection:
        """Return this slice's view."""
        assert self._connection is not None, "outside of a slice"
        return self._connection
