# SPDX-License-Identifier: Apache-2.0
"""Appending to the journal within one transaction.

Knows the head of the chain and who writes; keeps new entries back until they
are flushed, many at once. Must not know how an object is saved.
"""

from __future__ import annotations

import secrets
from dataclasses import astuple, dataclass, fields, replace

import msgspec
from sqlalchemy import Connection, insert, select

from models.base.clock import Clock, Moment
from models.snapshot.kinds import Kind
from models.store.acts import ActLike
from models.store.binding import Owner
from models.store.canonical import Plain, encoded
from models.store.concerns import concerned
from models.store.engine import KeysLike
from models.store.jumps import length, moved
from models.store.labels import Told
from models.store.rows.tables import JOURNAL, JOURNAL_PEOPLE
from models.store.sealing import (
    Entry,
    Head,
    JournalKeys,
    KeyPair,
    State,
    digest_of,
    link_of,
    mac_of,
    state_mac,
)

ENTRY_COLUMNS = tuple(JOURNAL.c[field.name] for field in fields(Entry))
"""The journal's columns in the order of ``Entry``."""

_NAMES = tuple(field.name for field in fields(Entry))
_INSERT = insert(JOURNAL)
_INSERT_PEOPLE = insert(JOURNAL_PEOPLE)
_LAST = (
    select(JOURNAL.c.seq, JOURNAL.c.prev, JOURNAL.c.digest)
    .order_by(JOURNAL.c.seq.desc())
    .limit(1)
)
_MOMENT = (
    select(
        JOURNAL.c.at,
        JOURNAL.c.offset_minutes,
        JOURNAL.c.monotonic_ns,
        JOURNAL.c.boot_id,
    )
    .order_by(JOURNAL.c.seq.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes entries, with what.

    Attributes:
        keys: what entries are sealed with.
        clock: the time.
        start: the head before the first entry.
        actor: id of the user.
        actor_name: display name now.
        device: the machine.
    """

    keys: JournalKeys
    clock: Clock
    start: Head
    actor: str
    actor_name: str
    device: str


@dataclass(frozen=True, slots=True)
class Change:
    """What an entry says happened to its object.

    Attributes:
        state: the object afterwards, ``None`` = no row changed.
        hides: objects that went out with it.
        shows: objects that came back with it.
        moved: objects that stayed out, now with another act (kind, id, seq).
    """

    state: State | None = None
    hides: tuple[Owner, ...] = ()
    shows: tuple[Owner, ...] = ()
    moved: tuple[tuple[Kind, str, int], ...] = ()

    def body(self) -> str:
        """Return the entry's body: canonical JSON."""
        plain: dict[str, Plain] = {}
        if self.state is not None:
            plain["case"] = self.state.case
            plain["state"] = msgspec.Raw(self.state.content)
            plain["status"] = self.state.status.value
        for name, group in (("hides", self.hides), ("shows", self.shows)):
            if group:
                plain[name] = [[kind.value, one] for kind, one in group]
        if self.moved:
            plain["moved"] = [[k.value, one, seq] for k, one, seq in self.moved]
        return encoded(plain).decode()


class Journal:
    """The end of the chain, in one transaction.

    Args:
        connection: the transaction.
        writer: who writes.
    """

    def __init__(self, connection: Connection, writer: Writer) -> None:
        self._connection = connection
        self._writer = writer
        self._head: Head | None = None
        self._moment: Moment | None = None
        self._waiting: list[dict[str, object]] = []
        self._people: list[dict[str, object]] = []
        self._grew = False

    def head(self) -> Head:
        """Return the head, entries kept back included."""
        if self._head is None:
            self._head = read_head(self._connection, self._writer.start)
        return self._head

    def append(
        self, act: ActLike, kind: Kind, id: str, change: Change | None = None
    ) -> int:
        """Chain one entry and keep it back until ``flush``.

        Returns:
            The entry's number.

        Raises:
            FieldInvalid: a text of the act cannot be kept.
        """
        moment, before = self._writer.clock.moment(), self._before()
        seq = self._keep(self._drafted(act, kind, id, change or Change(), moment))
        by = moved(before, moment) if before is not None else 0
        if by:
            # After the entry, not before: an act may count on its number.
            action = "vault.clock_back" if by < 0 else "vault.clock_ahead"
            told = Told(action, case="", label=length(by), person="", reason="")
            self._keep(self._drafted(told, Kind.VAULT, "", Change(), moment))
        self._moment = moment
        return seq

    def _before(self) -> Moment | None:
        """Return when the last entry was made, ``None`` for the first of all."""
        if self._moment is None:
            row = self._connection.execute(_MOMENT).one_or_none()
            self._moment = None if row is None else Moment(*row)
        return self._moment

    def _keep(self, draft: Entry) -> int:
        """Seal an entry and keep it back; return its number."""
        head = self.head()
        entry = self._sealed(draft, head)
        self._waiting.append(dict(zip(_NAMES, astuple(entry), strict=True)))
        self._people.extend(
            {"person": person, "seq": entry.seq} for person in sorted(concerned(entry))
        )
        self._head = Head(entry.seq, link_of(entry.seq, head.link, entry.digest))
        self._grew = True
        return entry.seq

    def flush(self) -> bool:
        """Write what was kept back; return whether the chain ever grew here."""
        if self._waiting:
            self._connection.execute(_INSERT, self._waiting)
            self._waiting = []
        if self._people:
            self._connection.execute(_INSERT_PEOPLE, self._people)
            self._people = []
        return self._grew

    def _drafted(
        self, act: ActLike, kind: Kind, id: str, change: Change, moment: Moment
    ) -> Entry:
        """Return the entry with everything but its seals."""
        writer = self._writer
        form, mac = "", b""
        if change.state is not None:
            pair = writer.keys.pairs[writer.keys.current]
            form, mac = change.state.form, state_mac(pair, change.state)
        return Entry(
            seq=self.head().seq + 1,
            at=moment.utc,
            offset_minutes=moment.offset_minutes,
            monotonic_ns=moment.monotonic_ns,
            boot_id=moment.boot_id,
            actor=writer.actor,
            actor_name=writer.actor_name,
            device=writer.device,
            action=act.action,
            object_kind=kind.value,
            object_id=id,
            case_id=act.case,
            label=act.label,
            person=act.person,
            reason=act.reason,
            salt=secrets.token_bytes(16),
            digest=b"",
            prev=b"",
            mac=b"",
            mac_key_id=writer.keys.current,
            state_form=form,
            state_mac=mac,
            body=change.body(),
        )

    def _sealed(self, entry: Entry, head: Head) -> Entry:
        """Return the entry with digest, predecessor and MAC."""
        keys = self._writer.keys
        digest = digest_of(entry)
        mac = mac_of(keys.pairs[keys.current], entry.seq, head.link, digest)
        return replace(entry, digest=digest, prev=head.link, mac=mac)


def read_head(connection: Connection, start: Head) -> Head:
    """Return the head of the chain as the database has it.

    Args:
        connection: any transaction.
        start: the head of an empty chain.
    """
    last = connection.execute(_LAST).one_or_none()
    if last is None:
        return start
    seq, prev, digest = last
    return Head(seq, link_of(seq, prev, digest))


def journal_keys(keys: KeysLike) -> JournalKeys:
    """Return the journal's keys of every epoch; an entry names its epoch."""
    return JournalKeys(
        current=str(keys.epoch),
        pairs={
            str(epoch): KeyPair(
                mac=keys.journal_mac_key(epoch), state=keys.row_digest_key(epoch)
            )
            for epoch in keys.epochs
        },
    )
