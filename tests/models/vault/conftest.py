# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the vault's tests: one vault is made, each test gets a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from models.vault import kdf
from models.vault.blob_files import make_folders
from models.vault.blobs import BlobStore
from models.vault.header import Role
from models.vault.vault import create_vault
from tests.models.vault.kit import PASSPHRASE, FakeClock, Made, cheap_key, some_keys


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace Argon2id where its cost is not what is tested."""
    monkeypatch.setattr(kdf, "derive", cheap_key)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Make one finished vault under the cheap key, with one row in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "derive", cheap_key)
        created = create_vault(
            tmp_path_factory.mktemp("template") / "Unit Melati",
            passphrase=PASSPHRASE,
            role=Role.INVESTIGATOR,
            clock=FakeClock(),
            kdf_cost=kdf.FLOOR,
        )
    vault = created.finish(created.recovery_code)
    connection = vault.connect()
    connection.execute("CREATE TABLE t (x TEXT)")
    connection.execute("INSERT INTO t VALUES ('kept')")
    connection.close()
    vault.head.write_head(1, b"h" * 32)
    vault.close()
    return Made(vault.path, created.recovery_code)


@pytest.fixture
def made(template: Made, tmp_path: Path, cheap: None) -> Made:
    """Return a copy of the finished vault that a test may spoil."""
    path = tmp_path / template.path.name
    shutil.copytree(template.path, path)
    return Made(path, template.code)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder of sealed files, empty."""
    make_folders(tmp_path / "blobs")
    return tmp_path / "blobs"


@pytest.fixture
def store(root: Path) -> BlobStore:
    """The store of sealed files over that folder."""
    return BlobStore(root, some_keys())
