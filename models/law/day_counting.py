# SPDX-License-Identifier: Apache-2.0
"""From an event to the last moment, step by step.

Knows calendar arithmetic. Must not know any figure, article or holiday: they
come in as a ``Figure``, a ``DayRule`` and a ``Calendar``. A period starts on
the following day, so day ``n`` of it is the day of the event plus ``n``.
"""

from __future__ import annotations

import calendar as months
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.law.clock_values import (
    ClockCode,
    Count,
    Due,
    Step,
    StepCode,
    remark,
    step,
)
from models.law.finding import Reason
from models.law.happenings import instant, local
from models.law.holidays import Calendar
from models.law.procedure import DayRule, Figure, Unit

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Start:
    """Where counting begins.

    Attributes:
        day: the local day.
        clock: the hour, ``None`` = not known.
        zone: whose day.
    """

    day: date
    clock: time | None = None
    zone: str = ""


def count(figure: Figure, rule: DayRule, start: Start, calendar: Calendar) -> Count:
    """Return the last moment with its steps, or why it is not certain.

    Args:
        figure: how long.
        rule: how its instrument counts.
        start: the event.
        calendar: what is no working day.
    """
    if figure.value is None:
        return Count(None, (remark(ClockCode.FIGURE_UNKNOWN),))
    steps = [step(StepCode.FIGURE, value=str(figure.value), unit=figure.unit)]
    if figure.before:
        steps.append(step(StepCode.BACKWARDS))
    try:
        return _counted(figure, rule, start, calendar, steps)
    except (OverflowError, ValueError):
        return Count(None, (remark(ClockCode.BEYOND_CALENDAR),), tuple(steps))


def _counted(
    figure: Figure, rule: DayRule, start: Start, calendar: Calendar, steps: list[Step]
) -> Count:
    """Count in the figure's unit."""
    value = figure.value or 0
    sign = -1 if figure.before else 1
    if figure.unit is Unit.HOURS:
        return _hours(sign * value, start, steps)
    if value == 0 and start.clock is not None:
        return _hours(0, start, steps)
    why: list[Reason] = []
    if rule.assumed:
        why.append(remark(ClockCode.DAY_KIND_ASSUMED, instrument=rule.id))
    if value and not figure.before:
        following = (start.day + ONE_DAY).isoformat()
        steps.append(step(StepCode.FIRST_DAY, day=following))
    if figure.unit is Unit.WORKING_DAYS or (figure.unit is Unit.DAYS and rule.working):
        day = _working(sign * value, start.day, calendar, steps, why)
    elif figure.unit is Unit.DAYS:
        day = start.day + timedelta(days=sign * value)
    else:
        day = _long(sign, figure, rule, start.day, steps)
    steps.append(step(StepCode.LAST_DAY, day=day.isoformat()))
    why.extend(_resting(day, calendar))
    return Count(Due(day, start.zone), tuple(why), tuple(steps))


def _hours(value: int, start: Start, steps: list[Step]) -> Count:
    """Count to the minute; without the hour only bounds are known."""
    span = timedelta(hours=value)
    if start.clock is None:
        earliest = instant(start.day, time.min, start.zone) + span
        latest = instant(start.day, time.max, start.zone) + span
        why = remark(
            ClockCode.HOUR_UNKNOWN,
            earliest=earliest.isoformat(timespec="minutes"),
            latest=latest.isoformat(timespec="minutes"),
        )
        return Count(None, (why,), tuple(steps), latest)
    begin = instant(start.day, start.clock, start.zone)
    end = begin + span
    if value:
        steps.append(
            step(StepCode.HOURS, **{"from": _said(begin), "until": _said(end)})
        )
    steps.append(step(StepCode.LAST_MOMENT, moment=_said(end)))
    day, _ = local(end, start.zone)
    return Count(Due(day, start.zone, end), (), tuple(steps))


def _said(moment: datetime) -> str:
    """Return a moment as steps hold it."""
    return moment.isoformat(timespec="minutes")


def _working(
    value: int, day: date, calendar: Calendar, steps: list[Step], why: list[Reason]
) -> date:
    """Walk over working days, saying what was stepped over."""
    left, pace = abs(value), ONE_DAY if value > 0 else -ONE_DAY
    weekends = 0
    years = {day.year}
    while left:
        day += pace
        years.add(day.year)
        rest = calendar.holiday(day)
        if calendar.weekend(day):
            weekends += 1
            continue
        if rest is not None:
            name = {"name": rest.name.id, "name_en": rest.name.en}
            at = day.isoformat()
            if not calendar.rests(rest):
                steps.append(step(StepCode.LEAVE_COUNTED, day=at, **name))
            else:
                marks = {
                    "estimated": str(rest.estimated).lower(),
                    "collective": str(rest.collective).lower(),
                }
                steps.append(step(StepCode.HOLIDAY, day=at, **name, **marks))
                if rest.estimated:
                    why.append(remark(ClockCode.ESTIMATED_HOLIDAY, day=at, **name))
                continue
        left -= 1
    if weekends:
        steps.append(step(StepCode.WEEKENDS, days=str(weekends)))
    why.extend(
        remark(ClockCode.LEAVE_NOT_ANNOUNCED, year=str(year))
        for year in sorted(years)
        if calendar.rules.collective_leave and not calendar.announced(year)
    )
    return day


def _long(
    sign: int, figure: Figure, rule: DayRule, day: date, steps: list[Step]
) -> date:
    """Count months and years."""
    value = figure.value or 0
    if figure.unit is Unit.MONTHS and rule.month_days is not None:
        days = value * rule.month_days
        steps.append(
            step(
                StepCode.MONTHS_AS_DAYS,
                months=str(value),
                month_days=str(rule.month_days),
                days=str(days),
            )
        )
        return day + timedelta(days=sign * days)
    apart = sign * value * (12 if figure.unit is Unit.YEARS else 1)
    year, month = divmod(day.year * 12 + day.month - 1 + apart, 12)
    longest = months.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, longest))


def _resting(day: date, calendar: Calendar) -> list[Reason]:
    """Say when the last day is one of rest; no rule read moves it."""
    rest = calendar.holiday(day)
    if rest is None and not calendar.weekend(day):
        return []
    name = rest.name.id if rest else ""
    name_en = rest.name.en if rest else ""
    return [
        remark(
            ClockCode.FALLS_ON_REST_DAY,
            day=day.isoformat(),
            name=name,
            name_en=name_en,
        )
    ]
