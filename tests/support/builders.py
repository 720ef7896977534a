# SPDX-License-Identifier: Apache-2.0
"""One of each, ready to use, all fictional; change what a test is about.

``a_person(age=16)`` is a person with one thing changed. Ids are fixed text, so
two runs build equal values. ``tests.support.lembayung`` puts a whole case
together from these.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from models.base.ids import (
    ActId,
    AnswerId,
    BlobId,
    CaseId,
    CountId,
    CustodyId,
    ExhibitId,
    FileId,
    LinkId,
    PersonId,
    RequestId,
    StatementId,
)
from models.casefile.acts import Paper, ProceduralAct
from models.casefile.case import Case, CaseNumbers, CaseStory, Office
from models.casefile.counts import Count
from models.casefile.custody import CustodyAct, CustodyEntry
from models.casefile.evidence import (
    BasisState,
    Exhibit,
    ExhibitFile,
    LawfulBasis,
    Taking,
)
from models.casefile.links import Link, LinkSource
from models.casefile.people import Particulars, Person, Role, RoleSpan, Sex
from models.casefile.protection import ProtectionRequest, Service, Threat
from models.casefile.statements import Answer, Setting, Statement, StatementKind

_LETTERS = "KSLATBPJDUH"
_FLOWERS = {
    "K-01": "Melur",
    "K-02": "Kenanga",
    "K-03": "Cempaka",
    "S-04": "Seruni",
    "L-01": "Dahlia",
}
_ROLES = {
    "K": Role.VICTIM,
    "S": Role.WITNESS,
    "L": Role.REPORTER,
    "A": Role.EXPERT,
    "T": Role.SUSPECT,
    "B": Role.CORPORATION,
    "P": Role.OFFICER,
    "J": Role.PROSECUTOR,
    "D": Role.COMPANION,
    "U": Role.INTERPRETER,
    "H": Role.COUNSEL,
}


def fixed_id(group: int, number: int) -> str:
    """An id that looks like a UUIDv7 and is the same in every run."""
    return f"01930000-{group:04x}-7000-8000-{number:012x}"


CASE = CaseId(fixed_id(1, 1))


def person_id(code: str) -> PersonId:
    """The id that ``a_person`` gives to somebody with this code."""
    letter, number = code.split("-")
    return PersonId(fixed_id(2, _LETTERS.index(letter) * 100 + int(number)))


def count_id(number: int) -> CountId:
    return CountId(fixed_id(3, number))


def statement_id(number: int) -> StatementId:
    return StatementId(fixed_id(4, number))


def answer_id(statement: int, number: int) -> AnswerId:
    return AnswerId(fixed_id(5, statement * 1000 + number))


def exhibit_id(code: str) -> ExhibitId:
    """The id that ``an_exhibit`` gives to ``BB-nn``."""
    return ExhibitId(fixed_id(6, int(code.split("-")[1])))


def an_office(**changes: Any) -> Office:
    office = Office(
        name="Subdit II Ditres PPA dan PPO",
        parent="Kepolisian Daerah Nusa Raya",
        address="Jalan Samudra Nomor 8, Tanjung Sekar",
        city="Tanjung Sekar",
        kop_lines=(
            "KEPOLISIAN DAERAH NUSA RAYA",
            "DIREKTORAT RESERSE PPA DAN PPO",
        ),
        timezone="Asia/Jakarta",
    )
    return replace(office, **changes)


def a_case(**changes: Any) -> Case:
    case = Case(
        id=CASE,
        numbers=CaseNumbers(
            case="BP-114/2026",
            report="LP/B/114/VIII/2026/SPKT/POLDA NUSA RAYA",
            report_date=date(2026, 8, 10),
            order="SP.Sidik/87/VIII/2026/Ditres PPA-PPO",
            order_date=date(2026, 8, 12),
        ),
        title="Pabrik ikan Lembayung",
        stage="S03_investigation",
        offence_from=date(2024, 11, 4),
        offence_to=date(2025, 7, 28),
        places=("Kabupaten Lembayung", "Pelabuhan Tanjung Sekar"),
        regime="KUHAP_2025",
        office=an_office(),
        story=CaseStory(
            summary="Tiga orang direkrut sebagai pengolah ikan, dibebani bon makan "
            "dan mes, lalu tidak boleh pulang sebelum bon lunas.",
            narrative="Pada November 2024 T-01 memasang iklan lowongan pengolah ikan "
            "bergaji Rp4.500.000 per bulan. K-01, K-02, dan K-03 mendaftar melalui "
            "T-02 dan diberangkatkan dengan kapal pada 4 November 2024.\n"
            "Setiba di pabrik, kartu identitas mereka disimpan T-02. Biaya kapal, "
            "makan, dan mes dicatat sebagai utang. Upah tidak pernah dibayar penuh "
            "dan gerbang mes dikunci sesudah pukul 20.00.\n"
            "Pada 28 Juli 2025 K-02 berhasil menghubungi keluarga. Laporan diterima "
            "pada 10 Agustus 2026 dan ketiganya dijemput dari mes.",
            modus="Iklan lowongan dengan gaji palsu, disusul penjeratan utang.",
            route="Desa asal – Pelabuhan Tanjung Sekar – Kabupaten Lembayung",
        ),
    )
    return replace(case, **changes)


def a_person(code: str = "K-01", **changes: Any) -> Person:
    """Somebody whose role follows from the letter of the code.

    A protected person gets a flower name, everybody else particulars.
    """
    role = _ROLES[code[0]]
    person = Person(
        id=person_id(code),
        case=CASE,
        code=code,
        roles=(RoleSpan(role),),
        languages=("Indonesia",),
    )
    if person.protected:
        person = replace(
            person, flower=_FLOWERS.get(code, "Anyelir"), sex=Sex.FEMALE, age=27
        )
    else:
        person = replace(person, particulars=some_particulars())
    return replace(person, **changes)


def some_particulars(**changes: Any) -> Particulars:
    return replace(
        Particulars(
            full_name="Darsono Prawiro",
            alias="Pak Son",
            birth_place="Tanjung Sekar",
            birth_date=date(1979, 3, 14),
            nationality="Indonesia",
            address="Jalan Dermaga Nomor 3, Lembayung",
            religion="Islam",
            occupation="Pengelola pabrik ikan",
            education="SMA",
            nik="0000000000000001",
        ),
        **changes,
    )


def a_count(number: int = 1, **changes: Any) -> Count:
    count = Count(
        id=count_id(number),
        case=CASE,
        accused=person_id("T-01"),
        offence="TPPO_2_1",
        victims=(person_id("K-01"),),
        position=number - 1,
    )
    return replace(count, **changes)


def a_statement(number: int = 1, person: str = "K-01", **changes: Any) -> Statement:
    statement = Statement(
        id=statement_id(number),
        case=CASE,
        person=person_id(person),
        kind=StatementKind.FIRST,
        held_on=date(2026, 8, 12),
        evidence_kind="EV_VICTIM_STMT",
        number=f"BAP/{number:02d}/VIII/2026",
        setting=Setting(
            place="Ruang pelayanan khusus",
            start=time(9, 10),
            end=time(11, 40),
            language="Indonesia",
            officer=person_id("P-01"),
        ),
        read_back=True,
        signed=True,
        answers=2,
        pages=6,
    )
    return replace(statement, **changes)


def an_answer(
    statement: int = 1,
    number: int = 1,
    text: str = "Saya dijanjikan gaji empat setengah juta rupiah.",
    **changes: Any,
) -> Answer:
    answer = Answer(
        id=answer_id(statement, number),
        statement=statement_id(statement),
        number=number,
        question="Apa yang dijanjikan kepada Saudara sebelum berangkat?",
        text=text,
    )
    return replace(answer, **changes)


def an_exhibit(code: str = "BB-07", **changes: Any) -> Exhibit:
    exhibit = Exhibit(
        id=exhibit_id(code),
        case=CASE,
        code=code,
        description="Buku bon Mess B",
        kind="EV_DEBT",
        quantity="1 buku, 48 lembar",
        basis=LawfulBasis(
            state=BasisState.GRANTED,
            order="SP.Sita/41/VIII/2026/Ditres PPA-PPO",
            order_date=date(2026, 8, 14),
            court_ref="212/Pen.Sit/2026/PN Lbg",
            court_date=date(2026, 8, 18),
        ),
        taking=Taking(
            at=datetime(2026, 8, 14, 3, 20, tzinfo=UTC),
            place="Mess B",
            source=person_id("T-02"),
            seal=f"SG-{code}",
            storage="Gudang barang bukti, rak 4",
        ),
    )
    return replace(exhibit, **changes)


def a_file(code: str = "BB-07", number: int = 1, **changes: Any) -> ExhibitFile:
    file = ExhibitFile(
        id=FileId(fixed_id(7, int(code[3:]) * 100 + number)),
        exhibit=exhibit_id(code),
        blob=BlobId(fixed_id(8, int(code[3:]) * 100 + number)),
        name="buku-bon.pdf",
        media_type="application/pdf",
        size=48_213,
        sha256="9f" * 32,
        added_at=datetime(2026, 8, 15, 2, 0, tzinfo=UTC),
    )
    return replace(file, **changes)


def a_custody_entry(
    code: str = "BB-07", number: int = 1, **changes: Any
) -> CustodyEntry:
    entry = CustodyEntry(
        id=CustodyId(fixed_id(9, int(code[3:]) * 100 + number)),
        exhibit=exhibit_id(code),
        at=datetime(2026, 8, 14, 3, 20, tzinfo=UTC),
        act=CustodyAct.SEIZED,
        to_holder="P-01",
        purpose="penyitaan",
        place="Mess B",
        condition="segel utuh",
        seal_intact=True,
    )
    return replace(entry, **changes)


def a_link(number: int = 1, **changes: Any) -> Link:
    """BB-07 supports debt bondage of every victim of count 1."""
    link = Link(
        id=LinkId(fixed_id(10, number)),
        case=CASE,
        count=count_id(1),
        victims=(),
        element="a2_cara",
        option="penjeratan_utang",
        source=LinkSource(exhibit=exhibit_id("BB-07")),
    )
    return replace(link, **changes)


def said(statement: int, number: int) -> LinkSource:
    """An answer as the source of a link."""
    return LinkSource(
        statement=statement_id(statement), answer=answer_id(statement, number)
    )


def shown(code: str) -> LinkSource:
    """An exhibit as the source of a link."""
    return LinkSource(exhibit=exhibit_id(code))


def a_request(person: str = "K-03", **changes: Any) -> ProtectionRequest:
    request = ProtectionRequest(
        id=RequestId(fixed_id(11, int(person[2:]))),
        case=CASE,
        person=person_id(person),
        signatory=person_id("P-01"),
        importance="Satu-satunya yang melihat buku bon diisi oleh T-02.",
        threats=(
            Threat(date(2026, 11, 2), "Keluarga didatangi dua orang tidak dikenal."),
            Threat(date(2026, 11, 6), "Keluarga diminta mencabut laporan."),
        ),
        medical="Kecemasan berat menurut pemeriksaan psikolog.",
        record="Tidak pernah dihukum.",
        services=(
            Service("perlindungan_fisik", "Ancaman terhadap keluarga berlanjut."),
            Service("rumah_aman", "Alamat asal diketahui perekrut."),
            Service("psikologis", "Perlu pemulihan sebelum diperiksa kembali."),
        ),
        restitution=True,
        claimed_rp=62_500_000,
        attachments=("surat_keterangan_aparat_atau_LP", "kronologi", "bukti_ancaman"),
        consent_on=date(2026, 11, 13),
    )
    return replace(request, **changes)


def an_act(number: int = 1, **changes: Any) -> ProceduralAct:
    """A seizure by the first officer; later numbers are later days."""
    act = ProceduralAct(
        id=ActId(fixed_id(13, number)),
        case=CASE,
        event="seizure_done",
        day=date(2026, 10, number),
        at=time(14, 30),
        zone="Asia/Makassar",
        paper=Paper(
            "SP.Sita/31/X/2026",
            "Penyidik",
            date(2026, 10, 1),
            date(2026, 10, 31),
            ("BA_GELEDAH_SITA",),
        ),
        place="Mes pekerja",
        officers=(person_id("P-01"),),
        persons=(person_id("T-02"),),
        exhibits=(exhibit_id("BB-07"),),
        note="Disaksikan ketua RT.",
    )
    return replace(act, **changes)
