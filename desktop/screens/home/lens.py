# SPDX-License-Identifier: Apache-2.0
"""Three ways to order the same work: investigator, paralegal, prosecutor.

Knows overviews and lines of work; must not know widgets or verbs. A lens changes
what comes first, never what one may do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.item_models.deadline_items import (
    clock_items,
    gap_items,
    protection_items,
    task_items,
)
from desktop.item_models.deadline_list import Section
from desktop.item_models.home_side import SideLine
from desktop.item_models.work_item import Group, WorkItem, by_day
from desktop.qt.port import Route
from desktop.screens.home.side import (
    case_lines,
    gaps_words,
    lack_lines,
    nearest,
    soonest,
    victim_lines,
)
from desktop.wording import plurals
from desktop.wording.clock_lines import clock_tone, short_due, short_name
from desktop.wording.deadlines import counts_text, group_title
from models.casefile.tasks import TaskSource
from models.law.catalogue import Catalogue
from models.snapshot.overview import CaseOverview

translate = QCoreApplication.translate
_DOT = "  ·  "
_GAPS_OF_ONE = 3
_MOST_GAPS = 12


class Lens(StrEnum):
    """Through whose eyes Beranda looks."""

    INVESTIGATOR = "investigator"
    PARALEGAL = "paralegal"
    PROSECUTOR = "prosecutor"


def lens_of(role: str) -> Lens:
    """Return the lens a user begins with."""
    return Lens(role) if role in set(Lens) else Lens.INVESTIGATOR


@dataclass(frozen=True, slots=True)
class Sight:
    """Everything a lens looks at.

    Attributes:
        cases: every case, last changed first.
        catalogue: the edition.
        language: in which packs speak.
        today: the local day.
    """

    cases: Sequence[CaseOverview]
    catalogue: Catalogue
    language: str
    today: date

    @property
    def soon(self) -> int:
        """Return the days within which the rule set calls a deadline near."""
        return self.catalogue.procedure.soon_days

    def dated(self) -> list[WorkItem]:
        """Return everything that has a day, the nearest first."""
        tasks = [one for one in self.tasks() if one.days is not None]
        return by_day([*clock_items(self.cases, self.language), *tasks])

    def tasks(self) -> list[WorkItem]:
        """Return every open task."""
        return task_items(self.cases, self.today, self.soon)


@dataclass(frozen=True, slots=True)
class Picture:
    """What Beranda shows.

    Attributes:
        words: counts below the date.
        dated: what stands on the ribbon.
        sections: the work list.
        side_title: heading at the side.
        side: lines at the side.
        legend: whether the bars at the side need their legend.
    """

    words: str
    dated: tuple[WorkItem, ...]
    sections: tuple[Section, ...]
    side_title: str
    side: tuple[SideLine, ...]
    legend: bool = False


def picture(lens: Lens, sight: Sight) -> Picture:
    """Return everything Beranda shows through a lens."""
    dated = sight.dated()
    if lens is Lens.PARALEGAL:
        return _paralegal(sight, dated)
    if lens is Lens.PROSECUTOR:
        return _prosecutor(sight, dated)
    return _investigator(sight, dated)


def _investigator(sight: Sight, dated: list[WorkItem]) -> Picture:
    """Return deadlines first, then gaps, cases at the side."""
    gaps = sum(one.summary.gaps for one in sight.cases)
    lacking = translate("home", "{0} that decide").format(plurals.gaps(gaps))
    words = (_pressing_words(sight, dated), lacking if gaps else "")
    return Picture(
        words=_DOT.join(filter(None, words)),
        dated=tuple(dated),
        sections=(*_pressing(sight, dated), _undated(sight), _gaps(sight)),
        side_title=translate("home", "My cases"),
        side=tuple(case_lines(sight.cases, sight.catalogue, sight.language)),
        legend=True,
    )


def _paralegal(sight: Sight, dated: list[WorkItem]) -> Picture:
    """Return what victims wait for first, victims at the side."""
    owed = protection_items(sight.cases)
    promises = [one for one in sight.tasks() if _promised(one)]
    rest = [one for one in dated if not _promised(one)]
    victims = [one for case in sight.cases for one in case.victims]
    running = sum(1 for one in victims if one.registered and not one.decided)
    words = (
        plurals.victims(len(victims)),
        translate("home", "{0} LPSK applications to finish").format(len(owed)),
        translate("home", "{0} waiting for LPSK").format(running) if running else "",
        _pressing_words(sight, dated),
    )
    promised = translate("home", "Protection and promises to victims")
    return Picture(
        words=_DOT.join(filter(None, words)),
        dated=tuple(dated),
        sections=(
            (promised, [*promises, *owed]),
            *_pressing(sight, rest),
            _undated(sight, promises=False),
        ),
        side_title=translate("home", "Whom I stand by"),
        side=tuple(victim_lines(sight.cases)),
    )


def _prosecutor(sight: Sight, dated: list[WorkItem]) -> Picture:
    """Return cases by step with gaps per count, what often lacks at the side."""
    ready = sum(1 for one in sight.cases if one.counts and not one.summary.gaps)
    words = (
        plurals.cases(len(sight.cases)),
        translate("home", "{0} without a gap").format(ready),
        _pressing_words(sight, dated),
    )
    return Picture(
        words=_DOT.join(words),
        dated=tuple(dated),
        sections=(*_by_step(sight), *_pressing(sight, dated), _undated(sight)),
        side_title=translate("home", "What lacks most often"),
        side=tuple(lack_lines(sight.cases, sight.catalogue, sight.language)),
    )


def _pressing_words(sight: Sight, dated: list[WorkItem]) -> str:
    """Return how much is overdue, today and near."""
    near = [one for one in dated if one.group in _PRESSING]
    return counts_text(near, sight.soon) or translate("home", "nothing is due soon")


_PRESSING = (Group.OVERDUE, Group.TODAY, Group.SOON)


def _pressing(sight: Sight, dated: list[WorkItem]) -> tuple[Section, ...]:
    """Return overdue and today under one heading, then what is near."""
    now = [one for one in dated if one.group in (Group.OVERDUE, Group.TODAY)]
    soon = [one for one in dated if one.group is Group.SOON]
    return (
        (translate("home", "Overdue and today"), now),
        (group_title(Group.SOON, sight.soon), soon),
    )


def _promised(item: WorkItem) -> bool:
    """Return whether a line is a promise to somebody."""
    return item.task is not None and item.task.source is TaskSource.PROMISE


def _undated(sight: Sight, *, promises: bool = True) -> Section:
    """Return the tasks for which no day was set."""
    found = [one for one in sight.tasks() if one.days is None]
    kept = [one for one in found if promises or not _promised(one)]
    return translate("home", "Tasks without a day"), kept


def _gaps(sight: Sight) -> Section:
    """Return the gaps to close first, some of each case."""
    found = gap_items(sight.cases, sight.catalogue, sight.language, _GAPS_OF_ONE)
    return translate("home", "Gaps in proof without a deadline"), found[:_MOST_GAPS]


def _by_step(sight: Sight) -> tuple[Section, ...]:
    """Return every case under the step of the workflow it has come to."""
    made: list[Section] = []
    for number, step in enumerate(sight.catalogue.steps):
        mine = [one for one in sight.cases if one.way and one.way.step == number]
        mine.sort(key=soonest)
        lines = [_dossier(one, sight) for one in mine]
        made.append((step.text(sight.language), lines))
    return tuple(made)


def _dossier(one: CaseOverview, sight: Sight) -> WorkItem:
    """Return one case as a line: days left, stage, gaps of each count."""
    row, summary = nearest(one), one.summary
    counts = [
        f"{_citation(sight, count.offence)} {count.accused}: "
        + (plurals.gaps(count.gaps) if count.gaps else translate("home", "complete"))
        for count in one.counts
    ]
    due = ""
    if row is not None:
        due = f"{short_due(row)} {short_name(row.clock)}"
    told = counts or [gaps_words(summary)]
    if one.way is not None and one.way.round:
        told.insert(0, translate("home", "round {0}").format(one.way.round))
    return WorkItem(
        key=f"case:{summary.id}",
        group=Group.UNDATED,
        case=summary.id,
        title=f"{summary.number}   {summary.title}",
        second=_DOT.join(filter(None, (*told, due))),
        act=translate("home", "Examine"),
        route=Route("elements" if one.counts else "summary"),
        tone="neutral" if row is None else clock_tone(row),
        number=summary.number,
        days=None if row is None else row.days_left,
        icon="folder",
        clock=row,
    )


def _citation(sight: Sight, offence: str) -> str:
    """Return the article of an offence."""
    found = sight.catalogue.offences.get(offence)
    return offence if found is None else found.citation
