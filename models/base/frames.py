# SPDX-License-Identifier: Apache-2.0
"""What a worker process and its owner say to each other, byte by byte.

Knows the wire only: four bytes of length (big-endian), then one msgpack
message. Must not know what a job is about.
"""

from __future__ import annotations

from typing import BinaryIO

import msgspec

LARGEST = 512 * 1024 * 1024
"""Most bytes of one message; more is taken for a broken stream."""


class Hello(msgspec.Struct, frozen=True, tag="hello"):
    """Owner: the limits the process puts on itself before it loads anything.

    Attributes:
        memory: address space in bytes, 0 = no limit.
        cpu: processor seconds over its whole life.
        files: open descriptors.
    """

    memory: int
    cpu: int
    files: int


class Job(msgspec.Struct, frozen=True, tag="job"):
    """Owner: one piece of work."""

    payload: bytes


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """Worker: loaded, waiting for a job."""


class Step(msgspec.Struct, frozen=True, tag="step"):
    """Worker: how far the job is."""

    done: int
    total: int


class Done(msgspec.Struct, frozen=True, tag="done"):
    """Worker: the answer."""

    payload: bytes


class Over(msgspec.Struct, frozen=True, tag="over"):
    """Worker: a limit was reached; the process ends after this."""

    limit: str


Message = Hello | Job | Ready | Step | Done | Over

_DECODER = msgspec.msgpack.Decoder(Message)
_ENCODER = msgspec.msgpack.Encoder()


def send(stream: BinaryIO, message: Message) -> None:
    """Write one message and flush.

    Raises:
        OSError: the other side is gone.
    """
    body = _ENCODER.encode(message)
    stream.write(len(body).to_bytes(4, "big") + body)
    stream.flush()


def receive(stream: BinaryIO) -> Message | None:
    """Read one message; ``None`` when the other side is gone or talks rubbish."""
    head = stream.read(4)
    length = int.from_bytes(head, "big")
    if len(head) < 4 or length > LARGEST:
        return None
    body = stream.read(length)
    if len(body) < length:
        return None
    try:
        message: Message = _DECODER.decode(body)
    except msgspec.MsgspecError:
        return None
    return message
