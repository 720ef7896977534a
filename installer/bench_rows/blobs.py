# SPDX-License-Identifier: Apache-2.0
"""Sealing and hashing a large file beside ``cp``, on a memory file system."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
import time
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
        runs = sorted(_seal(store, source) for _ in range(3))
        sealing, whole = runs[1]
        yield Row("seal and hash 512 MiB, against cp", sealing, "ms", anchor, 2)
        yield Row("the same with read-back", whole, "ms", anchor, 3)
        yield Row("peak memory of the process that seals", _peak(), "MB", limit=120)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    """Copy with the system's own tool."""
    subprocess.run(["cp", str(source), str(target)], check=True)
    target.unlink()


class _Watch:
    """Takes the time when everything was sealed, before it is read back."""

    def __init__(self) -> None:
        """Start the watch."""
        self.started = time.perf_counter()
        self.sealed = 0.0

    def report(self, done: int, _total: int) -> None:
        """Note when the last byte was sealed."""
        if not self.sealed and done >= SIZE:
            self.sealed = self.passed

    @property
    def passed(self) -> float:
        """Return the milliseconds since the start."""
        return (time.perf_counter() - self.started) * 1000


def _seal(store: BlobStore, source: Path) -> tuple[float, float]:
    """Seal, take the blob away again; return ms until sealed and until done."""
    watch = _Watch()
    sealed = store.seal(source, watch)
    taken = watch.passed
    store.shred(sealed.blob_id)
    return watch.sealed, taken


def _peak() -> float:
    """Return the most memory this process held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
