# SPDX-License-Identifier: Apache-2.0
"""The form of a sealed file: sizes, names, and which header is believed."""

from __future__ import annotations

import pytest

from models.base.errors import VaultClosed, VaultDamaged
from models.vault.blob_format import (
    BOX,
    CHUNK,
    CLOSING_BYTES,
    HEADER_BYTES,
    Cipher,
    Content,
    chunks_of,
    name_of,
    sealed_size,
)
from tests.models.vault.kit import some_keys

EMPTY_FILE = HEADER_BYTES + BOX + CLOSING_BYTES


@pytest.mark.parametrize(
    ("size", "chunks", "file"),
    [
        (1, 1, EMPTY_FILE),
        (40_000, 1, EMPTY_FILE),
        (CHUNK, 1, EMPTY_FILE),
        (CHUNK + 1, 2, EMPTY_FILE + 17),
        (2 * CHUNK, 2, EMPTY_FILE + BOX),
        (10 * CHUNK + 5, 11, EMPTY_FILE + 9 * BOX + 21),
    ],
)
def test_short_files_look_alike_and_long_ones_grow_by_little(
    size: int, chunks: int, file: int
) -> None:
    assert chunks_of(size) == chunks
    assert sealed_size(size) == file


def test_a_name_needs_the_key_of_its_vault_and_epoch() -> None:
    names = {
        name_of(b"x" * 32, some_keys("a", 2), 1),
        name_of(b"x" * 32, some_keys("a", 2), 2),
        name_of(b"x" * 32, some_keys("b", 2), 1),
        name_of(b"y" * 32, some_keys("a", 2), 1),
    }
    assert len(names) == 4
    assert {len(name) for name in names} == {64}


def test_every_file_has_a_key_of_its_own() -> None:
    keys = some_keys()
    one, two = Cipher.fresh(keys), Cipher.fresh(keys)
    assert one.header != two.header
    content = Content(5, b"h" * 32)
    assert one.seal_closing(content) != two.seal_closing(content)


def test_a_header_is_believed_by_its_own_vault_only() -> None:
    header = Cipher.fresh(some_keys(epochs=2)).header
    assert Cipher.of_header(header, some_keys(epochs=3)).epoch == 2
    for keys in (some_keys("other", 2), some_keys(epochs=1)):
        with pytest.raises(VaultDamaged):
            Cipher.of_header(header, keys)
    gone = some_keys(epochs=2)
    gone.drop()
    with pytest.raises(VaultClosed):
        Cipher.of_header(header, gone)


def test_every_flipped_bit_and_every_cut_of_the_header_is_damage() -> None:
    keys = some_keys()
    header = Cipher.fresh(keys).header
    assert len(header) == HEADER_BYTES
    for at in range(HEADER_BYTES):
        for bit in range(8):
            raw = bytearray(header)
            raw[at] ^= 1 << bit
            with pytest.raises(VaultDamaged) as caught:
                Cipher.of_header(bytes(raw), keys)
            assert caught.value.part == "blob"
        with pytest.raises(VaultDamaged):
            Cipher.of_header(header[:at], keys)


def test_a_chunk_opens_in_its_own_place_only() -> None:
    cipher = Cipher.fresh(some_keys())
    box = memoryview(bytearray(BOX))
    plain = memoryview(bytearray(CHUNK))
    length = cipher.seal_chunk(3, memoryview(b"words"), box)
    assert length == 21
    assert cipher.open_chunk(3, box[:length], plain) == 5
    assert bytes(plain[:5]) == b"words"
    for wrong in (2, 4):
        with pytest.raises(VaultDamaged):
            cipher.open_chunk(wrong, box[:length], plain)


def test_the_closing_record_fits_its_length_only() -> None:
    cipher, content = Cipher.fresh(some_keys()), Content(CHUNK + 7, b"h" * 32)
    box = cipher.seal_closing(content)
    assert len(box) == CLOSING_BYTES
    assert cipher.open_closing(box, sealed_size(content.size)) == content
    for size in (content.size - 1, content.size + 1, CHUNK, 3 * CHUNK):
        with pytest.raises(VaultDamaged):
            cipher.open_closing(box, sealed_size(size))
