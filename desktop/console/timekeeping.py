# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: what must happen by when, from the acts of a document.

Knows running clocks and the published shape. Must not count anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time

from desktop.wording.clocks import pack_names, remark_text, step_text
from desktop.wording.formats import language
from models.casefile.file import CaseFile
from models.interchange import answers as shapes
from models.interchange.law_answers import ReasonAnswer
from models.law.catalogue import Catalogue
from models.law.clock_values import RunningClock, StepCode
from models.law.finding import Reason
from models.law.happenings import Happening
from models.usecases.deadlines import clocks_of

_NOON = time(12)


def moment_of(file: CaseFile, asked: date | None, now: datetime) -> datetime:
    """Return when clocks are looked at: now, or noon of a day at the office."""
    if asked is None:
        return now
    return datetime.combine(asked, _NOON, file.case.office.zone)


class Timekeeper:
    """Puts the clocks of a case into the published shape.

    Args:
        catalogue: the law in use.
        file: the case.
        codes: identity → code of people and exhibits.
    """

    def __init__(
        self, catalogue: Catalogue, file: CaseFile, codes: Mapping[str, str]
    ) -> None:
        self._law = catalogue
        self._file = file
        self._codes = codes
        self._names = pack_names(catalogue)

    def answer(self, now: datetime) -> shapes.ClocksAnswer:
        """Return every clock as it stands, and what could not be counted."""
        found = clocks_of(self._law, self._file, now)
        return shapes.ClocksAnswer(
            at=now,
            rows=tuple(self._row(row) for row in found.rows),
            findings=self._reasons(found.findings),
        )

    def _row(self, row: RunningClock) -> shapes.ClockAnswer:
        """Return one clock."""
        clock, due = row.clock, row.due
        return shapes.ClockAnswer(
            clock=clock.id,
            action=clock.action.text(language()),
            who=clock.who.text(language()),
            state=row.state,
            due=None if due is None else due.day,
            due_at=None if due is None else due.at,
            days_left=row.days_left,
            about=self._codes.get(row.about, ""),
            started_by=_happened(row.trigger),
            met_by=_happened(row.met_by),
            late=row.late,
            regime=row.code,
            citation=clock.citation,
            instrument=clock.instrument,
            confidence=str(clock.confidence),
            group=clock.group,
            steps=tuple(
                self._step(one.code, self._named(one.params)) for one in row.steps
            ),
            reasons=self._reasons(row.why),
        )

    def _reasons(self, reasons: Iterable[Reason]) -> tuple[ReasonAnswer, ...]:
        """Return remarks by code, identities put back into codes."""
        return tuple(
            ReasonAnswer(
                code=one.code,
                params=self._named(one.params),
                citations=(),
                text=remark_text(one.code, self._named(one.params), self._names),
            )
            for one in reasons
        )

    def _step(self, code: StepCode, params: dict[str, str]) -> shapes.StepAnswer:
        """Return one line of how a clock was counted."""
        return shapes.StepAnswer(code=code, params=params, text=step_text(code, params))

    def _named(self, params: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Return parameters with identities put back into codes."""
        return {name: self._codes.get(value, value) for name, value in params}


def _happened(one: Happening | None) -> shapes.HappenedAnswer | None:
    """Return a happening by event and day."""
    if one is None:
        return None
    return shapes.HappenedAnswer(event=one.event, day=one.day)
