# SPDX-License-Identifier: Apache-2.0
"""What the vault's tests share: a clock, a cheap cost, a made vault, files."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from models.base.clock import Moment
from models.base.errors import Cancelled
from models.vault.blobs import BlobStore, Sealed
from models.vault.kdf import KdfParams
from models.vault.keys import VaultKeys
from models.vault.passphrase import normalise

PASSPHRASE = "kembang pagi di tepi telaga biru"
OTHER = "jendela kayu menghadap ke timur"
THIRD = "perahu kecil berlayar menjelang senja"


@dataclass
class FakeClock:
    """A clock that stands still until it is moved."""

    utc: datetime = field(default_factory=lambda: datetime(2026, 11, 21, 3, tzinfo=UTC))
    steady: int = 1_000_000_000_000
    boot: str = "boot-a"

    def now(self) -> datetime:
        return self.utc

    def today(self) -> date:
        return self.utc.date()

    def moment(self) -> Moment:
        return Moment(self.utc, 420, self.steady, self.boot)

    def pass_time(self, seconds: float) -> None:
        self.utc += timedelta(seconds=seconds)
        self.steady += int(seconds * 1_000_000_000)

    def restart(self, boot: str = "boot-b") -> None:
        self.boot = boot
        self.steady = 5_000_000_000


@dataclass(frozen=True)
class Made:
    """A finished vault on disk."""

    path: Path
    code: str


class Recorder:
    """A watcher that remembers and may stop the work."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.seen: list[tuple[int, int]] = []
        self._stop = stop_after

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if self._stop is not None and len(self.seen) > self._stop:
            raise Cancelled


def cheap_key(passphrase: str, salt: bytes, cost: KdfParams) -> bytes:
    """Stand in for Argon2id where the cost is not what is tested."""
    text = f"{normalise(passphrase)}|{cost}".encode()
    return hashlib.sha256(salt + text).digest()


def some_keys(vault_id: str = "vault", epochs: int = 1) -> VaultKeys:
    """Return keys of the given number of epochs, the last in force."""
    held = {e: bytes([e]) * 32 for e in range(1, epochs + 1)}
    return VaultKeys(vault_id, epochs, held)


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content."""
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def put(store: BlobStore, plain: bytes) -> Sealed:
    """Seal bytes."""
    return store.seal(io.BytesIO(plain))


def where(root: Path, sealed: Sealed) -> Path:
    """Return where a sealed file stands below the folder of them all."""
    return root / sealed.blob_id[:2] / sealed.blob_id


def read(store: BlobStore, blob_id: str) -> bytes:
    """Return all that a sealed file holds."""
    with store.open(blob_id) as reader:
        return reader.read()


def flip(path: Path, at: int) -> None:
    """Change one bit of a file that may be read-only."""
    path.chmod(0o600)
    raw = bytearray(path.read_bytes())
    raw[at] ^= 8
    path.write_bytes(raw)
