# SPDX-License-Identifier: Apache-2.0
"""The worker holds one file, and says so when it holds none."""

from __future__ import annotations

import pytest

from desktop.viewer import worker
from desktop.viewer.wire import (
    Ask,
    Lost,
    Op,
    Prose,
    Refused,
    Taken,
    pack_ask,
    read_reply,
)


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """A worker that has just started; the fence is left to its own process."""
    monkeypatch.setattr(worker, "_DESK", worker._Desk())
    monkeypatch.setattr(worker, "_FENCED", [True])


def asked(op, number=0, media="", part=b""):
    return read_reply(worker.serve(pack_ask(Ask(op, number, media, part)), print))


def test_a_file_comes_in_parts_and_is_shown():
    assert asked(Op.SHOW) == Lost()
    assert asked(Op.PART, 0, "text/plain", b"satu ") == Taken()
    assert asked(Op.PART, 1, part=b"dua") == Taken()
    assert asked(Op.SHOW) == Prose(1, "satu dua")
    assert asked(Op.VEIL) == Refused("type")
    assert dict(asked(Op.FACTS).lines)["characters"] == "8"


def test_a_part_out_of_turn_is_lost():
    assert asked(Op.PART, 1, part=b"dua") == Lost()
    asked(Op.PART, 0, "text/plain", b"satu")
    asked(Op.SHOW)
    assert asked(Op.PART, 1, part=b"late") == Lost()


def test_a_new_file_forgets_the_one_before():
    asked(Op.PART, 0, "text/plain", b"satu")
    asked(Op.SHOW)
    asked(Op.PART, 0, "text/plain", b"lain")
    assert asked(Op.SHOW) == Prose(1, "lain")


def test_kinds_that_are_not_named_are_not_opened():
    asked(Op.PART, 0, "application/x-msdownload", b"MZ")
    assert asked(Op.SHOW) == Refused("type")


def test_more_than_fits_is_not_kept(monkeypatch):
    monkeypatch.setattr(worker, "MOST_BYTES", 3)
    assert asked(Op.PART, 0, "text/plain", b"four") == Refused("type")
