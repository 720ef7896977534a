# SPDX-License-Identifier: Apache-2.0
"""Whether somebody moved the machine's clock between two entries.

Knows wall clock, steady clock and run of the machine of two moments; pure. Must
not know entries: their order is their number, whatever the clock says.
"""

from __future__ import annotations

import math

from models.base.clock import Moment

STEP_SECONDS = 0.128
"""Less than this is slewed and never stepped (RFC 5905, STEPT)."""

SLEW = 500e-6
"""How far two clocks of one machine may drift apart, per second (RFC 5905, MAXFREQ)."""

AHEAD_SECONDS = 300
"""A correction forward up to this is usual (RFC 4120 section 8.2, clock skew)."""


def moved(before: Moment, after: Moment) -> float:
    """Return by how many seconds the clock was moved, 0 = it was not.

    Within one run of the machine the steady clock tells, sleep included. From one
    run to the next only the way back can be told: nobody knows how long the
    machine was off.
    """
    went = (after.utc - before.utc).total_seconds()
    if after.boot_id != before.boot_id:
        return went if went < -STEP_SECONDS else 0
    steady = (after.monotonic_ns - before.monotonic_ns) / 1e9
    drift = went - steady
    if drift < -(STEP_SECONDS + SLEW * abs(steady)) or drift > AHEAD_SECONDS:
        return drift
    return 0


def length(seconds: float) -> str:
    """Return a length of time as hours, minutes and seconds, rounded up."""
    whole = math.ceil(abs(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
