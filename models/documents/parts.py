# SPDX-License-Identifier: Apache-2.0
"""What several letters have in common: head, foot, offences, signatures.

Knows how a letter is put together from plain words. Must not know which
letter it is.
"""

from __future__ import annotations

from models.casefile.counts import Count
from models.casefile.people import Particulars, Person, Role
from models.documents.context import facts_about
from models.documents.gaps import About
from models.documents.labels import CONFIDENCE, FORM, named
from models.documents.sheet import Sheet
from models.documents.words import clean, long_date, moment, period, roman_month

Data = dict[str, object]
"""Plain words, numbers, lists and dictionaries."""

OPEN_NUMBER = "…………"
"""Room for the number that the register gives."""

_SERVING = (Role.OFFICER, Role.PROSECUTOR)
"""Who signs by post, not only by office."""


def head(sheet: Sheet) -> Data:
    """Return letterhead, place, date and the line at the foot."""
    office, case = sheet.context.office, sheet.file.case
    lines = [clean(line) for line in office.kop_lines if line.strip()]
    about = About(case.id)
    today = sheet.context.today
    return {
        "kop": lines or [sheet.blanks.missing("office.kop_lines", about)],
        "kop_alamat": sheet.blanks.text("office.address", office.address, about),
        "klasifikasi": clean(case.classification),
        "kota": sheet.blanks.text("office.city", office.city, about),
        "tanggal": long_date(today),
        "kaki": _foot(sheet),
    }


def letter_number(sheet: Sheet) -> str:
    """Return the number the register gave, or room for it, month and year.

    The register gives it when the letter is sent, so its lack is no gap.
    """
    today = sheet.context.today
    room = f"{OPEN_NUMBER}/{roman_month(today)}/{today.year}"
    return clean(sheet.context.number).strip() or room


def _foot(sheet: Sheet) -> Data:
    return {
        "perkara": clean(sheet.file.case.numbers.case),
        "klasifikasi": clean(sheet.file.case.classification),
        "tingkat": f"nama sandi ({sheet.blanks.template.manifest.identity})",
        "edisi": f"{sheet.catalogue.edition} ({sheet.catalogue.sha256[:8]})",
        "waktu": moment(sheet.context.now, sheet.context.zone),
    }


def matter(sheet: Sheet) -> Data:
    """Return numbers, title, time, place, way and articles of the case."""
    case = sheet.file.case
    about = About(case.id)
    when = period(case.offence_from, case.offence_to)
    places = "; ".join(clean(place) for place in case.places if place.strip())
    return {
        "nomor": clean(case.numbers.case),
        "judul": clean(case.title),
        "waktu": sheet.blanks.text("case.tempus", when, about),
        "tempat": sheet.blanks.text("case.locus", places, about),
        "modus": sheet.blanks.text("case.modus_summary", case.story.modus, about),
        "rute": clean(case.story.route),
        "pasal": sheet.blanks.text("case.articles", "; ".join(articles(sheet)), about),
    }


def references(sheet: Sheet) -> Data:
    """Return the police report and the investigation order."""
    numbers = sheet.file.case.numbers
    about = About(sheet.file.case.id)
    dates = (numbers.report_date, numbers.order_date)
    reported, ordered = (long_date(day) if day else "" for day in dates)
    return {
        "lp_nomor": sheet.blanks.text("lp.number", numbers.report, about),
        "lp_tanggal": sheet.blanks.text("lp.date", reported, about),
        "sprin_nomor": sheet.blanks.text("order.number", numbers.order, about),
        "sprin_tanggal": sheet.blanks.text("order.date", ordered, about),
    }


def articles(sheet: Sheet) -> list[str]:
    """Return every charged offence once, in order of charge."""
    known: dict[str, None] = {}
    for count in sheet.file.counts:
        known.setdefault(cited(sheet, count.offence))
    return list(known)


def cited(sheet: Sheet, offence: str) -> str:
    """Return an offence as practitioners cite it, with its mark of doubt."""
    row = sheet.catalogue.offences.get(offence)
    if row is None:
        return offence
    law = sheet.catalogue.instruments.get(row.instrument)
    text = f"{row.citation} {law.short}" if law else row.citation
    doubt = CONFIDENCE[row.confidence]
    return f"{text} [{doubt}]" if doubt else text


def count_title(sheet: Sheet, number: int, count: Count) -> str:
    """Return e.g. ``Sangkaan 1 (Primair): T-01 DARSONO — Pasal …``."""
    accused = named(sheet.person(count.accused)) or "tersangka"
    row = sheet.catalogue.offences.get(count.offence)
    title = f", {row.title.id}" if row else ""
    return (
        f"Sangkaan {number} ({FORM[count.form]}): {accused} — "
        f"{cited(sheet, count.offence)}{title}"
    )


def post_of(facts: Particulars) -> str:
    """Return post and office as they stand above a name.

    An office that the post names already is not said twice.
    """
    post, office = clean(facts.position), clean(facts.institution)
    if office.casefold() in post.casefold():
        return post
    return f"{post} {office}".strip()


def signature(person: Person | None, line: str, marker: str) -> Data:
    """Return one signature block.

    Args:
        person: who signs, ``None`` = not known.
        line: what stands above the room for the signature.
        marker: stands for the name when it is not known.
    """
    facts = facts_about(person)
    office = facts.institution
    serving = person is not None and any(person.is_(role) for role in _SERVING)
    service = [clean(facts.rank).upper()] if facts.rank else []
    if facts.nrp:
        service.append(f"NRP {clean(facts.nrp)}")
    name = clean(facts.full_name) or (named(person) if person else "") or marker
    return {
        "atas": line,
        "jabatan": post_of(facts) if serving else clean(office or facts.position),
        "nama": name,
        "pangkat": " ".join(service),
    }
