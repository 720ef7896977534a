# SPDX-License-Identifier: Apache-2.0
"""Whether what an object needs is there.

Knows ids and cases; remembers within one transaction what it has seen. Must
not know what the objects are for.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from models.base.errors import Missing
from models.snapshot.kinds import Kind
from models.store.binding import Owner
from models.store.rows.tables import CASES, TABLE_OF


def _asking(kind: Kind) -> Select[Any]:
    """Return the query for (id, case) of those among ``ids`` that are there."""
    table = TABLE_OF[kind]
    case = table.c.id if table is CASES else table.c.case_id
    wanted = table.c.id.in_(bindparam("ids", expanding=True))
    return select(table.c.id, case).where(wanted, table.c.removed_seq.is_(None))


_ASKING = {kind: _asking(kind) for kind in TABLE_OF}


class Live:
    """What was seen to be there in this transaction.

    Args:
        connection: the transaction.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._case_of: dict[Owner, str] = {}

    def know(self, owner: Owner, case: str) -> None:
        """Remember an object that was just saved."""
        self._case_of[owner] = case

    def forget(self) -> None:
        """Remember nothing: something was removed or came back."""
        self._case_of.clear()

    def require(self, owners: tuple[Owner, ...]) -> str:
        """Return the case all owners belong to.

        Raises:
            Missing: one is not, or no longer, there, or is of another case.
        """
        unknown: dict[Kind, set[str]] = {}
        for owner in owners:
            if owner not in self._case_of:
                unknown.setdefault(owner[0], set()).add(owner[1])
        for kind, ids in unknown.items():
            found = self._connection.execute(_ASKING[kind], {"ids": sorted(ids)})
            for one, case in found:
                self._case_of[(kind, one)] = case
        cases = [self._case_of.get(owner) for owner in owners]
        for owner, case in zip(owners, cases, strict=True):
            if case is None or case != cases[0]:
                raise Missing(owner[0], owner[1])
        assert cases[0] is not None
        return cases[0]
