# SPDX-License-Identifier: Apache-2.0
"""The encrypted database beside plain SQLite of the same library."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

from bench_row import Row, median_ms
from models.vault import database

# sqlcipher3 ships no types.
Connection: TypeAlias = Any
ROWS = 100_000
KEY = bytes(range(32))
_CACHE = 64 * 1024


def rows() -> Iterable[Row]:
    """Measure opening, inserting, looking up and paging."""
    with tempfile.TemporaryDirectory() as folder:
        plain_file = Path(folder) / "plain.db"
        sealed_file = Path(folder) / "sealed.db"
        database.create(sealed_file, KEY)
        plain, sealed = _plain(plain_file), database.connect(sealed_file, KEY)
        for one in (plain, sealed):
            one.execute(f"PRAGMA cache_size = -{_CACHE}")
        anchor = median_ms(lambda: _fill(plain), 1)
        ours = median_ms(lambda: _fill(sealed), 1)
        yield Row("insert 100,000 rows, one transaction", ours, "ms", anchor, 2)
        anchor, ours = (median_ms(partial(_look, c), 5) for c in (plain, sealed))
        yield Row("1,000 warm lookups by index", ours, "ms", anchor, 3)
        anchor, ours = (median_ms(partial(_page, c), 9) for c in (plain, sealed))
        yield Row("keyset page of 100 rows, bare driver", ours, "ms", anchor, 3)
        plain.close()
        sealed.close()
        anchor = median_ms(lambda: _touch(_plain(plain_file)), 15)
        ours = median_ms(lambda: _touch(database.connect(sealed_file, KEY)), 15)
        yield Row("open with the raw key and read one row", ours, "ms", anchor, 3)


def _plain(path: Path) -> Connection:
    """Return a connection to a plain database with the product's settings."""
    made = dbapi2.connect(str(path), isolation_level=None)
    for setting in (
        "temp_store=MEMORY",
        "foreign_keys=ON",
        "journal_mode=WAL",
        "synchronous=FULL",
        "trusted_schema=OFF",
    ):
        made.execute(f"PRAGMA {setting}")
    return made


def _fill(connection: Connection) -> None:
    """Insert the rows."""
    connection.execute(
        "CREATE TABLE item (id TEXT PRIMARY KEY, code TEXT, kind TEXT, words TEXT)"
    )
    connection.execute("CREATE INDEX by_code ON item (code, id)")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO item VALUES (?, ?, ?, ?)",
        (
            (f"{n:036d}", f"BB-{n * 7919 % ROWS:06d}", "EV_CHAT", "kata " * 12)
            for n in range(ROWS)
        ),
    )
    connection.execute("COMMIT")


def _look(connection: Connection) -> None:
    """Look a thousand rows up by index."""
    for n in range(1000):
        connection.execute(
            "SELECT words FROM item WHERE code = ?", (f"BB-{n * 97 % ROWS:06d}",)
        ).fetchone()


def _page(connection: Connection) -> None:
    """Read a page from the middle."""
    connection.execute(
        "SELECT id, code, kind, words FROM item WHERE (code, id) > (?, ?)"
        " ORDER BY code, id LIMIT 100",
        ("BB-050000", ""),
    ).fetchall()


def _touch(connection: Connection) -> None:
    """Read one row and close."""
    connection.execute("SELECT id FROM item LIMIT 1").fetchone()
    connection.close()
