# SPDX-License-Identifier: Apache-2.0
"""What stands beside a backup is believed only as it was written."""

from __future__ import annotations

import hmac
import json
from dataclasses import replace
from datetime import date

import pytest

from models.base.backup_errors import BackupDamaged
from models.base.errors import (
    VaultTooNew,
)
from models.vault.backup_record import Part, Record, encode, parse, prove
from tests.models.vault.kit import some_keys

RECORD = Record(
    vault_id="vault",
    name="Unit Melati",
    number=7,
    made="2026-11-22T06:36:00+00:00",
    epoch=1,
    size=394,
    head=b"h" * 32,
    counts={"case": 1},
    parts={"case.db": Part(4096, "ab" * 32)},
    blobs={"cd" * 32: 65_698},
    whole=1,
)


def signed(body: bytes) -> bytes:
    """A record whose MAC is right, whatever it says."""
    key = some_keys().backup_mac_key()
    return body + hmac.digest(key, body, "sha256").hex().encode() + b"\n"


def changed(**values: object) -> bytes:
    plain = json.loads(encode(RECORD, some_keys()).split(b"\n")[1]) | values
    return signed(b"saksama-backup 1\n" + json.dumps(plain).encode() + b"\n")


def test_what_is_written_is_read_back():
    assert prove(encode(RECORD, some_keys()), some_keys()) == RECORD
    assert RECORD.day == date(2026, 11, 22)


def test_every_flipped_bit_and_every_cut_is_noticed():
    data = encode(RECORD, some_keys())
    for at in range(len(data)):
        spoilt = bytearray(data)
        spoilt[at] ^= 1
        with pytest.raises((BackupDamaged, VaultTooNew)):
            prove(bytes(spoilt), some_keys())
        with pytest.raises(BackupDamaged):
            prove(data[:at], some_keys())


def test_another_vaults_record_proves_nothing():
    with pytest.raises(BackupDamaged) as said:
        prove(encode(RECORD, some_keys("other")), some_keys())
    assert said.value.detail == "mac"


def test_an_epoch_nobody_holds_cannot_be_proved():
    data = encode(replace(RECORD, epoch=2), some_keys(epochs=2))
    with pytest.raises(BackupDamaged) as said:
        prove(data, some_keys())
    assert said.value.detail == "epoch"
    assert prove(data, some_keys(epochs=2)).epoch == 2


def test_a_later_format_is_said_to_be_later():
    with pytest.raises(VaultTooNew):
        parse(signed(b"saksama-backup 2\n{}\n"))


@pytest.mark.parametrize(
    "values",
    [
        {"blobs": {"../../etc": 1}},
        {"blobs": []},
        {"head": 5},
        {"size": -1},
        {"made": "kemarin"},
        {"parts": {"case.db": [1]}},
        {"counts": {"case": "1"}},
    ],
)
def test_a_field_that_is_none_is_damage_and_never_a_path(values):
    with pytest.raises(BackupDamaged) as said:
        parse(changed(**values))
    assert said.value.detail == "fields"
