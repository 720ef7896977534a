# SPDX-License-Identifier: Apache-2.0
"""What goes over the pipe comes back whole, or not at all."""

from __future__ import annotations

import io

import pytest

from models.base.frames import (
    LARGEST,
    Done,
    Hello,
    Job,
    Message,
    Over,
    Ready,
    Step,
    receive,
    send,
)


@pytest.mark.parametrize(
    "message",
    [
        Hello(1024, 10, 64),
        Job(b"\x00\xff"),
        Ready(),
        Step(1, 5),
        Done(b""),
        Over("memory"),
    ],
)
def test_every_message_comes_back(message: Message) -> None:
    pipe = io.BytesIO()
    send(pipe, message)
    pipe.seek(0)
    assert receive(pipe) == message
    assert receive(pipe) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00\x00",
        b"\x00\x00\x00\x05ab",
        b"\x00\x00\x00\x03abc",
        b"\x00\x00\x00\x01\xc0",
        (LARGEST + 1).to_bytes(4, "big") + b"x",
    ],
)
def test_rubbish_is_no_message(raw: bytes) -> None:
    assert receive(io.BytesIO(raw)) is None
