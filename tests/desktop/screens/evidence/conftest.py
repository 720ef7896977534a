# SPDX-License-Identifier: Apache-2.0
"""The page Barang bukti over a real vault, with files on a disk beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.screens.evidence.presenter import EvidencePresenter
from tests.desktop.viewer import samples
from tests.support.builders import exhibit_id
from tests.support.pages import Bench

CHAT = "[14/06/25 07.21] T-2: bon kemarin sudah ditulis\n"


class Stand:
    """The page with a person at it."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self.bench, self.folder = bench, folder
        self.page: EvidencePresenter = bench.page(EvidencePresenter, bench.keep())
        self.view, self.detail = self.page.view, self.page.view.detail
        self.viewer = self.detail.viewer
        folder.mkdir()

    def choose(self, code: str) -> None:
        """Look at an exhibit."""
        row = self.page._model.row_of(exhibit_id(code))
        self.view.list.setCurrentIndex(self.page._model.index(row))

    def exhibit(self, code: str):
        """The exhibit as the frame last heard of it."""
        return next(e for e in self.bench.file.exhibits if e.code == code)

    def put(self, name: str, data: bytes) -> Path:
        """Lay a file on the disk."""
        path = self.folder / name
        path.write_bytes(data)
        return path

    def add(self, *paths: Path) -> None:
        """Give files to the exhibit in sight."""
        self.view.files_given.emit(list(paths))

    def blob(self, code: str, number: int = 0) -> Path:
        """Where a file of an exhibit lies sealed."""
        name = self.exhibit(code).files[number].blob
        [found] = self.bench.vault.path.glob(f"blobs/??/{name}")
        return found

    def spoil(self, code: str, number: int = 0) -> None:
        """Flip one bit of a sealed file."""
        sealed = self.blob(code, number)
        raw = bytearray(sealed.read_bytes())
        raw[len(raw) // 2] ^= 1
        sealed.chmod(0o600)
        sealed.write_bytes(raw)

    def journal(self) -> list[tuple[str, str]]:
        """Action and reason of every entry, newest first."""
        with self.bench.store.open_work() as work:
            from models.snapshot.lists import JournalFilter

            lines = work.journal(JournalFilter(), None, 100).items
        return [(line.action, line.reason) for line in lines]


@pytest.fixture
def stand(bench: Bench, tmp_path: Path) -> Iterator[Stand]:
    made = Stand(bench, tmp_path / "files")
    yield made
    made.page.leave()


@pytest.fixture
def photo(stand: Stand) -> Path:
    return stand.put("foto.jpg", samples.photo())
