# SPDX-License-Identifier: Apache-2.0
"""Reading a sealed file at any offset, with nothing of it on any disk.

Knows how plain offsets fall on chunks; must not know names or folders.
"""

from __future__ import annotations

import io
import os
from io import FileIO
from pathlib import Path

from models.vault.blob_format import (
    BOX,
    CHUNK,
    CLOSING_BYTES,
    HEADER_BYTES,
    Cipher,
    Content,
    damaged,
)
from models.vault.keys import VaultKeys


class BlobReader(io.RawIOBase):
    """Plain bytes of one sealed file, decrypted as they are asked for.

    Attributes:
        content: length and hash, as the closing record says; the hash is
            proved only by reading everything.
        epoch: the vault key the file was sealed under.
    """

    def __init__(self, path: Path, keys: VaultKeys) -> None:
        """Open the file and check its header and closing record.

        Raises:
            VaultDamaged: missing, unreadable, cut, or another file.
            VaultClosed: the vault was locked.
        """
        super().__init__()
        self._keys = keys
        keys.require_held()
        try:
            self._file = FileIO(path, "rb")
        except OSError:
            raise damaged("missing") from None
        try:
            self._cipher, self.content = self._begin()
        except BaseException:
            self.close()
            raise
        self.epoch = self._cipher.epoch
        self._at = 0
        self._box = bytearray(BOX)
        self._plain = bytearray(CHUNK)
        self._held: int | None = None

    def _begin(self) -> tuple[Cipher, Content]:
        """Return cipher and content of the file just opened."""
        size = os.fstat(self._file.fileno()).st_size
        cipher = Cipher.of_header(self._bytes(0, HEADER_BYTES), self._keys)
        if size < HEADER_BYTES + CLOSING_BYTES:
            raise damaged("short")
        box = self._bytes(size - CLOSING_BYTES, CLOSING_BYTES)
        return cipher, cipher.open_closing(box, size)

    def readable(self) -> bool:
        """Return ``True``."""
        return True

    def seekable(self) -> bool:
        """Return ``True``."""
        return True

    def tell(self) -> int:
        """Return the plain offset of the next byte."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a plain offset, which may lie behind the end."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.content.size}
        at = base[whence] + offset
        if at < 0:
            message = "negative offset"
            raise ValueError(message)
        self._at = at
        return at

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill ``buffer`` with the bytes at the current offset, as far as they go.

        Raises:
            VaultDamaged: a chunk is not the one that was written there.
            VaultClosed: the vault was locked.
        """
        self._keys.require_held()
        view = memoryview(buffer).cast("B")
        wanted = min(len(view), max(0, self.content.size - self._at))
        done = 0
        while done < wanted:
            index, start = divmod(self._at, CHUNK)
            length = min(CHUNK - start, wanted - done)
            if length == CHUNK:
                self._decrypt(index, view[done : done + CHUNK])
            else:
                self._load(index)
                view[done : done + length] = self._plain[start : start + length]
            done += length
            self._at += length
        return done

    def close(self) -> None:
        """Close the file and forget what was decrypted."""
        if not self.closed:
            self._plain = bytearray()
            self._held = None
            file = getattr(self, "_file", None)
            if file is not None:
                file.close()
        super().close()

    def _load(self, index: int) -> None:
        """Hold chunk ``index`` decrypted."""
        if self._held != index:
            self._held = None
            self._decrypt(index, memoryview(self._plain))
            self._held = index

    def _decrypt(self, index: int, into: memoryview) -> None:
        """Decrypt chunk ``index`` into ``into``, which holds a whole chunk."""
        stored = max(self.content.size, CHUNK) - index * CHUNK
        length = min(stored, CHUNK) + BOX - CHUNK
        box = memoryview(self._box)[:length]
        self._read(HEADER_BYTES + index * BOX, box)
        self._cipher.open_chunk(index, box, into)

    def _bytes(self, offset: int, length: int) -> bytes:
        """Return bytes of the sealed file."""
        raw = bytearray(length)
        self._read(offset, memoryview(raw))
        return bytes(raw)

    def _read(self, offset: int, into: memoryview) -> None:
        """Fill ``into`` with bytes of the sealed file."""
        try:
            self._file.seek(offset)
            while into:
                taken = self._file.readinto(into)
                if not taken:
                    raise damaged("short")
                into = into[taken:]
        except OSError:
            raise damaged("unreadable") from None
