# SPDX-License-Identifier: Apache-2.0
"""Turns rows about acts and clocks into frozen values, checking references.

Knows which row may name which, and that no rule or clock of the two sources
may be missing. Must not know bytes, a case or today's date.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from models.base.errors import CatalogueInvalid
from models.law import raw_procedure as raw
from models.law.act_order import Follows
from models.law.building_detention import build_detention
from models.law.building_stages import check_acts
from models.law.catalogue import Catalogue
from models.law.procedure import (
    EMPTY,
    PRACTICE,
    Clock,
    ClockKind,
    DayRule,
    Event,
    Extension,
    Figure,
    HolidayChange,
    HolidayRules,
    NotClock,
    Procedure,
)
from models.law.refer import by_id, known, maybe, one_known, words

CLOCKS = "clocks.json"
COUNTING = "day_counting.json"
EVENTS = "events.json"
HOLIDAYS = "holidays.json"
_DAYS = {"calendar": False, "working": True}
_ACTIONS = {"add": True, "remove": False}


def with_procedure(catalogue: Catalogue, files: raw.ProcedureFiles) -> Catalogue:
    """Return the edition with its acts and clocks.

    Raises:
        CatalogueInvalid: a row names what the edition does not hold, a rule
            or clock of the sources is not mapped, or clocks lead in a circle.
    """
    return replace(catalogue, procedure=_Builder(catalogue, files).all())


class _Builder:
    """Builds ``Procedure``; every refusal names its file, place and reason."""

    def __init__(self, catalogue: Catalogue, files: raw.ProcedureFiles) -> None:
        self._law = catalogue
        self._files = files
        self._file = files.clocks
        self._events = by_id(EVENTS, "$", files.events)
        self._conditions = by_id(CLOCKS, "$.conditions", self._file.conditions)
        self._groups = by_id(CLOCKS, "$.groups", self._file.groups)
        self._rows = by_id(CLOCKS, "$.clocks", self._file.clocks)
        self._counting = by_id(COUNTING, "$", files.counting)

    def all(self) -> Procedure:
        """Return everything about acts and clocks."""
        found = Procedure(
            events={
                row.id: self._event(row, f"$[{place}]")
                for place, row in enumerate(self._files.events)
            },
            clocks={
                row.id: self._clock(row, f"$.clocks[{place}]")
                for place, row in enumerate(self._file.clocks)
            },
            not_clocks=self._not_clocks(),
            rules=tuple(self._file.register.rules),
            workflow=tuple(self._file.register.workflow),
            conditions={k: words(row.label) for k, row in self._conditions.items()},
            groups={k: words(row.label) for k, row in self._groups.items()},
            counting=self._day_rules(),
            holidays=self._holidays(),
            detention=build_detention(self._law, self._files.detention, self._events),
            soon_days=self._file.soon_days,
        )
        check_acts(self._law, self._events, found.events.values())
        self._check_circles()
        self._check_complete(found)
        return found

    def _event(self, row: raw.EventRow, path: str) -> Event:
        """Return one event; what it follows must be other events."""
        for place, one in enumerate(row.follows):
            where = f"{path}.follows[{place}]"
            known(EVENTS, f"{where}.first", list(one.first), self._events)
            one_known(EVENTS, f"{where}.unless", one.unless, self._conditions)
            if row.id in one.first:
                raise CatalogueInvalid(EVENTS, f"{where}.first", f"cycle: {row.id}")
        return Event(
            row.id,
            words(row.label),
            row.kind,
            row.stage,
            fact=row.fact,
            presence=row.presence,
            on_paper=row.on_paper,
            follows=tuple(
                Follows(one.first, one.shared, one.sure, one.unless)
                for one in row.follows
            ),
        )

    def _clock(self, row: raw.ClockRow, path: str) -> Clock:
        """Return one clock."""
        law = self._law
        one_known(CLOCKS, f"{path}.instrument", row.instrument, law.instruments)
        if (row.instrument or PRACTICE) not in self._counting:
            why = f"no_day_counting: {row.instrument or PRACTICE}"
            raise CatalogueInvalid(CLOCKS, f"{path}.instrument", why)
        for event in row.starts:
            if event in row.met_by:
                raise CatalogueInvalid(CLOCKS, f"{path}.met_by", f"cycle: {event}")
        return Clock(
            id=row.id,
            starts=known(CLOCKS, f"{path}.starts", row.starts, self._events),
            met_by=known(CLOCKS, f"{path}.met_by", row.met_by, self._events),
            kind=row.kind,
            figure=Figure(row.figure.value, row.figure.unit, row.figure.before),
            who=words(row.who),
            action=words(row.action),
            short=words(row.short),
            tag=words(row.tag),
            confidence=row.confidence,
            sources=known(CLOCKS, f"{path}.sources", row.sources, law.sources),
            rules=row.rules,
            workflow=row.workflow,
            further=row.further,
            code=self._code(row, path),
            instrument=row.instrument,
            article=row.article,
            citation=row.citation,
            extension=self._extension(row, path),
            condition=one_known(
                CLOCKS, f"{path}.condition", row.condition, self._conditions
            ),
            group=one_known(CLOCKS, f"{path}.group", row.group, self._groups),
            next=one_known(CLOCKS, f"{path}.next", row.next, self._rows),
            consequence=maybe(row.consequence),
            practice=maybe(row.practice),
            note=maybe(row.note),
        )

    def _code(self, row: raw.ClockRow, path: str) -> str:
        """Return the procedural code; it must be one."""
        codes = [one.id for one in self._law.evidence_regimes.values() if one.code]
        return one_known(CLOCKS, f"{path}.code", row.code, codes)

    def _extension(self, row: raw.ClockRow, path: str) -> Extension | None:
        """Return how a term may be prolonged; only a term may be."""
        more = row.extension
        if more is None:
            return None
        if row.kind is not ClockKind.TERM or row.figure.before:
            raise CatalogueInvalid(CLOCKS, f"{path}.extension", "not_a_term")
        one_known(CLOCKS, f"{path}.extension.event", more.event, self._events)
        if more.event in (*row.starts, *row.met_by):
            where = f"{path}.extension.event"
            raise CatalogueInvalid(CLOCKS, where, f"cycle: {more.event}")
        return Extension(more.event, Figure(more.value, more.unit), more.most)

    def _not_clocks(self) -> dict[str, NotClock]:
        """Return the rules that are no clocks."""
        found: dict[str, NotClock] = {}
        for place, row in enumerate(self._file.not_clocks):
            path = f"$.not_clocks[{place}]"
            if row.rule in found:
                raise CatalogueInvalid(
                    CLOCKS, f"{path}.rule", f"duplicate_id: {row.rule}"
                )
            found[row.rule] = NotClock(
                rule=row.rule,
                action=words(row.action),
                reason=words(row.reason),
                instrument=one_known(
                    CLOCKS, f"{path}.instrument", row.instrument, self._law.instruments
                ),
                citation=row.citation,
                confidence=row.confidence,
                sources=known(
                    CLOCKS, f"{path}.sources", row.sources, self._law.sources
                ),
            )
        return found

    def _day_rules(self) -> dict[str, DayRule]:
        """Return how each instrument counts."""
        found = {}
        for place, row in enumerate(self._files.counting):
            path = f"$[{place}]"
            if row.id != PRACTICE:
                one_known(COUNTING, f"{path}.id", row.id, self._law.instruments)
            one_known(COUNTING, f"{path}.day", row.day, _DAYS)
            found[row.id] = DayRule(
                id=row.id,
                working=_DAYS[row.day],
                article=row.article,
                confidence=row.confidence,
                note=words(row.note),
                month_days=row.month_days,
                assumed=row.assumed,
            )
        return found

    def _holidays(self) -> HolidayRules:
        """Return what is no working day; a week must leave one."""
        file = self._files.holidays
        weekend = frozenset(file.weekend)
        if len(weekend) == len(range(7)):
            raise CatalogueInvalid(HOLIDAYS, "$.weekend", "no_working_day")
        return HolidayRules(
            weekend=weekend,
            collective_leave=file.collective_leave,
            collective_note=words(file.collective_note),
            estimated_note=words(file.estimated_note),
            changes=tuple(
                self._change(row, f"$.changes[{place}]")
                for place, row in enumerate(file.changes)
            ),
        )

    def _change(self, row: raw.ChangeRow, path: str) -> HolidayChange:
        """Return one row of the table; an added day needs a name."""
        one_known(HOLIDAYS, f"{path}.action", row.action, _ACTIONS)
        adds = _ACTIONS[row.action]
        if adds and row.name is None:
            raise CatalogueInvalid(HOLIDAYS, f"{path}.name", "missing_field: name")
        name = maybe(row.name) or EMPTY
        return HolidayChange(row.date, adds, name, words(row.why), row.collective)

    def _check_circles(self) -> None:
        """What follows a clock must not lead back to it."""
        for place, row in enumerate(self._file.clocks):
            passed = {row.id}
            follows = row.next
            while follows:
                if follows in passed:
                    where = f"$.clocks[{place}].next"
                    raise CatalogueInvalid(CLOCKS, where, f"cycle: {follows}")
                passed.add(follows)
                follows = self._rows[follows].next

    def _check_complete(self, found: Procedure) -> None:
        """Each rule is a clock or said to be none; each clock stands somewhere."""
        clocks = found.clocks.values()
        timed = {one for clock in clocks for one in clock.rules}
        timed |= found.detention_rules()
        both = timed & found.not_clocks.keys()
        if both:
            why = f"clock_and_not: {min(both)}"
            raise CatalogueInvalid(CLOCKS, "$.not_clocks", why)
        flow = {one for clock in clocks for one in clock.workflow}
        _same("rules", found.rules, timed | found.not_clocks.keys())
        _same("workflow", found.workflow, flow)


def _same(name: str, wanted: Iterable[str], mapped: Collection[str]) -> None:
    """Compare the register with what is mapped."""
    listed = tuple(wanted)
    path = f"$.register.{name}"
    for one in listed:
        if one not in mapped:
            raise CatalogueInvalid(CLOCKS, path, f"not_mapped: {one}")
    for one in sorted(mapped):
        if one not in listed:
            raise CatalogueInvalid(CLOCKS, path, f"unknown_id: {one}")
