# SPDX-License-Identifier: Apache-2.0
"""Tasks, choices of law, rulings, independence; where a file stood at the change.

Knows the tables as they were in this revision and imports none of today's rows.
A column is added where it stands, so no table is made anew.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_TABLES = {
    "tasks": (
        "title note owner source source_ref person done_note",
        "due done_on",
    ),
    "choices": ("count_id law reason by on", ""),
    "rulings": ("count_id instance outcome court number note", "on"),
    "independences": ("first second reason by", "on"),
}
"""Table → columns of text that must be there, and that may be empty."""


def upgrade() -> None:
    """Make the tables and their indexes, and add the column."""
    told = sa.Column("switch_stage", sa.Text(), server_default="", nullable=False)
    op.add_column("cases", told)
    for table, (needed, free) in _TABLES.items():
        _make(table, needed.split(), free.split())
    for table in ("choices", "rulings"):
        op.create_index(f"ix_{table}_count", table, ["count_id"])


def _make(table: str, needed: list[str], free: list[str]) -> None:
    """Make one table of a case with the indexes every such table has."""
    fk = f"fk_{table}_"
    of_count = ["count_id"] if "count_id" in needed else []
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in needed),
        *(sa.Column(name, sa.Text(), nullable=True) for name in free),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.Column("removed_seq", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=f"{fk}case_id_cases"),
        *(
            sa.ForeignKeyConstraint([name], ["counts.id"], name=f"{fk}{name}_counts")
            for name in of_count
        ),
    )
    hidden = sa.text("removed_seq IS NOT NULL")
    op.create_index(f"ix_{table}_case", table, ["case_id", "id"])
    op.create_index(f"ix_{table}_removed", table, ["removed_seq"], sqlite_where=hidden)
