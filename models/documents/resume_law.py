# SPDX-License-Identifier: Apache-2.0
"""The law part of a resume: each element, what supports it, what is missing.

Knows findings and says them as standings, never as proof. Must not weigh.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.casefile.counts import Count
from models.casefile.people import Person, Role
from models.documents.gaps import About
from models.documents.labels import STANDING, STRENGTH, has, named, pair
from models.documents.law_choice import law_of
from models.documents.parts import Data, cited, count_title
from models.documents.proof_words import ProofWords, places, waits, words_of
from models.documents.sheet import Sheet
from models.documents.taking_part import ways_of
from models.documents.words import clean, listed, sentence
from models.law.catalogue import Element, Offence
from models.law.facts import Bearing
from models.law.finding import Cell, Finding, Standing
from models.law.reasons import ReasonCode

NOTHING = ProofWords("–", "–", "–")


def counts(sheet: Sheet) -> list[Data]:
    """Return every count with a table of elements per victim."""
    return [
        {
            "judul": count_title(sheet, number, count),
            "catatan": clean(count.note),
            "penyertaan": ways_of(sheet, count),
            "hukum": law_of(sheet, number, count),
            "korban": [_column(sheet, number, count, one) for one in count.victims],
        }
        for number, count in enumerate(sheet.file.counts, start=1)
    ]


def _column(sheet: Sheet, number: int, count: Count, victim: str) -> Data:
    """Return one victim's table."""
    offence = sheet.catalogue.offences.get(count.offence)
    rows = [
        row
        for element in (offence.elements if offence else ())
        for row in _element_rows(
            sheet, number, Cell(count.id, victim, element.id), element
        )
    ]
    return {
        "judul": named(sheet.person(victim)),
        "ringkas": tally(sheet, count, victim),
        "baris": rows,
    }


def tally(sheet: Sheet, count: Count, victim: str) -> str:
    """Return e.g. ``3 dari 5 unsur didukung bukti``."""
    found = sheet.context.assessment.tallies.get((count.id, victim))
    if found is None:
        return "belum dinilai"
    return f"{found.supported} dari {found.required} unsur didukung bukti"


def _element_rows(
    sheet: Sheet, number: int, cell: Cell, element: Element
) -> Iterator[Data]:
    """Yield a group row for the element, then a row for each item."""
    finding = sheet.finding(cell)
    if finding is None:
        return
    yield {
        "kelompok": True,
        "unsur": element.label.id,
        "status": STANDING[finding.standing],
        "fakta": "",
        "bukti": "",
        "letak": "",
    }
    empty = True
    for option in element.options:
        one = Cell(cell.count, cell.victim, cell.element, option.id)
        links = sheet.links(one)
        its = sheet.finding(one)
        for place, link in enumerate(links):
            empty = False
            status = STANDING[its.standing] if its and not place else ""
            yield _row(option.label.id, status, words_of(sheet, link, its))
    if empty:
        yield _empty_row(sheet, number, cell, element)


def _row(label: str, status: str, words: ProofWords) -> Data:
    return {
        "kelompok": False,
        "unsur": label,
        "status": status,
        "fakta": words.fact,
        "bukti": words.proof,
        "letak": words.place,
    }


def _empty_row(sheet: Sheet, number: int, cell: Cell, element: Element) -> Data:
    """Return the row of an element that no item points to; a gap if it is needed."""
    finding = sheet.finding(cell)
    base = base_of(sheet, finding) if finding else ""
    if base:
        return _row("–", "", ProofWords(sentence(base), "–", "–"))
    if finding is None or not finding.gap or not element.required:
        return _row("–", "", NOTHING)
    person = sheet.person(cell.victim)
    code = f"{element.label.id}, {person.code if person else 'perkara'}"
    where = About(
        f"{cell.count}|{cell.victim}", f"{code}, sangkaan {number}", cell.element
    )
    unbased = has(finding, ReasonCode.LINK_BASE_COUNT)
    unbased = unbased or has(finding, ReasonCode.NOT_ATTACHED)
    if unbased:
        where = About(code=where.code)
    field = "element.base_count" if unbased else "element.evidence"
    marker = sheet.blanks.missing(field, where)
    return _row("–", "", ProofWords(marker, "–", "–"))


def parts_played(sheet: Sheet) -> list[Data]:
    """Return who did what by which proof, accused by accused."""
    rows: list[Data] = []
    for count in sheet.file.counts:
        offence = sheet.catalogue.offences.get(count.offence)
        accused = sheet.person(count.accused)
        if offence is not None and accused is not None:
            rows.extend(_parts_of(sheet, count, accused, offence))
    return rows


