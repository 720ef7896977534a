# SPDX-License-Identifier: Apache-2.0
"""Puts lines of work onto the days of the ribbon.

Knows ``WorkItem`` values, today and the days off; must not know how a ribbon is
painted. Every line that has a day within reach is on it, once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.item_models.work_item import WorkItem
from desktop.widgets.ribbon import Mark, RibbonDay
from desktop.wording.formats import full_date, short_date
from models.law.holidays import RestDay

translate = QCoreApplication.translate


def ribbon_days(
    items: Iterable[WorkItem],
    today: date,
    rest: Mapping[date, RestDay | None],
    count: int,
    language: str,
) -> tuple[RibbonDay, ...]:
    """Return what is past, then ``count`` days from today.

    Args:
        items: lines; those without a day are left out.
        today: the local day.
        rest: days off; the name is ``None`` for a weekend.
        count: how many days.
        language: of the holidays' names.
    """
    dated = [one for one in items if one.day is not None]
    past = tuple(_mark(one) for one in dated if one.days is not None and one.days < 0)
    overdue = translate("deadlines", "Overdue")
    head = translate("deadlines", "Late")  # a day is narrow
    made = [RibbonDay(head, overdue, past, past=True)]
    for step in range(count):
        day = today + timedelta(days=step)
        due = tuple(
            _mark(one) for one in dated if one.days is not None and one.days == step
        )
        made.append(
            RibbonDay(
                _head(day, step),
                _spoken(day, step, rest, language),
                due,
                off=day in rest,
                today=step == 0,
            )
        )
    return tuple(made)


def _mark(item: WorkItem) -> Mark:
    """Return a line as a mark; what it is in few words, and whose or which."""
    which = item.about.partition(" ")[0] or _short_number(item.number)
    few = item.tag or item.title.partition(" ")[0]
    texts = (f"{few} {which}".strip(), few)
    whole = () if item.tag else (item.title,)
    return Mark(item.key, (*whole, *texts), item.tone, item.spoken)


def _short_number(number: str) -> str:
    """Return what tells a case from the others of its register and year."""
    figures = re.search(r"\d+", number)
    return "" if figures is None else figures[0].lstrip("0")


def _head(day: date, step: int) -> str:
    """Return the words above a day; the month only where it changes."""
    if step == 0:
        return translate("deadlines", "Today")
    words = short_date(day)
    return words if day.day == 1 else words.rpartition(" ")[0]


def _spoken(
    day: date, step: int, rest: Mapping[date, RestDay | None], language: str
) -> str:
    """Return a day in full, with what makes it a day off."""
    words = full_date(day)
    if step == 0:
        words = translate("deadlines", "Today, {0}").format(words)
    if day not in rest:
        return words
    holiday = rest[day]
    if holiday is None:
        return translate("deadlines", "{0}, weekend").format(words)
    told = holiday.name.text(language)
    if holiday.estimated:
        told = translate("deadlines", "{0}, estimated").format(told)
    return translate("deadlines", "{0}, holiday: {1}").format(words, told)
