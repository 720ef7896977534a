# SPDX-License-Identifier: Apache-2.0
"""The matrix: signs, standings, strength, many victims."""

from __future__ import annotations

from dataclasses import replace

from models.casefile.evidence import BasisState, LawfulBasis
from models.documents.labels import STANDING
from models.law.finding import Standing
from tests.support.builders import (
    a_count,
    a_person,
)
from tests.support.documents import a_draft, the_law
from tests.support.lembayung import a_case_file


def test_the_matrix_shows_pairs_strength_and_differences() -> None:
    tables = a_draft("MATRIX").data["tabel"]
    rows = {row["unsur"]: row["sel"] for row in tables[0]["baris"]}
    assert rows["Perekrutan"][0] == {
        "tanda": "●─■",
        "status": "Didukung",
        "rincian": "1 korban + 1 lain, kuat",
    }
    assert rows["Pengangkutan"][1]["tanda"] == "●─□"
    assert rows["Penipuan"][1]["tanda"] == "≠"
    assert rows["Pengangkutan"][2] == {
        "tanda": "–",
        "status": "Tidak dipakai",
        "rincian": "",
    }
    assert "Penculikan" not in rows
    assert tables[0]["korban"][2]["kode"] == "K-03 Cempaka (anak)"


def test_many_victims_are_spread_over_tables() -> None:
    victims = tuple(a_person(f"K-{n:02d}", flower="") for n in range(1, 13))
    file = a_case_file(
        people=(*victims, a_person("T-01")),
        counts=(a_count(1, victims=tuple(v.id for v in victims)),),
        links=(),
        statements=(),
        requests=(),
    )
    tables = a_draft("MATRIX", file).data["tabel"]
    assert [len(table["korban"]) for table in tables] == [5, 5, 2]
    assert tables[2]["judul"].endswith("(korban 11–12)")
    assert all(
        len(row["sel"]) == len(table["korban"])
        for table in tables
        for row in table["baris"]
    )


def test_the_guidance_comes_from_the_pack_with_what_it_leans_on() -> None:
    rules = a_draft("MATRIX").data["pedoman"]
    row = the_law().policy["victim_plus_other"]
    assert any(rule.startswith(row.text.id) for rule in rules)
    assert any("(bersandar pada Pasal 30 UU 21/2007" in rule for rule in rules)


def test_an_element_that_follows_another_count_says_so() -> None:
    tables = a_draft("MATRIX").data["tabel"]
    rows = {row["unsur"]: row["sel"] for row in tables[-1]["baris"]}
    base = next(e for e in the_law().offences["TPPO_17"].elements if e.linked_offence)
    (cell,) = rows[base.label.id]
    assert cell["tanda"] == "→"
    assert cell["rincian"] == "dari sangkaan pokok: sangkaan 1"


def test_a_pure_status_shows_a_paper_and_no_missing_victim() -> None:
    tables = a_draft("MATRIX").data["tabel"]
    rows = {row["unsur"]: row["sel"] for row in tables[0]["baris"]}
    assert rows["Setiap orang"][0] == {
        "tanda": "■",
        "status": "Didukung",
        "rincian": "dengan dokumen, cukup",
    }


def test_a_pending_approval_stands_beside_the_cell_it_carries() -> None:
    file = a_case_file()
    waiting = LawfulBasis(BasisState.REQUESTED)
    exhibits = tuple(
        replace(one, basis=waiting) if one.code == "BB-07" else one
        for one in file.exhibits
    )
    tables = a_draft("MATRIX", replace(file, exhibits=exhibits)).data["tabel"]
    rows = {row["unsur"]: row["sel"] for row in tables[0]["baris"]}
    told = "1 menunggu izin atau persetujuan pengadilan"
    assert rows["Penjeratan utang"][0]["rincian"].endswith(told)
    assert rows["Penjeratan utang"][0]["status"] == "Didukung"
    assert told not in rows["Perekrutan"][0]["rincian"]


def test_the_guidance_uses_the_words_of_the_cells() -> None:
    law = the_law()
    for row in law.policy.values():
        standing = row.standing and STANDING[Standing(row.standing)].lower()
        if standing and row.id != "status_document":
            assert f": {standing}." in row.text.id, row.id
