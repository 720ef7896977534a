# SPDX-License-Identifier: Apache-2.0
"""The header file: every flipped bit found, every change of meaning refused."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from models.base.errors import (
    DiskTrouble,
    VaultDamaged,
    VaultError,
    VaultMissing,
    VaultTooNew,
)
from models.vault import header_file, kdf, slots
from models.vault.header import Header
from models.vault.header_file import NAME, TWIN, encode, is_signed, load, parse, sign
from models.vault.kdf import FLOOR, KdfParams
from tests.models.vault.kit import PASSPHRASE, Made, cheap_key


@pytest.fixture
def data(template: Made) -> bytes:
    return (template.path / NAME).read_bytes()


def framed(body: bytes) -> bytes:
    """Give changed bytes a checksum that fits, as an attacker would."""
    return body + hashlib.sha256(body).hexdigest().encode() + b"\n"


def rewritten(data: bytes, **changes: object) -> bytes:
    raw = json.loads(data.splitlines()[1]) | changes
    text = json.dumps(raw, sort_keys=True, separators=(",", ":"))
    return framed(b"saksama-vault 1\n" + text.encode() + b"\n")


def detail(data: bytes) -> str:
    with pytest.raises(VaultDamaged) as caught:
        parse(data)
    assert caught.value.part == "header"
    return caught.value.detail


def test_what_was_written_is_read(data: bytes) -> None:
    assert encode(parse(data)) == data


def test_every_flipped_bit_is_damage(data: bytes) -> None:
    for at in range(len(data)):
        for bit in range(8):
            raw = bytearray(data)
            raw[at] ^= 1 << bit
            assert detail(bytes(raw)) == "checksum"


def test_every_cut_and_every_addition_is_damage(data: bytes) -> None:
    for length in range(len(data)):
        assert detail(data[:length]) == "checksum"
    assert detail(data + b"\n") == "checksum"
    assert detail(bytes(1 << 19)) == "checksum"


def enter(header: Header) -> None:
    """Do what opening does, up to the point where the header is believed."""
    key = cheap_key(PASSPHRASE, header.ground.salt, header.ground.kdf)
    entry = slots.enter_as_user(header, key)
    if entry is None:
        raise VaultError
    keys = slots.collect(header, entry)
    if not is_signed(header, keys.header_mac_key()):
        raise VaultDamaged(part="header", detail="mac")


def test_every_changed_byte_with_a_checksum_that_fits_opens_nothing(
    data: bytes,
) -> None:
    body = data[:-65]
    enter(parse(data))
    for at in range(len(body)):
        raw = bytearray(body)
        raw[at] ^= 1
        with pytest.raises(VaultError):
            enter(parse(framed(bytes(raw))))


@pytest.mark.parametrize("cost", [(65535, 3, 4), (4194304, 3, 4), (65536, 2, 4)])
def test_a_cost_outside_the_limits_stops_before_any_work(
    cost: tuple[int, int, int], data: bytes
) -> None:
    salt = json.loads(data.splitlines()[1])["kdf"]["salt"]
    raw = {"m_kib": cost[0], "name": "argon2id-19", "p": cost[2]}
    changed = rewritten(data, kdf=raw | {"salt": salt, "t": cost[1]})
    assert detail(changed) == "kdf"


@pytest.mark.parametrize("cost", [KdfParams(131072, 3, 4), KdfParams(65536, 4, 4)])
def test_a_cost_that_was_changed_within_the_limits_opens_nothing(
    cost: KdfParams, data: bytes
) -> None:
    header = parse(data)
    changed = replace(header, ground=replace(header.ground, kdf=cost))
    key = cheap_key(PASSPHRASE, header.ground.salt, FLOOR)
    assert slots.enter_as_user(changed, key) is None


def test_a_later_format_is_named(data: bytes) -> None:
    body = data[:-65].replace(b"saksama-vault 1\n", b"saksama-vault 7\n")
    with pytest.raises(VaultTooNew) as caught:
        parse(framed(body))
    assert (caught.value.found, caught.value.known) == (7, 1)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", "frame"),
        (b"saksama-vault 0\n{}\n", "frame"),
        (b"saksama-vault x\n{}\n", "frame"),
        (b"another-thing 1\n{}\n", "frame"),
        (b"saksama-vault 1\n{}\n", "fields"),
        (b"saksama-vault 1\n[]\n", "fields"),
        (b"saksama-vault 1\n\xff\n", "fields"),
        (b"saksama-vault 1\n" + b"[" * 100_000 + b"\n", "fields"),
    ],
)
def test_other_bytes_are_damage_and_never_a_crash(body: bytes, expected: str) -> None:
    assert detail(framed(body)) == expected


def test_another_form_of_the_same_words_is_refused(data: bytes) -> None:
    raw = json.loads(data.splitlines()[1])
    spaced = json.dumps(raw, sort_keys=True).encode()
    assert detail(framed(b"saksama-vault 1\n" + spaced + b"\n")) == "form"
    assert detail(rewritten(data, extra=1)) == "form"
    assert detail(rewritten(data, seals=[{}])) == "form"


def test_a_header_without_a_way_in_is_damage(data: bytes) -> None:
    header = parse(data)
    for empty in (
        replace(header.current, users=()),
        replace(header.current, recovery=()),
    ):
        assert detail(encode(replace(header, current=empty))) == "slots"


def test_the_mac_covers_everything(data: bytes) -> None:
    header, key = parse(data), b"k" * 32
    signed = sign(header, key)
    assert is_signed(signed, key)
    assert not is_signed(signed, b"j" * 32)
    assert not is_signed(replace(signed, name="other"), key)
    assert not is_signed(replace(signed, mac=b""), key)
    assert is_signed(parse(encode(signed)), key)
    assert parse(encode(replace(signed, mac=b""))).mac == b""


def test_both_copies_are_written_and_read(tmp_path: Path, data: bytes) -> None:
    header_file.save(tmp_path, parse(data))
    assert (tmp_path / NAME).read_bytes() == (tmp_path / TWIN).read_bytes() == data
    assert load(tmp_path) == header_file.Loaded(parse(data), healthy=True)


@pytest.mark.parametrize("name", [NAME, TWIN])
def test_one_damaged_or_lost_copy_is_replaced_by_the_other(
    name: str, tmp_path: Path, data: bytes
) -> None:
    header_file.save(tmp_path, parse(data))
    (tmp_path / name).write_bytes(data[:-1] + b"x")
    assert load(tmp_path) == header_file.Loaded(parse(data), healthy=False)
    (tmp_path / name).unlink()
    assert load(tmp_path) == header_file.Loaded(parse(data), healthy=False)


def test_two_damaged_copies_are_damage_and_none_is_no_vault(
    tmp_path: Path, data: bytes
) -> None:
    with pytest.raises(VaultMissing):
        load(tmp_path)
    (tmp_path / NAME).write_bytes(data[1:])
    (tmp_path / TWIN).write_bytes(data[2:])
    with pytest.raises(VaultDamaged):
        load(tmp_path)


def test_a_disk_that_gives_no_header_is_disk_trouble(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(DiskTrouble):
        load(tmp_path)


def test_the_real_cost_is_in_the_header(data: bytes) -> None:
    assert parse(data).ground.kdf == kdf.FLOOR
