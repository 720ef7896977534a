# SPDX-License-Identifier: Apache-2.0
"""The quick look at unlock: head file, head, last entries.

Knows what a crash may leave behind and what only a rolled-back or cut database
can. Must not repair anything but the head file's lag.
"""

from __future__ import annotations

from sqlalchemy import Engine, bindparam, func, select

from models.base.errors import JournalBehind
from models.snapshot.lists import ChainReport
from models.store.anchors import head_at
from models.store.chain import Chain, remembered
from models.store.engine import HeadFileLike, reading
from models.store.journal import ENTRY_COLUMNS, Writer, read_head
from models.store.rows.tables import JOURNAL
from models.store.sealing import Entry

_ENTRIES = (
    select(*ENTRY_COLUMNS)
    .where(JOURNAL.c.seq > bindparam("after"))
    .order_by(JOURNAL.c.seq)
)
_TOTAL = select(func.count()).select_from(JOURNAL)
_PLACES = select(
    JOURNAL.c.seq, func.row_number().over(order_by=JOURNAL.c.seq).label("place")
).subquery()
_FIRST_GAP = select(_PLACES.c.place).where(_PLACES.c.seq != _PLACES.c.place).limit(1)


def check(
    engine: Engine, head_file: HeadFileLike, writer: Writer, last: int
) -> ChainReport:
    """Check the end of the chain; see ``Store.check_recent``.

    Raises:
        JournalBehind: the head file knows more entries than there are.
        VaultDamaged: the head file was changed or taken away.
    """
    known = remembered(head_file.read_head())
    with reading(engine) as connection:
        head = read_head(connection, writer.start)
        if known.seq > head.seq:
            raise JournalBehind(known.seq - head.seq)
        after = max(0, min(head.seq - last, known.seq))
        chain = Chain(head_at(connection, after, writer.start), known, writer.keys)
        for row in connection.execute(_ENTRIES, {"after": after}):
            chain.follow(Entry(*row))
        total = int(connection.execute(_TOTAL).scalar_one())
        broken_at = chain.broken_at
        if total != head.seq:
            broken_at = int(connection.execute(_FIRST_GAP).scalar_one())
    if not broken_at and known.seq < head.seq:
        head_file.write_head(head.seq, head.link)
    return ChainReport(checked=chain.checked, total=total, broken_at=broken_at)
