# SPDX-License-Identifier: Apache-2.0
"""Tasks: who does what by when, and what came of it.

Knows a task with the place it came from. Must not know which gaps or clocks
there are: it only remembers which one somebody made a task of.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import ActId, CaseId, CountId, PersonId, TaskId
from models.casefile.checks import LONG, SHORT, require, within

MOST_PARTS = 4
"""Most parts of a place: a cell has four."""


class TaskSource(StrEnum):
    """Where a task came from."""

    TYPED = "typed"
    GAP = "gap"
    CLOCK = "clock"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to be done.

    Attributes:
        id: identity.
        case: the case.
        title: what is to be done, in a few words.
        note: what else must be known.
        due: last day, ``None`` = no day was set.
        owner: who does it, in words.
        source: where it came from.
        source_ref: the place, see ``gap_ref`` and ``clock_ref``; ``()`` = none.
        person: whom it concerns or who was promised it, ``""`` = nobody.
        done_on: when it was done, ``None`` = it is open.
        done_note: what came of it.
        version: counts saves.
    """

    id: TaskId
    case: CaseId
    title: str
    note: str = ""
    due: date | None = None
    owner: str = ""
    source: TaskSource = TaskSource.TYPED
    source_ref: tuple[str, ...] = ()
    person: str = ""
    done_on: date | None = None
    done_note: str = ""
    version: int = 0

    @property
    def done(self) -> bool:
        """Return whether it was done."""
        return self.done_on is not None

    def checked(self) -> Task:
        """Return the task if it can be kept.

        Raises:
            FieldInvalid: no title, a text too long, a promise to nobody, a
                remark on how it was done while it is open, or a place that is
                none.
        """
        require("task.title", self.title)
        within("task.owner", self.owner, SHORT)
        within("task.note", self.note, LONG)
        within("task.done_note", self.done_note, LONG)
        if self.source is TaskSource.PROMISE and not self.person:
            raise FieldInvalid("task.person", "empty")
        if self.done_note and self.done_on is None:
            raise FieldInvalid("task.done_on", "empty")
        if len(self.source_ref) > MOST_PARTS:
            raise FieldInvalid("task.source_ref", "too_long")
        for part in self.source_ref:
            within("task.source_ref", part, SHORT)
        return self


def gap_ref(
    count: CountId | str, victim: PersonId | str, element: str, option: str = ""
) -> tuple[str, ...]:
    """Return the place of a gap: one cell of the matrix of a count."""
    return (count, victim, element, option)


def clock_ref(
    clock: str, act: ActId | str, person: PersonId | str = ""
) -> tuple[str, ...]:
    """Return the place of a clock: its rule, the act that started it, about whom."""
    return (clock, act, person)


def by_due(task: Task) -> tuple[date, str]:
    """Return a key: the last day (none comes last), then making."""
    return task.due or date.max, task.id
