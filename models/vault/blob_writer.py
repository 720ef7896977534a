# SPDX-License-Identifier: Apache-2.0
"""Sealing one source in one pass: read, hash and encrypt.

Knows how to take bytes from a file or stream that may misbehave; must not name
or move the sealed file. Hashing runs beside encrypting on a second core, which
takes about a third off the time; buffers are reused, so that the memory used
does not depend on the size of the file.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from io import BufferedIOBase, FileIO, RawIOBase
from pathlib import Path
from types import TracebackType

from models.base.errors import FileUnreadable
from models.base.progress import Progress
from models.vault.blob_format import BOX, CHUNK, Cipher, Content, chunks_of
from models.vault.durable import disk_trouble, write_all

BATCH = 16
BEHIND = 2
BATCH_BYTES = BATCH * CHUNK
Stream = RawIOBase | BufferedIOBase
Source = Path | Stream


class Counter:
    """Adds up work for a watcher who knows the whole."""

    def __init__(self, watcher: Progress, total: int) -> None:
        """Report to ``watcher`` against ``total``."""
        self._watcher = watcher
        self._total = total
        self._done = 0

    def add(self, amount: int) -> None:
        """Report ``amount`` more.

        Raises:
            Cancelled: the user wants the work to stop.
        """
        self._done += amount
        self._watcher.report(self._done, max(self._total, self._done))


class SideHash:
    """SHA-256 of pieces handed over in turn, computed beside the caller.

    A piece must stay untouched until ``BEHIND`` more were handed over: with
    ``BEHIND + 1`` buffers used in turn neither side waits for the other.
    """

    def __init__(self) -> None:
        """Begin with no bytes and no thread."""
        self._sum = hashlib.sha256()
        self._pool: ThreadPoolExecutor | None = None
        self._busy: deque[Future[None]] = deque()

    def __enter__(self) -> SideHash:
        """Return the hash itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the thread, if one was needed."""
        if self._pool is not None:
            self._pool.shutdown()

    def feed(self, piece: memoryview) -> None:
        """Take the next bytes; a short piece is hashed at once."""
        if len(piece) < BATCH_BYTES:
            self._wait(0)
            self._sum.update(piece)
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="hash")
        self._busy.append(self._pool.submit(self._sum.update, piece))
        self._wait(BEHIND)

    def digest(self) -> bytes:
        """Return the hash of everything handed over."""
        self._wait(0)
        return self._sum.digest()

    def _wait(self, behind: int) -> None:
        """Wait until at most ``behind`` pieces are not hashed."""
        while len(self._busy) > behind:
            self._busy.popleft().result()


def buffers(size: int) -> deque[bytearray]:
    """Return buffers to use in turn, no larger than ``size`` bytes need."""
    length = CHUNK * min(BATCH, chunks_of(size))
    return deque(bytearray(length) for _ in range(BEHIND + 1))


def size_of(source: Source) -> int:
    """Return how many bytes a source promises; 0 for a stream that cannot say.

    Raises:
        FileUnreadable: missing, denied, not a file, or empty.
    """
    if not isinstance(source, Path):
        if not source.seekable():
            return 0
        here = source.tell()
        end = source.seek(0, os.SEEK_END)
        source.seek(here)
        return end - here
    try:
        status = source.stat()
    except FileNotFoundError:
        raise FileUnreadable(why="missing") from None
    except OSError:
        raise FileUnreadable(why="denied") from None
    if not stat.S_ISREG(status.st_mode):
        raise FileUnreadable(why="denied")
    if not status.st_size:
        raise FileUnreadable(why="empty")
    return status.st_size


def write(source: Source, target: FileIO, cipher: Cipher, done: Counter) -> Content:
    """Seal ``source`` into ``target``, and return what was read.

    Raises:
        FileUnreadable: missing, denied, empty, or it changed meanwhile.
        DiskTrouble: ``target`` could not be written.
        Cancelled: the user stopped the work.
    """
    if not isinstance(source, Path):
        return _pump(
            source, target, cipher, done, buffers(size_of(source) or BATCH_BYTES)
        )
    try:
        stream = FileIO(source, "rb")
    except FileNotFoundError:
        raise FileUnreadable(why="missing") from None
    except OSError:
        raise FileUnreadable(why="denied") from None
    with stream:
        before = os.fstat(stream.fileno())
        content = _pump(stream, target, cipher, done, buffers(before.st_size))
        after = os.fstat(stream.fileno())
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if not same or content.size != before.st_size:
        raise FileUnreadable(why="changed")
    return content


def _pump(
    stream: Stream,
    target: FileIO,
    cipher: Cipher,
    done: Counter,
    into: deque[bytearray],
) -> Content:
    """Read, hash, encrypt and write until ``stream`` ends."""
    step = len(into[0]) // CHUNK
    box, size, index = memoryview(bytearray(step * BOX)), 0, 0
    with disk_trouble():
        write_all(target, cipher.header)
    with SideHash() as summing:
        while True:
            plain = memoryview(into[0])
            into.rotate()
            taken = _fill(stream, plain)
            if not taken:
                break
            summing.feed(plain[:taken])
            size += taken
            length = _seal(cipher, index, _padded(plain, taken, size), box)
            index += step
            with disk_trouble():
                write_all(target, box[:length])
            done.add(taken)
        if not size:
            raise FileUnreadable(why="empty")
        content = Content(size, summing.digest())
    with disk_trouble():
        write_all(target, cipher.seal_closing(content))
    return content


def _padded(plain: memoryview, taken: int, size: int) -> memoryview:
    """Return the bytes to encrypt: content below one chunk is filled up."""
    if size >= CHUNK:
        return plain[:taken]
    plain[taken:CHUNK] = bytes(CHUNK - taken)
    return plain[:CHUNK]


def _seal(cipher: Cipher, index: int, plain: memoryview, box: memoryview) -> int:
    """Encrypt up to a batch of chunks; return how many bytes ``box`` now holds."""
    length = 0
    for start in range(0, len(plain), CHUNK):
        piece = plain[start : start + CHUNK]
        length += cipher.seal_chunk(index, piece, box[length:])
        index += 1
    return length


def _fill(stream: Stream, into: memoryview) -> int:
    """Read until ``into`` is full or the stream ends; return how much."""
    taken = 0
    with _source_trouble():
        while taken < len(into):
            more = stream.readinto(into[taken:])
            if not more:
                break
            taken += more
    return taken


@contextmanager
def _source_trouble() -> Iterator[None]:
    """Turn an ``OSError`` of the source into ``FileUnreadable``."""
    try:
        yield
    except OSError:
        raise FileUnreadable(why="denied") from None
