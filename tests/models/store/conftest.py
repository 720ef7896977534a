# SPDX-License-Identifier: Apache-2.0
"""A store per test: real SQLCipher in the test's own folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.store.store import Store
from tests.support.fake_work import FakeStore
from tests.support.store import StepClock, blank_vault, open_at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault with tables and its first user, closed."""
    return blank_vault(tmp_path / "v")


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """The store of that vault, open."""
    opened = open_at(folder)
    yield opened
    opened.close()


@pytest.fixture(params=["fake", "real"])
def any_store(request: pytest.FixtureRequest) -> FakeStore | Store:
    """The fake and the real store in turn."""
    if request.param == "fake":
        return FakeStore(StepClock())
    return request.getfixturevalue("store")
