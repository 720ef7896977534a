# SPDX-License-Identifier: Apache-2.0
"""One page is read at a time; what was put away is never shown."""

from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.viewer.reader import Reader
from desktop.viewer.wire import Picture, Prose
from models.base.errors import BlobDamaged
from tests.desktop.viewer import samples
from tests.desktop.viewer.conftest import original
from tests.support.tasks import InlineTasks

TEXT = ("baris\n" * 9_000).encode()


@pytest.fixture
def tasks():
    return InlineTasks()


@pytest.fixture
def reader(qapp, tasks):
    made = Reader(tasks)
    yield made
    made.put_away()


def heard(signal):
    got: list[object] = []
    signal.connect(got.append)
    return got


def test_a_page_comes(reader):
    shown = heard(reader.shown)
    reader.take(original(TEXT, "text/plain"))
    reader.turn(1)
    assert isinstance(shown[0], Prose)
    assert reader.number == 1


def test_turning_fast_reads_the_last_page_only(reader, tasks):
    shown = heard(reader.shown)
    reader.take(original(TEXT, "text/plain"))
    tasks.hold()
    for number in (0, 1, 2):
        reader.turn(number)
    tasks.release()
    assert tasks.ran == 2
    assert [page.pages for page in shown] == [3]


def test_what_was_put_away_never_comes(reader, tasks):
    shown = heard(reader.shown)
    reader.take(original(TEXT, "text/plain"))
    tasks.hold()
    reader.turn(0)
    reader.put_away()
    tasks.release()
    assert shown == []
    assert reader.key == ""


def test_a_hint_comes_or_that_there_is_none(reader):
    hints = heard(reader.hinted)
    reader.take(original(samples.photo()))
    reader.hint()
    reader.take(original(TEXT, "text/plain"))
    reader.hint()
    assert isinstance(hints[0], Picture)
    assert hints[1] is None


def test_what_the_vault_refuses_is_told(reader):
    def damaged():
        raise BlobDamaged("BB-07")

    troubles = heard(reader.troubled)
    reader.take(original(TEXT, "text/plain", open=damaged))
    reader.turn(0)
    assert isinstance(troubles[0], BlobDamaged)


def test_nothing_in_hand_nothing_asked(reader, tasks):
    reader.turn(3)
    reader.hint()
    reader.facts(print)
    assert tasks.ran == 0


def test_no_process_outlives_its_reader(qapp, tasks):
    gone = Reader(tasks)
    gone.take(original(TEXT, "text/plain"))
    gone.turn(0)
    process = gone._sheets._worker._running
    assert process.alive
    delete(gone)
    assert not process.alive
