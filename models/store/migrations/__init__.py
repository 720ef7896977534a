# SPDX-License-Identifier: Apache-2.0
"""Every schema the vault's database ever had, step by step.

Knows the revisions in order, each an ordinary module, so that source, wheel
and frozen builds find them alike. A revision that was released is never
edited. Alembic is loaded only when there is a step to take.
"""

from __future__ import annotations

REVISIONS: tuple[str, ...] = ("0001",)
"""Revision ids, oldest first; four digits, counting up."""

MODULES: tuple[str, ...] = ("models.store.migrations.versions.r0001_first",)
"""The module of each, in the same order."""

VERSION_TABLE = "alembic_version"
