# SPDX-License-Identifier: Apache-2.0
"""Says how a clock stands, how it was counted, and what is not certain of it.

Knows the codes of ``models.law.clock_values`` as text and the holes each may
fill. Must not count. Days come as ISO text and leave as people write them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.wording.clock_remarks import all_remarks
from desktop.wording.formats import date_and_clock, language, long_date
from models.law.catalogue import Catalogue

translate = QCoreApplication.translate
Named = Callable[[str, str], str]
"""What an id is an id of, and the id → its words."""

_DAYS = frozenset({"day", "from", "until", "since", "due"})
_MOMENTS = frozenset({"moment", "earliest", "latest"})
_FULL = len("2026-11-21T08:41")


def all_states() -> dict[str, str]:
    """Return every state of a clock in words."""
    return {
        "overdue": translate("clocks", "Overdue"),
        "today": translate("clocks", "Today"),
        "soon": translate("clocks", "Soon"),
        "later": translate("clocks", "Later"),
        "uncertain": translate("clocks", "Not certain yet"),
        "paused": translate("clocks", "Suspended"),
        "not_started": translate("clocks", "Not started"),
        "superseded": translate("clocks", "Extended since"),
        "met": translate("clocks", "Met"),
    }


def all_steps() -> dict[str, str]:
    """Return every line of a count in words."""
    return {
        "trigger": translate("clocks", "Starts with what happened on {day}."),
        "from_term": translate("clocks", "Goes on from {day}, where the term ended."),
        "figure": translate("clocks", "Figure of the article: {value} {unit}."),
        "first_day": translate("clocks", "The first day counted is {day}."),
        "months_as_days": translate(
            "clocks", "Months: {months}, of {month_days} days each, so {days} days."
        ),
        "backwards": translate("clocks", "Counted back from that day."),
        "hours": translate("clocks", "Hours run from {from} to {until}."),
        "weekends": translate("clocks", "Days of rest at weekends: {days}."),
        "holiday": translate("clocks", "{day} is no working day: {name}."),
        "leave_counted": translate(
            "clocks", "{day} ({name}) counts as a working day here."
        ),
        "pause": translate(
            "clocks", "Suspended from {from} to {until}; days added: {days}."
        ),
        "order_ends": translate("clocks", "The paper itself ends on {day}."),
        "last_day": translate("clocks", "The last day is {day}."),
        "last_moment": translate("clocks", "The last moment is {moment}."),
    }


def all_units() -> dict[str, str]:
    """Return every unit of a figure in words."""
    return {
        "hours": translate("clocks", "hours"),
        "days": translate("clocks", "days"),
        "working_days": translate("clocks", "working days"),
        "months": translate("clocks", "months"),
        "years": translate("clocks", "years"),
    }


def state_text(state: str, days_left: int | None) -> str:
    """Return how a clock stands, with the days where they say something.

    Args:
        state: a ``ClockState``.
        days_left: to the last day, negative = past, ``None`` = not certain.
    """
    words = all_states()[state]
    if days_left is None or state not in {"overdue", "soon", "later"}:
        return words
    late = translate("clocks", "{0}: days past {1}")
    left = translate("clocks", "{0}: days left {1}")
    return (late if days_left < 0 else left).format(words, abs(days_left))


def step_text(code: str, params: Mapping[str, str]) -> str:
    """Return one line of a count."""
    return all_steps()[code].format_map(_Holes(params, _as_it_is))


def remark_text(code: str, params: Mapping[str, str], named: Named) -> str:
    """Return what is not certain of a clock, or did not fit.

    Args:
        code: a ``ClockCode``.
        params: plain values by name.
        named: gives the words of an id, by what it is an id of.
    """
    return all_remarks()[code].format_map(_Holes(params, named))


def pack_names(catalogue: Catalogue) -> Named:
    """Return the words that the pack has for its ids."""
    law = catalogue.procedure
    here = language()
    events = {one.id: one.label.text(here) for one in law.events.values()}
    known: dict[str, dict[str, str]] = {
        "event": events,
        "offence": {k: v.citation for k, v in catalogue.offences.items()},
        "condition": {k: v.text(here) for k, v in law.conditions.items()},
        "authority": {k: v.text(here) for k, v in law.detention.authorities.items()},
        "instrument": {k: v.short for k, v in catalogue.instruments.items()},
        "code": {
            k: catalogue.instruments[v.instrument].short
            for k, v in catalogue.evidence_regimes.items()
        },
    }
    return lambda kind, value: known.get(kind, {}).get(value, value)


class _Holes(dict[str, str]):
    """Values for a sentence: days, moments, units and ids as people write them."""

    def __init__(self, params: Mapping[str, str], named: Named) -> None:
        values = dict(params)
        for name in ("name", "by"):
            if language() == "en" and values.get(f"{name}_en"):
                values[name] = values[f"{name}_en"]
        super().__init__(
            {name: _said(name, named(name, value)) for name, value in values.items()}
        )

    def __missing__(self, name: str) -> str:
        """Leave nothing where the law layer gave nothing."""
        return ""


def _as_it_is(_kind: str, value: str) -> str:
    """Return a value that is no id."""
    return value


def _said(name: str, value: str) -> str:
    """Return one value as people write it."""
    if name == "unit":
        return all_units().get(value, value)
    if name in _DAYS | _MOMENTS and value:
        if len(value) >= _FULL:
            return date_and_clock(datetime.fromisoformat(value))
        return long_date(date.fromisoformat(value))
    return value
