# SPDX-License-Identifier: Apache-2.0
"""The session walks its table and nothing else."""

from __future__ import annotations

from itertools import product

import pytest

from desktop.shell.session import TRANSITIONS, Session, State


def _at(state: State) -> Session:
    """A session that has come to a state by its own gestures."""
    session = Session()
    steps = {
        State.LOCKED: (),
        State.UNLOCKING: (session.begin_unlock,),
        State.OPEN: (session.begin_unlock, session.finish_unlock),
        State.LOCKING: (
            session.begin_unlock,
            session.finish_unlock,
            session.begin_lock,
        ),
    }
    for step in steps[state]:
        step()
    return session


def _gestures(session: Session) -> dict[State, list]:
    return {
        State.UNLOCKING: [session.begin_unlock],
        State.OPEN: [session.finish_unlock],
        State.LOCKED: [session.fail_unlock, session.finish_lock],
    }


def test_every_state_can_be_left_and_reached():
    assert set(TRANSITIONS) == set(State)
    assert {after for group in TRANSITIONS.values() for after in group} == set(State)


@pytest.mark.parametrize(("start", "goal"), list(product(State, State)))
def test_only_the_table_is_walked(qapp, start: State, goal: State):
    for number in range(len(_gestures(Session()).get(goal, []))):
        session = _at(start)
        gesture = _gestures(session)[goal][number]
        if goal in TRANSITIONS[start]:
            gesture()
            assert session.state is goal
        else:
            with pytest.raises(AssertionError):
                gesture()
            assert session.state is start


def test_each_step_is_told_once(qtbot):
    session = Session()
    told: list[str] = []
    for name in ("unlock_begun", "opened", "lock_begun", "locked"):
        getattr(session, name).connect(lambda name=name: told.append(name))
    session.begin_unlock()
    session.finish_unlock()
    assert session.begin_lock() is True
    session.finish_lock()
    assert told == ["unlock_begun", "opened", "lock_begun", "locked"]


@pytest.mark.parametrize("state", [State.LOCKED, State.LOCKING])
def test_locking_twice_begins_once(qapp, state: State):
    session = _at(state)
    assert session.begin_lock() is False
    assert session.state is state
    assert session.lock_wanted is False


def test_a_wish_to_lock_while_opening_is_kept_and_honoured_once(qapp):
    session = _at(State.UNLOCKING)
    assert session.begin_lock() is False
    session.finish_unlock()
    assert session.lock_wanted is True
    assert session.begin_lock() is True
    assert session.lock_wanted is False
