# SPDX-License-Identifier: Apache-2.0
"""Holes of a route: a place left that was never reached, a border crossed twice.

Knows the legs of a journey. Must not know why somebody travelled, and puts no
leg in order whose times do not.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from models.casefile.clash import Clash, ClashCode, Grade, Settle
from models.casefile.journey import Crossing, Leg, same_place
from models.casefile.moments import DAWN

_MISSING_LEG = (Settle.CARRIER_RECORD, Settle.ASK_AGAIN, Settle.ANOTHER_JOURNEY)
_BORDER = (Settle.BORDER_RECORD, Settle.ASK_AGAIN)
_OVER_BORDER = frozenset({Crossing.LEAVING, Crossing.ENTERING})


def route_holes(legs: Iterable[Leg]) -> tuple[Clash, ...]:
    """Return the holes of every journey; the order of legs never matters.

    A leg whose place in its journey is not certain might fill any hole, so a
    journey with one is left alone.
    """
    journeys: dict[tuple[str, str], list[Leg]] = defaultdict(list)
    for leg in legs:
        journeys[leg.subject, leg.episode].append(leg)
    found: list[Clash] = []
    for key in sorted(journeys):
        row = sorted(journeys[key], key=lambda leg: (_departs(leg), leg.id))
        if all(_follows(one, two) for one, two in itertools.pairwise(row)):
            found.extend(_gaps(row))
            found.extend(_borders(row))
    return tuple(found)


def _gaps(row: Sequence[Leg]) -> Iterator[Clash]:
    """Yield legs that begin where the one before did not end."""
    for one, two in itertools.pairwise(row):
        if not same_place(one.destination, two.origin):
            params = (("reached", one.destination), ("left", two.origin))
            yield _clash(ClashCode.ROUTE_GAP, (one, two), params, _MISSING_LEG)


def _borders(row: Sequence[Leg]) -> Iterator[Clash]:
    """Yield legs that cross the border the same way twice running.

    A leg of which nobody said what it does at the border may be the way back.
    """
    if any(leg.crossing is Crossing.UNKNOWN for leg in row):
        return
    over = (leg for leg in row if leg.crossing in _OVER_BORDER)
    for one, two in itertools.pairwise(over):
        if one.crossing is two.crossing:
            way = (("crossing", one.crossing.value),)
            yield _clash(ClashCode.BORDER_GAP, (one, two), way, _BORDER)


def _clash(
    code: ClashCode,
    legs: tuple[Leg, Leg],
    params: tuple[tuple[str, str], ...],
    settle: tuple[Settle, ...],
) -> Clash:
    """Return the clash of two legs that leave a hole between them."""
    ids = tuple(sorted(leg.id for leg in legs))
    return Clash(code, Grade.UNLIKELY, ids, params, settle)


def _follows(one: Leg, two: Leg) -> bool:
    """Return whether the first leg is certainly over when the second begins."""
    over, begun = one.arrived.latest, two.departed.earliest
    return over is not None and begun is not None and over <= begun


def _departs(leg: Leg) -> datetime:
    """Return the earliest a leg can begin; one without a time goes first."""
    return leg.departed.earliest or DAWN
