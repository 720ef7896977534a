# SPDX-License-Identifier: Apache-2.0
"""Killed at any point, nothing that was acknowledged is lost or dangling."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from models.base.ids import AnswerId
from models.base.page import Cursor
from tests.support.builders import CASE, statement_id
from tests.support.store import fill, open_at, verified


@pytest.mark.parametrize(
    "rounds", [15, pytest.param(100, marks=pytest.mark.long)], ids=str
)
def test_nothing_acknowledged_is_lost(folder: Path, rounds: int) -> None:
    store = open_at(folder)
    fill(store)
    store.close()

    killed = subprocess.run(
        [sys.executable, "-m", "tests.support.crashing", str(folder), str(rounds)],
        capture_output=True,
        text=True,
        check=True,
    )
    acknowledged = tuple(map(AnswerId, killed.stdout.split()))

    assert len(set(acknowledged)) == len(acknowledged) >= rounds * 3
    store = open_at(folder)
    assert store.check_recent().clean
    with store.open_work() as work:
        assert len(work.answers_by_id(acknowledged)) == len(acknowledged)
        there, after = 0, None
        while True:
            page = work.answers(statement_id(1), after, 500)
            there += len(page.items)
            after = page.next
            if after is None:
                break
            assert isinstance(after, Cursor)
        # A bulk save is all or nothing: what is there beyond the acknowledged
        # is at most one unacknowledged transaction per round.
        assert there - 2 - len(acknowledged) <= rounds * 25
        assert work.case_file(CASE).statements[0].answers == there
    assert verified(store).clean
    store.close()
