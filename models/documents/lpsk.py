# SPDX-License-Identifier: Apache-2.0
"""The application to LPSK for one protected person, at level V1.

Knows the sections of the form. Identity lines stay sealed: they are filled in
from a sealed identity when the letter goes out through LPSK's own channel.
"""

from __future__ import annotations

from models.base.ids import PersonId, RequestId
from models.casefile.people import Person, Role
from models.casefile.protection import Applicant, ProtectionRequest
from models.documents.context import facts_about
from models.documents.gaps import About
from models.documents.labels import ROLE, SEX, named
from models.documents.parts import (
    Data,
    head,
    letter_number,
    matter,
    references,
    signature,
)
from models.documents.proof_words import session_words
from models.documents.resume_acts import was_held
from models.documents.sheet import Sheet
from models.documents.template import Code
from models.documents.words import (
    clean,
    counted,
    long_date,
    paragraphs,
    rupiah,
    sentence,
)

_SEALED_LINES = (
    ("Nama lengkap", "victim.full_name"),
    ("Tempat lahir", "victim.birth_place"),
    ("Tanggal lahir", "victim.birth_date"),
    ("Kebangsaan", "victim.nationality"),
    ("NIK atau paspor", "victim.nik_or_passport"),
    ("Agama", "victim.religion"),
    ("Pendidikan", "victim.education"),
    ("Pekerjaan", "victim.occupation"),
    ("Alamat asal", "victim.address_origin"),
    ("Kontak aman", "victim.contact_safe"),
)


def lpsk(sheet: Sheet) -> Data:
    """Return everything the application's template asks for."""
    person = sheet.context.subject
    request = _request(sheet, person)
    about = About(request.id, person.code if person else "")
    text = _account(sheet, person) or _of_the_case(sheet)
    told = sheet.blanks.text("case.narrative", text, About(sheet.file.case.id))
    papers = _attachments(sheet, request)
    present = sum(1 for paper in papers if paper["ada"] == "ada")
    return {
        **head(sheet),
        "perkara": matter(sheet),
        "rujukan": references(sheet),
        "lampiran_jumlah": f"{counted(present)} dokumen",
        "pemohon": _applicant(sheet, person, request),
        "dilindungi": _protected(sheet, person),
        "pentingnya": sheet.blanks.text(
            "protection.importance", sentence(request.importance), about
        ),
        "kronologi": paragraphs(told),
        "status": _status(sheet),
        "ancaman": _threats(sheet, request, about),
        "medis": sheet.blanks.text("expert.findings", sentence(request.medical), about),
        "rekam_jejak": sheet.blanks.text(
            "protection.record", sentence(request.record), about
        ),
        "layanan": _services(sheet, request, about),
        "restitusi": _restitution(request),
        "persetujuan": _consent(sheet, request, about),
        "lampiran": papers,
        "tanda_tangan": _signatures(sheet, person, request),
        "nomor": letter_number(sheet),
    }


def _account(sheet: Sheet, person: Person | None) -> str:
    """Return what the person told, session by session, as far as it is linked."""
    told = []
    for statement in sheet.file.statements:
        if person is None or statement.person != person.id:
            continue
        if not was_held(sheet, statement):
            continue
        links = sheet.by_source.get(statement.id, ())
        answers = [sheet.answer(link.source.answer) for link in links]
        texts = {a.number: " ".join(clean(a.text).split()) for a in answers if a}
        words = " ".join(f"“{texts[number]}”" for number in sorted(texts))
        if words:
            session = session_words(sheet, statement)
            told.append(f"Menurut {session}: {words}")
    return "\n".join(told)


def _of_the_case(sheet: Sheet) -> str:
    """Return the summary of the case, said to be that."""
    story = sheet.file.case.story
    text = story.summary if story.summary.strip() else story.narrative
    return f"Ringkasan perkara: {text}" if text.strip() else ""


def _request(sheet: Sheet, person: Person | None) -> ProtectionRequest:
    """Return the latest request for the person, or an empty one."""
    wanted = person.id if person else None
    found = [r for r in sheet.file.requests if r.person == wanted]
    if found:
        return found[-1]
    return ProtectionRequest(
        id=RequestId(""), case=sheet.file.case.id, person=wanted or PersonId("")
    )


def _applicant(
    sheet: Sheet, person: Person | None, request: ProtectionRequest
) -> list[Data]:
    """Return the lines about who applies."""
    blanks = sheet.blanks
    if request.applicant is Applicant.SELF:
        return [
            _line("Pemohon", f"{named(person)}, atas nama sendiri"),
            _line("Nama lengkap", blanks.text("victim.full_name", "")),
        ]
    signer = sheet.person(request.signatory)
    facts = facts_about(signer)
    about = About(request.id)
    name = blanks.text("protection.applicant", facts.full_name, about)
    office = clean(sheet.context.office.name)
    lines = [
        _line("Nama", name),
        _line("Jabatan", clean(facts.position)),
        _line("Pangkat/NRP", " / ".join(filter(None, (facts.rank, facts.nrp)))),
        _line("Instansi", clean(facts.institution) or office),
        _line("Telepon kantor", clean(facts.phone)),
        _line("Bertindak sebagai", _acting(request.applicant)),
    ]
    return [line for line in lines if line["isi"]]


