# SPDX-License-Identifier: Apache-2.0
"""Puts one clock into words: how it stands, on what it rests, how it was counted.

Knows running clocks, the pack and names of what a case holds. Must not count,
and must not know which screen shows it: Tindakan, Tenggat, Beranda and the
header all say a clock in these words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.wording.clocks import all_states, all_units, pack_names, remark_text
from desktop.wording.clocks import step_text as said_step
from desktop.wording.confidence import confidence_text
from desktop.wording.formats import clock as hour_text
from desktop.wording.formats import language, long_date, medium_date, short_date
from desktop.wording.labels import days_left
from models.law.catalogue import Catalogue
from models.law.clock_values import ClockCode, ClockState, RunningClock, Step, StepCode
from models.law.procedure import Clock, Extension

translate = QCoreApplication.translate
Naming = Callable[[str], str]
"""The id of a person or an item → how the case calls it."""

ICONS = {
    ClockState.OVERDUE: "alarm-clock",
    ClockState.TODAY: "alarm-clock",
    ClockState.SOON: "alarm-clock",
    ClockState.LATER: "clock",
    ClockState.UNCERTAIN: "circle-help",
    ClockState.PAUSED: "clock",
    ClockState.NOT_STARTED: "circle-dashed",
    ClockState.SUPERSEDED: "history",
    ClockState.MET: "circle-check",
}
_TONES = {
    ClockState.OVERDUE: "bad",
    ClockState.TODAY: "bad",
    ClockState.SOON: "warn",
    ClockState.MET: "ok",
}
_DATED = frozenset(
    {ClockState.OVERDUE, ClockState.TODAY, ClockState.SOON, ClockState.LATER}
)


@dataclass(frozen=True, slots=True)
class ClockWords:
    """One clock in words.

    Attributes:
        title: what has to be done, and about whom.
        state: how it stands, e.g. ``Sisa 5 hari``.
        tone: of the state; only a deadline of the law is tinted.
        icon: of the state.
        due: the last day, "" when it is not certain.
        basis: (name, value): rule, article, source and what follows.
        steps: how it was counted, line by line.
        remarks: what a reader should know of the count.
    """

    title: str
    state: str
    tone: str
    icon: str
    due: str
    basis: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    remarks: tuple[str, ...]


def clock_words(
    catalogue: Catalogue, row: RunningClock, name: Naming = lambda _id: ""
) -> ClockWords:
    """Return everything there is to say of one clock.

    Args:
        catalogue: the edition it was counted under.
        row: the clock.
        name: how the case calls a person or an item, "" when it does not.
    """
    about = name(row.about) if row.about else ""
    named = pack_names(catalogue)
    return ClockWords(
        title=" · ".join(filter(None, (row.clock.action.text(language()), about))),
        state=clock_state(row),
        tone=clock_tone(row),
        icon=ICONS[row.state],
        due=_due(row),
        basis=tuple(_basis(catalogue, row, name)),
        steps=tuple(_counted(one) for one in row.steps),
        remarks=tuple(
            remark_text(one.code, _listed(dict(one.params), named), named)
            for one in row.why
        ),
    )


def clock_key(row: RunningClock) -> str:
    """Return what a clock is known by in its case: rule, act, person and term."""
    trigger = "" if row.trigger is None else row.trigger.id
    return "|".join((row.clock.id, trigger, row.about, str(row.term)))


def clock_state(row: RunningClock) -> str:
    """Return ``Sisa 5 hari``, ``Lewat 2 hari``, ``Hari ini`` or what else it is."""
    words = all_states()[row.state]
    if row.state is ClockState.MET and row.late:
        return translate("clock", "Met late")
    if row.days_left is None or row.state not in _DATED:
        return words
    return words if row.days_left == 0 else days_left(row.days_left)


def clock_tone(row: RunningClock) -> str:
    """Return the tone: overdue or today, soon, met; a habit is no deadline of law."""
    if row.state is ClockState.MET:
        return "warn" if row.late else "ok"
    if not row.clock.instrument and row.state in _TONES:
        return "info"
    return _TONES.get(row.state, "neutral")


def short_name(clock: Clock) -> str:
    """Return what a clock is called where room is small, e.g. ``Kirim SPDP``."""
    here = language()
    return clock.short.text(here) or clock.action.text(here)


def short_due(row: RunningClock) -> str:
    """Return ``Sel 24 Nov``, with the hour where it is counted in hours."""
    if row.due is None:
        return ""
    day = short_date(row.due.day)
    return day if row.due.at is None else f"{day}, {hour_text(row.due.at)}"


def estimated(row: RunningClock) -> bool:
    """Return whether a holiday in the count is an estimate."""
    told = any(one.code == ClockCode.ESTIMATED_HOLIDAY for one in row.why)
    return told or any(
        one.code is StepCode.HOLIDAY and one.get("estimated") == "true"
        for one in row.steps
    )


def _counted(one: Step) -> str:
    """Return one line of the count; a day that is only an estimate says so."""
    words = said_step(one.code, dict(one.params))
    if one.get("estimated") == "true":
        return translate("clock", "{0} (estimate)").format(words)
    return words


def _due(row: RunningClock) -> str:
    """Return the last day in full, with the hour and the zone where it has one."""
    if row.due is None:
        return ""
    day = f"{short_date(row.due.day).split(' ', 1)[0]} {long_date(row.due.day)}"
    if row.due.at is None:
        return day
    return f"{day}, {hour_text(row.due.at)}"


def _basis(
    catalogue: Catalogue, row: RunningClock, name: Naming
) -> Iterator[tuple[str, str]]:
    """Yield on what the clock rests."""
    here, clock = language(), row.clock
    yield translate("clock", "Who acts"), clock.who.text(here)
    law = catalogue.instruments.get(clock.instrument)
    article = clock.citation or clock.article
    title = "" if law is None else law.title.text(here)
    yield (
        translate("clock", "Article"),
        ", ".join(filter(None, (article, title)))
        or translate("clock", "no article: practice"),
    )
    yield translate("clock", "Rule"), _rule(row)
    yield translate("clock", "How far checked"), confidence_text(clock.confidence)
    told = [catalogue.sources[one].what.text(here) for one in clock.sources]
    if told:
        yield translate("clock", "Source"), "; ".join(told)
    yield from _happened(catalogue, row, name)
    if clock.extension is not None:
        yield translate("clock", "Extension"), _extension(catalogue, clock.extension)
    if clock.condition:
        held = catalogue.procedure.conditions[clock.condition].text(here)
        yield translate("clock", "Runs only if"), held
    if clock.consequence is not None:
        yield translate("clock", "If it is missed"), clock.consequence.text(here)
    if clock.practice is not None:
        yield translate("clock", "Practice"), clock.practice.text(here)
    if clock.note is not None:
        yield translate("clock", "Note"), clock.note.text(here)
    if clock.group:
        group = catalogue.procedure.groups[clock.group].text(here)
        yield translate("clock", "Stands beside"), group
    yield from _counting(catalogue, row)


def _rule(row: RunningClock) -> str:
    """Return the figure of the article, or that the pack holds none."""
    figure = row.clock.figure
    if figure.value is None:
        return translate("clock", "not certain yet: the rule set holds no figure")
    unit = all_units()[figure.unit]
    words = f"{figure.value} {unit}"
    if figure.before:
        return translate("clock", "{0}, counted back").format(words)
    return words


def _happened(
    catalogue: Catalogue, row: RunningClock, name: Naming
) -> Iterator[tuple[str, str]]:
    """Yield what started the clock and what met it."""
    events, here = catalogue.procedure.events, language()
    for label, one in (
        (translate("clock", "Started by"), row.trigger),
        (translate("clock", "Met by"), row.met_by),
    ):
        if one is None:
            continue
        event = events.get(one.event)
        day = "" if one.day is None else medium_date(one.day)
        paper = name(one.id.partition(" ")[0])
        said = one.event if event is None else event.label.text(here)
        yield label, ", ".join(filter(None, (said, paper, day)))


def _extension(catalogue: Catalogue, more: Extension) -> str:
    """Return how a term may be prolonged."""
    words = translate("clock", "{0} {1} each time, at most {2}×: {3}")
    event = catalogue.procedure.events[more.event].label.text(language())
    return words.format(
        more.figure.value, all_units()[more.figure.unit], more.most, event
    )


def _counting(catalogue: Catalogue, row: RunningClock) -> Iterator[tuple[str, str]]:
    """Yield how days are counted, and whether collective leave is a day off."""
    law, here = catalogue.procedure, language()
    rule = law.day_rule(row.clock)
    if rule.note.text(here):
        checked = confidence_text(rule.confidence)
        said = f"{rule.note.text(here)} ({checked.lower()})"
        yield translate("clock", "How days count"), said
    if row.clock.figure.unit == "working_days" or rule.working:
        yield translate("clock", "Collective leave"), leave_text(catalogue)


def leave_text(catalogue: Catalogue) -> str:
    """Return whether collective leave counts as a day of rest in this pack."""
    if catalogue.procedure.holidays.collective_leave:
        return translate("clock", "counts as a day of rest (switch of the rule set)")
    return translate("clock", "counts as a working day (switch of the rule set)")


def _listed(params: dict[str, str], named: Callable[[str, str], str]) -> dict[str, str]:
    """Return parameters, lists of ids turned into words."""
    for many, one in (("events", "event"), ("offences", "offence")):
        if params.get(many):
            said = (named(one, part) for part in params[many].split(","))
            params[many] = ", ".join(said)
    return params
