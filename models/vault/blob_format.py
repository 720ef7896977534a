# SPDX-License-Identifier: Apache-2.0
"""The form of one sealed file.

Knows header, chunks and closing record (``FORMAT.md``, "Sealed files") and how
they are encrypted; must not open, name or move a file. Everything that fails is
``VaultDamaged(part="blob")`` with the name of the check.
"""

from __future__ import annotations

import hmac
import secrets
import struct
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.base.errors import VaultDamaged
from models.vault.keys import VaultKeys, new_key

CHUNK = 65536
TAG = 16
BOX = CHUNK + TAG
HEADER_BYTES = 90
CLOSING_BYTES = 56
_MAGIC = b"SAKSBLOB"
_VERSION = 1
_AES_256_GCM = 1
_BOUND = struct.Struct(">8sBBI16s")  # magic, version, algorithm, epoch, file id
_WRAP = struct.Struct(">12s48s")  # nonce, wrapped file key
_CLOSING = struct.Struct(">Q32s")  # plain length, SHA-256 of the plain bytes


@dataclass(frozen=True, slots=True)
class Content:
    """What the closing record says of the plain bytes.

    Attributes:
        size: how many they are.
        sha256: their hash, 32 bytes.
    """

    size: int
    sha256: bytes


def damaged(detail: str) -> VaultDamaged:
    """Return the error of a sealed file that fails the named check."""
    return VaultDamaged(part="blob", detail=detail)


def name_of(sha256: bytes, keys: VaultKeys, epoch: int) -> str:
    """Return the name of the file that seals content of that hash."""
    return hmac.digest(keys.blob_id_key(epoch), sha256, "sha256").hex()


def chunks_of(size: int) -> int:
    """Return how many data chunks hold ``size`` plain bytes; at least one."""
    return max(1, -(-size // CHUNK))


def sealed_size(size: int) -> int:
    """Return the length of the file that seals ``size`` plain bytes.

    Content below one chunk is filled up to a whole chunk: short files all look
    alike.
    """
    stored = max(size, CHUNK)
    return HEADER_BYTES + stored + chunks_of(size) * TAG + CLOSING_BYTES


class Cipher:
    """Encrypts and decrypts the chunks of one file.

    Attributes:
        header: the file's first 90 bytes, bound into every chunk.
        epoch: the vault key its file key is wrapped under.
    """

    def __init__(self, header: bytes, epoch: int, key: bytes) -> None:
        """Use the file key ``key``; made by ``fresh`` and ``of_header``."""
        self.header = header
        self.epoch = epoch
        self._aead = AESGCM(key)

    @classmethod
    def fresh(cls, keys: VaultKeys) -> Cipher:
        """Return the cipher of a new file with a random key of its own."""
        epoch, key, nonce = keys.epoch, new_key(), secrets.token_bytes(12)
        file_id = secrets.token_bytes(16)
        bound = _BOUND.pack(_MAGIC, _VERSION, _AES_256_GCM, epoch, file_id)
        wrapped = AESGCM(keys.blob_wrap_key(epoch)).encrypt(nonce, key, bound)
        return cls(bound + _WRAP.pack(nonce, wrapped), epoch, key)

    @classmethod
    def of_header(cls, header: bytes, keys: VaultKeys) -> Cipher:
        """Return the cipher of the file that begins with ``header``.

        Raises:
            VaultDamaged: the header is not one of this vault.
        """
        if len(header) != HEADER_BYTES:
            raise damaged("short")
        bound = header[: _BOUND.size]
        magic, version, algorithm, epoch, _ = _BOUND.unpack(bound)
        if (magic, version, algorithm) != (_MAGIC, _VERSION, _AES_256_GCM):
            raise damaged("magic")
        if epoch not in keys.epochs:
            raise damaged("epoch")
        nonce, wrapped = _WRAP.unpack(header[_BOUND.size :])
        try:
            key = AESGCM(keys.blob_wrap_key(epoch)).decrypt(nonce, wrapped, bound)
        except InvalidTag:
            raise damaged("header") from None
        return cls(header, epoch, key)

    def seal_chunk(self, index: int, plain: memoryview, box: memoryview) -> int:
        """Encrypt a data chunk into ``box``; return how many bytes it takes."""
        length = len(plain) + TAG
        self._aead.encrypt_into(
            _nonce(index, last=False), plain, self.header, box[:length]
        )
        return length

    def open_chunk(self, index: int, box: memoryview, plain: memoryview) -> int:
        """Decrypt a data chunk into ``plain``; return how many bytes it takes.

        Raises:
            VaultDamaged: the chunk is not the one that was written there.
        """
        length = len(box) - TAG
        try:
            self._aead.decrypt_into(
                _nonce(index, last=False), box, self.header, plain[:length]
            )
        except InvalidTag:
            raise damaged("chunk") from None
        return length

    def seal_closing(self, content: Content) -> bytes:
        """Return the closing record, the only box with the final flag."""
        nonce = _nonce(chunks_of(content.size), last=True)
        record = _CLOSING.pack(content.size, content.sha256)
        return self._aead.encrypt(nonce, record, self.header)

    def open_closing(self, box: bytes, file_size: int) -> Content:
        """Return the closing record of a file of ``file_size`` bytes.

        Raises:
            VaultDamaged: it is not the record that was written, or the file
                has another length than the record says.
        """
        data = file_size - HEADER_BYTES - CLOSING_BYTES
        nonce = _nonce(-(-data // BOX), last=True)
        try:
            record = self._aead.decrypt(nonce, box, self.header)
        except InvalidTag:
            raise damaged("closing") from None
        size, sha256 = _CLOSING.unpack(record)
        if sealed_size(size) != file_size:
            raise damaged("length")
        return Content(size, sha256)


def _nonce(index: int, *, last: bool) -> bytes:
    """Return the nonce of box number ``index``: counter and final flag."""
    return index.to_bytes(11) + bytes([last])
