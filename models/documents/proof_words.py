# SPDX-License-Identifier: Apache-2.0
"""What a link says in a letter: the fact, the means of proof, and where it is.

Knows answers, passages, exhibits and their codes. Must not weigh them.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.casefile.evidence import Exhibit
from models.casefile.links import Link
from models.casefile.people import Person, Role
from models.casefile.statements import Statement
from models.documents.labels import HEARING, ROLE, named
from models.documents.sheet import Sheet
from models.documents.words import clean, long_date
from models.law.facts import Bearing
from models.law.finding import Finding

_LONGEST = 600


@dataclass(frozen=True, slots=True)
class ProofWords:
    """One item as a table row says it.

    Attributes:
        fact: what it says or shows.
        proof: which item it is.
        place: answer, page or code by which it is found.
    """

    fact: str
    proof: str
    place: str


def words_of(sheet: Sheet, link: Link, finding: Finding | None) -> ProofWords:
    """Return one linked item in words."""
    statement = sheet.statement(link)
    if statement is not None:
        fact, proof, place = _spoken(sheet, link, statement)
    else:
        exhibit = sheet.exhibit(link)
        if exhibit is None:
            return ProofWords("", "", "")
        fact, proof, place = _shown(sheet, exhibit)
    if link.note.strip():
        fact = f"{fact} Catatan: {clean(link.note).strip()}"
    if link.bearing is Bearing.WEAKENS:
        proof = f"{proof} — melemahkan"
    counted = () if finding is None else (*finding.supports, *finding.weakens)
    if finding is not None and link.id not in counted:
        proof = f"{proof} — belum dapat dihitung"
    return ProofWords(fact, proof, place)


def short(sheet: Sheet, link: Link) -> str:
    """Return where an item is found, in a few letters: ``K-01 jawaban 4``."""
    statement = sheet.statement(link)
    if statement is None:
        exhibit = sheet.exhibit(link)
        return exhibit.code if exhibit else ""
    person = sheet.person(statement.person)
    answer = sheet.answer(link.source.answer)
    code = person.code if person else ""
    return f"{code} jawaban {answer.number}" if answer else f"{code} BAP"


def hearing(sheet: Sheet, statement: Statement) -> str:
    """Return e.g. ``BAP tambahan K-02 (Kenanga), 3 Oktober 2026``."""
    who = named(sheet.person(statement.person))
    text = f"{HEARING[statement.kind]} {who}".strip()
    return f"{text}, {long_date(statement.held_on)}" if statement.held_on else text


def speaker(person: Person | None) -> str:
    """Return whose words a statement of this person is."""
    if person is None:
        return ROLE[Role.WITNESS]
    return ROLE[person.roles[0].role]


def quotation(sheet: Sheet, link: Link) -> str:
    """Return the linked words in quotation marks, ``""`` when not at hand."""
    answer = sheet.answer(link.source.answer)
    if answer is None:
        return ""
    text, passage = answer.text, link.source.passage
    if passage is not None:
        text = text[passage.start : passage.end]
    text = " ".join(clean(text).split())
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST].rsplit(' ', 1)[0]} …"
    return f"“{text}”" if text else ""


def _spoken(sheet: Sheet, link: Link, statement: Statement) -> tuple[str, str, str]:
    """Return fact, proof and place of an answer."""
    person = sheet.person(statement.person)
    answer = sheet.answer(link.source.answer)
    fact = quotation(sheet, link) or "Keterangan dalam berita acara."
    proof = f"Keterangan {speaker(person)}: {hearing(sheet, statement)}"
    place = f"jawaban {answer.number}" if answer else ""
    if statement.number:
        place = f"{place}, {clean(statement.number)}".lstrip(", ")
    return fact, proof, place


def _shown(sheet: Sheet, exhibit: Exhibit) -> tuple[str, str, str]:
    """Return fact, proof and place of an exhibit."""
    kind = sheet.catalogue.evidence_kinds.get(exhibit.kind)
    amount = f" ({clean(exhibit.quantity)})" if exhibit.quantity else ""
    proof = kind.label.id if kind else "Barang bukti"
    return f"{clean(exhibit.description)}{amount}.", proof, exhibit.code
