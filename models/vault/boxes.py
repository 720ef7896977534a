# SPDX-License-Identifier: Apache-2.0
"""The few cryptographic moves the vault makes, each bound to its purpose.

Knows AES-256-GCM, HKDF-SHA256 and X25519; must not know what is inside a box
or where it is kept. Opening answers ``None`` when the key or the binding does
not fit, so that no caller has to tell a wrong key from a changed byte.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12
# A sealed box has a key of its own, so its nonce may be constant.
_ONE_USE_NONCE = bytes(NONCE_BYTES)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A secret under a key that both sides know.

    Attributes:
        nonce: 12 random bytes.
        box: ciphertext and 16-byte tag.
    """

    nonce: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """A secret that only the holder of a private X25519 key can read.

    Attributes:
        point: public half of the key pair made for this box alone.
        box: ciphertext and 16-byte tag.
    """

    point: bytes
    box: bytes


def canonical(value: object) -> bytes:
    """Return ``value`` as JSON that has exactly one form, in ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def hkdf(secret: bytes, info: bytes, salt: bytes = b"") -> bytes:
    """Return 32 bytes derived from ``secret`` for one purpose (RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def wrap(key: bytes, secret: bytes, binding: bytes) -> Wrapped:
    """Return ``secret`` under ``key``, tied to ``binding``."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return Wrapped(nonce, AESGCM(key).encrypt(nonce, secret, binding))


def unwrap(key: bytes, wrapped: Wrapped, binding: bytes) -> bytes | None:
    """Return the secret, or ``None`` when key or binding do not fit."""
    try:
        return AESGCM(key).decrypt(wrapped.nonce, wrapped.box, binding)
    except InvalidTag:
        return None


def seal(public: bytes, secret: bytes, binding: bytes) -> Sealed:
    """Return ``secret`` readable only with the private half of ``public``."""
    once = X25519PrivateKey.generate()
    point = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    key = hkdf(shared, b"saksama/1|seal", salt=point + public)
    return Sealed(point, AESGCM(key).encrypt(_ONE_USE_NONCE, secret, binding))


def unseal(private: bytes, sealed: Sealed, binding: bytes) -> bytes | None:
    """Return the secret, or ``None`` when key or binding do not fit."""
    own = X25519PrivateKey.from_private_bytes(private)
    public = own.public_key().public_bytes_raw()
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(sealed.point))
    except ValueError:  # a point of low order gives no secret
        return None
    key = hkdf(shared, b"saksama/1|seal", salt=sealed.point + public)
    return unwrap(key, Wrapped(_ONE_USE_NONCE, sealed.box), binding)
