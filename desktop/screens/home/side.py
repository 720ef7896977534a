# SPDX-License-Identifier: Apache-2.0
"""What stands at the side of Beranda, by lens: cases, victims, what often lacks.

Knows overviews and their words; must not know widgets or verbs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.item_models.cases import cells, gaps_text
from desktop.item_models.home_side import Fact, SideLine
from desktop.qt.port import Route
from desktop.wording import plurals
from desktop.wording.clock_lines import clock_state, clock_tone
from desktop.wording.formats import rupiah, short_date
from models.law.catalogue import Catalogue
from models.law.clock_values import RunningClock
from models.snapshot.lists import CaseSummary
from models.snapshot.overview import CaseOverview, VictimState

translate = QCoreApplication.translate
_INKS = {"bad": "bad", "warn": "warn"}
MOST_LACKS = 6


def case_lines(
    cases: Iterable[CaseOverview], catalogue: Catalogue, language: str
) -> list[SideLine]:
    """Return every case, the nearest deadline first: its step, its gaps."""
    return [_case(one, catalogue, language) for one in sorted(cases, key=soonest)]


def victim_lines(cases: Iterable[CaseOverview]) -> list[SideLine]:
    """Return every victim: where protection and restitution stand."""
    return [_victim(case, one) for case in cases for one in case.victims]


def lack_lines(
    cases: Sequence[CaseOverview], catalogue: Catalogue, language: str
) -> list[SideLine]:
    """Return which elements lack something in the most cases."""
    found: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        for gap in case.gaps:
            offence = catalogue.offences.get(gap.offence)
            elements = () if offence is None else offence.elements
            for element in elements:
                if element.id == gap.cell.element:
                    found[element.label.text(language)].add(case.summary.id)
    ranked = sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))
    return [
        SideLine(
            title=words,
            spoken=f"{words}: {plurals.cases(len(where))}",
            right=plurals.cases(len(where)),
            share=len(where) / len(cases),
        )
        for words, where in ranked[:MOST_LACKS]
    ]


def nearest(case: CaseOverview) -> RunningClock | None:
    """Return the clock with the nearest last day, ``None`` when none is certain."""
    return next((row for row in case.clocks if row.days_left is not None), None)


def step_text(one: CaseOverview, catalogue: Catalogue, language: str) -> str:
    """Return the step of the workflow that a case has come to, and its round."""
    if one.way is None:
        return one.summary.stage
    step = catalogue.steps[one.way.step].text(language)
    if one.way.round < 2:
        return step
    return translate("home", "{0}, round {1}").format(step, one.way.round)


def soonest(case: CaseOverview) -> tuple[int, int]:
    """Return a key: days left, then what has none."""
    row = nearest(case)
    return (1, 0) if row is None or row.days_left is None else (0, row.days_left)


def _case(one: CaseOverview, catalogue: Catalogue, language: str) -> SideLine:
    """Return one case."""
    summary, row = one.summary, nearest(one)
    stage = step_text(one, catalogue, language)
    words = gaps_words(summary)
    due = "\N{EM DASH}" if row is None else clock_state(row)
    ink = "text2" if row is None else _INKS.get(clock_tone(row), "text2")
    said = (f"{summary.number} {summary.title}", stage, gaps_text(summary))
    told = "" if row is None else f"{due}: {row.clock.action.text(language)}"
    return SideLine(
        title=summary.title,
        spoken=". ".join(filter(None, (*said, told))),
        case=summary.id,
        right=due,
        ink=ink,
        second=f"{summary.number}   {stage}",
        tones=cells(summary),
        below=words,
        below_ink="ok" if summary.supported and not summary.gaps else "text2",
    )


def gaps_words(summary: CaseSummary) -> str:
    """Return how many gaps, short enough for the end of a line."""
    if not summary.supported + summary.gaps:
        return translate("home", "not assessed yet")
    if not summary.gaps:
        return translate("home", "complete")
    return plurals.gaps(summary.gaps)


def _victim(case: CaseOverview, victim: VictimState) -> SideLine:
    """Return one victim."""
    lpsk, restitution = _protection(victim), _restitution(victim)
    where = case.summary.number
    if victim.child:
        where = translate("home", "{0} · child").format(where)
    told = ". ".join(f"{one.name}: {one.value}" for one in (lpsk, restitution))
    return SideLine(
        title=victim.label,
        spoken=f"{victim.label}, {where}. {told}",
        case=case.summary.id,
        route=Route("documents", victim.id),
        right=where,
        facts=(lpsk, restitution),
    )


def _protection(victim: VictimState) -> Fact:
    """Return where the application to LPSK stands."""
    if victim.decided:
        value, sign, tone = translate("home", "decided"), "circle-check", "ok"
    elif victim.registered:
        words = translate("home", "handed in, waiting for a decision")
        value, sign, tone = words, "contrast", "warn"
    elif victim.asked and victim.consent_on is not None:
        words = translate("home", "consent on {0}, not handed in yet")
        value = words.format(short_date(victim.consent_on))
        sign, tone = "contrast", "warn"
    elif victim.asked:
        words = translate("home", "drafted, consent not recorded yet")
        value, sign, tone = words, "contrast", "warn"
    else:
        words = translate("home", "no application yet")
        value, sign, tone = words, "circle-dashed", "bad"
    return Fact("shield-check", translate("home", "LPSK"), value, sign, tone)


def _restitution(victim: VictimState) -> Fact:
    """Return what is asked for as restitution."""
    name = translate("home", "Restitution")
    if victim.claimed_rp is not None:
        value = translate("home", "{0} claimed").format(rupiah(victim.claimed_rp))
        return Fact("hand-coins", name, value, "contrast", "warn")
    if victim.restitution:
        value = translate("home", "asked for, sum not known yet")
        return Fact("hand-coins", name, value, "contrast", "warn")
    value = translate("home", "not asked for yet")
    return Fact("hand-coins", name, value, "minus", "neutral")
