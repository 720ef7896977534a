# SPDX-License-Identifier: Apache-2.0
"""Which happening meets or prolongs which: the nearest one, or the one named.

Knows vetted happenings and now. Must not count days. A closing happening
counts for the nearest trigger it can belong to, so that one late act never
hides an earlier one that is still owed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from models.law.clock_values import ClockCode, Due, remark
from models.law.finding import Reason
from models.law.happenings import Happening, concern_one, first, follows, last, local


class Ledger:
    """Happenings by event, and how they belong together.

    Args:
        happenings: vetted, in their fixed order.
        now: an aware moment; what lies ahead meets nothing yet.
    """

    def __init__(self, happenings: Sequence[Happening], now: datetime) -> None:
        self.happenings = happenings
        self.now = now
        self.findings: set[Reason] = set()
        self._used: set[str] = set()

    def of(self, events: Collection[str]) -> tuple[Happening, ...]:
        """Return the happenings of any of the events, in order."""
        return tuple(one for one in self.happenings if one.event in events)

    def ahead(self, one: Happening) -> bool:
        """Return whether it lies ahead; an undated one does not."""
        begin = first(one)
        return begin is not None and begin > self.now

    def closing(
        self,
        trigger: Happening,
        triggers: Iterable[Happening],
        events: Collection[str],
        *,
        before: bool,
    ) -> Happening | None:
        """Return the earliest happening that meets the trigger's clock.

        Args:
            trigger: what started the clock.
            triggers: everything that starts the same clock.
            events: what may meet it.
            before: it is counted back, so it is met before the trigger.
        """
        rivals = tuple(triggers)
        found = [
            one
            for one in self.of(events)
            if not self.ahead(one)
            and self._belongs(one, trigger, rivals, before=before)
        ]
        dated = [one for one in found if one.day is not None]
        return next(iter(sorted(dated, key=_begin) or found), None)

    def extending(
        self, trigger: Happening, triggers: Iterable[Happening], event: str
    ) -> tuple[Happening, ...]:
        """Return what prolongs the trigger's term, in order; dated ones only."""
        rivals = tuple(triggers)
        found = [
            one
            for one in self.of((event,))
            if one.day is not None
            and not self.ahead(one)
            and self._belongs(one, trigger, rivals, before=False)
        ]
        self._used.update(one.id for one in found)
        return tuple(sorted(found, key=_begin))

    def find(self, finding: Reason) -> None:
        """Keep a finding; the same one is kept once."""
        self.findings.add(finding)

    def lone(self, events: Collection[str], code: ClockCode) -> None:
        """Tell of dated happenings of the events that belong to nothing."""
        for one in self.of(events):
            placed = one.day is not None and not self.ahead(one)
            if placed and one.id not in self._used:
                self.find(remark(code, happening=one.id))

    def use(self, one: Happening) -> None:
        """Note that a happening belongs to something."""
        self._used.add(one.id)

    def judge_extension(self, one: Happening, clock: str, due: Due) -> None:
        """Tell of an extension that came after its term had ended."""
        begin = first(one)
        if begin is not None and local(begin, due.zone)[0] > due.day:
            params = {"happening": one.id, "clock": clock, "due": due.day.isoformat()}
            self.find(remark(ClockCode.EXTENSION_LATE, **params))

    def _belongs(
        self,
        one: Happening,
        trigger: Happening,
        rivals: Sequence[Happening],
        *,
        before: bool,
    ) -> bool:
        """Return whether the happening is the trigger's."""
        named = [rival.id for rival in rivals if rival.id in one.answers]
        if named:
            return trigger.id in named and self._in_time(one, trigger, before=before)
        if not concern_one(one, trigger) or not _placed(one, trigger, before=before):
            return False
        return not any(
            concern_one(one, rival)
            and _placed(one, rival, before=before)
            and _nearer(rival, trigger, before=before)
            for rival in rivals
        )

    def _in_time(self, one: Happening, trigger: Happening, *, before: bool) -> bool:
        """Return whether a named answer can be one; an undated one is believed."""
        if one.day is None or trigger.day is None or before:
            return True
        if follows(one, trigger):
            return True
        params = {"happening": one.id, "answers": trigger.id}
        self.findings.add(remark(ClockCode.ANSWER_BEFORE, **params))
        return False


def _begin(one: Happening) -> tuple[str, str]:
    """Return what sorts dated happenings by their earliest moment."""
    begin = first(one)
    return ("" if begin is None else begin.isoformat(), one.id)


def _placed(one: Happening, trigger: Happening, *, before: bool) -> bool:
    """Return whether the happening stands on the right side of the trigger."""
    return follows(trigger, one) if before else follows(one, trigger)


def _nearer(rival: Happening, trigger: Happening, *, before: bool) -> bool:
    """Return whether the rival lies closer to what comes after or before both."""
    mine, other = (
        (last(trigger), last(rival)) if before else (first(trigger), first(rival))
    )
    assert mine is not None, "only dated ones are placed"
    assert other is not None, "only dated ones are placed"
    return other < mine if before else mine < other
