# SPDX-License-Identifier: Apache-2.0
"""One line of work: what is to be done, by when, and where it leads.

Knows the clock, gap or task behind it and their words; must not know where lines
come from or how they are painted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.qt.port import Route
from desktop.wording.clock_lines import clock_state
from desktop.wording.findings import standing_label
from desktop.wording.labels import days_left
from models.base.ids import CaseId, TaskId
from models.casefile.tasks import Task, TaskSource, clock_ref, gap_ref
from models.law.clock_values import RunningClock
from models.snapshot.overview import OpenGap


class Group(StrEnum):
    """Under which heading a line stands."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    UNCERTAIN = "uncertain"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One line.

    Attributes:
        key: what it is known by in its list.
        group: under which heading it stands.
        case: id of its case.
        title: what is to be done, verb first.
        second: when, in which case, for whom.
        act: words of its button, a verb.
        route: where the button leads.
        tone: of its sign; only what the law sets a day for has one.
        number: number of the case.
        days: left, negative = past; ``None`` = no day is known.
        day: the last day.
        icon: sign that stands where no days do.
        clock: the clock behind it.
        gap: the gap behind it.
        task: the task behind it.
        about: who or what it concerns, by code.
        tag: what it is in one word, "" = nobody named it so.
    """

    key: str
    group: Group
    case: str
    title: str
    second: str
    act: str
    route: Route
    tone: str = "neutral"
    number: str = ""
    days: int | None = None
    day: date | None = None
    icon: str = ""
    clock: RunningClock | None = None
    gap: OpenGap | None = None
    task: Task | None = None
    about: str = ""
    tag: str = ""

    @property
    def spoken(self) -> str:
        """Return the line as a screen reader says it: state first, then thing."""
        return f"{self.state}. {self.title}. {self.second}"

    @property
    def state(self) -> str:
        """Return how it stands, in words."""
        if self.gap is not None:
            return standing_label(self.gap.standing)
        if self.task is not None and self.days is not None:
            return days_left(self.days)
        return clock_state(self.clock) if self.clock is not None else ""


def by_day(items: Iterable[WorkItem]) -> list[WorkItem]:
    """Return lines of several kinds, the nearest first."""
    return sorted(items, key=_nearness)


def meeting_route(item: WorkItem) -> Route | None:
    """Return where the act that meets a clock is recorded, ``None`` = nowhere."""
    if item.clock is None or not item.clock.clock.met_by:
        return None
    return Route("acts", item.clock.about, f"new:{item.clock.clock.met_by[0]}")


def fresh_task(item: WorkItem, owner: str) -> Task:
    """Return a task made of a line, its place remembered, not saved yet."""
    made = Task(TaskId(""), CaseId(item.case), item.title, due=item.day, owner=owner)
    if item.gap is not None:
        cell = item.gap.cell
        place = gap_ref(cell.count, cell.victim, cell.element, cell.option)
        return replace(
            made,
            source=TaskSource.GAP,
            source_ref=place,
            person=cell.victim,
        )
    if item.clock is not None:
        act = item.clock.trigger.id.partition(" ")[0] if item.clock.trigger else ""
        place = clock_ref(item.clock.clock.id, act, item.clock.about)
        return replace(made, source=TaskSource.CLOCK, source_ref=place)
    return replace(made, source=TaskSource.PROMISE, person=item.route.object_id)


def _nearness(item: WorkItem) -> tuple[int, int]:
    """Return a key: days left, then what has none."""
    return (1, 0) if item.days is None else (0, item.days)
