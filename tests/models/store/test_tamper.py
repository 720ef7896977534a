# SPDX-License-Identifier: Apache-2.0
"""Whoever writes behind the store's back is found out.

The attacker here has the database key and SQL, which is more than anybody who
only has the files.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Boolean, select
from sqlcipher3.dbapi2 import IntegrityError

from models.base.errors import JournalBehind, VaultDamaged
from models.snapshot.lists import ChainReport
from models.store.chain import Chain
from models.store.engine import reading
from models.store.journal import ENTRY_COLUMNS, journal_keys
from models.store.rows.tables import JOURNAL, TABLE_OF
from models.store.sealing import Entry, Head, genesis
from models.store.store import Store
from models.vault.keys import VaultKeys
from tests.support.builders import CASE, person_id
from tests.support.store import USER, VAULT_ID, blank_vault, verified
from tests.support.tampering import Attacked


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    """A store with a busy past, and somebody who has the key."""
    attacked = Attacked(blank_vault(tmp_path_factory.mktemp("tamper") / "v"))
    yield attacked
    attacked.close()


@pytest.fixture(scope="module")
def entries(attacked: Attacked) -> tuple[Entry, ...]:
    """Return all entries as they were written."""
    with reading(attacked.store._engine) as connection:
        query = select(*ENTRY_COLUMNS).order_by(JOURNAL.c.seq)
        return tuple(Entry(*row) for row in connection.execute(query))


def followed(entries: tuple[Entry, ...], start: Head | None = None) -> int:
    """Follow a chain; return where it first does not fit, 0 = nowhere."""
    keys = journal_keys(VaultKeys(VAULT_ID, 1, {1: bytes(range(32))}))
    head = start or genesis(VAULT_ID)
    chain = Chain(head, head, keys)
    for entry in entries:
        chain.follow(entry)
    return chain.broken_at


def other(value: Any) -> Any:
    """Return another value of the same sort."""
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:] if value else b"\0" * 32
    if isinstance(value, str):
        return f"{value}x"
    return value + (1 if isinstance(value, int) else timedelta(microseconds=1))


def test_an_honest_past_verifies_clean(
    attacked: Attacked, entries: tuple[Entry, ...]
) -> None:
    total = len(entries)
    assert total > 50
    assert attacked.store.check_recent() == ChainReport(checked=total, total=total)
    assert verified(attacked.store) == ChainReport(checked=total, total=total)


def test_any_changed_field_of_any_entry_breaks_the_chain_there(
    entries: tuple[Entry, ...],
) -> None:
    assert followed(entries) == 0
    for index, entry in enumerate(entries):
        before = Head(index, entry.prev)
        assert followed((entry,), before) == 0
        for field in fields(Entry):
            changed = replace(entry, **{field.name: other(getattr(entry, field.name))})
            assert followed((changed,), before) == index + 1, (index, field.name)


def test_swapped_inserted_and_deleted_entries_break_the_chain(
    entries: tuple[Entry, ...],
) -> None:
    for index in range(len(entries) - 1):
        a, b = entries[index], entries[index + 1]
        before, rest = entries[:index], entries[index + 2 :]
        assert followed((*before, b, a, *rest)) == index + 1
        renumbered = (replace(b, seq=a.seq), replace(a, seq=b.seq))
        assert followed((*before, *renumbered, *rest)) == index + 1
        assert followed((*before, b, *rest)) == index + 1
        assert followed((*before, a, a, b, *rest)) == index + 1


COLUMNS = [
    *("at", "offset_minutes", "monotonic_ns", "boot_id", "actor", "actor_name"),
    *("device", "action", "object_kind", "object_id", "case_id", "label", "person"),
    *("reason", "salt", "digest", "prev", "mac", "mac_key_id", "state_form"),
    *("state_mac", "body"),
]
FORGED = {
    "at": "2020-01-01T00:00:00.000000Z",
    "offset_minutes": 1,
    "monotonic_ns": 1,
    "salt": b"0" * 16,
    "body": '{"x":1}',
    "state_form": "person/1",
}


def test_an_edit_of_any_column_and_a_deletion_in_the_database_are_found(
    attacked: Attacked, entries: tuple[Entry, ...]
) -> None:
    for index, column in enumerate(COLUMNS):
        seq = 1 + index * 2
        binary = column in ("digest", "prev", "mac", "state_mac")
        value = FORGED.get(column, b"1" * 32 if binary else "forged")
        edit = f"UPDATE journal SET {column} = ? WHERE seq = ?"
        assert attacked.after((edit, (value, seq))).broken_at == seq, (seq, column)
    for seq in (1, 2, 20, len(entries) - 1):
        deleted = attacked.after(("DELETE FROM journal WHERE seq = ?", (seq,)))
        assert deleted.broken_at == seq


def test_swapped_entries_in_the_database_are_found(attacked: Attacked) -> None:
    for seq in (1, 17, 48):
        report = attacked.after(
            ("UPDATE journal SET seq = -1 WHERE seq = ?", (seq,)),
            ("UPDATE journal SET seq = ? WHERE seq = ?", (seq, seq + 1)),
            ("UPDATE journal SET seq = ? WHERE seq = -1", (seq + 1,)),
        )
        assert report.broken_at == seq


def test_a_cut_tail_is_found_through_the_head_file(
    attacked: Attacked, entries: tuple[Entry, ...]
) -> None:
    total = len(entries)
    for left in (0, 30, total - 1):
        cut = ("DELETE FROM journal WHERE seq > ?", (left,))
        assert attacked.after(cut).missing == total - left
        with attacked.under(cut), pytest.raises(JournalBehind) as caught:
            attacked.store.check_recent()
        assert caught.value.missing == total - left


DERIVED = {("cases", "changed_at"), ("people", "victim")}
"""What follows from other things and is no part of what anybody said."""


def test_every_edited_column_of_every_kind_is_found(attacked: Attacked) -> None:
    turns: dict[int, list[tuple[str, str, Any]]] = {}
    for kind, table in TABLE_OF.items():
        edited = attacked.ask(f"SELECT min(id) FROM {table.name}")[0][0]
        for turn, column in enumerate(table.columns):
            name = column.name
            if (table.name, name) in DERIVED or name in ("id", "removed_at"):
                continue
            if isinstance(column.type, Boolean):
                change = f'coalesce(1 - "{name}", 0)'
            else:
                change = f"CASE WHEN \"{name}\" = '7' THEN '8' ELSE '7' END"
            sql = f'UPDATE {table.name} SET "{name}" = {change} WHERE id = ?'
            turns.setdefault(turn, []).append((kind.value, edited, (sql, (edited,))))

    # One column of every kind at once: each row is looked at by itself.
    for edits in turns.values():
        report = attacked.after(*(sql for _, _, sql in edits))
        missed = {edit[:2] for edit in edits} - set(report.changed_objects)
        assert not missed


def test_a_deleted_and_an_invented_row_are_found(attacked: Attacked) -> None:
    for kind, table in TABLE_OF.items():
        there = attacked.ask(f"SELECT min(id) FROM {table.name}")[0][0]
        delete = f"DELETE FROM {table.name} WHERE id = ?"
        deleted = attacked.after((delete, (there,)))
        assert (kind.value, there) in deleted.changed_objects
        forged = {"id": "'zz'", "code": "'77'", "number": "77"}
        names = [column.name for column in table.columns]
        columns = ", ".join(f'"{name}"' for name in names)
        taken = ", ".join(forged.get(name, f'"{name}"') for name in names)
        insert = f"INSERT INTO {table.name} ({columns}) SELECT {taken}"
        invented = attacked.after(
            (f"{insert} FROM {table.name} WHERE id = ?", (there,))
        )
        assert (kind.value, "zz") in invented.changed_objects


def test_hiding_and_showing_rows_by_hand_is_found(attacked: Attacked) -> None:
    link = attacked.ask("SELECT id FROM links WHERE removed_seq IS NULL")[0][0]

    shown = attacked.after("UPDATE files SET removed_seq = NULL, removed_at = NULL")
    hidden = attacked.after("UPDATE links SET removed_seq = 5")

    assert {kind for kind, _ in shown.changed_objects} == {"file"}
    assert ("link", link) in hidden.changed_objects


def test_a_renamed_an_invented_and_a_deleted_user_are_found(
    attacked: Attacked,
) -> None:
    renamed = attacked.after("UPDATE users SET name = 'Orang lain'")
    invented = attacked.after("INSERT INTO users VALUES ('zz', 'Hantu', 'supervisor')")
    deleted = attacked.after("DELETE FROM users")

    assert renamed.changed_objects == deleted.changed_objects == (("vault", USER.id),)
    assert invented.changed_objects == (("vault", "zz"),)


def test_an_entry_hidden_from_the_history_of_a_person_is_found(
    attacked: Attacked,
) -> None:
    hidden = attacked.after("DELETE FROM journal_people WHERE seq = 3")
    slandered = attacked.after("INSERT INTO journal_people VALUES ('zz', 4)")

    assert hidden.changed_objects == (("journal", "3"),)
    assert slandered.changed_objects == (("journal", "4"),)


def test_a_row_that_says_nonsense_is_named_and_cannot_be_read(
    attacked: Attacked,
) -> None:
    victim = person_id("K-01")
    attack = ("UPDATE people SET sex = 'x', roles = '{' WHERE id = ?", (victim,))

    assert attacked.after(attack).changed_objects == (("person", victim),)
    with (
        attacked.under(attack),
        attacked.store.open_work() as work,
        pytest.raises(VaultDamaged) as caught,
    ):
        work.case_file(CASE)
    assert caught.value.part == "database"


def test_a_fraction_where_a_number_should_be_is_found(attacked: Attacked) -> None:
    report = attacked.after("UPDATE answers SET number = number + 0.5")

    assert {kind for kind, _ in report.changed_objects} == {"answer"}


def test_a_deletion_before_the_last_entries_is_found_at_unlock(
    attacked: Attacked,
) -> None:
    with attacked.under("DELETE FROM journal WHERE seq = 7"):
        assert attacked.store.check_recent(last=10).broken_at == 7


def test_an_edit_among_the_last_entries_is_found_at_unlock(
    attacked: Attacked, entries: tuple[Entry, ...]
) -> None:
    seq = len(entries) - 3
    forge = ("UPDATE journal SET reason = 'lain' WHERE seq = ?", (seq,))
    with attacked.under(forge):
        assert attacked.store.check_recent(last=10).broken_at == seq


def test_an_edit_of_the_entry_before_the_last_ones_is_found_at_unlock(
    attacked: Attacked, entries: tuple[Entry, ...]
) -> None:
    seq = len(entries) - 10
    for forge in (
        ("UPDATE journal SET digest = zeroblob(32) WHERE seq = ?", (seq,)),
        ("DELETE FROM journal WHERE seq = ?", (seq,)),
    ):
        with attacked.under(forge):
            assert attacked.store.check_recent(last=10).broken_at in (seq, seq + 1)


def test_the_journal_only_grows(store: Store) -> None:
    for verb in ("UPDATE journal SET label = 'x'", "DELETE FROM journal"):
        with pytest.raises(IntegrityError, match="journal only grows"):
            store._vault.sql(verb)
