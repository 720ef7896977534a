# SPDX-License-Identifier: Apache-2.0
"""A worker answers, stays inside its fence, and is replaced when it does not."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.base import worker as door
from models.base.errors import Cancelled, RenderFailed
from models.base.worker import Limits, Worker, command_for
from models.base.working import allowed, run_worker
from tests.support.jobs import COMMAND

TARGET = "models.documents.worker:serve"


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(TARGET, Limits(seconds=1.0), command=COMMAND)
    yield made
    made.close()


class Watcher:
    def __init__(self, stop_at: int = 0) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if done == self._stop_at:
            raise Cancelled


def _alive(pid: int) -> bool:
    """Whether the process runs; one that waits to be buried does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def test_answers_stay_with_one_warm_process(worker: Worker) -> None:
    worker.warm()
    assert worker.call(b"echo Kenanga") == b"Kenanga"
    assert worker.call(b"pid") == worker.call(b"pid")


def test_a_process_is_replaced_before_it_grows_old(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "JOBS_PER_PROCESS", 2)
    pids = [worker.call(b"pid") for _ in range(3)]
    assert pids[0] == pids[1] != pids[2]


def test_steps_are_passed_on(worker: Worker) -> None:
    watcher = Watcher()
    assert worker.call(b"steps", watcher) == b"done"
    assert watcher.told == [(1, 3), (2, 3), (3, 3)]


def test_a_stopped_job_is_dropped_and_the_next_one_works(worker: Worker) -> None:
    with pytest.raises(Cancelled):
        worker.call(b"steps", Watcher(stop_at=2))
    assert worker.call(b"echo next") == b"next"


def test_a_runaway_loop_ends_with_the_clock(worker: Worker) -> None:
    with pytest.raises(RenderFailed) as failed:
        worker.call(b"loop")
    assert failed.value.limit == "time"
    assert worker.call(b"echo next") == b"next"


def test_children_of_a_runaway_job_end_with_it(worker: Worker, tmp_path: Path) -> None:
    note = tmp_path / "child"
    with pytest.raises(RenderFailed):
        worker.call(f"children {note}".encode())
    child, patience = int(note.read_text()), time.monotonic() + 5
    while _alive(child) and time.monotonic() < patience:
        os.sched_yield()  # a signal to the group has been sent, not yet taken
    assert not _alive(child)


def test_memory_has_a_ceiling(worker: Worker) -> None:
    with pytest.raises(RenderFailed) as failed:
        worker.call(b"memory")
    assert failed.value.limit == "memory"
    assert worker.call(b"echo next") == b"next"


def test_a_fallen_process_is_replaced(worker: Worker) -> None:
    with pytest.raises(RenderFailed) as failed:
        worker.call(b"fall")
    assert failed.value.limit == "crash"
    assert worker.call(b"echo next") == b"next"


def test_processor_time_counts_as_time() -> None:
    worker = Worker(TARGET, Limits(seconds=30.0, cpu=1), command=COMMAND)
    with pytest.raises(RenderFailed) as failed:
        worker.call(b"loop")
    worker.close()
    assert failed.value.limit == "time"


def test_stray_output_does_not_break_the_stream(worker: Worker) -> None:
    assert worker.call(b"noise") == b"quiet"
    assert worker.call(b"echo next") == b"next"


def test_the_user_s_environment_stays_outside(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSAMA_SECRET", "melur")
    seen = worker.call(b"look").decode()
    assert "env" in seen
    assert "SAKSAMA_SECRET" not in seen
    assert "HOME" not in seen


def test_a_fenced_worker_sees_neither_network_nor_other_files(tmp_path: Path) -> None:
    """Where bubblewrap may not run, the worker still answers, unfenced."""
    secret = tmp_path / "vault"
    secret.write_text("x")
    worker = Worker(TARGET, Limits(seconds=10.0), fence=True, command=COMMAND)
    seen = worker.call(f"look {secret}".encode()).decode()
    worker.close()
    fenced = bool(door._bubblewrap())
    assert ("net 101" in seen) >= fenced
    assert f"file {not fenced}" in seen


def test_a_missing_program_is_a_plain_failure() -> None:
    worker = Worker(TARGET, command=("/nonexistent/saksama",))
    with pytest.raises(RenderFailed) as failed:
        worker.call(b"echo x")
    assert failed.value.limit == "crash"


def test_a_process_that_never_gets_ready_is_a_plain_failure() -> None:
    worker = Worker(TARGET, command=(sys.executable, "-c", "print('hello')"))
    with pytest.raises(RenderFailed) as failed:
        worker.call(b"echo x")
    worker.close()
    assert failed.value.limit == "crash"


@pytest.mark.parametrize(
    "target",
    [
        "os:system",
        "models:x",
        "models.documents.worker",
        "models.documents.worker:serve; import os",
        "../models.documents:serve",
        "desktop.screens.unlock:view",
        "tests.support.jobs:job",
    ],
)
def test_only_our_own_functions_can_be_asked_for(target: str) -> None:
    assert not allowed(target)


def test_a_worker_refuses_a_target_it_does_not_run() -> None:
    assert run_worker("os:system") == 2


def test_the_command_carries_nothing_but_the_target(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = command_for(TARGET)
    assert source[0] == sys.executable
    assert source[-2:] == ("--worker", TARGET)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_for(TARGET) == (sys.executable, "--worker", TARGET)


def test_no_descriptor_is_left_behind() -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    worker = Worker(TARGET, command=COMMAND)
    worker.call(b"echo x")
    worker.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_stopping_kills_a_job_at_once_and_for_good(worker: Worker) -> None:
    patient = Worker(TARGET, Limits(seconds=30.0), command=COMMAND)
    failed: list[RenderFailed] = []

    def run() -> None:
        try:
            patient.call(b"loop")
        except RenderFailed as error:
            failed.append(error)

    caller = threading.Thread(target=run)
    caller.start()
    while patient._running is None or not patient._running.jobs:
        caller.join(0.01)
    patient.stop()
    caller.join(5)
    assert not caller.is_alive()
    assert [error.limit for error in failed] == ["crash"]
    with pytest.raises(RenderFailed):
        patient.call(b"echo late")
    patient.close()
