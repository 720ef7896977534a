# SPDX-License-Identifier: Apache-2.0
"""Whether every row can be found the way lists look for it.

Knows that an older page put back under an index hides a row from a list while
the row itself stands untouched. Must not know what rows mean.
"""

from __future__ import annotations

from sqlalchemy import Connection, Index, Table, TextClause, text

from models.store.rows.tables import JOURNAL, TABLE_OF


def _lookup(table: Table, key: str, index: Index) -> TextClause:
    """Return the query for the rows of a range that one index does not know."""
    same = " AND ".join(f'b."{c.name}" IS a."{c.name}"' for c in index.columns)
    where = index.dialect_options["sqlite"]["where"]
    # Unqualified: in the inner query it speaks of b, in the outer one of a.
    only = "" if where is None else f" AND {where.text}"
    known = (
        f'SELECT 1 FROM "{table.name}" AS b INDEXED BY "{index.name}" '  # noqa: S608
        f"WHERE {same} AND b.rowid = a.rowid{only}"
    )
    return text(
        f'SELECT a."{key}" FROM "{table.name}" AS a '  # noqa: S608
        f'WHERE a."{key}" > :after AND a."{key}" <= :upto{only} '
        f"AND NOT EXISTS ({known})"
    )


def _lookups(table: Table, key: str) -> tuple[TextClause, ...]:
    """Return that query for every index of a table."""
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    return tuple(_lookup(table, key, index) for index in indexes)


_LOOKUPS = {
    JOURNAL.name: _lookups(JOURNAL, "seq"),
    **{table.name: _lookups(table, "id") for table in TABLE_OF.values()},
}


def not_found(
    connection: Connection, table: Table, after: str | int, upto: str | int
) -> set[str]:
    """Return keys of rows that some index of the table does not lead to.

    Args:
        connection: any transaction.
        table: the journal, or a table of journalled objects.
        after: only rows with a greater key (id; of the journal: number).
        upto: and a key not greater than this.
    """
    span = {"after": after, "upto": upto}
    return {
        str(key)
        for lookup in _LOOKUPS[table.name]
        for key in connection.execute(lookup, span).scalars()
    }
