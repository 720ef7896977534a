# SPDX-License-Identifier: Apache-2.0
"""The facts part of a resume: acts, words heard, items taken.

Knows what the case file records. What it does not record yet (summons,
arrest, detention) is said to be unrecorded, never left out.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from models.casefile.evidence import Availability, Exhibit
from models.casefile.people import Person, Role
from models.casefile.statements import Statement
from models.documents.gaps import About
from models.documents.labels import BASIS, HEARING, named
from models.documents.parts import Data
from models.documents.proof_words import hearing, quotation
from models.documents.sheet import Sheet
from models.documents.words import clean, long_date
from models.law.facts import Bearing

_GROUPS = (
    ("saksi", (Role.WITNESS, Role.REPORTER)),
    ("korban", (Role.VICTIM,)),
    ("ahli", (Role.EXPERT,)),
    ("tersangka", (Role.SUSPECT, Role.CORPORATION)),
)
_NO_TYPE = "Barang lain (belum digolongkan sebagai alat bukti)"


def acts(sheet: Sheet) -> list[Data]:
    """Return every dated act the file knows, in order of time."""
    numbers = sheet.file.case.numbers
    rows: list[tuple[date, str, str, str]] = []
    if numbers.report_date:
        rows.append(
            (numbers.report_date, "Laporan polisi diterima", "", numbers.report)
        )
    if numbers.order_date:
        rows.append((numbers.order_date, "Penyidikan dimulai", numbers.order, ""))
    for statement in sheet.file.statements:
        if statement.held_on:
            who = named(sheet.person(statement.person))
            act = f"Pemeriksaan {who} ({HEARING[statement.kind]})"
            rows.append((statement.held_on, act, "", statement.number))
    for exhibit in sheet.file.exhibits:
        taken = exhibit.taking.at
        if taken is not None:
            day = taken.astimezone(sheet.context.zone).date()
            act = f"Penyitaan {exhibit.code} {exhibit.description}"
            rows.append((day, act, exhibit.basis.order, exhibit.basis.court_ref))
    rows.sort(key=lambda row: row[0])
    return [
        {
            "tanggal": long_date(day),
            "tindakan": clean(act),
            "surat": clean(order) or "–",
            "berita": clean(record) or "–",
        }
        for day, act, order, record in rows
    ]


def heard(sheet: Sheet) -> Data:
    """Return what each group of people stated, person by person."""
    groups: Data = {}
    for name, roles in _GROUPS:
        rows = [
            _hearing(sheet, statement, person)
            for statement in sheet.file.statements
            if (person := sheet.person(statement.person)) is not None
            and person.roles[0].role in roles
        ]
        groups[name] = rows
    return groups


def _hearing(sheet: Sheet, statement: Statement, person: Person) -> Data:
    """Return one statement: how it was taken and the words that matter."""
    facts = [f"{statement.answers} jawaban"]
    if statement.pages:
        facts.append(f"{statement.pages} halaman")
    if statement.setting.language:
        facts.append(f"bahasa {clean(statement.setting.language)}")
    companion = sheet.person(statement.setting.companion)
    if companion is not None:
        facts.append(f"didampingi {named(companion)}")
    if statement.number:
        facts.append(f"nomor {clean(statement.number)}")
    words: dict[str, None] = {}
    for link in sheet.by_source.get(statement.id, ()):
        answer = sheet.answer(link.source.answer)
        quote = quotation(sheet, link)
        if answer and quote:
            words.setdefault(f"Jawaban {answer.number}: {quote}")
    if not sheet.by_source.get(statement.id):
        about = About(statement.id, f"{person.code} ({HEARING[statement.kind]})")
        words[sheet.blanks.missing("statement.elements_covered", about)] = None
    return {
        "judul": hearing(sheet, statement),
        "rincian": ", ".join(facts),
        "jawaban": list(words),
    }


def things(sheet: Sheet) -> list[Data]:
    """Return the items by means of proof, in the order of the procedural code."""
    regimes = sheet.catalogue.evidence_regimes
    labels = {
        kind.id: kind.label.id for regime in regimes.values() for kind in regime.types
    }
    groups: dict[str, list[Data]] = defaultdict(list)
    for exhibit in sheet.file.exhibits:
        types = _types(sheet, exhibit)
        name = labels.get(types[0], _NO_TYPE) if types else _NO_TYPE
        groups[name].append(_thing(sheet, exhibit, [labels[t] for t in types[1:]]))
    ordered = [*dict.fromkeys(labels.values()), _NO_TYPE]
    return [
        {"judul": name, "baris": groups[name]} for name in ordered if name in groups
    ]


def _types(sheet: Sheet, exhibit: Exhibit) -> tuple[str, ...]:
    """Return the means of proof an item may count as."""
    kind = sheet.catalogue.evidence_kinds.get(exhibit.kind)
    if kind is None:
        return ()
    regime = exhibit.regime or sheet.file.case.regime
    if regime in kind.proof_types:
        return kind.proof_types[regime]
    return next(iter(kind.proof_types.values()), ())


def _thing(sheet: Sheet, exhibit: Exhibit, also: list[str]) -> Data:
    """Return one item as a table row."""
    what = clean(exhibit.description)
    if exhibit.quantity:
        what = f"{what}, {clean(exhibit.quantity)}"
    if also:
        what = f"{what} (juga {', '.join(also).lower()})"
    if exhibit.availability is Availability.REQUESTED:
        what = f"{what} — masih diminta"
    return {
        "kode": exhibit.code,
        "uraian": what,
        "dasar": _basis(exhibit),
        "unsur": _points_at(sheet, exhibit),
    }


def _basis(exhibit: Exhibit) -> str:
    """Return on what ground the item was taken."""
    basis = exhibit.basis
    parts = [clean(basis.order), clean(basis.court_ref), BASIS[basis.state]]
    return "; ".join(part for part in parts if part)


def _points_at(sheet: Sheet, exhibit: Exhibit) -> str:
    """Return which forms of which elements the item is linked to."""
    found: dict[str, None] = {}
    for link in sheet.by_source.get(exhibit.id, ()):
        count = sheet.file.count(link.count)
        offence = sheet.catalogue.offences.get(count.offence) if count else None
        for element in offence.elements if offence else ():
            for option in element.options:
                if (element.id, option.id) == (link.element, link.option):
                    weak = link.bearing is Bearing.WEAKENS
                    found.setdefault(
                        option.label.id + (" (melemahkan)" if weak else "")
                    )
    if found:
        return "; ".join(found)
    if exhibit.availability is Availability.REQUESTED:
        return "–"
    about = About(exhibit.id, exhibit.code)
    return sheet.blanks.missing("evidence.links_to_elements", about)
