# SPDX-License-Identifier: Apache-2.0
"""A writer that is killed in the middle of what it does.

Run as a program: ``python -m tests.support.crashing FOLDER ROUNDS``. It forks
one child per round, single-threaded and with everything loaded, lets the child
save and acknowledge over a pipe, and kills it at a point that moves from round
to round. It prints what was acknowledged, one line each.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from dataclasses import replace
from pathlib import Path

from models.base.clock import SystemClock
from models.base.ids import AnswerId, new_id
from models.casefile.statements import Answer
from models.store.store import Store
from models.usecases.ports import Act
from tests.support.builders import CASE, an_answer
from tests.support.store import open_at

BULK = 25
ACT = Act("answer.saved", case=CASE)


def save_for_ever(folder: Path, first: int, pipe: int) -> None:
    """Save answers one by one and in bulk; acknowledge each after its commit."""
    store: Store = open_at(folder, SystemClock())
    assert store.check_recent().clean
    number = first
    while True:
        size = BULK if number % 4 == 0 else 1
        answers = [_answer(number + n) for n in range(size)]
        with store.open_work() as work:
            if size == 1:
                work.put(answers[0], ACT)
            else:
                work.put_many(answers, ACT)
            work.commit()
        os.write(pipe, b"".join(f"{a.id}\n".encode() for a in answers))
        number += size


def _answer(number: int) -> Answer:
    text = f"Jawaban nomor {number}. " * 40
    return replace(an_answer(1, 1, text), id=AnswerId(new_id()), number=number)


def one_round(folder: Path, round_: int) -> list[str]:
    """Let a child save, kill it, and return what it acknowledged."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        save_for_ever(folder, 1000 + round_ * 100_000, writer)
    os.close(writer)
    told = b""
    # The point of death moves: after a count of acknowledgements, then a little
    # later, in steps that fall inside and between the steps of a commit.
    while told.count(b"\n") < 3 + round_ % 7:
        more = os.read(reader, 65_536)
        assert more, "the writer fell over by itself"
        told += more
    select.select([], [], [], round_ * 0.000_7)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 65_536):
        told += more
    os.close(reader)
    return told[: told.rfind(b"\n")].decode().split("\n")


def main() -> None:
    """Kill a writer again and again."""
    folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
    for round_ in range(rounds):
        for acknowledged in one_round(folder, round_):
            sys.stdout.write(f"{acknowledged}\n")


if __name__ == "__main__":
    main()
