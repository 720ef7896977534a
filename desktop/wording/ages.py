# SPDX-License-Identifier: Apache-2.0
"""Says what a source tells of somebody's age, and which source it is.

Knows ages as stated; must not choose between two of them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.wording.formats import medium_date
from desktop.wording.labels import label
from models.casefile.ages import AgeSide, AgeStated
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.known_ages import AGES
from models.casefile.statements import Statement

translate = QCoreApplication.translate


def stated_text(one: AgeStated) -> str:
    """Return the age as it was stated, e.g. ``Born 4 Mar 2010``."""
    if one.born_on is not None:
        return translate("ages", "Born {0}").format(medium_date(one.born_on))
    if one.born_in is not None:
        return translate("ages", "Born in {0}").format(one.born_in)
    if one.years_on is None:
        return translate("ages", "{0} years at the offence").format(one.years)
    words = translate("ages", "{0} years on {1}")
    return words.format(one.years, medium_date(one.years_on))


def side_text(sides: frozenset[AgeSide]) -> str:
    """Return child, adult, or that what is told lies on both sides; "" = unknown."""
    if len(sides) > 1:
        return translate("ages", "child by some sources")
    if AgeSide.CHILD in sides:
        return translate("ages", "child")
    return translate("ages", "adult") if sides else ""


def exhibit_text(exhibit: Exhibit) -> str:
    """Return which item says so."""
    return f"{exhibit.code} {exhibit.description}"


def statement_text(file: CaseFile, statement: Statement) -> str:
    """Return in which session it was said."""
    speaker = file.person(statement.person)
    day = medium_date(statement.held_on) if statement.held_on else ""
    said = label("statement_kind", statement.kind)
    return " ".join(filter(None, (said, speaker.code if speaker else "", day)))


def source_text(file: CaseFile, one: AgeStated, *, short: bool = False) -> str:
    """Return what says so.

    Args:
        file: the case.
        one: the age.
        short: an item by its code alone.
    """
    exhibit = file.exhibit(one.exhibit or "")
    session = file.statement(one.statement or "")
    named = ""
    if exhibit is not None:
        named = exhibit.code if short else exhibit_text(exhibit)
    elif session is not None:
        named = statement_text(file, session)
    elif one.item:
        named = translate("ages", "a source that was taken out")
    return ", ".join(filter(None, (named, one.source)))


def source_of_fact(file: CaseFile, record: str, field: str) -> str:
    """Return the source of a dated birth, "" where no source states it.

    Args:
        file: the case.
        record: id of the person.
        field: of the fact, see ``known_ages.births_of``.
    """
    person, place = file.person(record), field.removeprefix(AGES)
    if person is None or not place.isdigit() or int(place) >= len(person.ages):
        return ""
    return source_text(file, person.ages[int(place)], short=True)
