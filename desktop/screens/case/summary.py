# SPDX-License-Identifier: Apache-2.0
"""Puts the summary together from a snapshot.

Knows values and words; must not know widgets or verbs.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.screens.case.digest import count_lines, next_steps, shown_victims
from desktop.screens.case.view import Summary
from desktop.wording import plurals
from desktop.wording.ages import side_text
from desktop.wording.formats import clock, medium_date, short_date
from desktop.wording.journal import action_text
from desktop.wording.labels import person_role
from desktop.wording.moments import zone_name
from models.casefile.known_ages import sides_of
from models.casefile.people import Person, Role
from models.law.catalogue import Catalogue
from models.snapshot.case import CaseSnapshot
from models.snapshot.lists import JournalLine

MOST_PEOPLE = 5
_FIRST = (Role.VICTIM, Role.SUSPECT, Role.CORPORATION, Role.WITNESS)

translate = QCoreApplication.translate


def summary_of(snapshot: CaseSnapshot, catalogue: Catalogue, language: str) -> Summary:
    """Return everything the page shows but the latest entries."""
    lines = count_lines(snapshot, catalogue, language)
    gaps = len(snapshot.assessment.gaps())
    unknown = len(snapshot.file.counts) - len(lines)
    tone, headline, remark = _verdict(bool(lines), gaps, unknown)
    people = sorted(snapshot.file.people, key=_rank)
    return Summary(
        tone=tone,
        headline=headline,
        remark=remark,
        victims=[person.label for person in shown_victims(snapshot)],
        lines=lines,
        left_out=plurals.left_out_counts(unknown) if unknown else "",
        steps=next_steps(snapshot, catalogue, language),
        people=[
            (p.label, _what(p, snapshot, catalogue.adult_age))
            for p in people[:MOST_PEOPLE]
        ],
        people_total=translate("case", "All {0}").format(len(people)),
        facts=_facts(snapshot, catalogue, language),
    )


def recent_lines(
    entries: Sequence[JournalLine], zone: ZoneInfo
) -> list[tuple[str, str]]:
    """Return (when by the clock of the office, what) of journal entries."""
    lines = []
    for entry in entries:
        local = entry.at.astimezone(zone)
        when = f"{short_date(local.date())} {clock(local)} {zone_name(zone)}"
        # The code first: what is too long is cut at its end.
        said = (entry.label, action_text(entry.action), entry.actor)
        lines.append((when, "  ·  ".join(filter(None, said))))
    return lines


def _verdict(charged: bool, gaps: int, unknown: int) -> tuple[str, str, str]:
    """Return tone, headline and remark of the banner."""
    if unknown and not gaps:
        return (
            "warn",
            translate("case", "Not ready to be sent yet"),
            plurals.left_out_counts(unknown),
        )
    if not charged:
        return (
            "info",
            translate("case", "Nobody is charged in this file yet"),
            translate("case", "Add a count to see which elements lack what."),
        )
    if gaps:
        return (
            "warn",
            translate("case", "Not ready to be sent yet"),
            translate("case", "{0} in the required elements.").format(
                plurals.gaps(gaps)
            ),
        )
    return (
        "ok",
        translate("case", "Every required element is supported"),
        translate("case", "Check the papers and seizures before it is sent."),
    )


def _rank(person: Person) -> tuple[int, str]:
    """Return where a person stands in the short list."""
    role = person.roles[0].role
    place = _FIRST.index(role) if role in _FIRST else len(_FIRST)
    return (place, person.code)


def _what(person: Person, snapshot: CaseSnapshot, adult_age: int) -> str:
    """Return what somebody is, e.g. ``Korban · anak``."""
    words = [person_role(person.roles[0].role)]
    if person.is_(Role.VICTIM):
        told = sides_of(person, snapshot.file.case, adult_age)
        words += filter(None, [side_text(told)])
    if person.part:
        words.append(person.part)
    return "  ·  ".join(words)


def _facts(
    snapshot: CaseSnapshot, catalogue: Catalogue, language: str
) -> list[tuple[str, str]]:
    """Return (name, value) of the case data; what is missing says so."""
    case = snapshot.file.case
    none = translate("case", "not filled in yet")
    days = [medium_date(d) for d in (case.offence_from, case.offence_to) if d]
    code = catalogue.evidence_regimes.get(case.regime)
    law = catalogue.instruments[code.instrument].title.text(language) if code else none
    return [
        (translate("case", "Police report"), case.numbers.report or none),
        (translate("case", "Investigation order"), case.numbers.order or none),
        (translate("case", "Period"), " – ".join(dict.fromkeys(days)) or none),
        (translate("case", "Places"), ", ".join(case.places) or none),
        (translate("case", "Procedural code"), law),
    ]
