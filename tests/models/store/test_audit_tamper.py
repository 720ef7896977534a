# SPDX-License-Identifier: Apache-2.0
"""Every single edit, deletion, swap and cut of a journal is found.

Exhaustive over a journal of some 200 entries; over 1,000 in a long run. Each
tampering is of the entries as a real store wrote them, followed from the start of
the chain by what follows it at every check.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from sqlalchemy import select

from models.store.chain import Chain
from models.store.engine import reading
from models.store.journal import ENTRY_COLUMNS
from models.store.rows.tables import JOURNAL
from models.store.sealing import Entry, Head, digest_of, genesis, link_of, mac_of
from models.store.store import journal_keys
from models.usecases.ports import Act
from models.vault.keys import VaultKeys
from tests.support.builders import CASE
from tests.support.store import VAULT_ID, blank_vault, fill, open_at

KEYS = journal_keys(VaultKeys(VAULT_ID, 1, {1: bytes(range(32))}))
START = genesis(VAULT_ID)


def written(folder: Path, least: int) -> tuple[Entry, ...]:
    """Return the entries of a journal with at least so many."""
    store = open_at(blank_vault(folder))
    saved = fill(store)
    with store.open_work() as work:
        case = saved[0]
        for turn in range((least - len(saved)) // 2):
            case = work.put(replace(case, title=f"Judul {turn}"), Act("x.done", CASE))
            work.note(Act("exhibit.opened", CASE, label=f"BB-{turn}"))
        work.commit()
    with reading(store._engine) as connection:
        query = select(*ENTRY_COLUMNS).order_by(JOURNAL.c.seq)
        entries = tuple(Entry(*row) for row in connection.execute(query))
    store.close()
    assert least - 2 <= len(entries) <= least + 10
    return entries


def found(entries: tuple[Entry, ...], at: int, known: Head) -> bool:
    """Follow the chain from a little before a place; return whether it breaks.

    What stands before the place is untouched: its head is the honest one.
    """
    first = max(0, at - 1)
    head = START if first == 0 else Head(first, entries[first].prev)
    chain = Chain(head, known, KEYS)
    for entry in entries[first:]:
        chain.follow(entry)
        if chain.broken_at:
            return True
    return chain.head.seq < known.seq


def changed(entry: Entry) -> Iterator[Entry]:
    """Yield the entry with each of its fields changed."""
    for field in fields(Entry):
        value = getattr(entry, field.name)
        if isinstance(value, bytes):
            other: object = bytes([value[0] ^ 1]) + value[1:] if value else b"\0" * 32
        elif isinstance(value, str):
            other = f"{value}x"
        elif isinstance(value, int):
            other = value + 1
        else:
            other = value.replace(year=value.year + 1)
        yield replace(entry, **{field.name: other})


def swept(entries: tuple[Entry, ...]) -> dict[str, tuple[int, int]]:
    """Tamper in every single way; return how many of how many were found."""
    last = entries[-1]
    known = Head(last.seq, link_of(last.seq, last.prev, last.digest))
    assert not found(entries, 0, known)
    counts: dict[str, tuple[int, int]] = {}

    def judge(kind: str, forged: tuple[Entry, ...], at: int, against: Head) -> None:
        seen, of = counts.get(kind, (0, 0))
        counts[kind] = (seen + found(forged, at, against), of + 1)

    for at, entry in enumerate(entries):
        before, after = entries[:at], entries[at + 1 :]
        for other in changed(entry):
            judge("edit", (*before, other, *after), at, known)
        judge("delete", (*before, *after), at, known)
        judge("repeat", (*before, entry, entry, *after), at, known)
        cut = Head(at, entry.prev)
        judge("cut, the head file knows", before, len(before), known)
        # Whoever holds the keys writes the head file anew: nothing inside tells.
        judge("cut, head file forged", before, len(before), cut)
        if after:
            swap = (*before, after[0], entry, *after[1:])
            judge("swap", swap, at, known)
            judge("delete and forge the head file", (*before, *after), at, START)
    return counts


def resealed(entries: tuple[Entry, ...], at: int) -> tuple[list[Entry], list[bytes]]:
    """Edit an entry and seal it and all after it anew, as a holder of the keys can.

    Returns:
        The entries from there on, and the link after each.
    """
    link, forged, links = entries[at].prev, [], []
    for entry in (replace(entries[at], reason="lain"), *entries[at + 1 :]):
        digest = digest_of(entry)
        mac = mac_of(KEYS.pairs[entry.mac_key_id], entry.seq, link, digest)
        forged.append(replace(entry, digest=digest, prev=link, mac=mac))
        link = link_of(entry.seq, link, digest)
        links.append(link)
    return forged, links


def by_checkpoint(entries: tuple[Entry, ...], size: int) -> tuple[int, int]:
    """Return how many forgeries with the keys a checkpoint at ``size`` finds.

    Of each entry one edit with everything after it sealed anew, and one cut.
    """
    point = entries[size].prev
    edits = cuts = 0
    for at, entry in enumerate(entries):
        forged, links = resealed(entries, at)
        chain = Chain(Head(at, entry.prev), Head(len(entries), links[-1]), KEYS)
        for one in forged:
            chain.follow(one)
        assert not chain.broken_at, "the vault's own check is blind to this"
        edits += at < size and links[size - at - 1] != point
        cuts += at < size
    return edits, cuts


def assert_all_found(counts: dict[str, tuple[int, int]], size: int) -> None:
    """Everything is found, save what only a checkpoint kept elsewhere can tell."""
    blind = counts.pop("cut, head file forged")
    assert blind == (0, size)
    assert all(seen == of for seen, of in counts.values()), counts
    assert counts["edit"][1] == size * len(fields(Entry))


def test_every_single_tampering_of_some_200_entries_is_found(tmp_path: Path) -> None:
    entries = written(tmp_path / "v", 200)
    assert_all_found(swept(entries), len(entries))
    size = len(entries) * 19 // 20
    assert by_checkpoint(entries, size) == (size, size)


@pytest.mark.long
def test_every_single_tampering_of_1000_entries_is_found(tmp_path: Path) -> None:
    entries = written(tmp_path / "v", 1000)
    assert_all_found(swept(entries), len(entries))
    size = len(entries) * 19 // 20
    assert by_checkpoint(entries, size) == (size, size)
