# SPDX-License-Identifier: Apache-2.0
"""What a link says in a letter: the fact, the means of proof, and where it is.

Knows answers, passages, exhibits and their codes. Must not weigh them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.casefile.evidence import BasisState, Exhibit
from models.casefile.links import Link, Passage
from models.casefile.people import Person, Role
from models.casefile.statements import Statement, StatementKind
from models.documents.labels import BASIS, HEARING, ROLE, named
from models.documents.sheet import Sheet
from models.documents.words import clean, listed, long_date
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
    """Return where an item is found: ``K-01 BAP pertama 11 Agustus 2026 jawaban 4``."""
    statement = sheet.statement(link)
    if statement is None:
        exhibit = sheet.exhibit(link)
        if exhibit is None:
            return ""
        told = f" ({BASIS[exhibit.basis.state]})" if waits(exhibit) else ""
        return f"{exhibit.code}{told}"
    answer = sheet.answer(link.source.answer)
    session = session_words(sheet, statement)
    return f"{session} {item_word(statement)} {answer.number}" if answer else session


def waits(exhibit: Exhibit) -> bool:
    """Return whether a court has yet to permit or approve the taking."""
    return exhibit.basis.state is BasisState.REQUESTED


def session_words(sheet: Sheet, statement: Statement) -> str:
    """Return which session it was: code, kind and day."""
    person = sheet.person(statement.person)
    day = statement.held_on
    parts = (
        person.code if person else "",
        HEARING[statement.kind],
        long_date(day) if day else "",
    )
    return " ".join(part for part in parts if part)


def places(sheet: Sheet, links: Iterable[Link]) -> str:
    """Return where items are found, the answers of one session together."""
    found: dict[str, set[int]] = {}
    for link in links:
        statement = sheet.statement(link)
        answer = sheet.answer(link.source.answer)
        if statement is None or answer is None:
            found.setdefault(short(sheet, link), set())
            continue
        name = f"{session_words(sheet, statement)} {item_word(statement)}"
        found.setdefault(name, set()).add(answer.number)
    told = [
        f"{name} {listed([str(one) for one in sorted(numbers)])}".strip()
        for name, numbers in found.items()
        if name
    ]
    return "; ".join(told)


def item_word(statement: Statement) -> str:
    """Return what one numbered part of a session is called."""
    return "butir" if statement.kind is StatementKind.ASSESSMENT else "jawaban"


def quoted_once(sheet: Sheet, links: Iterable[Link]) -> list[tuple[int, str]]:
    """Return number and words of linked answers in order, each word said once.

    A passage inside another one of the same answer is left out.
    """
    spans: dict[int, dict[tuple[int, int], str]] = {}
    for link in links:
        answer = sheet.answer(link.source.answer)
        quote = quotation(sheet, link)
        if answer is not None and quote:
            passage = link.source.passage or Passage(0, len(answer.text))
            spans.setdefault(answer.number, {})[passage.start, passage.end] = quote
    return [
        (number, quotes[span])
        for number, quotes in sorted(spans.items())
        for span in sorted(quotes)
        if not any(_inside(span, other) for other in quotes)
    ]


def _inside(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether a passage lies within another, longer one."""
    return span != other and other[0] <= span[0] and span[1] <= other[1]


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
    if statement.kind is StatementKind.ASSESSMENT:
        kind = sheet.catalogue.evidence_kinds.get(statement.evidence_kind)
        report = kind.label.id if kind else "Laporan"
        proof = f"{report}: {hearing(sheet, statement)}"
    place = f"{item_word(statement)} {answer.number}" if answer else ""
    if statement.number:
        place = f"{place}, {clean(statement.number)}".lstrip(", ")
    return fact, proof, place


def _shown(sheet: Sheet, exhibit: Exhibit) -> tuple[str, str, str]:
    """Return fact, proof and place of an exhibit."""
    kind = sheet.catalogue.evidence_kinds.get(exhibit.kind)
    amount = f" ({clean(exhibit.quantity)})" if exhibit.quantity else ""
    proof = kind.label.id if kind else "Barang bukti"
    if waits(exhibit):
        proof = f"{proof} — {BASIS[exhibit.basis.state]}"
    return f"{clean(exhibit.description)}{amount}.", proof, exhibit.code
