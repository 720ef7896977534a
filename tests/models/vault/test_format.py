# SPDX-License-Identifier: Apache-2.0
"""A stranger's reader, written from ``FORMAT.md`` alone, opens a vault.

It shares no line with the product. What it cannot read is missing in the text.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import os
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from models.vault.header import Role
from models.vault.kdf import FLOOR
from models.vault.vault import create_vault, open_vault, open_with_recovery
from tests.models.vault.kit import OTHER, PASSPHRASE, FakeClock, Made

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def hkdf(secret: bytes, info: str, salt: bytes = b"") -> bytes:
    kind = HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info.encode())
    return kind.derive(secret)


class Stranger:
    """Reads a vault with nothing but the text of the format."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        magic, text, check, _ = (folder / "header.json").read_bytes().split(b"\n")
        assert magic == b"saksama-vault 1"
        assert (
            hashlib.sha256(magic + b"\n" + text + b"\n").hexdigest() == check.decode()
        )
        self.header = json.loads(text)
        self.kdf = self.header["kdf"]
        self.salt = bytes.fromhex(self.kdf["salt"])
        self.id = self.header["vault_id"]
        self.set = self.header["current"]
        self.keys: dict[int, bytes] = {}

    def bind(self, purpose: str, *parts: object) -> bytes:
        cost = [self.kdf["m_kib"], self.kdf["t"], self.kdf["p"], self.kdf["salt"]]
        values = ["saksama/1", purpose, self.id, *cost, *parts]
        return json.dumps(values, separators=(",", ":")).encode()

    @staticmethod
    def unwrap(key: bytes, box: str, aad: bytes) -> bytes:
        raw = bytes.fromhex(box)
        return AESGCM(key).decrypt(raw[:12], raw[12:], aad)

    @staticmethod
    def unseal(private: bytes, box: str, aad: bytes) -> bytes:
        raw, own = bytes.fromhex(box), X25519PrivateKey.from_private_bytes(private)
        shared = own.exchange(X25519PublicKey.from_public_bytes(raw[:32]))
        public = own.public_key().public_bytes_raw()
        key = hkdf(shared, "saksama/1|seal", raw[:32] + public)
        return AESGCM(key).decrypt(bytes(12), raw[32:], aad)

    def by_passphrase(self, passphrase: str) -> None:
        cost = {k: self.kdf[k] for k in ("m_kib", "t", "p")}
        kek = hash_secret_raw(
            passphrase.encode(), self.salt, cost["t"], cost["m_kib"], cost["p"], 32,
            Type.ID, 0x13,
        )  # fmt: skip
        slot = self.set["users"][0]
        who = (slot["slot_id"], slot["user_id"], slot["role"])
        secret = self.unwrap(kek, slot["secret"], self.bind("user", *who))
        private = hkdf(secret, f"x25519|{self.id}|{slot['user_id']}")
        keys = (slot["x25519"], slot["ed25519"])
        aad = self.bind("vault-key", self.set["epoch"], *who, *keys)
        self.hold(self.unseal(private, slot["vault_key"], aad))

    def by_code(self, code: str) -> None:
        number = 0
        for group in code.split("-"):
            for character in group[:4]:
                number = number * 32 + ALPHABET.index(character)
        secret = number.to_bytes(20, "big")
        slot = self.set["recovery"][0]
        key = hkdf(secret, f"saksama/1|recovery|{self.id}", self.salt)
        which = (slot["slot_id"], slot["x25519"])
        private = self.unwrap(key, slot["private"], self.bind("recovery", *which))
        aad = self.bind("vault-key", self.set["epoch"], *which)
        self.hold(self.unseal(private, slot["vault_key"], aad))

    def hold(self, key: bytes) -> None:
        epoch = self.set["epoch"]
        self.keys = {epoch: key}
        link = hkdf(key, "saksama/1|link")
        for past in self.set["past"]:
            aad = self.bind("link", epoch, past["epoch"])
            self.keys[past["epoch"]] = self.unwrap(link, past["key"], aad)

    def sub(self, label: str, epoch: int | None = None) -> bytes:
        epoch = epoch or self.set["epoch"]
        return hkdf(self.keys[epoch], f"{label}|{self.id}|{epoch}")

    def header_is_authentic(self) -> bool:
        text = json.dumps(
            self.header | {"mac": ""}, sort_keys=True, separators=(",", ":")
        )
        body = f"saksama-vault 1\n{text}\n".encode()
        body += hashlib.sha256(body).hexdigest().encode() + b"\n"
        mac = hmac.digest(self.sub("header-mac"), body, "sha256")
        return mac.hex() == self.header["mac"]

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        connection = dbapi2.connect(str(self.folder / "case.db"))
        connection.execute(f"PRAGMA key = \"x'{self.sub('db-key').hex()}'\"")
        found = connection.execute(sql).fetchall()
        connection.close()
        return found

    def head(self) -> tuple[int, bytes]:
        raw, found = (self.folder / "head").read_bytes(), []
        for slot in (raw[:512], raw[512:]):
            body, mac = slot[:60], slot[60:92]
            if any(slot):
                epoch = int.from_bytes(body[8:12], "big")
                key = self.sub("journal-mac", epoch)
                assert hmac.digest(key, body, "sha256") == mac
                found.append((body[12:20], body[20:28], body[28:60]))
        _, size, digest = max(found)
        return int.from_bytes(size, "big"), digest

    def file(self, name: str) -> bytes:
        raw = (self.folder / "blobs" / name[:2] / name).read_bytes()
        head, body, closing = raw[:90], raw[90:-56], raw[-56:]
        epoch = int.from_bytes(head[10:14], "big")
        wrap = self.sub("blob-wrap", epoch)
        key = AESGCM(AESGCM(wrap).decrypt(head[30:42], head[42:], head[:30]))
        boxes = [body[at : at + 65552] for at in range(0, len(body), 65552)]
        plain = b"".join(
            key.decrypt(number.to_bytes(11, "big") + b"\x00", box, head)
            for number, box in enumerate(boxes)
        )
        last = key.decrypt(len(boxes).to_bytes(11, "big") + b"\x01", closing, head)
        plain = plain[: int.from_bytes(last[:8], "big")]
        assert hashlib.sha256(plain).digest() == last[8:]
        mac = hmac.digest(self.sub("blob-id", epoch), last[8:], "sha256")
        assert mac.hex() == name
        return plain


