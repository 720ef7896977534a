# SPDX-License-Identifier: Apache-2.0
"""What sources say of somebody's age.

Knows the tables as they were in this revision and imports none of today's rows.
The column is added where it stands, so no table is made anew.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column; of a person of before no source says an age."""
    stated = sa.Column("ages", sa.Text(), server_default="[]", nullable=False)
    op.add_column("people", stated)
