# SPDX-License-Identifier: Apache-2.0
"""What counting answers: a due moment with its steps, a state, a reason.

Knows values and codes only; ``desktop.wording`` says them. «Belum pasti» is
``None``, never zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.law.finding import Reason
from models.law.happenings import Happening
from models.law.procedure import Clock


class ClockState(StrEnum):
    """How a running clock stands."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"  # within the pack's ``soon_days``
    LATER = "later"
    UNCERTAIN = "uncertain"  # no due moment, or a condition is open
    PAUSED = "paused"
    NOT_STARTED = "not_started"  # shown beside a competing clock
    SUPERSEDED = "superseded"  # by an extension
    MET = "met"


class ClockCode(StrEnum):
    """Remarks on a row, and findings on what was handed over; [params]."""

    # Why a due moment is not certain.
    FIGURE_UNKNOWN = "figure_unknown"
    TRIGGER_UNDATED = "trigger_undated"
    TRIGGER_MISSING = "trigger_missing"  # [events]
    HOUR_UNKNOWN = "hour_unknown"  # [earliest, latest]
    BEYOND_CALENDAR = "beyond_calendar"
    PAUSED = "paused"  # [since, days_left]
    TERM_BEFORE_UNKNOWN = "term_before_unknown"
    # What a reader should know about a row.
    CODE_ASSUMED = "code_assumed"  # [code]
    CODE_OPEN = "code_open"  # [code]
    CONDITION_OPEN = "condition_open"  # [condition]
    DAY_KIND_ASSUMED = "day_kind_assumed"  # [instrument]
    ESTIMATED_HOLIDAY = "estimated_holiday"  # [day, name, name_en]
    LEAVE_NOT_ANNOUNCED = "leave_not_announced"  # [year]
    FALLS_ON_REST_DAY = "falls_on_rest_day"  # [day, name, name_en]
    AUTHORITY_ASSUMED = "authority_assumed"  # [authority]
    ORDER_DATE_MISSING = "order_date_missing"
    GATE_THREAT = "gate_threat"  # [years, offences]
    GATE_EXCUSE = "gate_excuse"  # [condition]
    GATE_OPEN = "gate_open"  # [years, offences]
    GATE_CLOSED = "gate_closed"  # [years, offences]
    NEXT_TERM = "next_term"  # [rule, days, by, by_en]
    # What did not fit.
    ID_TWICE = "id_twice"  # [happening]
    EVENT_UNKNOWN = "event_unknown"  # [happening, event]
    DATE_IMPOSSIBLE = "date_impossible"  # [happening, day]
    UNDATED = "undated"  # [happening, event]
    ZONE_UNKNOWN = "zone_unknown"  # [happening, zone]
    CODE_UNKNOWN = "code_unknown"  # [happening, code]
    CODE_NOT_IN_FORCE = "code_not_in_force"  # [happening, code, day]
    NOT_IN_FORCE = "not_in_force"  # [happening, clock, instrument]
    CONDITION_UNKNOWN = "condition_unknown"  # [happening, condition]
    CONDITION_BOTH = "condition_both"  # [happening, condition]
    ANSWER_UNKNOWN = "answer_unknown"  # [happening, answers]
    ANSWER_BEFORE = "answer_before"  # [happening, answers]
    EXTENSION_ALONE = "extension_alone"  # [happening]
    EXTENSION_LATE = "extension_late"  # [happening, clock, due]
    EXTENSION_TOO_MANY = "extension_too_many"  # [happening, clock, most]
    EXTENSION_NOT_ALLOWED = "extension_not_allowed"  # [happening, rule]
    AUTHORITY_UNKNOWN = "authority_unknown"  # [happening, authority]
    OVER_MAXIMUM = "over_maximum"  # [happening, until, most]
    ENDS_BEFORE_START = "ends_before_start"  # [happening, until]
    PAUSE_ALONE = "pause_alone"  # [happening]
    RESUME_ALONE = "resume_alone"  # [happening]


class StepCode(StrEnum):
    """One line of «cara hitung»; [params]."""

    TRIGGER = "trigger"  # [event, day, hour, zone]
    FROM_TERM = "from_term"  # [day]
    FIGURE = "figure"  # [value, unit]
    FIRST_DAY = "first_day"  # [day]
    MONTHS_AS_DAYS = "months_as_days"  # [months, month_days, days]
    BACKWARDS = "backwards"
    HOURS = "hours"  # [from, until]
    WEEKENDS = "weekends"  # [days]
    HOLIDAY = "holiday"  # [day, name, name_en, estimated, collective]
    LEAVE_COUNTED = "leave_counted"  # [day, name, name_en]
    PAUSE = "pause"  # [from, until, days]
    ORDER_ENDS = "order_ends"  # [day]
    LAST_DAY = "last_day"  # [day]
    LAST_MOMENT = "last_moment"  # [moment]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the count.

    Attributes:
        code: what it says.
        params: plain values for the sentence, by name.
    """

    code: StepCode
    params: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str:
        """Return a parameter, ``""`` when it has none of that name."""
        return dict(self.params).get(name, "")


@dataclass(frozen=True, slots=True)
class Due:
    """The last moment.

    Attributes:
        day: the last local day.
        zone: whose day.
        at: the exact moment, where the count is in hours or to an event.
    """

    day: date
    zone: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """The outcome of counting.

    Attributes:
        due: the last moment, ``None`` = not certain.
        why: why not, and what else a reader should know.
        steps: how it was counted.
        latest: the latest it can be, where only the hour is unknown.
    """

    due: Due | None
    why: tuple[Reason, ...] = ()
    steps: tuple[Step, ...] = ()
    latest: datetime | None = None


@dataclass(frozen=True, slots=True)
class RunningClock:
    """One clock as one happening started it.

    Attributes:
        clock: the rule.
        trigger: what started it; ``None`` = not started, shown for company.
        state: how it stands.
        due: the last moment, ``None`` = «belum pasti».
        why: reasons and remarks.
        steps: how it was counted.
        days_left: to the last day, negative = past; ``None`` = not certain.
        met_by: what met it.
        late: it was met after its last moment; ``None`` = cannot be said.
        code: procedural code it was read under, ``""`` = none needed.
        term: 0 = the first term, then one for each extension.
        planned: its trigger lies ahead.
        about: the person or item it concerns.
    """

    clock: Clock
    trigger: Happening | None
    state: ClockState
    due: Due | None = None
    why: tuple[Reason, ...] = ()
    steps: tuple[Step, ...] = ()
    days_left: int | None = None
    met_by: Happening | None = None
    late: bool | None = None
    code: str = ""
    term: int = 0
    planned: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class Clocks:
    """Every started clock, and what did not fit.

    Attributes:
        rows: by due moment, then in pack order; the uncertain last.
        findings: what was handed over and cannot be as given.
    """

    rows: tuple[RunningClock, ...] = ()
    findings: tuple[Reason, ...] = ()

    def group(self, name: str) -> tuple[RunningClock, ...]:
        """Return the competing clocks of a group."""
        return tuple(row for row in self.rows if row.clock.group == name)


def remark(code: ClockCode, /, **params: str) -> Reason:
    """Return a remark or finding without citations."""
    return Reason(code, (), (), tuple(params.items()))


def step(code: StepCode, /, **params: str) -> Step:
    """Return one line of the count."""
    return Step(code, tuple(params.items()))