def test_a_stranger_reads_a_vault_by_passphrase(
    tmp_path: Path, clock: FakeClock
) -> None:
    created = create_vault(
        tmp_path / "Unit",
        passphrase=PASSPHRASE,
        role=Role.PROSECUTOR,
        clock=clock,
        kdf_cost=FLOOR,
    )
    created.finish(created.recovery_code).close()
    stranger = Stranger(created.vault.path)
    stranger.by_passphrase(PASSPHRASE)
    assert stranger.header_is_authentic()
    assert stranger.rows("PRAGMA application_id") == [(0x53414B53,)]


def test_a_stranger_reads_everything_by_code_and_through_a_change_of_key(
    made: Made, clock: FakeClock
) -> None:
    short, long = b"short", os.urandom(3 * 65536 + 99)
    vault = open_vault(made.path, PASSPHRASE, clock)
    early = vault.blobs.seal(io.BytesIO(short)).blob_id
    vault.close()
    vault, code = open_with_recovery(made.path, made.code, clock).complete(OTHER)
    late = vault.blobs.seal(io.BytesIO(long)).blob_id
    vault.head.write_head(2, b"j" * 32)
    vault.close()
    stranger = Stranger(made.path)
    stranger.by_code(code)
    assert sorted(stranger.keys) == [1, 2]
    assert stranger.header_is_authentic()
    assert stranger.rows("SELECT x FROM t") == [("kept",)]
    assert stranger.head() == (2, b"j" * 32)
    assert stranger.file(early) == short
    assert stranger.file(late) == long
