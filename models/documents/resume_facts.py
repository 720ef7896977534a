# SPDX-License-Identifier: Apache-2.0
"""The facts part of a resume: words heard and items taken.

Knows what the case file records; must not weigh it.
"""

from __future__ import annotations

from collections import defaultdict

from models.casefile.evidence import Availability, Exhibit
from models.casefile.people import Person, Role
from models.casefile.statements import Statement, StatementKind
from models.documents.gaps import About
from models.documents.labels import BASIS, HEARING, named
from models.documents.parts import Data
from models.documents.proof_words import hearing, item_word, quoted_once
from models.documents.resume_acts import was_held
from models.documents.sheet import Sheet
from models.documents.words import clean
from models.law.facts import Bearing

_GROUPS = (
    ("saksi", (Role.WITNESS, Role.REPORTER)),
    ("korban", (Role.VICTIM,)),
    ("ahli", (Role.EXPERT,)),
    ("tersangka", (Role.SUSPECT, Role.CORPORATION)),
)
_NO_TYPE = "Barang lain (belum digolongkan sebagai alat bukti)"


def heard(sheet: Sheet) -> Data:
    """Return what each group of people stated, person by person.

    An assessment has a group of its own: it is no examination record.
    """
    groups: dict[str, list[Data]] = {name: [] for name, _ in _GROUPS}
    assessed: list[Data] = []
    for statement in sheet.file.statements:
        person = sheet.person(statement.person)
        if person is None or not was_held(sheet, statement):
            continue
        if statement.kind is StatementKind.ASSESSMENT:
            assessed.append(_hearing(sheet, statement, person))
            continue
        for name, roles in _GROUPS:
            if person.roles[0].role in roles:
                groups[name].append(_hearing(sheet, statement, person))
    return {**groups, "asesmen": assessed}


def _hearing(sheet: Sheet, statement: Statement, person: Person) -> Data:
    """Return one session: how it was taken and the words that matter."""
    facts = [f"{statement.answers} {item_word(statement)}"]
    if statement.pages:
        facts.append(f"{statement.pages} halaman")
    if statement.setting.language:
        facts.append(f"bahasa {clean(statement.setting.language)}")
    companion = sheet.person(statement.setting.companion)
    if companion is not None:
        facts.append(f"didampingi {named(companion)}")
    if statement.number:
        facts.append(f"nomor {clean(statement.number)}")
    links = sheet.by_source.get(statement.id, ())
    words = [
        f"{item_word(statement).capitalize()} {number}: {quote}"
        for number, quote in quoted_once(sheet, links)
    ]
    if not links:
        about = About(statement.id, f"{person.code} ({HEARING[statement.kind]})")
        words.append(sheet.blanks.missing("statement.elements_covered", about))
    return {
        "judul": hearing(sheet, statement),
        "rincian": ", ".join(facts),
        "jawaban": words,
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
