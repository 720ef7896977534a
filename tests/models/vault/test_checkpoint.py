# SPDX-License-Identifier: Apache-2.0
"""A checkpoint says one thing, and says it only for whoever signed it."""

from __future__ import annotations

import base64
import re

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from models.base.errors import VaultClosed
from models.vault import checkpoint
from models.vault.checkpoint import Checkpoint, parse, sign
from models.vault.recovery import ALPHABET
from models.vault.vault import open_vault, open_with_recovery
from tests.models.vault.kit import OTHER, PASSPHRASE, FakeClock, Made

VAULT = "01900000-0000-7000-8000-00000000000a"
USER = "01900000-0000-7000-8000-000000000001"
POINT = Checkpoint(VAULT, 395, bytes(range(32)))
SEED = b"\7" * 32
SIGNED = sign(POINT, USER, SEED)
PUBLIC = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()


def test_the_text_is_the_one_of_the_format() -> None:
    origin, size, head, blank, seal = SIGNED.text().removesuffix("\n").split("\n")
    assert (origin, size, blank) == (f"saksama/{VAULT}", "395", "")
    assert base64.b64decode(head) == POINT.head
    dash, name, raw = seal.split(" ")
    assert (dash, name, len(base64.b64decode(raw))) == ("—", USER, 4 + 64)
    assert parse(SIGNED.text()) == SIGNED


@given(size=st.integers(0, 10**18 - 1), head=st.binary(min_size=32, max_size=32))
def test_whatever_is_signed_reads_back_and_is_by_that_key_alone(
    size: int, head: bytes
) -> None:
    signed = sign(Checkpoint(VAULT, size, head), USER, SEED)
    assert parse(signed.text()) == signed
    assert signed.is_by(PUBLIC)
    assert not signed.is_by(b"\1" * 32)


def test_a_mail_that_changes_ends_of_lines_does_no_harm() -> None:
    text = SIGNED.text().replace("\n", "\r\n")
    assert parse(f"\ufeff{text}\r\n") == SIGNED


def test_every_changed_character_is_another_checkpoint_or_none() -> None:
    text = SIGNED.text()
    for place, old in enumerate(text[:-1]):
        for new in "0aZ/":
            if new == old:
                continue
            other = parse(text[:place] + new + text[place + 1 :])
            if other is not None and other != SIGNED:
                assert not other.is_by(PUBLIC), (place, new)


@pytest.mark.parametrize("text", ["", "saksama/x\n1\n", SIGNED.text() * 2, "—\n"])
def test_another_text_is_no_checkpoint(text: str) -> None:
    assert parse(text) is None


def test_the_short_code_is_a_function_of_what_is_signed() -> None:
    code = POINT.code()
    assert code == SIGNED.checkpoint.code()
    assert re.fullmatch(rf"([{ALPHABET}]{{4}}-){{7}}[{ALPHABET}]{{4}}", code)
    others = (
        Checkpoint(VAULT, 396, POINT.head),
        Checkpoint(USER, 395, POINT.head),
        Checkpoint(VAULT, 395, bytes(32)),
    )
    assert len({code, *(other.code() for other in others)}) == 4
    assert code == "VQSH-PBUJ-KBZJ-UTFR-UQXV-QYJQ-MYF2-WN3A"


def test_an_open_vault_signs_as_its_user_and_keeps_it(
    made: Made, clock: FakeClock
) -> None:
    vault = open_vault(made.path, PASSPHRASE, clock)
    signed = vault.keep_checkpoint(1, b"h" * 32)
    assert signed.checkpoint == Checkpoint(vault.vault_id, 1, b"h" * 32)
    assert signed.user_id == vault.user_id
    assert vault.signers == {vault.public}
    assert signed.is_by(vault.public)
    kept = (made.path / checkpoint.NAME).read_text("utf-8")
    assert kept == signed.text()
    vault.close()
    with pytest.raises(VaultClosed):
        vault.keep_checkpoint(2, b"h" * 32)


def test_recovery_brings_another_signing_key(made: Made, clock: FakeClock) -> None:
    vault = open_vault(made.path, PASSPHRASE, clock)
    before = vault.keep_checkpoint(1, b"h" * 32)
    vault.close()
    recovered, _ = open_with_recovery(made.path, made.code, clock).complete(OTHER)
    after = recovered.keep_checkpoint(1, b"h" * 32)
    assert after.is_by(recovered.public)
    assert not before.is_by(recovered.public)
    recovered.close()
    again = open_vault(made.path, OTHER, clock)
    assert again.public == recovered.public
    assert again.keep_checkpoint(1, b"h" * 32) == after
    again.close()
