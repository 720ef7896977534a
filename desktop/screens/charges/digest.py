# SPDX-License-Identifier: Apache-2.0
"""Puts the counts of a case into the words of the page.

Knows a snapshot and the pack; must not know widgets or verbs.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.item_models.section_lines import SectionLine
from desktop.screens.charges.ruling_words import last_outcome
from desktop.wording.confidence import offence_text
from desktop.wording.formats import language
from desktop.wording.labels import label
from desktop.wording.law_notes import mode_text
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.law.favourable import readings
from models.law.passage import Side
from models.law.temporal import split

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChargeHead:
    """What stands at the head of the detail.

    Attributes:
        title: article and law.
        second: what it is called, whom it accuses and of whom it speaks.
        first: whether no count of the same accused stands before it.
        last: whether none stands after it.
        note: remarks, "" = none.
    """

    title: str
    second: str
    first: bool
    last: bool
    note: str = ""


def lines_of(file: CaseFile, catalogue: Catalogue) -> list[SectionLine]:
    """Return the counts below whom they accuse, in the order of the charge."""
    accused = dict.fromkeys(count.accused for count in file.counts)
    return [_line(file, catalogue, one) for who in accused for one in beside(file, who)]


def beside(file: CaseFile, accused: str) -> list[Count]:
    """Return the counts against one accused, in the order of the charge."""
    return [count for count in file.counts if count.accused == accused]


def head_of(file: CaseFile, catalogue: Catalogue, count: Count) -> ChargeHead:
    """Return what stands at the head of the detail."""
    held = catalogue.offences.get(count.offence)
    title = held.title.text(language()) if held is not None else ""
    person = file.person(count.accused)
    who = person.label if person is not None else ""
    others = beside(file, count.accused)
    parts = (
        title,
        who,
        label("count_form", count.form),
        *(mode_text(catalogue, one) for one in count.taking_part),
        _victims(file, count),
    )
    return ChargeHead(
        title=offence_text(catalogue, count.offence),
        second="  ·  ".join(filter(None, parts)),
        first=others[0].id == count.id,
        last=others[-1].id == count.id,
        note=count.note,
    )


def read_under(
    file: CaseFile, catalogue: Catalogue, offence: str
) -> tuple[tuple[Side, str], ...]:
    """Return under which laws an offence is to be read, old law first."""
    case = file.case
    spans = split(catalogue, case.offence_from, case.offence_to)
    return readings(catalogue, offence, spans)


def _line(file: CaseFile, catalogue: Catalogue, count: Count) -> SectionLine:
    """Return one count of the list."""
    said = last_outcome(file, catalogue, count)
    ways = (mode_text(catalogue, one) for one in count.taking_part)
    parts = (label("count_form", count.form), *ways, _victims(file, count), said)
    second = "  ·  ".join(filter(None, parts))
    person = file.person(count.accused)
    who = person.label if person is not None else ""
    law = offence_text(catalogue, count.offence)
    return SectionLine(str(count.id), who, "", law, second)


def _victims(file: CaseFile, count: Count) -> str:
    """Return the codes of the victims it concerns."""
    people = [file.person(one) for one in count.victims]
    return ", ".join(person.code for person in people if person is not None)
