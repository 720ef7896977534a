# SPDX-License-Identifier: Apache-2.0
"""The acts of a resume: what was done by its day, what is only planned.

Knows dated numbers, sessions, custody and recorded acts. What the file does not
record is said to be unrecorded, never left out; what is still to come is never
said as done.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import itemgetter

from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability, Exhibit
from models.casefile.statements import Statement, StatementKind
from models.documents.labels import CUSTODY, HEARING, named
from models.documents.parts import Data
from models.documents.proof_words import hearing
from models.documents.resume_orders import (
    HEARINGS,
    LISTS,
    ORDERS,
    REPORTS,
    SEIZURES,
    acts_of,
    events_of,
    label_of,
    papers,
)
from models.documents.sheet import Sheet
from models.documents.words import clean, listed, long_date

_SEARCH = "penggeledahan"
_Act = tuple[date, str, str, str]
"""Day, what was done, order, record."""


def acts(sheet: Sheet) -> list[Data]:
    """Return every dated act done by the day of the document, in order of time."""
    rows = sorted(
        (*_numbered(sheet), *_heard(sheet), *_taken(sheet), *_recorded(sheet)),
        key=itemgetter(0),
    )
    return [
        {
            "tanggal": long_date(day),
            "tindakan": clean(act),
            "surat": clean(order) or "–",
            "berita": clean(record) or "–",
        }
        for day, act, order, record in rows
        if day <= sheet.context.today
    ]


def _numbered(sheet: Sheet) -> Iterator[_Act]:
    """Yield the acts that the numbers of the case speak of."""
    numbers = sheet.file.case.numbers
    if numbers.report_date and not acts_of(sheet, REPORTS):
        yield numbers.report_date, "Laporan polisi diterima", "", numbers.report
    if numbers.order_date and not acts_of(sheet, ORDERS):
        yield numbers.order_date, "Penyidikan dimulai", numbers.order, ""


def _recorded(sheet: Sheet) -> Iterator[_Act]:
    """Yield recorded acts that have no section of their own and are told nowhere.

    A session is told from its statement, so an act about somebody who was heard
    that day adds nothing.
    """
    elsewhere = {event for name in LISTS for event in events_of(sheet, name)}
    hearings = set(events_of(sheet, HEARINGS))
    heard = {(one.person, one.held_on) for one in sheet.file.statements}
    seizures = set(events_of(sheet, SEIZURES))
    for act in sheet.file.acts:
        told = any((person, act.day) in heard for person in act.persons)
        if act.event in elsewhere or (act.event in hearings and told):
            continue
        text = label_of(sheet, act)
        about = [named(sheet.person(person)) for person in act.persons]
        items = [
            sheet.exhibits[one].code for one in act.exhibits if one in sheet.exhibits
        ]
        text = " – ".join(filter(None, (text, listed([*about, *items]))))
        number, authority = act.paper.number, act.paper.authority
        if act.event in seizures:
            number, authority = papers(sheet, act)
        given = f"({authority})" if number and authority else authority
        yield act.day, text, f"{number} {given}".strip(), ""


def _heard(sheet: Sheet) -> Iterator[_Act]:
    """Yield the sessions that were held."""
    for statement in sheet.file.statements:
        if statement.held_on and was_held(sheet, statement):
            who = named(sheet.person(statement.person))
            act = f"Pemeriksaan {who} ({HEARING[statement.kind]})"
            if statement.kind is StatementKind.ASSESSMENT:
                act = f"Asesmen {who}"
            yield statement.held_on, act, "", statement.number


def _taken(sheet: Sheet) -> Iterator[_Act]:
    """Yield how each item came in, as its chain of custody begins.

    An item that a recorded seizure names is told there.
    """
    seized = {one for act in acts_of(sheet, SEIZURES) for one in act.exhibits}
    for exhibit in sheet.file.exhibits:
        taken = exhibit.taking.at
        if taken is not None and exhibit.id not in seized:
            day = taken.astimezone(sheet.context.zone).date()
            basis = exhibit.basis
            yield day, _coming_in(sheet, exhibit), basis.order, basis.court_ref


def _coming_in(sheet: Sheet, exhibit: Exhibit) -> str:
    """Return the first act of custody in words; a seizure only where one is held."""
    chain = sheet.file.chain(exhibit.id)
    if chain:
        act = chain[0].act
    elif exhibit.basis.order:
        act = CustodyAct.SEIZED
    else:
        return f"Dicatat sebagai barang bukti: {exhibit.code} {exhibit.description}"
    text = f"{CUSTODY[act]} {exhibit.code} {exhibit.description}"
    giver = sheet.person(exhibit.taking.source)
    if act is CustodyAct.RECEIVED and giver is not None:
        return f"{text} dari {named(giver)}"
    return text


def was_held(sheet: Sheet, statement: Statement) -> bool:
    """Return whether a session took place by the day of the document.

    A day to come is a plan, and so is a session that holds no answer and was
    not signed.
    """
    day = statement.held_on
    if day is not None and day > sheet.context.today:
        return False
    return statement.answers > 0 or statement.signed


def planned(sheet: Sheet) -> list[str]:
    """Return the sessions that have not been held, each with its day."""
    told = []
    for statement in sheet.file.statements:
        if was_held(sheet, statement):
            continue
        text = hearing(sheet, statement)
        day = statement.held_on
        if day is not None and day <= sheet.context.today:
            text = f"{text} (belum ada jawaban tercatat)"
        told.append(text if day else f"{text}, tanggal belum ditetapkan")
    return told


def searches(sheet: Sheet) -> list[str]:
    """Return the items that record a search, as their kind or own words say."""
    found = []
    for exhibit in sheet.file.exhibits:
        kind = sheet.catalogue.evidence_kinds.get(exhibit.kind)
        words = f"{exhibit.description} {kind.label.id if kind else ''}".lower()
        if _SEARCH in words and exhibit.availability is Availability.HELD:
            taken = exhibit.taking.at
            day = taken.astimezone(sheet.context.zone).date() if taken else None
            when = f", tercatat {long_date(day)}" if day else ""
            found.append(f"{exhibit.code} {clean(exhibit.description)}{when}")
    return found