def _parts_of(
    sheet: Sheet, count: Count, accused: Person, offence: Offence
) -> Iterator[Data]:
    """Yield the forms that have support in one count."""
    for element in offence.elements:
        for option in element.options:
            links = sheet.by_form.get((count.id, element.id, option.id), ())
            proof = [link for link in links if link.bearing is Bearing.SUPPORTS]
            if proof:
                yield {
                    "tersangka": named(accused),
                    "tahap": element.label.id,
                    "perbuatan": option.label.id,
                    "bukti": places(sheet, proof),
                }


def conclusions(sheet: Sheet) -> list[str]:
    """Return, count by count, what is supported and what still needs proof."""
    return [
        _conclusion(sheet, number, count)
        for number, count in enumerate(sheet.file.counts, start=1)
    ]


def _conclusion(sheet: Sheet, number: int, count: Count) -> str:
    accused = named(sheet.person(count.accused))
    told = []
    for victim in count.victims:
        open_ones = _open(sheet, count, victim)
        person = sheet.person(victim)
        code = person.code if person else "perkara"
        text = f"{code}: {tally(sheet, count, victim)}"
        told.append(f"{text}, masih terbuka {open_ones}" if open_ones else text)
    return (
        f"Sangkaan {number}, {accused}, {cited(sheet, count.offence)}. "
        f"{'; '.join(told)}."
    )


def _open(sheet: Sheet, count: Count, victim: str) -> str:
    """Return the elements that are not yet supported, with their standing."""
    offence = sheet.catalogue.offences.get(count.offence)
    found = []
    for element in offence.elements if offence else ():
        finding = sheet.finding(Cell(count.id, victim, element.id))
        if finding is not None and finding.gap:
            status = STANDING[finding.standing].lower()
            base = base_of(sheet, finding)
            told = f"{status}, {base}" if base else status
            found.append(f"{element.label.id} ({told})")
    return listed(found)


def matrix_cell(sheet: Sheet, finding: Finding | None) -> Data:
    """Return one cell of the matrix: signs, standing, how many items."""
    if finding is None:
        return {"tanda": "–", "status": "", "rincian": ""}
    used = finding.standing is not Standing.NOT_USED
    return {
        "tanda": pair(finding),
        "status": STANDING[finding.standing],
        "rincian": ", ".join(_details(sheet, finding)) if used else "",
    }


def _details(sheet: Sheet, finding: Finding) -> Iterator[str]:
    """Yield what a cell rests on."""
    base = base_of(sheet, finding)
    if base:
        yield base
    if has(finding, ReasonCode.STATUS_DOCUMENT):
        yield "dengan dokumen"
    elif finding.victim_items or finding.other_items or not base:
        yield f"{finding.victim_items} korban + {finding.other_items} lain"
    if finding.strength:
        yield STRENGTH[finding.strength]
    if finding.weakening:
        yield f"{finding.weakening} melemahkan"
    waiting = {
        link.source.exhibit
        for link in map(sheet.by_id.get, finding.supports)
        if link and (exhibit := sheet.exhibit(link)) and waits(exhibit)
    }
    if waiting:
        yield f"{len(waiting)} menunggu izin atau persetujuan pengadilan"


def base_of(sheet: Sheet, finding: Finding) -> str:
    """Return from which count the answer comes, ``""`` when it is its own."""
    for reason in finding.reasons:
        if reason.code == ReasonCode.BASE_COUNT:
            wanted = dict(reason.params)["count"]
            for number, count in enumerate(sheet.file.counts, start=1):
                if count.id == wanted:
                    return f"dari sangkaan pokok: sangkaan {number}"
    return ""


def accused_of(sheet: Sheet) -> tuple[Person, ...]:
    """Return everybody whom a count accuses, in the order of the charge."""
    wanted = dict.fromkeys(count.accused for count in sheet.file.counts)
    found = (sheet.person(one) for one in wanted)
    return tuple(person for person in found if person is not None)


def reported_of(sheet: Sheet) -> tuple[Person, ...]:
    """Return suspects and corporations whom no count accuses, in order of code."""
    charged = {count.accused for count in sheet.file.counts}
    return tuple(
        person
        for person in sheet.file.people
        if person.id not in charged
        and (person.is_(Role.SUSPECT) or person.is_(Role.CORPORATION))
    )