def _acting(applicant: Applicant) -> str:
    return {
        Applicant.SELF: "pemohon sendiri",
        Applicant.OFFICER: "penyidik yang menangani perkara",
        Applicant.COMPANION: "pendamping",
    }[applicant]


def _line(name: str, value: str) -> Data:
    return {"nama": name, "isi": value}


def _protected(sheet: Sheet, person: Person | None) -> Data:
    """Return what may be said of the protected person, and the sealed lines."""
    blanks = sheet.blanks
    facts = [SEX[person.sex]] if person else []
    if person is not None and person.age is not None:
        about_age = "sekitar " if person.age_estimated else ""
        facts.append(f"{about_age}{person.age} tahun saat kejadian")
    child = sheet.childhood(person)
    if child:
        facts.append(child)
    lines = [_line(name, blanks.text(field, "")) for name, field in _SEALED_LINES]
    if child:
        lines.append(_line("Orang tua atau wali", blanks.text("victim.guardian", "")))
    languages = ", ".join(clean(one) for one in person.languages) if person else ""
    return {
        "sebutan": named(person),
        "keadaan": ", ".join(fact for fact in facts if fact),
        "peran": _role(person),
        "bahasa": languages,
        "anak": child,
        "baris": lines,
    }


def _role(person: Person | None) -> str:
    """Return what the person is in the case and did there."""
    if person is None:
        return ROLE[Role.VICTIM]
    role = ROLE[person.roles[0].role]
    return f"{role}, {clean(person.part)}" if person.part else role


def _status(sheet: Sheet) -> Data:
    """Return where the case stands and who investigates it."""
    stage = sheet.catalogue.stages.get(sheet.file.case.stage)
    officers = sheet.context.officers()
    about = About(sheet.file.case.id)
    facts = facts_about(officers[0]) if officers else facts_about(None)
    name = sheet.blanks.text("officer.name", facts.full_name)
    parts = [name, clean(facts.rank), f"NRP {clean(facts.nrp)}" if facts.nrp else ""]
    return {
        "tahap": sheet.blanks.text(
            "case.stage", stage.label.id if stage else "", about
        ),
        "penyidik": ", ".join(part for part in parts if part),
        "telepon": clean(facts.phone),
        "kantor": clean(sheet.context.office.name),
    }


def _threats(sheet: Sheet, request: ProtectionRequest, about: About) -> list[str]:
    """Return the threats in order of time, or the marker."""
    told = []
    for threat in request.threats:
        text = sentence(clean(threat.text))
        told.append(f"{long_date(threat.on)}: {text}" if threat.on else text)
    known = "\n".join(line for line in told if line.strip())
    return paragraphs(sheet.blanks.text("risk.threats", known, about))


def _services(sheet: Sheet, request: ProtectionRequest, about: About) -> list[Data]:
    """Return the table of services asked for."""
    labels = {code.id: code.label.id for code in _codes(sheet, "services")}
    rows: list[Data] = [
        {
            "kode": str(number),
            "layanan": labels.get(service.code, clean(service.code)),
            "alasan": clean(service.reason) or "–",
        }
        for number, service in enumerate(request.services, start=1)
    ]
    if rows:
        sheet.blanks.text("protection.services", "ada", about)
        return rows
    marker = sheet.blanks.missing("protection.services", about)
    return [{"kode": "–", "layanan": marker, "alasan": "–"}]


def _codes(sheet: Sheet, name: str) -> tuple[Code, ...]:
    return sheet.blanks.template.manifest.codes.get(name, ())


def _attachments(sheet: Sheet, request: ProtectionRequest) -> list[Data]:
    """Return the checklist of papers."""
    return [
        {
            "no": str(number),
            "dokumen": code.label.id,
            "ada": "ada" if code.id in request.attachments else "belum ada",
        }
        for number, code in enumerate(_codes(sheet, "attachments"), start=1)
    ]


def _restitution(request: ProtectionRequest) -> str:
    """Return whether help with restitution is asked for, and for how much."""
    if not request.restitution:
        return "Fasilitasi restitusi belum dimohonkan dalam surat ini."
    text = "Bersama surat ini dimohonkan pula fasilitasi restitusi"
    if request.claimed_rp is None:
        return f"{text}; nilai kerugian belum dihitung."
    return f"{text}; nilai kerugian sementara {rupiah(request.claimed_rp)}."


def _consent(sheet: Sheet, request: ProtectionRequest, about: About) -> str:
    """Return the day on which the person agreed to the application."""
    day = long_date(request.consent_on) if request.consent_on else ""
    return sheet.blanks.text("consent.given", day, about)


def _signatures(
    sheet: Sheet, person: Person | None, request: ProtectionRequest
) -> Data:
    """Return who applies and who stands by."""
    signer = sheet.person(request.signatory)
    alone = request.applicant is Applicant.SELF
    marker = ""
    if signer is None and not alone:
        marker = sheet.blanks.missing("protection.applicant", About(request.id))
    companions = sheet.file.with_role(Role.COMPANION)
    beside = next((p for p in companions if p.id != request.signatory), None)
    applicant = person if alone else signer
    return {
        "kanan": signature(applicant, "Pemohon,", marker),
        "kiri": signature(beside, "Pendamping," if beside else "", ""),
    }
