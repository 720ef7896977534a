# SPDX-License-Identifier: Apache-2.0
"""A schema change lands whole or not at all, and drags nothing along."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from models.base.errors import VaultDamaged, VaultTooNew
from models.casefile.ages import AgeStated
from models.casefile.rulings import CourtRuling
from models.snapshot.kinds import Kind
from models.store import forms
from models.store.engine import make_engine, outside
from models.store.migrations.revisions import MODULES, REVISIONS
from models.store.rows.tables import METADATA
from models.store.upgrade import Plan, bring_up_to_date
from tests.support.builders import CASE, an_act
from tests.support.decided import (
    a_choice,
    a_ruling,
    a_task,
    a_worksheet,
    an_independence,
)
from tests.support.store import KeyedVault, fill, open_at, small_case, verified
from tests.support.works import ACT, one, read

LATER: dict[str, set[Any]] = {
    "0006": set(),
    "0005": set(),
    "0004": set(),
    "0003": {a_worksheet},
    "0002": {a_task, a_choice, a_ruling, an_independence, a_worksheet},
    "0001": {a_task, a_choice, a_ruling, an_independence, a_worksheet, an_act},
}
"""Version of the schema → what it could not hold yet."""

_SENTENCE = ("months", "life", "fine_rp")
_WAYS = "ALTER TABLE counts DROP COLUMN taking_part"
_AGES = "ALTER TABLE people DROP COLUMN ages"
_KEYLESS = "CONSTRAINT fk_links_statement_id_statements"
_KEYED = (
    "CONSTRAINT fk_links_count_id_counts FOREIGN KEY(count_id) REFERENCES counts (id)"
)
_PUT_BACK = f"'{_KEYLESS}', '{_KEYED}, {_KEYLESS}'"
_KEY = (
    "PRAGMA writable_schema = ON",
    f"UPDATE sqlite_master SET sql = replace(sql, {_PUT_BACK}) WHERE name = 'links'",
    "PRAGMA writable_schema = RESET",
)
BACK = {
    "0006": _KEY,
    "0005": (*_KEY, _AGES),
    "0004": (*_KEY, _AGES, _WAYS),
    "0003": (
        *_KEY,
        _AGES,
        _WAYS,
        "DROP TABLE worksheets",
        *(f"ALTER TABLE rulings DROP COLUMN {one}" for one in _SENTENCE),
    ),
    "0002": (
        *_KEY,
        _AGES,
        _WAYS,
        "DROP TABLE worksheets",
        *(f"DROP TABLE {t}" for t in ("tasks", "choices", "rulings", "independences")),
        "ALTER TABLE cases DROP COLUMN switch_stage",
    ),
}
BACK["0001"] = (*BACK["0002"], "DROP TABLE acts")
"""Version of the schema → what leads back to it."""
NEXT = f"{int(REVISIONS[-1]) + 1:04}"


def schema(vault: KeyedVault) -> list[str]:
    """Return what makes the schema, order and blanks aside."""
    rows = vault.sql(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
        "AND tbl_name <> 'alembic_version'"
    )
    return sorted(_parts(sql) for (sql,) in rows)


def _parts(sql: str) -> str:
    """Return a statement with its columns and constraints in order of text."""
    flat = re.sub(r"\s+", " ", sql.replace('"', "")).strip()
    head, found, body = flat.partition(" (")
    if not found or not head.startswith("CREATE TABLE"):
        return flat
    inside, _, tail = body.rpartition(")")
    pieces = [piece.strip() for piece in re.split(r", (?![^()]*\))", inside)]
    return f"{head} ({', '.join(sorted(pieces))}) {tail.strip()}"


def test_the_rows_and_the_migrations_make_the_same_schema(tmp_path: Path) -> None:
    migrated, made = KeyedVault(tmp_path / "a"), KeyedVault(tmp_path / "b")

    assert bring_up_to_date(migrated) == ""
    engine = make_engine(made.connect)
    METADATA.create_all(engine)
    engine.dispose()

    assert schema(migrated) == schema(made)
    engine = make_engine(migrated.connect)
    with outside(engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def _then(value: Any, version: str) -> Any:
    """Return a value as a program before sentences were kept would save it."""
    if isinstance(value, CourtRuling) and version < "0004":
        return replace(value, months=None, life=False, fine_rp=None)
    return value


@pytest.mark.parametrize("version", BACK)
def test_a_vault_of_an_older_program_keeps_all_it_holds(
    folder: Path, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    unknown = {make(n).id for make in LATER[version] for n in (1, 2)}
    with monkeypatch.context() as older:
        if version < "0003":
            older.setitem(forms.CURRENT, Kind.CASE, "case/1")
        if version < "0004":
            older.setitem(forms.CURRENT, Kind.RULING, "ruling/1")
        if version < "0005":
            older.setitem(forms.CURRENT, Kind.COUNT, "count/1")
        if version < "0006":
            older.setitem(forms.CURRENT, Kind.PERSON, "person/1")
        store = open_at(folder)
        saved = fill(
            store,
            [_then(one, version) for one in small_case() if one.id not in unknown],
        )
        store.close()
    vault = KeyedVault(folder)
    at = f"UPDATE alembic_version SET version_num = '{version}'"
    vault.sql(*BACK[version], at)

    assert bring_up_to_date(vault) == version

    store = open_at(folder)
    assert verified(store).clean
    before = read(store)
    assert (before.case, before.case.switch_stage) == (saved[0], "")
    held = version >= "0003"
    assert bool(before.tasks) is held
    sentenced = [one for one in before.rulings if one.months or one.life]
    assert bool(sentenced) is (version >= "0004")
    assert bool(before.worksheets) is (version >= "0004")
    if version < "0006":
        assert {one.ages for one in before.people} == {()}
    stated = AgeStated(born_in=2008, source="rapor")
    one(store, "put", replace(before.people[0], ages=(stated,)), ACT)
    if version < "0005":
        assert {one.taking_part for one in before.counts} == {()}
    ways = replace(before.counts[0], taking_part=("attempt",))
    one(store, "put", ways, ACT)
    one(store, "put", replace(before.case, switch_stage="court_begun"), ACT)
    for make in LATER[version]:
        one(store, "put", make(), ACT)
    after = read(store)
    assert after.case.switch_stage == "court_begun"
    assert after.counts[0].taking_part == ("attempt",)
    assert after.people[0].ages == (stated,)
    assert len(after.tasks) == (2 if held else 1)
    assert (len(after.choices), len(after.rulings)) == (1, 1)
    assert (len(after.independences), len(after.worksheets)) == (1, 1)
    assert verified(store).clean
    store.close()


def test_a_database_of_today_is_left_alone(folder: Path) -> None:
    before = (folder / "case.db").read_bytes()

    assert bring_up_to_date(KeyedVault(folder)) == REVISIONS[-1]

    assert (folder / "case.db").read_bytes() == before


def test_unlocking_loads_no_alembic(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.support.store import open_at;"
        f"s = open_at(Path({str(folder)!r})); s.check_recent();"
        "s.open_work().__enter__().cases(None, 10);"
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path.cwd())


@pytest.mark.parametrize(
    ("number", "found"), [("0099", 99), ("tomorrow", 0)], ids=["number", "word"]
)
def test_a_later_schema_is_refused_and_not_touched(
    folder: Path, number: str, found: int
) -> None:
    vault = KeyedVault(folder)
    vault.sql(("UPDATE alembic_version SET version_num = ?", (number,)))

    with pytest.raises(VaultTooNew) as caught:
        open_at(folder)

    assert (caught.value.found, caught.value.known) == (found, int(REVISIONS[-1]))
    assert vault.sql("SELECT version_num FROM alembic_version") == [(number,)]


def _anew() -> None:
    """Make a table with children anew, as a change of a column type does."""
    with op.batch_alter_table("cases", recreate="always") as batch:
        batch.add_column(sa.Column("motto", sa.Text(), nullable=True))
    with op.batch_alter_table("journal", recreate="always") as batch:
        batch.add_column(sa.Column("extra", sa.Text(), nullable=True))


def _fails() -> None:
    """Do half of something and fall over."""
    op.add_column("cases", sa.Column("half", sa.Text(), nullable=True))
    op.execute("DELETE FROM people")
    raise ZeroDivisionError


def _orphans() -> None:
    """Leave rows that refer to nothing."""
    op.execute("DELETE FROM cases")


@pytest.fixture
def next_step(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Make a plan with one revision more than the program knows."""

    def plan(upgrade: Any) -> Plan:
        module = ModuleType("revision_after")
        module.revision, module.down_revision = NEXT, REVISIONS[-1]  # type: ignore[attr-defined]
        module.upgrade = upgrade  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "revision_after", module)
        return Plan((*REVISIONS, NEXT), (*MODULES, "revision_after"))

    return plan


