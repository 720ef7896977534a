# SPDX-License-Identifier: Apache-2.0
"""One whole fictional case, small enough to read: the fish factory Lembayung.

Three victims (one of them a child), two accused, six statements, nine
exhibits, links that leave some elements without support on purpose.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from models.base.ids import AnswerId
from models.casefile.counts import CountForm
from models.casefile.custody import CustodyAct
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.links import Link, Strength
from models.casefile.people import Person, Sex
from models.casefile.statements import Answer, Statement, StatementKind
from models.law.facts import Bearing, Reliance
from tests.support.builders import (
    a_case,
    a_count,
    a_custody_entry,
    a_file,
    a_link,
    a_person,
    a_request,
    a_statement,
    an_answer,
    an_exhibit,
    count_id,
    person_id,
    said,
    shown,
    some_particulars,
)

_ANSWERS: dict[int, tuple[str, ...]] = {
    1: (
        "Saya dijanjikan gaji empat setengah juta rupiah sebulan oleh T-01.",
        "T-02 menjemput saya di terminal lalu membawa saya naik kapal.",
        "Kami tidur di Mess B, dua belas orang satu kamar.",
        "Setiap makan dicatat di buku bon. Katanya utang saya delapan juta.",
        "Saya bekerja dari pukul lima pagi sampai sembilan malam, tanpa libur.",
        "Kalau mau pulang, T-02 minta saya bayar tiga juta dulu.",
    ),
    2: (
        "Saya melihat iklan di telepon, gajinya empat setengah juta.",
        "Saya naik kapal bersama K-01, tiketnya dibelikan T-02.",
        "Saya tinggal di Mess B.",
        "Saya tidak boleh pulang sebelum lunas.",
        "Saya bekerja enam belas jam sehari.",
    ),
    3: (
        "Gajinya dibilang nanti dibicarakan, saya tidak ingat jumlahnya.",
        "Setiap makan dicatat di buku bon. Katanya utang saya delapan juta.",
    ),
    4: (
        "T-02 datang ke rumah dan bilang ada kerja ringan.",
        "Saya ikut tidur di Mess B bersama yang lain.",
        "Umur saya waktu itu enam belas tahun. T-02 tahu.",
        "Upahnya tidak seperti yang dibilang.",
    ),
    5: (
        "Saya memasak untuk penghuni mes, sekitar tiga puluh orang.",
        "Bon ditulis T-02 setiap malam di buku bersampul biru.",
        "Gerbang dikunci sesudah pukul delapan malam.",
    ),
    6: (
        "Saya hanya pengelola, perekrutan diurus T-02.",
        "Iklan itu dibuat atas suruhan saya.",
    ),
}

_EXHIBITS: tuple[tuple[str, str, str, str], ...] = (
    ("BB-01", "Tangkapan layar iklan lowongan", "EV_AD", "3 lembar"),
    ("BB-02", "Manifes penumpang kapal", "EV_TICKET", "1 berkas"),
    ("BB-03", "Foto ruang Mess B", "EV_PREMISES", "14 foto"),
    ("BB-04", "Ekspor percakapan T-02", "EV_CHAT", "1 berkas"),
    ("BB-05", "Daftar jam kerja pabrik", "EV_WORKTIME", "6 lembar"),
    ("BB-06", "Kutipan akta kelahiran K-03", "EV_BIRTH", "1 lembar"),
    ("BB-07", "Buku bon Mess B", "EV_DEBT", "1 buku, 48 lembar"),
    ("BB-08", "Kartu identitas T-01", "EV_ID_SUSPECT", "1 lembar"),
    ("BB-09", "Mutasi rekening T-02", "EV_BANK", "1 berkas"),
)

_K1, _K2, _K3 = (person_id(code) for code in ("K-01", "K-02", "K-03"))


def the_people() -> tuple[Person, ...]:
    return (
        replace(
            a_person("A-01"),
            particulars=some_particulars(
                full_name="Dr. Ratna Wulandari",
                institution="Universitas Nusa Raya",
                alias="",
                nik="",
            ),
        ),
        a_person(
            "D-01",
            particulars=some_particulars(
                full_name="Yuni Astari",
                institution="Rumah Singgah Kinanti",
                position="pendamping",
                alias="",
                nik="",
            ),
        ),
        a_person("K-01", age=27, part="pengolah ikan"),
        a_person("K-02", age=24, part="pengolah ikan", languages=("Jawa",)),
        a_person("K-03", age=16, part="pengolah ikan"),
        a_person(
            "P-01",
            particulars=some_particulars(
                full_name="Sekar Adiwarna, S.H.",
                rank="Inspektur Polisi Satu",
                nrp="00000001",
                position="Penyidik",
                alias="",
                nik="",
                phone="(000) 100-200",
            ),
        ),
        a_person(
            "P-02",
            particulars=some_particulars(
                full_name="Bagas Wirayuda, S.I.K.",
                rank="Komisaris Polisi",
                nrp="00000002",
                position="Kepala Subdirektorat II",
                alias="",
                nik="",
            ),
        ),
        a_person("S-04", age=45, part="juru masak"),
        a_person("T-01", sex=Sex.MALE, part="pengelola pabrik"),
        a_person(
            "T-02",
            sex=Sex.FEMALE,
            part="perekrut dan pengawas mes",
            particulars=some_particulars(
                full_name="Sumirah",
                alias="",
                birth_date=date(1985, 9, 2),
                religion="",
                education="",
                nik="0000000000000002",
                occupation="Pengawas mes",
            ),
        ),
    )


def the_statements() -> tuple[Statement, ...]:
    def heard(number: int, person: str, **changes: Any) -> Statement:
        changes.setdefault("answers", len(_ANSWERS[number]))
        return a_statement(number, person, **changes)

    return (
        heard(1, "K-01"),
        heard(2, "K-02"),
        heard(3, "K-02", kind=StatementKind.ADDITIONAL, held_on=date(2026, 10, 3)),
        heard(4, "K-03", held_on=date(2026, 8, 13)),
        heard(
            5,
            "S-04",
            evidence_kind="EV_WITNESS_STMT",
            held_on=date(2026, 8, 20),
        ),
        heard(
            6,
            "T-01",
            evidence_kind="EV_SUSPECT_STMT",
            held_on=date(2026, 9, 2),
        ),
    )


def the_answers() -> dict[AnswerId, Answer]:
    answers = (
        an_answer(statement, number, text)
        for statement, texts in _ANSWERS.items()
        for number, text in enumerate(texts, start=1)
    )
    return {answer.id: answer for answer in answers}


def the_exhibits() -> tuple[Exhibit, ...]:
    items = tuple(
        an_exhibit(code, description=what, kind=kind, quantity=quantity)
        for code, what, kind, quantity in _EXHIBITS
    )
    return tuple(
        replace(item, files=(a_file(item.code),)) if item.code == "BB-07" else item
        for item in items
    )


def _rows() -> tuple[tuple[Any, ...], ...]:
    """Count, victims, element, option, source, and what may follow."""
    who, how = "a2_proses", "a2_cara"
    goal, place = "a2_tujuan", "a2_wilayah"
    return (
        (1, (), "a2_subjek", "perorangan", shown("BB-08")),
        (1, (_K1,), who, "perekrutan", said(1, 1)),
        (1, (_K2,), who, "perekrutan", said(2, 1)),
        (1, (_K3,), who, "perekrutan", said(4, 1)),
        (1, (), who, "perekrutan", shown("BB-01"), {"strength": Strength.STRONG}),
        (1, (_K1,), who, "pengangkutan", said(1, 2)),
        (1, (_K1,), who, "pengangkutan", shown("BB-02")),
        (1, (_K2,), who, "pengangkutan", said(2, 2)),
        (1, (_K1,), who, "penampungan", said(1, 3)),
        (1, (_K2,), who, "penampungan", said(2, 3)),
        (1, (_K3,), who, "penampungan", said(4, 2)),
        (1, (), who, "penampungan", shown("BB-03")),
        (1, (_K1,), how, "penipuan", said(1, 1)),
        (1, (_K2,), how, "penipuan", said(2, 1)),
        (1, (_K2,), how, "penipuan", said(3, 1), {"bearing": Bearing.WEAKENS}),
        (1, (_K3,), how, "penipuan", said(4, 4)),
        (1, (), how, "penipuan", shown("BB-04")),
        (1, (_K1,), how, "penjeratan_utang", said(1, 4)),
        (1, (_K1,), how, "penjeratan_utang", shown("BB-07")),
        (1, (_K2,), how, "penjeratan_utang", said(3, 2)),
        (1, (_K1,), goal, "kerja_paksa", said(1, 5)),
        (1, (_K2,), goal, "kerja_paksa", said(2, 5)),
        (1, (), goal, "kerja_paksa", shown("BB-05"), {"strength": Strength.STRONG}),
        (1, (_K1,), goal, "pemerasan", said(1, 6)),
        (1, (_K1,), goal, "pemerasan", shown("BB-09"), {"strength": Strength.WEAK}),
        (1, (_K1,), place, "di_indonesia", said(1, 3)),
        (1, (), place, "di_indonesia", shown("BB-03")),
        (2, (_K1,), who, "penampungan", said(1, 3)),
        (2, (), who, "penampungan", said(5, 1)),
        (2, (_K1,), how, "penjeratan_utang", said(1, 4)),
        (2, (_K1,), how, "penjeratan_utang", said(5, 2)),
        (3, (_K3,), "a17_anak", "anak", shown("BB-06")),
    )


def the_links() -> tuple[Link, ...]:
    links = []
    for number, row in enumerate(_rows(), start=1):
        count, victims, element, option, source, *rest = row
        changes = {"note": ""} | (rest[0] if rest else {})
        links.append(
            a_link(
                number,
                count=count_id(count),
                victims=victims,
                element=element,
                option=option,
                source=source,
                **changes,
            )
        )
    return tuple(links)


def a_case_file(**changes: Any) -> CaseFile:
    """The whole case; change a part to tell another story."""
    unused = Reliance("a2_cara", "penyalahgunaan_posisi_rentan", _K2, used=False)
    file = CaseFile(
        case=a_case(),
        people=the_people(),
        counts=(
            a_count(1, victims=(_K1, _K2, _K3), reliances=(unused,)),
            a_count(2, accused=person_id("T-02"), victims=(_K1, _K2)),
            a_count(3, offence="TPPO_17", victims=(_K3,), form=CountForm.CUMULATIVE),
        ),
        statements=the_statements(),
        exhibits=the_exhibits(),
        custody=(
            a_custody_entry("BB-07"),
            a_custody_entry(
                "BB-07",
                2,
                act=CustodyAct.STORED,
                from_holder="P-01",
                to_holder="Petugas gudang",
                place="Gudang barang bukti, rak 4",
            ),
        ),
        links=the_links(),
        requests=(a_request("K-03"),),
    )
    return replace(file, **changes)
