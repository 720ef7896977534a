# SPDX-License-Identifier: Apache-2.0
"""A full verification can stop at any slice while people go on working."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models.snapshot.kinds import Kind
from models.store.store import Store, open_store
from models.usecases.ports import Act
from models.vault.keys import VaultKeys
from models.vault.sidecar import HeadFile
from tests.support.builders import (
    CASE,
    a_case,
    a_link,
    an_answer,
    an_exhibit,
    person_id,
)
from tests.support.store import (
    SEAT,
    VAULT_ID,
    KeyedVault,
    StepClock,
    fill,
    open_at,
    verified,
)

ACT = Act("x.done", case=CASE)


def test_it_goes_on_where_it_stopped_and_learns_what_was_saved(store: Store) -> None:
    saved = fill(store)
    fill(store, [an_answer(1, n) for n in range(10, 250)])
    verifier = store.verifier()
    case, slices, last = saved[0], 0, (0, 0)

    while not verifier.slice(budget_ms=0):
        with store.open_work() as work:
            case = work.put(replace(case, title=f"Judul {slices}"), ACT)
            if slices % 3 == 0:
                work.put(an_exhibit(f"BB-{100 + slices}"), ACT)
            if slices == 1:
                work.remove(Kind.LINK, a_link(3).id, ACT)
            work.commit()
        done, of = verifier.progress()
        assert last[0] <= done <= of
        last = (done, of)
        slices += 1

    assert slices > 10
    report = verifier.report()
    assert report.clean
    assert report.checked == report.total
    done, of = verifier.progress()
    assert done == of


def test_the_history_of_many_people_is_looked_at_in_pieces(store: Store) -> None:
    fill(store)
    for _ in range(130):
        fill_notes(store, 2)
    verifier = store.verifier()
    saved = False
    while not verifier.slice(budget_ms=0):
        if not saved and verifier.progress()[0] > 280:
            fill_notes(store, 1)
            saved = True

    assert saved
    assert verifier.report().clean


def fill_notes(store: Store, how_many: int) -> None:
    """Note that somebody was seen, in one transaction."""
    with store.open_work() as work:
        for _ in range(how_many):
            work.note(Act("person.seen", CASE), Kind.PERSON, person_id("K-01"))
        work.commit()


def test_a_broken_chain_is_known_before_the_end(store: Store) -> None:
    fill(store)
    forge = "UPDATE journal SET reason = 'x' WHERE seq = 3"
    store._vault.sql("DROP TRIGGER journal_no_update", forge)
    verifier = store.verifier()
    verifier.slice(budget_ms=0)

    assert verifier.report().broken_at == 3


@pytest.mark.parametrize(
    ("index", "kind"),
    [
        ("ix_links_case", "link"),
        ("uq_answers_number", "answer"),
        ("ix_cases_changed", "case"),
        ("ix_journal_case", "journal"),
    ],
)
def test_a_row_that_an_index_hides_is_found(
    store: Store, index: str, kind: str
) -> None:
    fill(store)
    sql = store._vault.sql(("SELECT sql FROM sqlite_master WHERE name = ?", (index,)))
    # An index made over a condition that leaves rows out, renamed back by hand:
    # what an older page under an index looks like to SQLite.
    table = sql[0][0].split(" ON ")[1].split()[0]
    column = "seq" if table == "journal" else "rowid"
    narrow = f"{sql[0][0].split(' WHERE ')[0]} WHERE {column} > 3"
    store._vault.sql(
        f"DROP INDEX {index}",
        narrow,
        "PRAGMA writable_schema = ON",
        ("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql[0][0], index)),
    )
    store.checkpoint()

    report = verified(store)

    assert {changed for changed, _ in report.changed_objects} == {kind}


def test_entries_outlive_a_change_of_the_vaults_key(folder: Path) -> None:
    store = open_at(folder)
    fill(store)
    store.close()
    keys = {1: bytes(range(32)), 2: b"\2" * 32}
    vault = KeyedVault(folder, epochs=keys)
    turning = VaultKeys(VAULT_ID, 1, keys)
    vault.head = HeadFile(folder, turning)
    kept = vault.head.read_head()
    assert kept is not None
    turning.advance(2)
    for _ in range(2):
        vault.head.write_head(kept.size, kept.digest)

    store = open_store(vault, StepClock(), SEAT)
    with store.open_work() as work:
        work.put(replace(a_case(), version=1, title="Sesudah"), ACT)
        work.commit()

    assert store.check_recent().clean
    assert verified(store).clean
    store.close()

    without = KeyedVault(folder, epochs={2: b"\2" * 32})
    without.connect = KeyedVault(folder).connect  # type: ignore[method-assign]
    store = open_store(without, StepClock(), SEAT)
    assert verified(store).broken_at == 1
    store.close()
