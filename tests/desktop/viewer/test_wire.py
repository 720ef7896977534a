# SPDX-License-Identifier: Apache-2.0
"""An answer is taken only when every measure of it is right."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.viewer.limits import MOST_FACTS, PAGE_CHARACTERS
from desktop.viewer.wire import (
    Ask,
    Facts,
    Lost,
    Nonsense,
    Op,
    Picture,
    Prose,
    Refused,
    Taken,
    pack_ask,
    pack_reply,
    read_ask,
    read_reply,
)

PIXELS = bytes(range(2 * 3 * 3))
HEAD = ">4sBIIIII"


@pytest.mark.parametrize(
    "reply",
    [
        Taken(),
        Lost(),
        Refused("locked"),
        Picture(3, 2, 3, (20, 30), PIXELS),
        Prose(1, "K-02: saya tidak boleh pulang\n"),
        Prose(2, ""),
        Facts((("make", "Kamera contoh"), ("location", "-6.1, 106.8"))),
        Facts(()),
    ],
)
def test_an_answer_comes_across_whole(reply):
    assert read_reply(pack_reply(reply)) == reply


def test_a_question_comes_across_whole():
    ask = Ask(Op.PART, 7, "application/pdf", b"\x00bytes")
    assert read_ask(pack_ask(ask)) == ask


@pytest.mark.parametrize("raw", [b"", b"SVW1", b"XXXX\x01" + bytes(5)])
def test_a_broken_question_is_refused(raw):
    with pytest.raises(Nonsense):
        read_ask(raw)


def picture(pages=1, width=2, height=3, natural=(20, 30), body=PIXELS):
    return struct.pack(HEAD, b"SVW1", 4, pages, width, height, *natural) + body


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"SVW1\x04",
        picture(pages=0),
        picture(pages=10_001),
        picture(width=0),
        picture(width=10_001),
        picture(width=4_000_000_000, height=1),
        picture(natural=(0, 30)),
        picture(natural=(20, 4_000_000_000)),
        picture(body=PIXELS[:-1]),
        picture(body=PIXELS + b"!"),
        picture(width=9_000, height=9_000),
        struct.pack(HEAD, b"SVW1", 9, 1, 0, 0, 0, 0),
        struct.pack(HEAD, b"XXXX", 4, 1, 2, 3, 20, 30) + PIXELS,
        struct.pack(HEAD, b"SVW1", 1, 0, 0, 0, 0, 0) + b"more",
        struct.pack(HEAD, b"SVW1", 1, 5, 0, 0, 0, 0),
        struct.pack(HEAD, b"SVW1", 3, 0, 0, 0, 0, 0) + b"a sentence of its own",
        struct.pack(HEAD, b"SVW1", 3, 0, 0, 0, 0, 0) + b"time",
        struct.pack(HEAD, b"SVW1", 5, 1, 0, 0, 0, 0) + b"\xff\xfe",
        struct.pack(HEAD, b"SVW1", 5, 0, 0, 0, 0, 0),
        struct.pack(HEAD, b"SVW1", 5, 1, 0, 0, 0, 0) + b"a" * (PAGE_CHARACTERS + 1),
        struct.pack(HEAD, b"SVW1", 6, 0, 0, 0, 0, 0) + b"no tab",
        struct.pack(HEAD, b"SVW1", 6, 0, 0, 0, 0, 0) + b"<b>\tmarkup",
        struct.pack(HEAD, b"SVW1", 6, 0, 0, 0, 0, 0) + b"make\t" + b"a" * 301,
        struct.pack(HEAD, b"SVW1", 6, 0, 0, 0, 0, 0) + b"make\tx\n" * (MOST_FACTS + 1),
    ],
)
def test_an_answer_out_of_bounds_is_nonsense(raw):
    with pytest.raises(Nonsense):
        read_reply(raw)


@given(st.binary(max_size=200))
def test_no_bytes_make_it_do_anything_else(raw):
    for head in (b"", b"SVW1"):
        try:
            read_reply(head + raw)
        except Nonsense:
            continue


def test_a_line_that_a_file_says_of_itself_stays_one_line():
    reply = read_reply(pack_reply(Facts((("title", "satu\ndua\t" + "x" * 900),))))
    assert isinstance(reply, Facts)
    [(code, value)] = reply.lines
    assert code == "title"
    assert value.startswith("satu dua x")
    assert len(value) == 300
