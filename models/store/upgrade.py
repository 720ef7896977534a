# SPDX-License-Identifier: Apache-2.0
"""Bringing an older database to the schema this program knows, or refusing.

Knows the order that keeps a migration whole: foreign keys off before the
transaction (a table made anew would otherwise drag its children along), one
transaction for everything, triggers put back, foreign keys checked, then
commit. A step that fails leaves the database exactly as it was. Must not know
what the tables mean.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from models.base.errors import VaultDamaged, VaultTooNew
from models.store.engine import VaultLike, make_engine, outside
from models.store.migrations.revisions import MODULES, REVISIONS, VERSION_TABLE

if TYPE_CHECKING:
    from alembic.runtime.migration import MigrationContext, RevisionStep

_VERSION = f"SELECT version_num FROM {VERSION_TABLE}"  # noqa: S608 - a constant
_KNOWN = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


@dataclass(frozen=True, slots=True)
class Plan:
    """The revisions a program knows.

    Attributes:
        revisions: ids, oldest first.
        modules: dotted name of each one's module.
    """

    revisions: tuple[str, ...] = REVISIONS
    modules: tuple[str, ...] = MODULES


def bring_up_to_date(vault: VaultLike, plan: Plan | None = None) -> str:
    """Bring a vault's database to the latest schema.

    Opens and closes a connection of its own when there is a step to take: the
    store goes on with a fresh one.

    Args:
        vault: the open vault.
        plan: what is known; ``None`` = this program's own revisions.

    Returns:
        The revision that was found, ``""`` for an empty database.

    Raises:
        VaultTooNew: written by a later Saksama; nothing was touched.
        VaultDamaged: rows refer to rows that are not there.
        DiskTrouble: the disk is full, read-only or failing; nothing changed.
    """
    known = plan or Plan()
    engine = make_engine(vault.connect)
    try:
        with outside(engine) as connection:
            found = revision_of(connection)
            require_known(found, known)
            if found != known.revisions[-1]:
                _migrate(connection, known)
    finally:
        engine.dispose()
    return found


def revision_of(connection: Connection) -> str:
    """Return the schema's revision, ``""`` for an empty database."""
    there = connection.exec_driver_sql(_KNOWN, (VERSION_TABLE,)).scalar_one()
    if not there:
        return ""
    return str(connection.exec_driver_sql(_VERSION).scalar_one_or_none() or "")


def require_known(found: str, plan: Plan) -> None:
    """Refuse a schema this program does not know.

    Raises:
        VaultTooNew: ``found`` is none of ours.
    """
    if found and found not in plan.revisions:
        number = int(found) if found.isdecimal() else 0
        raise VaultTooNew(found=number, known=int(plan.revisions[-1]))


def _migrate(connection: Connection, plan: Plan) -> None:
    """Take every step that is left, in one transaction."""
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    before = connection.exec_driver_sql(_TRIGGERS).all()
    _run(connection, plan)
    after = {row[0] for row in connection.exec_driver_sql(_TRIGGERS)}
    for name, sql in before:
        if name not in after:
            connection.exec_driver_sql(sql)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        connection.rollback()
        raise VaultDamaged("database", "foreign_keys")
    connection.commit()


def _run(connection: Connection, plan: Plan) -> None:
    """Let alembic run the steps; it is loaded here and nowhere else."""
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext, RevisionStep
    from alembic.script.base import Script
    from alembic.script.revision import RevisionMap

    scripts = [
        Script(_module(name), revision, name)
        for revision, name in zip(plan.revisions, plan.modules, strict=True)
    ]
    lineage = RevisionMap(lambda: iter(scripts))

    def steps(heads: tuple[str, ...], _: MigrationContext) -> list[RevisionStep]:
        """Return the steps after the revision the database is at."""
        left = lineage.iterate_revisions("head", heads or "base", implicit_base=True)
        return [
            RevisionStep(lineage, script, is_upgrade=True)
            for script in reversed(list(left))
            if isinstance(script, Script)
        ]

    options: dict[str, Any] = {"fn": steps, "version_table": VERSION_TABLE}
    context = MigrationContext.configure(connection, opts=options)
    with Operations.context(context):
        context.run_migrations()


def _module(name: str) -> ModuleType:
    """Return one revision's module."""
    return importlib.import_module(name)
