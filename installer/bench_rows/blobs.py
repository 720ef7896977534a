# SPDX-License-Identifier: Apache-2.0
"""Sealing and hashing a large file beside ``cp``, on a memory file system."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bench_row import Row, median_ms
from models.vault.blobs import BlobStore
from models.vault.keys import VaultKeys

SIZE = 512 * 1024 * 1024
_MEMORY = Path("/dev/shm")  # noqa: S108 - a memory file system, as the target says


def rows() -> Iterable[Row]:
    """Measure sealing with its read-back, and the memory it took."""
    home = _MEMORY if _MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(dir=home))
    try:
        source = folder / "source"
        with source.open("wb") as file:
            for _ in range(SIZE // (1024 * 1024)):
                file.write(os.urandom(1024 * 1024))
        anchor = median_ms(lambda: _copy(source, folder / "copy"), 3)
        for number in range(256):
            (folder / "blobs" / f"{number:02x}").mkdir(parents=True)
        store = BlobStore(folder / "blobs", VaultKeys("bench", 1, {1: bytes(32)}))
        before = _peak()
        ours = median_ms(lambda: _seal(store, source), 3)
        yield Row("seal, hash and read back 512 MiB, against cp", ours, "ms", anchor, 3)
        yield Row("memory while sealing", _peak() - before, "MB", limit=120)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    """Copy with the system's own tool."""
    subprocess.run(["cp", str(source), str(target)], check=True)
    target.unlink()


def _seal(store: BlobStore, source: Path) -> None:
    """Seal and take the blob away again."""
    store.shred(store.seal(source).blob_id)


def _peak() -> float:
    """Return the most memory this process held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
