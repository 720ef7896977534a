# SPDX-License-Identifier: Apache-2.0
"""What is open in a case beside its elements: flaws, the unexamined, clashing times.

Knows values; must not know how they are found, and holds no word of an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.base.ids import AnswerId, StatementId
from models.casefile.clash import Clash
from models.casefile.dated import Fact
from models.casefile.flaw import Flaw
from models.casefile.journey import Stay
from models.casefile.unexamined import Unexamined


@dataclass(frozen=True, slots=True)
class Spoken:
    """Where an answer stands.

    Attributes:
        statement: the session it belongs to.
        number: its number there.
    """

    statement: StatementId
    number: int


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """All of it.

    Attributes:
        unexamined: whom and what the case speaks of, people first.
        clashes: smallest sets that cannot all be so.
        facts: fact id → the fact, for those that a clash names.
        stays: stay id → the stay, for those that a clash names.
        flaws: what does not fit between case, pack and assessment.
        answers: answer id → where it stands, for those that are pointed at.
    """

    unexamined: tuple[Unexamined, ...] = ()
    clashes: tuple[Clash, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    stays: Mapping[str, Stay] = field(default_factory=dict)
    answers: Mapping[AnswerId, Spoken] = field(default_factory=dict)

    def __len__(self) -> int:
        """Return how many points are open."""
        return len(self.unexamined) + len(self.clashes) + len(self.flaws)
