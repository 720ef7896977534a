# SPDX-License-Identifier: Apache-2.0
"""Who may open the vault, as journals and documents name them.

Knows display names and roles. Must not know keys or passphrases: those are in
the vault's header, under the same user id.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, insert, select

from models.base.ids import UserId
from models.snapshot.kinds import Kind
from models.store.acts import StoreAct
from models.store.canonical import canonical
from models.store.forms import CURRENT
from models.store.journal import Change, Journal
from models.store.rows.tables import USERS
from models.store.sealing import State, Status
from models.store.troubles import guarded

_NAME = select(USERS.c.name).where(USERS.c.id == bindparam("id"))
_INSERT = insert(USERS)


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who may open the vault.

    Attributes:
        id: identity, as in the vault's header.
        name: display name.
        role: ``investigator``, ``paralegal``, ``prosecutor``, ``supervisor``.
    """

    id: UserId
    name: str
    role: str


def add(connection: Connection, journal: Journal, user: User) -> None:
    """Write a user down, with an entry.

    Raises:
        Conflict: the user is already there.
    """
    form = CURRENT[Kind.VAULT]
    change = Change(State(Status.LIVE, form, "", canonical(form, user)))
    with guarded("user", user.id):
        connection.execute(
            _INSERT, {"id": user.id, "name": user.name, "role": user.role}
        )
    journal.append(StoreAct("user.added"), Kind.VAULT, user.id, change)


def name_of(connection: Connection, user: UserId) -> str:
    """Return a user's display name, ``""`` when nobody has the id."""
    return connection.execute(_NAME, {"id": user}).scalar_one_or_none() or ""
