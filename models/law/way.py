# SPDX-License-Identifier: Apache-2.0
"""How far a case is on its way: the step it stands at, and the round of a loop.

Knows stages and dated events. Must not know a case or a screen. A return is a
loop with its number; a letter such as P-21 is a step that an act reaches.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.law.catalogue import Catalogue

Dated = tuple[str, date]
"""An event and the local day on which it happened."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where a case stands.

    Attributes:
        step: 0-based step of the pack.
        round: how often the case was returned, 0 = never.
    """

    step: int
    round: int


def way_of(catalogue: Catalogue, stage: str, happened: Iterable[Dated]) -> Way | None:
    """Return where a case stands, ``None`` for a stage the pack does not hold.

    Args:
        catalogue: the edition.
        stage: of the case.
        happened: its acts.
    """
    row = catalogue.stages.get(stage)
    if row is None:
        return None
    acts = list(happened)
    returns = [day for event, day in acts if event in _returning(catalogue)]
    last = max(returns, default=date.min)
    order = list(catalogue.stages)
    step = row.step
    for letter, event in catalogue.letters.items():
        at = catalogue.procedure.events[event].stage
        begun = not at or order.index(stage) >= order.index(at)
        sent = any(one == event and day >= last for one, day in acts)
        if begun and sent and step < letter:
            step = letter
    return Way(step, len(returns))


def next_round(catalogue: Catalogue, stage: str, happened: Iterable[Dated]) -> int:
    """Return which time it would be that a case comes to a stage, from 1."""
    rounds = catalogue.stages[stage].rounds
    return 1 + sum(event in rounds for event, _ in happened)


def _returning(catalogue: Catalogue) -> frozenset[str]:
    """Return the events by which a case goes back."""
    stages = catalogue.stages.values()
    return frozenset(event for stage in stages for event in stage.rounds)
