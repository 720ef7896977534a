# SPDX-License-Identifier: Apache-2.0
"""Older pages put back into the file: SQLCipher takes them, the journal does not.

The attacker here has the files and no key: the page MAC knows a page's number
and bytes, not how old it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.base.errors import JournalBehind, SaksamaError
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.store.store import Store
from models.usecases.ports import Act
from models.vault import database
from tests.support.builders import CASE, a_link, an_exhibit, person_id
from tests.support.store import blank_vault, fill, open_at, verified

PAGE = 4096
ACT = Act("x.done", case=CASE)


def change_a_row(work: Any) -> None:
    exhibit = work.case_file(CASE).exhibits[1]
    work.put(replace(exhibit, files=(), description="Diganti"), ACT)


def add_a_link(work: Any) -> None:
    work.put(a_link(9, victims=(person_id("K-01"),)), ACT)


def remove_an_exhibit(work: Any) -> None:
    work.remove(Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)


def seen(store: Store) -> tuple[Any, ...]:
    """Return all that a user can see."""
    with store.open_work() as work:
        wanted = JournalFilter(person=person_id("K-01"))
        return (
            work.case_file(CASE),
            work.documents(CASE),
            work.cases(None, 10),
            work.journal(JournalFilter(case=CASE), None, 100),
            work.journal(wanted, None, 100),
            work.entries(CASE),
        )


def attacks(old: bytes, new: bytes) -> Iterator[bytes]:
    """Return files in which some changed pages are the older ones."""
    pages = range(0, len(new), PAGE)
    changed = [p for p in pages if old[p : p + PAGE] not in (b"", new[p : p + PAGE])]
    assert len(changed) >= 4
    ways = [{page} for page in changed[:12]]
    ways += [set(changed) - {page} for page in changed[:6]]
    ways += [set(changed[:2]), set(changed[2:4])]
    for way in ways:
        spliced = bytearray(new)
        for page in way:
            spliced[page : page + PAGE] = old[page : page + PAGE]
        yield bytes(spliced)


@pytest.mark.parametrize("gesture", [change_a_row, add_a_link, remove_an_exhibit])
def test_a_splice_that_changes_what_is_seen_is_found(
    tmp_path: Path, gesture: Callable[[Any], None]
) -> None:
    folder = blank_vault(tmp_path / "v")
    store = open_at(folder)
    fill(store)
    store.close()
    file = folder / database.NAME
    old = file.read_bytes()
    store = open_at(folder)
    with store.open_work() as work:
        gesture(work)
        work.commit()
    honest = seen(store)
    store.close()
    new = file.read_bytes()

    taken = 0
    for spliced in attacks(old, new):
        file.write_bytes(spliced)
        try:
            store = open_at(folder)
        except SaksamaError:
            continue
        try:
            assert seen(store) == honest or not verified(store).clean
            taken += 1
        except SaksamaError:
            pass
        finally:
            store.close()
    # SQLCipher itself took some of them: the test does test something.
    assert taken


def test_the_whole_older_file_is_found_at_unlock(folder: Path) -> None:
    store = open_at(folder)
    fill(store)
    store.close()
    file = folder / database.NAME
    old = file.read_bytes()
    store = open_at(folder)
    with store.open_work() as work:
        add_a_link(work)
        change_a_row(work)
        work.commit()
    store.close()

    file.write_bytes(old)

    store = open_at(folder)
    with pytest.raises(JournalBehind) as caught:
        store.check_recent()
    assert caught.value.missing == 2
    assert verified(store).missing == 2
    store.close()
