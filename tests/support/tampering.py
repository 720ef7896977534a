# SPDX-License-Identifier: Apache-2.0
"""A closed vault with a busy past, put back as it was for every attack."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from models.snapshot.kinds import Kind
from models.snapshot.lists import ChainReport
from models.store.rows.tables import TABLE_OF
from models.store.store import Store
from models.usecases.ports import Act
from tests.support.builders import (
    CASE,
    a_count,
    a_link,
    an_exhibit,
    person_id,
    statement_id,
)
from tests.support.store import KeyedVault, fill, open_at, verified

ACT = Act("x.done", case=CASE)
_BESIDE = ("journal", "journal_people", "users")


def live_through(store: Store) -> None:
    """Give the vault a past of about sixty entries of every sort."""
    saved = fill(store)
    case, exhibit = saved[0], saved[11]
    for round_ in range(8):
        with store.open_work() as work:
            case = work.put(replace(case, title=f"Judul {round_}"), ACT)
            exhibit = work.put(replace(exhibit, note=f"Catatan {round_}"), ACT)
            work.note(Act("exhibit.opened", CASE), Kind.EXHIBIT, exhibit.id)
            work.commit()
    with store.open_work() as work:
        for kind, object_id in (
            (Kind.LINK, a_link(1).id),
            (Kind.STATEMENT, statement_id(1)),
            (Kind.EXHIBIT, an_exhibit("BB-07").id),
            (Kind.COUNT, a_count().id),
        ):
            work.remove(kind, object_id, Act("x.removed", CASE, reason="keliru"))
        work.restore(Kind.STATEMENT, statement_id(1), ACT)
        work.restore(Kind.COUNT, a_count().id, ACT)
        work.remove(Kind.PERSON, person_id("K-03"), ACT)
        work.restore(Kind.PERSON, person_id("K-03"), ACT)
        work.remove(Kind.PERSON, person_id("K-03"), ACT)
        work.put_draft("k", "belum selesai")
        work.commit()


class Attacked:
    """An open store, and beside it somebody with the key and SQL.

    Every attack is undone before the next: the tables are put back from
    copies made at the start.
    """

    def __init__(self, folder: Path) -> None:
        self.vault = KeyedVault(folder)
        self.store = open_at(folder)
        live_through(self.store)
        self._raw = self.vault.connect()
        self._do(
            "PRAGMA foreign_keys = OFF",
            "DROP TRIGGER journal_no_update",
            "DROP TRIGGER journal_no_delete",
            *(f"CREATE TABLE keep_{t} AS SELECT * FROM {t}" for t in _TABLES),
        )

    def close(self) -> None:
        """Leave."""
        self._raw.close()
        self.store.close()

    def ask(self, sql: str) -> Any:
        """Return what a query finds."""
        return self._raw.execute(sql).fetchall()

    def after(self, *statements: Any) -> ChainReport:
        """Report a full verification after an attack."""
        with self.under(*statements):
            return verified(self.store)

    @contextmanager
    def under(self, *statements: Any) -> Iterator[None]:
        """Hold an attack for a while."""
        before = self._raw.total_changes
        self._do("BEGIN", *statements, "COMMIT")
        assert self._raw.total_changes > before, "the attack changed nothing"
        try:
            yield
        finally:
            undo = (
                (f"DELETE FROM {t}", f"INSERT INTO {t} SELECT * FROM keep_{t}")
                for t in _TABLES
                if any(f" {t} " in f"{s} " for s in map(_sql, statements))
            )
            self._do("BEGIN", *(sql for pair in undo for sql in pair), "COMMIT")

    def _do(self, *statements: Any) -> None:
        for statement in statements:
            said = (statement, ()) if isinstance(statement, str) else statement
            self._raw.execute(*said).fetchall()


_TABLES = (*(table.name for table in TABLE_OF.values()), *_BESIDE)


def _sql(statement: Any) -> str:
    return statement if isinstance(statement, str) else str(statement[0])
