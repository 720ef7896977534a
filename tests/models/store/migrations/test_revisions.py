# SPDX-License-Identifier: Apache-2.0
"""Revisions form one line and never look at today's rows."""

from __future__ import annotations

import importlib
import inspect
import itertools

import pytest

from models.store.migrations.revisions import MODULES, REVISIONS


def test_revisions_form_one_line() -> None:
    found = [importlib.import_module(name) for name in MODULES]

    assert [module.revision for module in found] == list(REVISIONS)
    assert found[0].down_revision is None
    for before, after in itertools.pairwise(found):
        assert after.down_revision == before.revision
    assert list(REVISIONS) == sorted(set(REVISIONS))


@pytest.mark.parametrize("name", MODULES)
def test_a_revision_knows_nothing_of_today(name: str) -> None:
    source = inspect.getsource(importlib.import_module(name))

    assert "from models" not in source
    assert "import models" not in source
