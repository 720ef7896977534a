# SPDX-License-Identifier: Apache-2.0
"""Following the chain entry by entry.

Knows what each entry must be and what the head file remembers of it. Must not
know where entries come from.
"""

from __future__ import annotations

from models.base.errors import VaultDamaged
from models.store.engine import KeptHead
from models.store.sealing import Entry, Head, JournalKeys, link_of, whole


class Chain:
    """How far a chain was followed.

    Attributes:
        head: the last entry followed.
        checked: how many were followed.
        broken_at: number of the first that does not fit, 0 = none.

    Args:
        start: the head before the first entry to come.
        known: what the head file remembers.
        keys: what entries are sealed with.
    """

    def __init__(self, start: Head, known: Head, keys: JournalKeys) -> None:
        self.head = start
        self.checked = 0
        self.broken_at = 0
        self._known = known
        self._keys = keys
        self._compare()

    def follow(self, entry: Entry) -> bool:
        """Take the next entry; return whether its own content can be believed."""
        sound = whole(entry, self._keys)
        due = self.head.seq + 1
        if not sound or entry.seq != due or entry.prev != self.head.link:
            self._break(min(entry.seq, due))
        link = link_of(entry.seq, entry.prev, entry.digest)
        self.head = Head(entry.seq, link)
        self.checked += 1
        self._compare()
        return sound

    def _compare(self) -> None:
        """Compare with what the head file remembers."""
        if self.head.seq == self._known.seq and self.head.link != self._known.link:
            self._break(self.head.seq)

    def _break(self, seq: int) -> None:
        """Remember the first place that does not fit."""
        if not self.broken_at:
            self.broken_at = max(seq, 1)


def remembered(kept: KeptHead | None) -> Head:
    """Return what the head file remembers.

    Raises:
        VaultDamaged: it was emptied or taken away; every store writes it
            before its first entry.
    """
    if kept is None:
        raise VaultDamaged("sidecar", "missing")
    return Head(kept.size, kept.digest)
