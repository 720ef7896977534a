# SPDX-License-Identifier: Apache-2.0
"""Tools over the fake and the real store in turn, and a small world in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.law import reading
from models.law.catalogue import Catalogue
from models.usecases.desk import Desk
from models.usecases.tools import Actor, Tools
from models.vault.blob_files import make_folders
from models.vault.blobs import BlobStore
from tests.models.usecases.kit import World, a_world
from tests.support.fake_work import FakeStore
from tests.support.store import SEAT, USER, KeyedVault, StepClock, blank_vault, open_at


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The edition of the law that comes with the program."""
    return reading.load()


@pytest.fixture
def keyed(tmp_path: Path) -> KeyedVault:
    """A vault with a fixed key, tables, its first user and room for files."""
    vault = KeyedVault(blank_vault(tmp_path / "v"))
    make_folders(vault.path / "blobs")
    return vault


@pytest.fixture
def blobs(keyed: KeyedVault) -> Iterator[BlobStore]:
    """The sealed files of that vault."""
    store = BlobStore(keyed.path / "blobs", keyed.keys)
    yield store
    store.close()


@pytest.fixture
def tools_over(blobs: BlobStore, catalogue: Catalogue) -> Callable[..., Tools]:
    """Make tools over any store."""

    def make(store, clock) -> Tools:
        actor = Actor(USER.id, USER.name, USER.role, SEAT.device)
        return Tools(store.open_work, blobs, catalogue, clock, actor, Desk())

    return make


@pytest.fixture(params=["fake", "real"])
def tools(
    request: pytest.FixtureRequest, keyed: KeyedVault, tools_over: Callable[..., Tools]
) -> Iterator[Tools]:
    """Tools over the fake and the real store in turn."""
    clock = StepClock()
    if request.param == "fake":
        yield tools_over(FakeStore(clock), clock)
        return
    store = open_at(keyed.path, clock)
    yield tools_over(store, clock)
    store.close()


@pytest.fixture
def fake_tools(tools_over: Callable[..., Tools]) -> Tools:
    """Tools over the fake store alone."""
    clock = StepClock()
    return tools_over(FakeStore(clock), clock)


@pytest.fixture
def world(tools: Tools) -> World:
    """A small case, made with verbs."""
    return a_world(tools)
