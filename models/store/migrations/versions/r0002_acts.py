# SPDX-License-Identifier: Apache-2.0
"""The table of procedural acts.

Knows the table as it was in this revision and imports none of today's rows.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_WORDS = (
    "number",
    "authority",
    "forms",
    "place",
    "officers",
    "persons",
    "exhibits",
    "regime",
    "answers",
    "conditions",
    "excluded",
    "detainer",
    "note",
)


def upgrade() -> None:
    """Make the table and its indexes."""
    op.create_table(
        "acts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in _WORDS),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.Column("removed_seq", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_acts"),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name="fk_acts_case_id_cases"
        ),
    )
    hidden = sa.text("removed_seq IS NOT NULL")
    op.create_index("ix_acts_case", "acts", ["case_id", "id"])
    op.create_index("ix_acts_removed", "acts", ["removed_seq"], sqlite_where=hidden)
