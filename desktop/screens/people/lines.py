# SPDX-License-Identifier: Apache-2.0
"""Puts one person into words for the detail.

Knows a snapshot and labels; must not know widgets or verbs.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.qt.port import Route
from desktop.screens.people.detail import PersonLines
from desktop.wording.ages import (
    exhibit_text,
    side_text,
    source_text,
    stated_text,
    statement_text,
)
from desktop.wording.confidence import offence_citation
from desktop.wording.formats import medium_date
from desktop.wording.labels import label, person_role
from models.casefile.file import CaseFile
from models.casefile.known_ages import births_differ, sides_of
from models.casefile.people import Person, Role, RoleSpan
from models.law.catalogue import Catalogue
from models.snapshot.case import CaseSnapshot

translate = QCoreApplication.translate


def lines_of(
    person: Person, snapshot: CaseSnapshot, catalogue: Catalogue
) -> PersonLines:
    """Return everything the detail says of one person."""
    words = [person_role(person.roles[0].role)]
    if person.is_(Role.VICTIM):
        words += filter(
            None, [side_text(sides_of(person, snapshot.file.case, catalogue.adult_age))]
        )
    if person.part:
        words.append(person.part)
    return PersonLines(
        label=person.label,
        second="  ·  ".join(words),
        sealed=person.protected,
        ages=_ages(person, snapshot.file),
        ages_differ=births_differ(person, snapshot.file.case),
        facts=_facts(person),
        concerns=_concerns(person, snapshot, catalogue),
        note=person.note,
    )


def _facts(person: Person) -> list[tuple[str, str]]:
    """Return (name, value) of what is known; what is not known is left out."""
    lines = [(translate("people", "Roles"), "\n".join(map(_span, person.roles)))]
    lines.append((translate("people", "Sex"), label("sex", person.sex)))
    if person.age is not None:
        words = translate("people", "{0} years").format(person.age)
        if person.age_estimated:
            words = f"{words} ({translate('people', 'estimate')})"
        lines.append((translate("people", "Age at the offence"), words))
    if person.languages:
        languages = ", ".join(person.languages)
        lines.append((translate("people", "Languages"), languages))
    known = person.particulars
    if known is not None:
        born = ", ".join(
            filter(
                None,
                (
                    known.birth_place,
                    medium_date(known.birth_date) if known.birth_date else "",
                ),
            )
        )
        rows = (
            (translate("people", "Full name"), known.full_name),
            (translate("people", "Other names"), known.alias),
            (translate("people", "Born"), born),
            (translate("people", "Nationality"), known.nationality),
            (translate("people", "Address"), known.address),
            (translate("people", "Religion"), known.religion),
            (translate("people", "Occupation"), known.occupation),
            (translate("people", "Education"), known.education),
            (translate("people", "NIK"), known.nik),
            (translate("people", "Rank"), known.rank),
            (translate("people", "NRP or NIP"), known.nrp),
            (translate("people", "Position"), known.position),
            (translate("people", "Institution"), known.institution),
            (translate("people", "Office telephone"), known.phone),
        )
        lines += [(name, value) for name, value in rows if value]
    return lines


def age_sources(file: CaseFile) -> list[tuple[str, str]]:
    """Return what may tell an age: items first, then sessions."""
    items = [(f"exhibit:{one.id}", exhibit_text(one)) for one in file.exhibits]
    said = [
        (f"statement:{one.id}", statement_text(file, one)) for one in file.statements
    ]
    return [*items, *said]


def _ages(person: Person, file: CaseFile) -> list[tuple[str, str]]:
    """Return (what is said, what says so) of every stated age, none chosen."""
    return [
        (
            stated_text(one),
            "\n".join(filter(None, (source_text(file, one), one.note))),
        )
        for one in person.ages
    ]


def _span(span: RoleSpan) -> str:
    """Return one role with its days."""
    days = [medium_date(day) for day in (span.since, span.until) if day]
    words = person_role(span.role)
    return f"{words} ({' – '.join(days)})" if days else words


def _concerns(
    person: Person, snapshot: CaseSnapshot, catalogue: Catalogue
) -> list[tuple[str, Route]]:
    """Return counts, statements and exhibits that concern this person."""
    file = snapshot.file
    found: list[tuple[str, Route]] = []
    for count in file.counts:
        if person.id == count.accused or person.id in count.victims:
            citation = offence_citation(catalogue, count.offence)
            against = file.person(count.accused)
            who = against.code if against else ""
            words = translate("people", "Count: {0}, {1}").format(citation, who)
            found.append((words, Route("elements", str(count.id))))
    for statement in file.statements:
        if statement.person == person.id:
            day = medium_date(statement.held_on) if statement.held_on else ""
            words = f"{label('statement_kind', statement.kind)} {day}".strip()
            found.append((words, Route("statements", str(statement.id))))
    for exhibit in file.exhibits:
        if exhibit.taking.source == person.id:
            words = f"{exhibit.code} {exhibit.description}"
            found.append((words, Route("evidence", str(exhibit.id))))
    return found
