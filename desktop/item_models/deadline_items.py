# SPDX-License-Identifier: Apache-2.0
"""Makes lines of work of what the cases say: clocks, tasks, gaps, promises.

Knows overviews of cases and their words; must not know how they are read, nor
which lens looks at them. Nothing here decides: it repeats clocks and findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.item_models.work_item import Group, WorkItem, by_day
from desktop.qt.port import Route, route_to
from desktop.wording.clock_lines import ICONS, clock_tone
from desktop.wording.findings import standing_look
from desktop.wording.formats import short_date
from desktop.wording.labels import label
from models.casefile.tasks import Task, TaskSource
from models.law.catalogue import Catalogue
from models.law.clock_values import ClockState, RunningClock
from models.law.finding import Standing
from models.snapshot.overview import CaseOverview, OpenGap, VictimState

translate = QCoreApplication.translate
_DOT = "  ·  "


_GROUPS = {
    ClockState.OVERDUE: Group.OVERDUE,
    ClockState.TODAY: Group.TODAY,
    ClockState.SOON: Group.SOON,
    ClockState.LATER: Group.LATER,
}


def clock_items(cases: Iterable[CaseOverview], language: str) -> list[WorkItem]:
    """Return every running clock, the nearest first, the uncertain last."""
    found = [
        _clock_item(case, row, number, language)
        for case in cases
        for number, row in enumerate(case.clocks)
    ]
    return by_day(found)


def task_items(cases: Iterable[CaseOverview], today: date, soon: int) -> list[WorkItem]:
    """Return every open task, the nearest first, those without a day last.

    Args:
        cases: the cases.
        today: the local day.
        soon: days within which the rule set calls a day near.
    """
    found = [_task_item(case, one, today, soon) for case in cases for one in case.tasks]
    return by_day(found)


def gap_items(
    cases: Iterable[CaseOverview], catalogue: Catalogue, language: str, most: int
) -> list[WorkItem]:
    """Return the gaps to close first, at most ``most`` of one case."""
    return [
        _gap_item(case, gap, catalogue, language)
        for case in cases
        for gap in case.gaps[:most]
        if gap.offence in catalogue.offences
    ]


def protection_items(cases: Iterable[CaseOverview]) -> list[WorkItem]:
    """Return what each victim's application to LPSK still waits for from us."""
    return [
        made
        for case in cases
        for victim in case.victims
        for made in _protection(case, victim)
    ]


def _clock_item(
    case: CaseOverview, row: RunningClock, number: int, language: str
) -> WorkItem:
    """Return one clock as a line."""
    group = _GROUPS.get(row.state, Group.UNCERTAIN)
    words = row.clock.action.text(language)
    about = case.names.get(row.about, "")
    day = None if row.due is None else row.due.day
    started = row.trigger.id if row.trigger is not None else ""
    place = "|".join((row.clock.id, started, row.about, str(row.term)))
    act = started.partition(" ")[0]
    return WorkItem(
        key=f"clock:{case.summary.id}:{place}:{number}",
        group=group,
        case=case.summary.id,
        title=words[:1].upper() + words[1:],
        second=_second(case, about, row.clock.citation, day=day),
        act=translate("deadlines", "Open"),
        route=Route("acts", act, f"clock:{place}"),
        tone=clock_tone(row),
        number=case.summary.number,
        days=row.days_left if group is not Group.UNCERTAIN else None,
        day=day,
        icon=ICONS[row.state],
        clock=row,
        about=about,
        tag=row.clock.tag.text(language),
    )


