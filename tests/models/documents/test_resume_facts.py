# SPDX-License-Identifier: Apache-2.0
"""The facts: acts, words heard, items taken."""

from __future__ import annotations

import json
from dataclasses import replace

from models.casefile.evidence import Availability
from models.documents.draft import Draft
from models.documents.template import KINDS
from tests.support.builders import (
    a_case,
    a_statement,
    an_exhibit,
    person_id,
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


def test_acts_stand_in_order_of_time() -> None:
    rows = a_draft("RESUME").data["tindakan"]
    assert rows[0] == {
        "tanggal": "10 Agustus 2026",
        "tindakan": "Laporan polisi diterima",
        "surat": "–",
        "berita": "LP/B/114/VIII/2026/SPKT/POLDA NUSA RAYA",
    }
    assert rows[-1]["tindakan"] == "Pemeriksaan K-02 (Kenanga) (BAP tambahan)"


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
