# SPDX-License-Identifier: Apache-2.0
"""Puts the acts of a case into words: rows of the list, lines of the detail.

Knows a case, the pack and clocks as they stand; must not count a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.item_models.section_lines import SectionLine
from desktop.screens.acts.detail import ActLines
from desktop.wording.clock_lines import clock_state, clock_tone
from desktop.wording.formats import clock as hour_text
from desktop.wording.formats import language, medium_date, month_and_year, short_date
from desktop.wording.moments import zone_name
from desktop.wording.named import codes_of, names_in
from models.base.zones import zone_of
from models.casefile.acts import ProceduralAct, by_time
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.clock_values import ClockState, RunningClock

translate = QCoreApplication.translate
_PAST = frozenset({ClockState.SUPERSEDED, ClockState.NOT_STARTED})


def act_rows(
    file: CaseFile, law: Catalogue, clocks: Sequence[RunningClock]
) -> list[SectionLine]:
    """Return every act, newest first, each with its nearest clock."""
    newest = sorted(file.acts, key=by_time, reverse=True)
    return [_row(act, file, law, started_by(act, file, law, clocks)) for act in newest]


def started_by(
    act: ProceduralAct,
    file: CaseFile,
    law: Catalogue,
    clocks: Iterable[RunningClock],
) -> list[RunningClock]:
    """Return the clocks that an act started or prolonged and that say something."""
    return [
        row
        for row in clocks
        if row.trigger is not None
        and row.state not in _PAST
        and (
            row.trigger.id.partition(" ")[0] == act.id
            or _prolonged(row, file, law) == act.id
        )
    ]


def _prolonged(row: RunningClock, file: CaseFile, law: Catalogue) -> str:
    """Return the act that began a later term: the n-th extension for the n-th."""
    if not row.term:
        return ""
    more = row.clock.extension
    event = law.procedure.detention.extends if more is None else more.event
    about = row.about
    found = [
        one
        for one in sorted(file.acts, key=by_time)
        if one.event == event and (not about or about in (*one.persons, *one.exhibits))
    ]
    return str(found[row.term - 1].id) if row.term <= len(found) else ""


def met_by(act: ProceduralAct, clocks: Iterable[RunningClock]) -> list[RunningClock]:
    """Return the clocks that an act has met."""
    return [
        row
        for row in clocks
        if row.met_by is not None and row.met_by.id.partition(" ")[0] == act.id
    ]


def event_words(law: Catalogue, event: str) -> str:
    """Return what an event is called."""
    known = law.procedure.events.get(event)
    return event if known is None else known.label.text(language())


def when(act: ProceduralAct, file: CaseFile) -> str:
    """Return the day, and the hour with its zone where it is known."""
    day = medium_date(act.day)
    if act.at is None:
        return day
    zone = zone_of(act.zone or file.case.office.timezone)
    hour = hour_text(datetime.combine(act.day, act.at))
    return f"{day}, {hour} {zone_name(zone)}"


def lines_of(
    act: ProceduralAct, file: CaseFile, law: Catalogue, clocks: Sequence[RunningClock]
) -> ActLines:
    """Return everything the detail says of one act."""
    return ActLines(
        title=event_words(law, act.event),
        second=when(act, file),
        facts=_facts(act, file, law),
        starts=started_by(act, file, law, clocks),
        ends=met_by(act, clocks),
        note=act.note,
    )


def _row(
    act: ProceduralAct, file: CaseFile, law: Catalogue, clocks: list[RunningClock]
) -> SectionLine:
    """Return one act as the list shows it."""
    parts = (
        short_date(act.day),
        act.paper.number,
        codes_of(file, act.persons),
        ", ".join(act.paper.forms),
    )
    badge, tone = _nearest(clocks)
    first = event_words(law, act.event)
    second = " · ".join(filter(None, parts))
    group = month_and_year(act.day)
    said = ", ".join(filter(None, (first, second, badge)))
    return SectionLine(str(act.id), group, "", first, second, badge, tone, said)


def _nearest(clocks: list[RunningClock]) -> tuple[str, str]:
    """Return how the clock stands that has to be minded first, and its tone."""
    running = [row for row in clocks if row.state is not ClockState.MET]
    if not running:
        met = translate("acts", "Met") if clocks else ""
        late = any(row.late for row in clocks)
        return met, "warn" if late else "ok"
    dated = [row for row in running if row.days_left is not None]
    first = min(dated, key=lambda row: row.days_left or 0) if dated else running[0]
    return clock_state(first), clock_tone(first)


def _facts(act: ProceduralAct, file: CaseFile, law: Catalogue) -> list[tuple[str, str]]:
    """Return what is known of an act, name by name."""
    paper, rules, name = act.paper, law.procedure, names_in(file)
    here = language()
    regime = law.evidence_regimes.get(act.regime)
    code = "" if regime is None else law.instruments[regime.instrument].short
    detainer = rules.detention.authorities.get(act.detainer)
    answered = [one for one in file.acts if one.id in act.answers]
    rows = (
        (translate("acts", "Number"), paper.number),
        (translate("acts", "Given by"), paper.authority),
        (translate("acts", "Holds"), _validity(act)),
        (translate("acts", "Place"), act.place),
        (translate("acts", "Officers"), _named(name(one) for one in act.officers)),
        (translate("acts", "Persons"), _named(name(one) for one in act.persons)),
        (translate("acts", "Exhibits"), _named(name(one) for one in act.exhibits)),
        (translate("acts", "Forms"), ", ".join(paper.forms)),
        (translate("acts", "Procedure"), code),
        (
            translate("acts", "Detained by"),
            "" if detainer is None else detainer.text(here),
        ),
        (translate("acts", "Held"), _conditions(law, act.conditions)),
        (translate("acts", "Did not hold"), _conditions(law, act.excluded)),
        (
            translate("acts", "Answers"),
            _named(
                f"{event_words(law, one.event)}, {medium_date(one.day)}"
                for one in answered
            ),
        ),
    )
    return [(label, value) for label, value in rows if value]


def _named(words: Iterable[str]) -> str:
    """Return names side by side; what is no longer in the case says so."""
    gone = translate("acts", "taken out meanwhile")
    return ", ".join(one or gone for one in words)


def _validity(act: ProceduralAct) -> str:
    """Return from when until when the paper holds."""
    since, until = act.paper.valid_from, act.paper.valid_until
    if since is None and until is None:
        return ""
    if until is None:
        assert since is not None, "one of them is there"
        return translate("acts", "from {0}").format(medium_date(since))
    if since is None:
        return translate("acts", "until {0}").format(medium_date(until))
    return f"{medium_date(since)} – {medium_date(until)}"


def condition_words(law: Catalogue, code: str) -> str:
    """Return what a condition of the pack is called."""
    rules = law.procedure
    if code == rules.detention.excuse:
        return rules.detention.excuse_label.text(language())
    known = rules.conditions.get(code)
    return code if known is None else known.text(language())


def _conditions(law: Catalogue, codes: Iterable[str]) -> str:
    """Return conditions in words."""
    return ", ".join(condition_words(law, one) for one in codes)
