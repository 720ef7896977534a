# SPDX-License-Identifier: Apache-2.0
"""Custom roles stay clear of Qt's own and of one another."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.item_models.roles import Role


def test_roles_are_ours_and_distinct():
    assert all(role > Qt.ItemDataRole.UserRole for role in Role)
    assert len({int(role) for role in Role}) == len(Role.__members__)
