# SPDX-License-Identifier: Apache-2.0
"""Summons, arrests, detention, searches and seizures of a resume, from the acts.

Knows recorded acts by the lists of the form's manifest, which name events of the
law pack. A number or an authority that was not recorded is its marker; an act
after the day of the document is not told as done.
"""

from __future__ import annotations

from models.casefile.acts import ProceduralAct
from models.documents.gaps import About
from models.documents.labels import named
from models.documents.parts import Data
from models.documents.sheet import Sheet
from models.documents.words import clean, listed, long_date

LISTS = ("pemanggilan", "penangkapan", "penahanan", "penggeledahan")
"""Lists of the manifest that have a section of their own, in its order."""

SEIZURES = "penyitaan"
REPORTS = "laporan"
ORDERS = "perintah"
HEARINGS = "pemeriksaan"


def orders(sheet: Sheet) -> Data:
    """Return for each section its acts in words, in order of time."""
    return {name: [told(sheet, act) for act in acts_of(sheet, name)] for name in LISTS}


def acts_of(sheet: Sheet, *names: str) -> list[ProceduralAct]:
    """Return the acts of some lists done by the day of the document."""
    events = {event for name in names for event in events_of(sheet, name)}
    today = sheet.context.today
    return [act for act in sheet.file.acts if act.event in events and act.day <= today]


def events_of(sheet: Sheet, name: str) -> tuple[str, ...]:
    """Return the events of one list of the manifest."""
    codes = sheet.blanks.template.manifest.codes.get(name, ())
    return tuple(code.id for code in codes)


def told(sheet: Sheet, act: ProceduralAct) -> str:
    """Return one act in words: what, against whom, on which paper, when and where."""
    text = f"{day_of(act)}: {label_of(sheet, act)}"
    people = [named(sheet.person(person)) for person in act.persons]
    if people:
        text = f"{text} – {listed(people)}"
    number, authority = papers(sheet, act)
    parts = [text, f"Nomor {number}", f"oleh {authority}"]
    until = act.paper.valid_until
    if until is not None:
        parts.append(f"berlaku sampai dengan {long_date(until)}")
    if act.place:
        parts.append(f"di {clean(act.place)}")
    return f"{', '.join(parts)}."


def papers(sheet: Sheet, act: ProceduralAct) -> tuple[str, str]:
    """Return number and authority of what an act stands on, or their markers."""
    about = About(str(act.id), f"{label_of(sheet, act)} {long_date(act.day)}")
    return (
        sheet.blanks.text("act.number", act.paper.number, about),
        sheet.blanks.text("act.authority", act.paper.authority, about),
    )


def label_of(sheet: Sheet, act: ProceduralAct) -> str:
    """Return what an act is called by the pack."""
    event = sheet.catalogue.procedure.events.get(act.event)
    return act.event if event is None else event.label.id


def day_of(act: ProceduralAct) -> str:
    """Return day and, where it is known, hour of an act."""
    day = long_date(act.day)
    return day if act.at is None else f"{day} pukul {act.at:%H.%M}"
