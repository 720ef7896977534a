# SPDX-License-Identifier: Apache-2.0
"""A checkpoint: how long the journal is and how it ends, signed by a user.

Knows the text form (``FORMAT.md``, "Checkpoint"), which is that of C2SP's
tlog-checkpoint in a signed note. Must not know what the entries say. Whoever keeps
a checkpoint away from the vault can show later that nothing before it was changed
or cut off, whatever keys somebody held meanwhile.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from models.vault.recovery import ALPHABET

NAME = "checkpoint"
LARGEST = 4096
_ORIGIN = "saksama/"
_ED25519 = b"\x01"
_KEY_ID = 4
_CODE = b"saksama/checkpoint-code/1\0"
_CODE_BYTES = 20
_GROUPS = 8
_LETTERS = 4
_BITS = 5
_FORM = re.compile(
    r"saksama/(?P<vault>[0-9a-f-]{36})\n(?P<size>0|[1-9][0-9]{0,17})\n"
    r"(?P<head>[A-Za-z0-9+/]{43}=)\n\n"
    r"— (?P<user>[0-9a-f-]{36}) (?P<seal>[A-Za-z0-9+/]{91}=)\n"
)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What is signed.

    Attributes:
        vault_id: whose journal.
        size: entries in it.
        head: link of the last one, 32 bytes.
    """

    vault_id: str
    size: int
    head: bytes

    def body(self) -> str:
        """Return the signed text: origin, size, head, a line each."""
        head = base64.b64encode(self.head).decode()
        return f"{_ORIGIN}{self.vault_id}\n{self.size}\n{head}\n"

    def code(self) -> str:
        """Return eight groups of four characters for the foot of a document.

        160 bits of a hash over what is signed, in the recovery code's letters but
        without its check characters, so that neither is taken for the other.
        """
        digest = hashlib.sha256(_CODE + self.body().encode()).digest()
        number = int.from_bytes(digest[:_CODE_BYTES])
        letters = "".join(
            ALPHABET[number >> (_BITS * place) & 31]
            for place in reversed(range(_GROUPS * _LETTERS))
        )
        starts = range(0, len(letters), _LETTERS)
        return "-".join(letters[start : start + _LETTERS] for start in starts)


@dataclass(frozen=True, slots=True)
class Signed:
    """A checkpoint with its signature.

    Attributes:
        checkpoint: what is signed.
        user_id: who signed, as the signature names it.
        key_id: first bytes of a hash over that name and the public key.
        signature: Ed25519 over the body.
    """

    checkpoint: Checkpoint
    user_id: str
    key_id: bytes
    signature: bytes

    def text(self) -> str:
        """Return the whole note."""
        seal = base64.b64encode(self.key_id + self.signature).decode()
        return f"{self.checkpoint.body()}\n— {self.user_id} {seal}\n"

    def is_by(self, public: bytes) -> bool:
        """Return whether the key with this public half made the signature."""
        if self.key_id != _key_id(self.user_id, public):
            return False
        key = Ed25519PublicKey.from_public_bytes(public)
        try:
            key.verify(self.signature, self.checkpoint.body().encode())
        except InvalidSignature:
            return False
        return True


def sign(checkpoint: Checkpoint, user_id: str, seed: bytes) -> Signed:
    """Return the checkpoint, signed with a user's key.

    Args:
        checkpoint: what is signed.
        user_id: who signs.
        seed: the 32 bytes of the user's Ed25519 key.
    """
    key = Ed25519PrivateKey.from_private_bytes(seed)
    public = key.public_key().public_bytes_raw()
    signature = key.sign(checkpoint.body().encode())
    return Signed(checkpoint, user_id, _key_id(user_id, public), signature)


def parse(text: str) -> Signed | None:
    """Return the note that a text is, ``None`` when it is none; nothing is checked."""
    found = _FORM.fullmatch(text.replace("\r\n", "\n").strip("\n\ufeff") + "\n")
    if found is None:
        return None
    head, seal = base64.b64decode(found["head"]), base64.b64decode(found["seal"])
    checkpoint = Checkpoint(found["vault"], int(found["size"]), head)
    return Signed(checkpoint, found["user"], seal[:_KEY_ID], seal[_KEY_ID:])


def _key_id(name: str, public: bytes) -> bytes:
    """Return the key id of a signed note."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:_KEY_ID]
