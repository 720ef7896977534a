# SPDX-License-Identifier: Apache-2.0
"""The element-evidence matrix: what supports each element, victim by victim.

Knows how findings are set out on landscape pages. Must not weigh.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.casefile.counts import Count
from models.casefile.people import Person
from models.documents.parts import Data, count_title, head, matter
from models.documents.resume_law import matrix_cell, tally
from models.documents.sheet import Sheet
from models.law.catalogue import Element
from models.law.finding import Cell, Standing

_ACROSS = 5
"""Victims beside one another in one table."""


def matrix(sheet: Sheet) -> Data:
    """Return everything the matrix's template asks for."""
    return {
        **head(sheet),
        "perkara": matter(sheet),
        "tabel": [
            table
            for number, count in enumerate(sheet.file.counts, start=1)
            for table in _tables(sheet, number, count)
        ],
        "pedoman": _guidance(sheet),
    }


def _tables(sheet: Sheet, number: int, count: Count) -> Iterator[Data]:
    """Yield the tables of one count, a few victims at a time."""
    victims = count.victims
    for start in range(0, len(victims), _ACROSS):
        some = victims[start : start + _ACROSS]
        title = count_title(sheet, number, count)
        if len(victims) > _ACROSS:
            title = f"{title} (korban {start + 1}–{start + len(some)})"
        yield {
            "judul": title,
            "korban": [_heading(sheet, count, victim) for victim in some],
            "baris": list(_rows(sheet, count, some)),
        }


def _heading(sheet: Sheet, count: Count, victim: str) -> Data:
    """Return the head of one victim's column."""
    person = sheet.person(victim)
    return {
        "kode": _called(sheet, person),
        "ringkas": tally(sheet, count, victim),
    }


def _called(sheet: Sheet, person: Person | None) -> str:
    """Return code and flower name, and whether a child."""
    if person is None:
        return "perkara"
    name = f"{person.code} {person.flower}".strip()
    child = sheet.childhood(person)
    return f"{name} ({child})" if child else name


def _rows(sheet: Sheet, count: Count, victims: tuple[str, ...]) -> Iterator[Data]:
    """Yield a row for each element and each of its forms that is in use."""
    offence = sheet.catalogue.offences.get(count.offence)
    for element in offence.elements if offence else ():
        cells = [Cell(count.id, victim, element.id) for victim in victims]
        yield _row(sheet, element.label.id, cells, group=True)
        if len(element.options) > 1:
            yield from _forms(sheet, element, cells)


def _forms(sheet: Sheet, element: Element, cells: list[Cell]) -> Iterator[Data]:
    """Yield the forms of an element, those nobody relies on left out."""
    for option in element.options:
        ones = [Cell(c.count, c.victim, c.element, option.id) for c in cells]
        found = [sheet.finding(one) for one in ones]
        if all(f is None or _idle(f.standing) for f in found) and not any(
            sheet.links(one) for one in ones
        ):
            continue
        yield _row(sheet, option.label.id, ones, group=False)


def _idle(standing: Standing) -> bool:
    """Return whether nothing can be said of a form."""
    return standing in {Standing.NOT_USED, Standing.ABSENT}


def _row(sheet: Sheet, label: str, cells: list[Cell], *, group: bool) -> Data:
    return {
        "kelompok": group,
        "unsur": label,
        "sel": [matrix_cell(sheet, sheet.finding(cell)) for cell in cells],
    }


def _guidance(sheet: Sheet) -> list[str]:
    """Return the rules of standing as the pack words them, with what they lean on."""
    told = []
    for row in sheet.catalogue.policy.values():
        if not row.standing:
            continue
        law = sheet.catalogue.instruments.get(row.citation_instrument)
        lean = (
            f" (bersandar pada Pasal {row.citation_article} {law.short})" if law else ""
        )
        told.append(f"{row.text.id}{lean}")
    return told
