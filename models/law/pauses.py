# SPDX-License-Identifier: Apache-2.0
"""Suspensions of detention: which days do not count.

Knows pauses and resumptions of one person. Must not know terms or figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.law.clock_values import ClockCode, Step, StepCode, remark, step
from models.law.happenings import Happening
from models.law.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Pause:
    """One suspension.

    Attributes:
        since: the day it began.
        until: the day it ended, ``None`` = it has not.
    """

    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class Shifted:
    """A last day moved by suspensions.

    Attributes:
        last: the last day, ``None`` while a suspension runs.
        steps: which days did not count.
        since: first day of the running suspension.
        left: days left when it began.
    """

    last: date | None
    steps: tuple[Step, ...] = ()
    since: date | None = None
    left: int = 0


def pauses_of(acts: Sequence[Happening], pauses: str, ledger: Ledger) -> list[Pause]:
    """Return suspensions in order; a resumption without one is a finding.

    Args:
        acts: pauses and resumptions of one detention, dated and in order.
        pauses: the event that suspends.
        ledger: takes the findings.
    """
    found: list[Pause] = []
    since: date | None = None
    for one in acts:
        ledger.use(one)
        if one.event == pauses:
            since = since or one.day
        elif since is None:
            ledger.find(remark(ClockCode.RESUME_ALONE, happening=one.id))
        else:
            found.append(Pause(since, one.day))
            since = None
    if since is not None:
        found.append(Pause(since, None))
    return found


def shifted(last: date, pauses: Sequence[Pause]) -> Shifted:
    """Return the last day, each suspension begun before it added to it."""
    steps: list[Step] = []
    for one in pauses:
        if one.since > last:
            break
        if one.until is None:
            return Shifted(None, tuple(steps), one.since, (last - one.since).days)
        days = (one.until - one.since).days
        last += timedelta(days=days)
        steps.append(
            step(
                StepCode.PAUSE,
                **{"from": one.since.isoformat(), "until": one.until.isoformat()},
                days=str(days),
            )
        )
    return Shifted(last, tuple(steps))
