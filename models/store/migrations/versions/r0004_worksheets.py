# SPDX-License-Identifier: Apache-2.0
"""The table of worksheets, and what a court imposed.

Knows the tables as they were in this revision and imports none of today's rows.
Columns are added where they stand, so no table is made anew.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_WORDS = ("sheet", "subject", "yes", "no", "note", "reason")


def upgrade() -> None:
    """Make the table and its indexes, and add the columns."""
    op.create_table(
        "worksheets",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _WORDS),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.Column("removed_seq", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_worksheets"),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name="fk_worksheets_case_id_cases"
        ),
    )
    hidden = sa.text("removed_seq IS NOT NULL")
    op.create_index("ix_worksheets_case", "worksheets", ["case_id", "id"])
    op.create_index(
        "ix_worksheets_removed", "worksheets", ["removed_seq"], sqlite_where=hidden
    )
    kept: dict[str, sa.Column[object]] = {
        "months": sa.Column("months", sa.Integer(), nullable=True),
        "life": sa.Column(
            "life", sa.Boolean(), server_default=sa.false(), nullable=False
        ),
        "fine_rp": sa.Column("fine_rp", sa.Integer(), nullable=True),
    }
    for column in kept.values():
        op.add_column("rulings", column)