def test_a_table_made_anew_keeps_its_children_and_guards(
    folder: Path, next_step: Any
) -> None:
    store = open_at(folder)
    fill(store)
    store.close()
    vault = KeyedVault(folder)
    triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
    before = [vault.sql(f"SELECT count(*) FROM {t}") for t in METADATA.tables]

    assert bring_up_to_date(vault, next_step(_anew)) == REVISIONS[-1]

    assert [vault.sql(f"SELECT count(*) FROM {t}") for t in METADATA.tables] == before
    assert vault.sql(triggers) == [(2,)]
    assert vault.sql("SELECT version_num FROM alembic_version") == [(NEXT,)]
    vault.sql(("UPDATE alembic_version SET version_num = ?", (REVISIONS[-1],)))
    store = open_at(folder)
    assert verified(store).clean
    with store.open_work() as work:
        assert len(work.case_file(CASE).people) == 6
    store.close()


@pytest.mark.parametrize(
    ("step", "error"), [(_fails, ZeroDivisionError), (_orphans, VaultDamaged)]
)
def test_a_step_that_fails_leaves_everything_as_it_was(
    folder: Path, next_step: Any, step: Any, error: type[Exception]
) -> None:
    store = open_at(folder)
    fill(store)
    store.close()
    vault = KeyedVault(folder)
    before = schema(vault)

    with pytest.raises(error):
        bring_up_to_date(vault, next_step(step))

    assert schema(vault) == before
    assert vault.sql("SELECT version_num FROM alembic_version") == [(REVISIONS[-1],)]
    store = open_at(folder)
    assert store.check_recent().clean
    assert verified(store).clean
    store.close()


def test_a_vault_whose_making_stopped_half_way_is_made_anew(tmp_path: Path) -> None:
    vault = KeyedVault(tmp_path / "v")
    vault.sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")

    store = open_at(tmp_path / "v")

    assert store.check_recent().clean
    store.close()