def _task_item(case: CaseOverview, task: Task, today: date, soon: int) -> WorkItem:
    """Return one task as a line; a plan has no tone of the law."""
    days = None if task.due is None else (task.due - today).days
    about = dict(case.people).get(task.person, "")
    promise = task.source is TaskSource.PROMISE
    kind = label("task_source", task.source) if promise else ""
    return WorkItem(
        key=f"task:{case.summary.id}:{task.id}",
        group=_due_group(days, soon),
        case=case.summary.id,
        title=task.title,
        second=_second(case, about, kind, task.owner, day=task.due),
        act=translate("deadlines", "Done"),
        route=Route("summary", task.id, "task"),
        tone="info" if days is not None else "neutral",
        number=case.summary.number,
        days=days,
        day=task.due,
        icon="heart-handshake" if promise else "square-check",
        task=task,
        about=about,
    )


def _due_group(days: int | None, soon: int) -> Group:
    """Return the heading of something due in so many days."""
    if days is None:
        return Group.UNDATED
    if days <= 0:
        return Group.TODAY if days == 0 else Group.OVERDUE
    return Group.SOON if days <= soon else Group.LATER


def _gap_item(
    case: CaseOverview, gap: OpenGap, catalogue: Catalogue, language: str
) -> WorkItem:
    """Return one gap as a line."""
    offence = catalogue.offences[gap.offence]
    found = next((e for e in offence.elements if e.id == gap.cell.element), None)
    element = found.label.text(language) if found is not None else gap.cell.element
    look = standing_look(gap.standing)
    title = translate("deadlines", "{0}: {1}").format(
        _DOT.join(filter(None, (gap.victim, element))), _lack(gap.standing)
    )
    second = _second(case, gap.accused, offence.citation)
    return WorkItem(
        key=f"gap:{case.summary.id}:{gap.cell}",
        group=Group.UNDATED,
        case=case.summary.id,
        title=title,
        second=second,
        act=_gap_act(gap.standing),
        route=route_to(gap.cell),
        tone=look.tone,
        number=case.summary.number,
        icon=look.icon,
        gap=gap,
        about=gap.victim,
    )


def _lack(standing: Standing) -> str:
    """Return what a gap lacks, in few words."""
    return {
        Standing.ABSENT: translate("deadlines", "nothing yet"),
        Standing.DISPUTED: translate("deadlines", "accounts differ"),
    }.get(standing, translate("deadlines", "needs one more item"))


def _gap_act(standing: Standing) -> str:
    """Return the verb that leads to a gap."""
    return {
        Standing.ABSENT: translate("deadlines", "Open"),
        Standing.DISPUTED: translate("deadlines", "Compare"),
    }.get(standing, translate("deadlines", "Link"))


def _protection(case: CaseOverview, victim: VictimState) -> Iterator[WorkItem]:
    """Yield what the application of one victim waits for."""
    if victim.decided or victim.registered:
        return
    field = "request.services"
    if not victim.asked:
        title = translate("deadlines", "Prepare the application to LPSK for {0}")
        lack = translate("deadlines", "no application yet")
        act = translate("deadlines", "Prepare")
    elif victim.consent_on is None:
        title = translate("deadlines", "Ask {0} for consent to the application")
        lack = translate("deadlines", "consent is not recorded yet")
        act, field = translate("deadlines", "Record"), "request.consent_on"
    else:
        title = translate("deadlines", "Hand in the application to LPSK for {0}")
        lack = translate("deadlines", "no LPSK number yet")
        act, field = translate("deadlines", "Complete"), "request.register"
    label = victim.label
    if victim.child:
        label = translate("deadlines", "{0} (child)").format(label)
    yield WorkItem(
        key=f"protection:{case.summary.id}:{victim.id}",
        group=Group.UNDATED,
        case=case.summary.id,
        title=title.format(label),
        second=_second(case, lack),
        act=act,
        route=Route("documents", victim.id, field),
        number=case.summary.number,
        icon="shield",
        about=victim.label,
    )


def _second(case: CaseOverview, *more: str, day: date | None = None) -> str:
    """Return the quieter line: when, which case, and what else."""
    when = short_date(day) if day is not None else ""
    which = f"{case.summary.number} {case.summary.title}"
    return _DOT.join(filter(None, (when, which, *more)))
