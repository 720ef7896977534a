# SPDX-License-Identifier: Apache-2.0
"""Every damage to a sealed file is found, and no wrong byte of it is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from models.base.errors import VaultDamaged
from models.vault import blobs
from models.vault.blob_files import make_folders
from models.vault.blob_format import BOX, CHUNK, HEADER_BYTES
from models.vault.blobs import BlobStore, Verdict
from tests.models.vault.kit import flip, put, read, some_keys, where

CHUNKS = 5
BODY = [HEADER_BYTES + n * BOX for n in range(CHUNKS + 1)]


def boxes(raw: bytes) -> list[bytes]:
    """Cut a sealed file of five whole chunks into header, boxes and closing."""
    return [raw[:HEADER_BYTES]] + [
        raw[a:b] for a, b in zip(BODY, [*BODY[1:], None], strict=True)
    ]


def swapped(raw: bytes) -> bytes:
    head, one, two, *rest = boxes(raw)
    return b"".join([head, two, one, *rest])


def repeated(raw: bytes) -> bytes:
    head, one, *rest = boxes(raw)
    return b"".join([head, one, one, *rest])


def replaced(raw: bytes) -> bytes:
    head, one, _, *rest = boxes(raw)
    return b"".join([head, one, one, *rest])


def dropped(raw: bytes) -> bytes:
    head, _, *rest = boxes(raw)
    return b"".join([head, *rest])


def without_closing(raw: bytes) -> bytes:
    return b"".join(boxes(raw)[:-1])


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "swap": swapped,
    "duplicate": repeated,
    "replace": replaced,
    "drop": dropped,
    "drop closing": without_closing,
    "append": lambda raw: raw + b"x",
    "append chunk": lambda raw: raw + boxes(raw)[1],
    "empty": lambda _: b"",
    "header only": lambda raw: raw[:HEADER_BYTES],
} | {
    f"flip {at}": lambda raw, at=at: raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
    for start in [0, *BODY]
    for at in (start, start + 50)
} | {
    f"cut {at + d}": lambda raw, at=at, d=d: raw[: at + d]
    for at in BODY
    for d in (-1, 0, 1, 16)
}  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, bytes, bytes]:
    root = tmp_path_factory.mktemp("damage") / "blobs"
    make_folders(root)
    store = BlobStore(root, some_keys())
    one = put(store, bytes(range(256)) * (CHUNK // 256 * CHUNKS))
    two = put(store, bytes(reversed(range(256))) * (CHUNK // 256 * CHUNKS))
    contents = [where(root, sealed).read_bytes() for sealed in (one, two)]
    return one.blob_id, *contents


@pytest.mark.parametrize("damage", DAMAGE)
def test_every_damage_is_found_and_no_wrong_byte_is_given(
    damage: str, whole: tuple[str, bytes, bytes], store: BlobStore, root: Path
) -> None:
    blob_id, raw, _ = whole
    (root / blob_id[:2] / blob_id).write_bytes(DAMAGE[damage](raw))
    with pytest.raises(VaultDamaged) as caught:
        store.verify(blob_id, full=True)
    assert caught.value.part == "blob"
    with pytest.raises(VaultDamaged):
        read(store, blob_id)


@pytest.mark.parametrize("at", range(CHUNKS + 2))
def test_a_piece_of_another_file_is_found(
    at: int, whole: tuple[str, bytes, bytes], store: BlobStore, root: Path
) -> None:
    blob_id, raw, other = whole
    pieces = boxes(raw)
    pieces[at] = boxes(other)[at]
    (root / blob_id[:2] / blob_id).write_bytes(b"".join(pieces))
    with pytest.raises(VaultDamaged):
        store.verify(blob_id, full=True)


def test_a_whole_file_under_another_name_is_found_at_once(
    whole: tuple[str, bytes, bytes], store: BlobStore, root: Path
) -> None:
    blob_id, _, other = whole
    (root / blob_id[:2] / blob_id).write_bytes(other)
    with pytest.raises(VaultDamaged) as caught:
        store.verify(blob_id, full=False)
    assert caught.value.detail == "name"


def test_the_quick_check_never_says_intact(
    whole: tuple[str, bytes, bytes], store: BlobStore, root: Path
) -> None:
    blob_id, raw, _ = whole
    path = root / blob_id[:2] / blob_id
    path.write_bytes(raw)
    assert store.verify(blob_id, full=False) is Verdict.PRESENT
    flip(path, BODY[2] + 9)
    assert store.verify(blob_id, full=False) is Verdict.PRESENT
    with pytest.raises(VaultDamaged):
        store.verify(blob_id, full=True)
    path.unlink()
    with pytest.raises(VaultDamaged) as caught:
        store.verify(blob_id, full=False)
    assert caught.value.detail == "missing"


def test_a_closing_record_that_lies_about_the_hash_is_found(
    store: BlobStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = put(store, b"x")
    monkeypatch.setattr(blobs, "_hash", lambda *_: bytes(32))
    with pytest.raises(VaultDamaged) as caught:
        store.verify(sealed.blob_id, full=True)
    assert caught.value.detail == "hash"


def test_a_success_on_the_second_read_is_told_apart(
    store: BlobStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed, real, failing = put(store, b"x"), store.open, [1]

    def once(blob_id: str):
        if failing:
            failing.pop()
            raise VaultDamaged(part="blob", detail="unreadable")
        return real(blob_id)

    monkeypatch.setattr(store, "open", once)
    verdicts = [store.verify(sealed.blob_id, full=True) for _ in range(2)]
    assert verdicts == [Verdict.INTACT_ON_SECOND_READ, Verdict.INTACT]
