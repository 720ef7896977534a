# SPDX-License-Identifier: Apache-2.0
"""Which sealed files any row names, removed rows included.

Knows the columns that hold blob names. Must not know the files themselves:
what no row names is swept by the vault.
"""

from __future__ import annotations

from sqlalchemy import Engine, select, union

from models.store.engine import reading
from models.store.rows.tables import DOCUMENTS, FILES

_NAMED = union(
    select(FILES.c.blob),
    select(DOCUMENTS.c.pdf_blob),
    select(DOCUMENTS.c.docx_blob).where(DOCUMENTS.c.docx_blob.is_not(None)),
)


def named_blobs(engine: Engine) -> set[str]:
    """Return the name of every sealed file that a row speaks of.

    Raises:
        VaultDamaged: the file cannot be read as what it was.
        DiskTrouble: the disk fails.
    """
    with reading(engine) as connection:
        return {str(name) for name in connection.execute(_NAMED).scalars()}
