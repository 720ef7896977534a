# SPDX-License-Identifier: Apache-2.0
"""A link may name a count that its document did not hold.

Knows the tables as they were in this revision and imports none of today's rows.
The table is made anew without the key to ``counts``; every row stays as it was.
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Take the foreign key off; nothing else changes."""
    with op.batch_alter_table("links", recreate="always") as batch:
        batch.drop_constraint("fk_links_count_id_counts", type_="foreignkey")
