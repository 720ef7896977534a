# SPDX-License-Identifier: Apache-2.0
"""Taking objects out of a case and bringing them back.

Knows that whatever hangs on an object goes out with it and comes back with it,
and nothing else does. Rows are hidden, never deleted: the journal never
forgets.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    Update,
    bindparam,
    or_,
    select,
    update,
)

from models.base.errors import Missing
from models.base.ids import LACKING
from models.snapshot.kinds import Kind
from models.store.acts import ActLike
from models.store.binding import Owner, Values
from models.store.bindings import BINDINGS, HANGING, LINK_ENDS
from models.store.canonical import canonical
from models.store.forms import CURRENT
from models.store.journal import Change, Journal
from models.store.live import Live
from models.store.rows.tables import LINKS, TABLE_OF
from models.store.sealing import State, Status
from models.store.troubles import guarded


def _hiding(kind: Kind, column: str) -> Update:
    """Return: hide the live rows whose ``column`` is ``of``."""
    table = TABLE_OF[kind]
    return (
        update(table)
        .where(table.c[column] == bindparam("of"), table.c.removed_seq.is_(None))
        .values(removed_seq=bindparam("by_seq"), removed_at=bindparam("by_at"))
        .returning(table.c.id)
    )


def _showing(kind: Kind, *further: ColumnElement[bool]) -> Update:
    """Return: show the rows that act ``of`` hid."""
    table = TABLE_OF[kind]
    return (
        update(table)
        .where(table.c.removed_seq == bindparam("of"), *further)
        .values(removed_seq=None, removed_at=None)
        .returning(table.c.id)
    )


def _end_there(kind: Kind, column: str) -> ColumnElement[bool]:
    """Return: this end of a link is free or was never there, or it is there."""
    end = TABLE_OF[kind]
    name = LINKS.c[column]
    there = select(end.c.id).where(end.c.id == name, end.c.removed_seq.is_(None))
    return or_(name.is_(None), name.startswith(LACKING), there.exists())


def _moving(kind: Kind, column: str) -> Update:
    """Return: hand links that act ``of`` hid to the act that hid their end."""
    end = TABLE_OF[kind]
    of_end = end.c.id == LINKS.c[column]
    seq = select(end.c.removed_seq).where(of_end).scalar_subquery()
    at = select(end.c.removed_at).where(of_end).scalar_subquery()
    return (
        update(LINKS)
        .where(LINKS.c.removed_seq == bindparam("of"), seq.is_not(None))
        .values(removed_seq=seq, removed_at=at)
        .returning(LINKS.c.id, LINKS.c.removed_seq)
    )


_FIND = {
    kind: b.reading().where(b.table.c.id == bindparam("id"))
    for kind, b in BINDINGS.items()
}
_HIDE_ONE = {kind: _hiding(kind, "id") for kind in BINDINGS}
_HIDE = {hanging: _hiding(*hanging) for group in HANGING.values() for hanging in group}
_SHOW = {kind: _showing(kind) for kind in BINDINGS if kind is not Kind.LINK}
_SHOW_LINKS = _showing(Kind.LINK, *(_end_there(*end) for end in LINK_ENDS))
_MOVE_LINKS = tuple(_moving(*end) for end in LINK_ENDS)


class Removal:
    """Removes and restores within one transaction.

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

    def remove(self, kind: Kind, id: str, act: ActLike) -> str:
        """Take an object out; return its case. See ``ports.Work.remove``.

        Raises:
            Missing: it is not there.
        """
        row = self._find(kind, id)
        if row[0] is not None:
            raise Missing(kind, id)
        here = {"by_seq": self._journal.head().seq + 1, "by_at": self._now}
        hides = [
            (hanging[0], hidden)
            for hanging in HANGING.get(kind, ())
            for hidden in self._ids(_HIDE[hanging], {"of": id, **here})
        ]
        self._ids(_HIDE_ONE[kind], {"of": id, **here})
        self._live.forget()
        change = _change(kind, row, Status.REMOVED)
        self._journal.append(act, kind, id, replace(change, hides=tuple(hides)))
        return str(row[1])

    def restore(self, kind: Kind, id: str, act: ActLike) -> str:
        """Bring an object back; return its case. See ``ports.Work.restore``.

        A link that went out with it stays out while its other end is out; it
        then waits for that end.

        Raises:
            Missing: there is no such removed object, or what it hangs on is
                itself removed.
            FieldInvalid: its code was given to another meanwhile.
        """
        row = self._find(kind, id)
        if row[0] is None:
            raise Missing(kind, id)
        binding = BINDINGS[kind]
        owners = binding.owners(binding.build(row[2:]))
        if owners:
            self._live.require(owners)
        of = {"of": row[0]}
        with guarded(kind.value, id):
            shows: list[Owner] = [
                (k, one) for k, s in _SHOW.items() for one in self._ids(s, of)
            ]
            shows += [(Kind.LINK, one) for one in self._ids(_SHOW_LINKS, of)]
        moved = [
            (Kind.LINK, str(link), int(seq))
            for moving in _MOVE_LINKS
            for link, seq in self._connection.execute(moving, of).all()
        ]
        self._live.forget()
        change = replace(
            _change(kind, row, Status.LIVE),
            shows=tuple(one for one in shows if one != (kind, id)),
            moved=tuple(moved),
        )
        self._journal.append(act, kind, id, change)
        return str(row[1])

    def _find(self, kind: Kind, id: str) -> Values:
        """Return the row of an object, removed or not.

        Raises:
            Missing: there never was one.
        """
        row = None
        if kind in _FIND:
            row = self._connection.execute(_FIND[kind], {"id": id}).one_or_none()
        if row is None:
            raise Missing(kind, id)
        return row

    def _ids(self, statement: Update, params: dict[str, object]) -> list[str]:
        """Return the ids of the rows a statement changed, in order."""
        return sorted(self._connection.execute(statement, params).scalars())


def _change(kind: Kind, row: Values, status: Status) -> Change:
    """Return what the entry says of the object itself."""
    form = CURRENT[kind]
    content = canonical(form, BINDINGS[kind].build(row[2:]))
    return Change(State(status, form, str(row[1]), content))
