# SPDX-License-Identifier: Apache-2.0
"""The revisions of the schema, in order.

Knows each as an ordinary module, so that source, wheel and frozen builds find
them alike. A revision that was released is never edited. Must not load one:
alembic comes in only when there is a step to take.
"""

from __future__ import annotations

REVISIONS: tuple[str, ...] = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Revision ids, oldest first; four digits, counting up."""

MODULES: tuple[str, ...] = (
    "models.store.migrations.versions.r0001_first",
    "models.store.migrations.versions.r0002_acts",
    "models.store.migrations.versions.r0003_decided",
    "models.store.migrations.versions.r0004_worksheets",
    "models.store.migrations.versions.r0005_taking_part",
    "models.store.migrations.versions.r0006_ages",
    "models.store.migrations.versions.r0007_links",
)
"""The module of each, in the same order."""

VERSION_TABLE = "alembic_version"
