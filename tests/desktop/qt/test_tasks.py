# SPDX-License-Identifier: Apache-2.0
"""The real runner: order, threads, late replies, cancelling, our own bugs."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from desktop.qt.tasks import Job, Tasks, _Reporter
from models.base.errors import Cancelled, Missing
from tests.support.tasks import InlineTasks


@pytest.fixture
def tasks(qapp):
    runner = Tasks()
    yield runner
    runner.shut_down()


@pytest.fixture
def owner(qapp):
    return QObject()


def test_vault_work_runs_in_order_on_one_thread_and_answers_on_the_gui_thread(
    qtbot, tasks, owner, qapp
):
    seen = []

    def work(number):
        return number, threading.current_thread().name

    for number in range(5):
        tasks.run(
            owner,
            lambda number=number: work(number),
            lambda got: seen.append((got, QThread.currentThread() is qapp.thread())),
            seen.append,
        )
    qtbot.waitUntil(lambda: len(seen) == 5)
    assert [got[0] for got, _ in seen] == [0, 1, 2, 3, 4]
    assert len({got[1] for got, _ in seen}) == 1
    assert all(on_gui for _, on_gui in seen)


def test_a_trouble_of_the_world_goes_to_failed(qtbot, tasks, owner):
    troubles = []

    def work():
        raise Missing(kind="case", id="x")

    tasks.run(owner, work, lambda _: None, troubles.append)
    qtbot.waitUntil(lambda: bool(troubles))
    assert isinstance(troubles[0], Missing)


def test_our_own_bug_reaches_the_exception_hook(qtbot, tasks, owner):
    told = []
    with qtbot.captureExceptions() as caught:
        tasks.run(owner, lambda: 1 // 0, told.append, told.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert told == []


def test_a_reply_to_a_dead_owner_is_dropped(qtbot, tasks, owner):
    told = []
    gate = threading.Event()
    dying = QObject()
    tasks.run(dying, gate.wait, told.append, told.append)
    delete(dying)
    gate.set()
    after = []
    tasks.run(owner, lambda: None, after.append, after.append)
    qtbot.waitUntil(lambda: bool(after))
    assert told == []


def test_no_reply_survives_the_end_of_a_session(qtbot, tasks, owner):
    told, after = [], []
    gate = threading.Event()
    tasks.run(owner, gate.wait, told.append, told.append)
    job = tasks.crunch(owner, lambda progress: 1, told.append, told.append)
    tasks.bump_epoch()
    gate.set()
    tasks.drain()
    tasks.run(owner, lambda: "new", after.append, after.append)
    qtbot.waitUntil(lambda: after == ["new"])
    assert told == []
    assert job.cancelled


def test_drain_waits_for_everything_given_before(tasks, owner):
    done = []
    tasks.run(owner, lambda: done.append("vault"), lambda _: None, lambda _: None)
    for number in range(4):
        tasks.crunch(
            owner, lambda _, n=number: done.append(n), lambda _: None, lambda _: None
        )
    tasks.drain()
    assert sorted(map(str, done)) == ["0", "1", "2", "3", "vault"]


def test_crunching_reports_progress_and_can_be_cancelled(qtbot, tasks, owner):
    begun, told, troubles = threading.Event(), [], []

    def work(progress):
        progress.report(1, 10)
        begun.set()
        while True:
            progress.report(2, 10)

    job = tasks.crunch(
        owner, work, told.append, troubles.append, lambda d, t: told.append((d, t))
    )
    assert begun.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: bool(troubles))
    assert isinstance(troubles[0], Cancelled)
    assert told[0] == (1, 10)


def test_reports_are_throttled_but_the_last_one_always_arrives():
    told = []
    reporter = _Reporter(Job(), lambda done, total: told.append(done))
    for done in range(1, 1001):
        reporter.report(done, 1000)
    assert told[-1] == 1000
    assert len(told) < 50


def test_inline_tasks_can_hold_work_back_to_show_a_busy_state(owner):
    told = []
    inline = InlineTasks()
    inline.hold()
    inline.run(owner, lambda: 1, told.append, told.append)
    assert told == []
    inline.release()
    assert told == [1]


@pytest.mark.parametrize("how", ["run", "crunch"])
def test_inline_tasks_keep_the_promise_of_the_protocol(owner, how):
    inline, told, troubles = InlineTasks(), [], []

    def work(*_):
        raise Missing

    getattr(inline, how)(owner, work, told.append, troubles.append)
    assert told == []
    assert isinstance(troubles[0], Missing)
