# SPDX-License-Identifier: Apache-2.0
"""Looking through a copy of the rows: whole, and the journal to its head.

Knows the checks and the figures that a copy is compared by. Must not know where
a copy stands or what becomes of it.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, func, select

from models.base.clock import Clock
from models.base.errors import VaultDamaged
from models.base.progress import Progress
from models.store.engine import VaultLike, make_engine, outside, reading
from models.store.journal import Writer, journal_keys, read_head
from models.store.named_blobs import named_blobs
from models.store.rows.tables import TABLE_OF
from models.store.sealing import genesis
from models.store.verifier import Verifier
from models.vault.backup_writer import Contents


def examine(vault: VaultLike, clock: Clock, progress: Progress) -> Contents:
    """Return what a copy holds, once rows and journal add up.

    Args:
        vault: the copy, of the same schema as the program's.
        clock: the time.
        progress: told of entries and objects.

    Raises:
        VaultDamaged: a page, an object or the journal is not what was written.
        DiskTrouble: the disk does not give it.
        Cancelled: the user stopped it.
    """
    engine = make_engine(vault.connect)
    try:
        _require_whole(engine)
        start = genesis(vault.vault_id)
        keys = journal_keys(vault.keys)
        writer = Writer(keys, clock, start, actor="", actor_name="", device="")
        verifier = Verifier(engine, vault.head, writer)
        while not verifier.slice():
            progress.report(*verifier.progress())
        if not verifier.report().clean:
            raise VaultDamaged(part="journal", detail="copy")
        blobs = named_blobs(engine)
        with reading(engine) as connection:
            head = read_head(connection, start)
            counts = count(connection)
    finally:
        engine.dispose()
    return Contents(head.seq, head.link, counts, frozenset(blobs))


def count(connection: Connection) -> dict[str, int]:
    """Return how many objects of each kind there are, taken-out ones included."""
    return {
        kind.value: int(
            connection.execute(select(func.count()).select_from(table)).scalar_one()
        )
        for kind, table in TABLE_OF.items()
    }


def _require_whole(engine: Engine) -> None:
    """Return if the library finds the structure of the file whole.

    Raises:
        VaultDamaged: it does not.
    """
    with outside(engine) as connection:
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if list(found) != ["ok"]:
        raise VaultDamaged(part="database", detail="structure")
