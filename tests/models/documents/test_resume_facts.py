# SPDX-License-Identifier: Apache-2.0
"""The facts: words heard, items taken."""

from __future__ import annotations

import json
from dataclasses import replace

from models.casefile.evidence import Availability
from models.casefile.links import Passage
from models.casefile.statements import StatementKind
from models.documents.draft import Draft
from models.documents.template import KINDS
from tests.support.builders import (
    a_case,
    a_link,
    a_statement,
    an_exhibit,
    person_id,
    said,
)
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def _gaps(draft: Draft) -> set[str]:
    return {gap.field for gap in draft.gaps}


def test_unlinked_statements_and_items_are_gaps_requested_ones_are_not() -> None:
    file = a_case_file()
    asked = an_exhibit("BB-10", availability=Availability.REQUESTED)
    loose = an_exhibit("BB-11", kind="EV_CONDOM_UNKNOWN", files=())
    draft = a_draft("RESUME", replace(file, exhibits=(*file.exhibits, asked, loose)))
    gaps = _gaps(draft)
    assert "evidence.links_to_elements BB-11" in gaps
    assert "evidence.links_to_elements BB-10" not in gaps
    assert "statement.elements_covered T-01 (BAP pertama)" in gaps
    assert "Barang lain (belum digolongkan sebagai alat bukti)" in _text(draft)


def test_companion_and_language_of_a_hearing_are_told() -> None:
    heard = a_statement(1, "K-01")
    heard = replace(heard, setting=replace(heard.setting, companion=person_id("D-01")))
    text = _text(a_draft("RESUME", a_case_file(statements=(heard,))))
    assert "bahasa Indonesia, didampingi D-01 YUNI ASTARI" in text


def test_links_to_things_that_are_gone_do_no_harm() -> None:
    file = a_case_file(exhibits=(), statements=())
    for kind in KINDS:
        assert a_draft(kind, file).data


def test_items_are_grouped_by_means_of_proof_of_the_code_in_force() -> None:
    groups = [g["judul"] for g in a_draft("RESUME").data["benda"]]
    assert groups == ["Surat", "Bukti elektronik"]
    old = a_case_file(case=a_case(regime="KUHAP_1981"))
    groups = [g["judul"] for g in a_draft("RESUME", old).data["benda"]]
    assert "Bukti elektronik" not in groups


def test_an_item_names_every_form_it_points_at() -> None:
    groups = a_draft("RESUME").data["benda"]
    rows = {row["kode"]: row["unsur"] for g in groups for row in g["baris"]}
    assert rows["BB-03"] == "Penampungan; Di wilayah Negara Kesatuan Republik Indonesia"


def test_answers_come_by_number_and_no_words_are_said_twice() -> None:
    whole, part = said(1, 4), replace(said(1, 4), passage=Passage(0, 29))
    other = replace(said(1, 1), passage=Passage(0, 15))
    links = tuple(
        a_link(number, source=source)
        for number, source in enumerate((part, whole, other, whole), 1)
    )
    groups = a_draft("RESUME", a_case_file(links=links)).data["keterangan"]
    first = groups["korban"][0]["jawaban"]
    whole_words = "Setiap makan dicatat di buku bon. Katanya utang saya delapan juta."
    assert first == ["Jawaban 1: “Saya dijanjikan”", f"Jawaban 4: “{whole_words}”"]


def test_an_assessment_is_not_among_the_victims_statements() -> None:
    file = a_case_file()
    told = replace(
        file.statements[3],
        kind=StatementKind.ASSESSMENT,
        evidence_kind="EV_SOCIAL_REPORT",
    )
    statements = tuple(told if s.id == told.id else s for s in file.statements)
    draft = a_draft("RESUME", replace(file, statements=statements))
    groups = draft.data["keterangan"]
    assert not any("K-03" in row["judul"] for row in groups["korban"])
    (row,) = groups["asesmen"]
    assert row["judul"].startswith("hasil asesmen K-03")
    assert row["jawaban"][0].startswith("Butir 1: ")
    text = _text(draft)
    assert "Laporan sosial Peksos/UPTD PPA, hasil asesmen: hasil asesmen K-03" in text
    assert "Keterangan saksi korban: hasil asesmen" not in text
    acts = [one["tindakan"] for one in draft.data["tindakan"]]
    assert "Asesmen K-03 (Cempaka)" in acts
