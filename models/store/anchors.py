# SPDX-License-Identifier: Apache-2.0
"""What a checkpoint is held against: earlier heads, and keys that once opened.

Knows where both stand in the journal. Must not know a signature.
"""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from models.snapshot.kinds import Kind
from models.store.rows.tables import JOURNAL
from models.store.sealing import Head, link_of

OPENINGS = ("vault.created", "vault.unlocked", "vault.recovered")
"""Actions whose entry names the public key of whoever opened the vault."""

_ONE = select(JOURNAL.c.prev, JOURNAL.c.digest).where(JOURNAL.c.seq == bindparam("seq"))
_KEYS = (
    select(JOURNAL.c.object_id)
    .where(
        JOURNAL.c.object_kind == Kind.VAULT.value,
        JOURNAL.c.action.in_(OPENINGS),
        JOURNAL.c.object_id != "",
    )
    .distinct()
)


def head_at(connection: Connection, seq: int, start: Head) -> Head:
    """Return the head as it was when ``seq`` was the last entry.

    An entry that is gone gives a head nothing can follow.
    """
    if seq == 0:
        return start
    row = connection.execute(_ONE, {"seq": seq}).one_or_none()
    return Head(seq, b"" if row is None else link_of(seq, row[0], row[1]))


def opened_under(connection: Connection) -> frozenset[str]:
    """Return the public keys, in hex, under which the vault was ever opened."""
    return frozenset(connection.execute(_KEYS).scalars())
