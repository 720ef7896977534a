# SPDX-License-Identifier: Apache-2.0
"""Saving values: new ones, changed ones, many at once.

Knows versions and that every save appends an entry. Must not know what a
gesture means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, bindparam, insert, select

from models.base.errors import Conflict, Missing
from models.casefile.evidence import ExhibitFile
from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import KIND_OF, Kind, Stored
from models.store.acts import ActLike
from models.store.binding import Columns
from models.store.bindings import BINDINGS
from models.store.canonical import canonical
from models.store.forms import CURRENT
from models.store.journal import Change, Journal
from models.store.labels import told_of
from models.store.live import Live
from models.store.sealing import State, Status
from models.store.troubles import guarded

S = TypeVar("S", bound=Stored)

_INSERT = {kind: insert(b.table) for kind, b in BINDINGS.items()}
_UPDATE = {kind: b.updating() for kind, b in BINDINGS.items() if b.versioned}


_THERE = {
    kind: select(b.table.c.id).where(
        b.table.c.id == bindparam("id"), b.table.c.removed_seq.is_(None)
    )
    for kind, b in BINDINGS.items()
}


class Writing:
    """Saves values within one transaction.

    Args:
        connection: the transaction.
        journal: the end of the chain.
        live: what was seen to be there.
        now: when the transaction began.
    """

    def __init__(
        self, connection: Connection, journal: Journal, live: Live, now: datetime
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._live = live
        self._now = now
        self.touched: set[str] = set()

    def put(self, value: S, act: ActLike) -> S:
        """Save one value and chain its entry; see ``ports.Work.put``."""
        kind = KIND_OF[type(value)]
        case = self._case_of(kind, value)
        saved, row = self._next(kind, value, case)
        # Digested first: a text that cannot be kept is refused before the
        # driver sees it.
        change = _change(kind, saved, case)
        if version_of(value):
            self._update(kind, value, row)
        else:
            with guarded(kind.value, value.id):
                self._connection.execute(_INSERT[kind], row)
        self._kept(kind, saved, case)
        self._journal.append(act, kind, value.id, change)
        return saved

    def put_many(self, values: Sequence[S], act: ActLike) -> tuple[S, ...]:
        """Insert many new values, owners before what hangs on them.

        Args:
            values: all new (``version`` 0).
            act: told of each; an empty label or person is filled from the
                value.

        Raises:
            Conflict: an id is already there.
            Missing: something a value refers to is not there.
            FieldInvalid: a code is already taken, or a text cannot be kept.
        """
        done: list[S] = []
        for kind, group in groupby(values, lambda value: KIND_OF[type(value)]):
            rows: list[Columns] = []
            for value in group:
                assert not version_of(value), "bulk saves are new"
                case = self._case_of(kind, value)
                saved, row = self._next(kind, value, case)
                change = _change(kind, saved, case)
                rows.append(row)
                done.append(saved)
                self._kept(kind, saved, case)
                self._journal.append(told_of(saved, act), kind, saved.id, change)
            with guarded(kind.value):
                self._connection.execute(_INSERT[kind], rows)
        return tuple(done)

    def _case_of(self, kind: Kind, value: Stored) -> str:
        """Return the case a value belongs to, all it needs being there."""
        assert value.id, "no id was made"
        owners = BINDINGS[kind].owners(value)
        return self._live.require(owners) if owners else value.id

    def _kept(self, kind: Kind, value: Stored, case: str) -> None:
        """Remember a value that was just saved."""
        self._live.know((kind, value.id), case)
        self.touched.add(case)

    def _next(self, kind: Kind, value: S, case: str) -> tuple[S, Columns]:
        """Return the value with its next version, and its row."""
        binding = BINDINGS[kind]
        saved = next_version(value)
        row = binding.columns(saved)
        if kind is Kind.CASE:
            row["changed_at"] = self._now
        else:
            row["case_id"] = case
        return saved, row

    def _update(self, kind: Kind, value: Stored, row: Columns) -> None:
        """Write a changed value over the version it was read as."""
        binding = BINDINGS[kind]
        params = {name: row[name] for name in binding.changing()}
        for name in ("id", *binding.fixed):
            params[f"_{name}"] = row[name]
        params["_version"] = version_of(value)
        with guarded(kind.value, value.id):
            changed = self._connection.execute(_UPDATE[kind], params).rowcount
        if changed:
            return
        found = self._connection.execute(_THERE[kind], {"id": value.id}).first()
        raise Missing(kind, value.id) if found is None else Conflict(kind, value.id)


def _change(kind: Kind, saved: Stored, case: str) -> Change:
    """Return what the entry says of a saved value."""
    form = CURRENT[kind]
    return Change(State(Status.LIVE, form, case, canonical(form, saved)))


def version_of(value: Stored) -> int:
    """Return how often a value was saved; 0 for a kind that is saved once."""
    return 0 if isinstance(value, ExhibitFile | IssuedDocument) else value.version


def next_version(value: S) -> S:
    """Return a value as it is after one more save."""
    if isinstance(value, ExhibitFile | IssuedDocument):
        return value
    changed: Any = replace(value, version=value.version + 1)
    return cast("S", changed)
