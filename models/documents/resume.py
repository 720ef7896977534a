# SPDX-License-Identifier: Apache-2.0
"""The resume of a case file (Resume / Berita Acara Pendapat).

Knows its sections in order. Victims and witnesses appear by code and flower
name only (level V1).
"""

from __future__ import annotations

from models.casefile.people import Person, Role
from models.casefile.protection import ProtectionRequest
from models.documents.context import facts_about
from models.documents.gaps import About
from models.documents.labels import SEX, named
from models.documents.officers import superior
from models.documents.parts import (
    Data,
    articles,
    head,
    letter_number,
    matter,
    references,
    signature,
)
from models.documents.resume_acts import acts, planned, searches
from models.documents.resume_facts import heard, things
from models.documents.resume_law import (
    accused_of,
    conclusions,
    counts,
    parts_played,
    reported_of,
)
from models.documents.resume_orders import orders
from models.documents.sheet import Sheet
from models.documents.template import Code
from models.documents.words import clean, listed, long_date, paragraphs, rupiah

_NOT_RECORDED = "Belum ada catatan dalam berkas ini pada tanggal resume dibuat."


def resume(sheet: Sheet) -> Data:
    """Return everything the resume's template asks for."""
    case = sheet.file.case
    about = About(case.id)
    narrative = sheet.blanks.text("case.narrative", case.story.narrative, about)
    return {
        **head(sheet),
        "perkara": matter(sheet),
        "rujukan": references(sheet),
        "pasal": articles(sheet),
        "ringkas": clean(case.story.summary).strip(),
        "tersangka": [_identity(sheet, person) for person in accused_of(sheet)],
        "terlapor": [_reported(sheet, person) for person in reported_of(sheet)],
        "tindakan": acts(sheet),
        "direncanakan": planned(sheet),
        "penggeledahan": searches(sheet),
        "surat": orders(sheet),
        "belum_tercatat": _NOT_RECORDED,
        "keterangan": heard(sheet),
        "benda": things(sheet),
        "kronologi": paragraphs(narrative),
        "sangkaan": counts(sheet),
        "peran": parts_played(sheet),
        "perlindungan": _protection(sheet),
        "kesimpulan": conclusions(sheet),
        "tanda_tangan": _signatures(sheet),
        "nomor": letter_number(sheet),
    }


def _identity(sheet: Sheet, person: Person) -> Data:
    """Return the particulars of one accused, line by line."""
    lines = (
        _of_body(person) if person.is_(Role.CORPORATION) else _of_human(sheet, person)
    )
    about = About(person.id, person.code)
    return {
        "judul": named(person),
        "baris": [
            {"nama": name, "isi": sheet.blanks.text(field, value, about)}
            for name, field, value in lines
        ],
        "alias": clean(facts_about(person).alias),
        "peran": clean(person.part),
    }


def _reported(sheet: Sheet, person: Person) -> Data:
    """Return what is known of somebody not accused; nothing is asked for."""
    lines = (
        _of_body(person) if person.is_(Role.CORPORATION) else _of_human(sheet, person)
    )
    return {
        "judul": named(person),
        "baris": [
            {"nama": name, "isi": clean(value)} for name, _, value in lines if value
        ],
        "alias": clean(facts_about(person).alias),
        "peran": clean(person.part),
    }


def _of_body(person: Person) -> tuple[tuple[str, str, str], ...]:
    """Return (name, field, value) of what a corporation can be asked for."""
    facts = facts_about(person)
    return (
        ("Nama korporasi", "suspect.full_name", facts.full_name),
        ("Tempat kedudukan", "suspect.address", facts.address),
        ("Kebangsaan", "suspect.nationality", facts.nationality),
        ("Bidang usaha", "suspect.occupation", facts.occupation),
    )


def _of_human(sheet: Sheet, person: Person) -> tuple[tuple[str, str, str], ...]:
    """Return (name, field, value) of the particulars of a person."""
    facts = facts_about(person)
    born = long_date(facts.birth_date) if facts.birth_date else ""
    return (
        ("Nama lengkap", "suspect.full_name", facts.full_name),
        ("Tempat lahir", "suspect.birth_place", facts.birth_place),
        ("Tanggal lahir", "suspect.birth_date", born),
        ("Umur", "suspect.age", _age(sheet, person)),
        ("Jenis kelamin", "suspect.sex", SEX[person.sex]),
        ("Kebangsaan", "suspect.nationality", facts.nationality),
        ("Tempat tinggal", "suspect.address", facts.address),
        ("Agama", "suspect.religion", facts.religion),
        ("Pekerjaan", "suspect.occupation", facts.occupation),
        ("Pendidikan", "suspect.education", facts.education),
        ("NIK", "suspect.nik", facts.nik),
    )


def _age(sheet: Sheet, person: Person) -> str:
    """Return years of age today, or as recorded."""
    born = facts_about(person).birth_date
    if born is None:
        return f"{person.age} tahun" if person.age is not None else ""
    today = sheet.context.today
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return f"{years} tahun"


def _protection(sheet: Sheet) -> list[str]:
    """Return, victim by victim, where protection and restitution stand."""
    requests = {request.person: request for request in sheet.file.requests}
    told = []
    for person in sheet.file.with_role(Role.VICTIM):
        request = requests.get(person.id)
        text = (
            "belum ada permohonan perlindungan dalam berkas ini"
            if request is None
            else _request(sheet, request)
        )
        told.append(f"{named(person)}: {text}.")
    return told


def _request(sheet: Sheet, request: ProtectionRequest) -> str:
    """Return one application in words."""
    labels = {code.id: code.label.id for code in service_codes(sheet)}
    services = listed(
        [labels.get(s.code, clean(s.code)).lower() for s in request.services]
    )
    parts = ["permohonan perlindungan kepada LPSK"]
    if services:
        parts.append(f"layanan yang diminta: {services}")
    if request.register:
        parts.append(f"nomor register {clean(request.register)}")
    if request.decision:
        parts.append(f"keputusan {clean(request.decision)}")
    if request.claimed_rp is not None:
        parts.append(f"kerugian yang diajukan {rupiah(request.claimed_rp)}")
    elif request.restitution:
        parts.append("fasilitasi restitusi dimohonkan, nilainya belum dihitung")
    return "; ".join(parts)


def service_codes(sheet: Sheet) -> tuple[Code, ...]:
    """Return the services a form knows by code."""
    return sheet.blanks.template.manifest.codes.get("services", ())


def _signatures(sheet: Sheet) -> Data:
    """Return who draws up the resume and who has seen it."""
    officers = sheet.context.officers()
    second = superior(officers)
    first = next((one for one in officers if one is not second), None)
    blanks = sheet.blanks
    markers = [
        "" if person else blanks.missing(field)
        for person, field in ((first, "officer.name"), (second, "officer.superior"))
    ]
    above = signature(second, "Mengetahui,", markers[1])
    if second is not None and not facts_about(second).position:
        about = About(str(second.id), second.code)
        above["jabatan"] = blanks.missing("officer.superior_post", about)
    return {
        "kanan": signature(first, "Penyidik,", markers[0]),
        "kiri": above,
    }
