# SPDX-License-Identifier: Apache-2.0
"""The list in words, and one issued document in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.screens.documents.digest import (
    Form,
    in_groups,
    issued_lines,
    local,
    rows_of,
)
from models.base.ids import PersonId
from models.law.finding import Assessment
from models.snapshot.case import CaseSnapshot
from tests.support.builders import a_case, an_office, person_id
from tests.support.lembayung import a_case_file
from tests.support.store import a_document

FORMS = (
    Form("RESUME", "investigator", "Resume", person=False),
    Form("LPSK_APP", "lpsk", "Permohonan", person=True),
)
K03 = f"LPSK_APP:{person_id('K-03')}"


def a_snapshot(**changes: object) -> CaseSnapshot:
    empty = Assessment("2026-11", "", date(2026, 11, 21))
    return replace(CaseSnapshot(a_case_file(), empty), **changes)


def told(gaps: dict[str, int], snapshot: CaseSnapshot | None = None) -> dict[str, str]:
    rows = rows_of(FORMS, snapshot or a_snapshot(), gaps)
    return {row.key: row.second for row in rows}


def test_forms_stand_in_groups_and_applications_by_person(indonesian):
    again = Form("SPDP", "investigator", "SPDP", person=False)
    issued = a_snapshot(documents=(a_document(2),))
    rows = rows_of((*FORMS, again), issued, {})
    told = ["Penyidikan"] * 2 + ["LPSK dan korban"] * 4 + ["Sudah diterbitkan"]
    assert [row.section for row in rows] == told
    assert [row.key for row in rows[:2]] == ["RESUME:", "SPDP:"]
    assert rows[4].second == "K-03 Cempaka  ·  belum diperiksa"
    assert rows[-1].icon == "file-check"


def test_a_form_says_how_far_it_is(indonesian):
    assert told({})["RESUME:"] == "belum diperiksa"
    assert told({"RESUME:": 3})["RESUME:"] == "3 isian kurang"
    assert told({"RESUME:": 0})["RESUME:"] == "siap dibuat"
    issued = a_snapshot(documents=(a_document(2),))
    assert told({"RESUME:": 0}, issued)["RESUME:"] == "21 Nov 2026  ·  ke-2"
    assert told({"RESUME:": 1}, issued)["RESUME:"] == "1 isian kurang"


def test_an_application_nobody_began_is_no_gap(indonesian):
    line = rows_of(FORMS, a_snapshot(), {f"LPSK_APP:{person_id('K-01')}": 7})[1]
    assert line.second == "K-01 Melur  ·  belum dimulai"
    assert line.tone == "neutral"
    missing = rows_of(FORMS, a_snapshot(), {K03: 2})[3]
    assert missing.tone == "warn"


def test_an_issued_document_shows_hash_hand_and_hour_of_the_office(indonesian):
    doc = a_document(
        3, kind="LPSK_APP", person=PersonId(person_id("K-03")), gaps=2, reason="Segera"
    )
    lines = issued_lines(doc, a_case_file())
    assert lines.title == "Permohonan perlindungan"
    assert lines.second == "K-03 Cempaka  ·  ke-3"
    assert lines.facts[0][1].startswith("21 Nov 2026, 10.03")
    assert dict(lines.hashes)["SHA-256 berkas PDF"] == in_groups("cd" * 32)
    assert len(lines.hashes) == 2
    assert lines.gaps == "Terbit dengan 2 isian kurang. Alasan: Segera"
    assert lines.word


def test_a_document_without_a_word_file_offers_none(indonesian):
    lines = issued_lines(
        a_document(docx_blob=None, docx_sha256="", kind="SPDP"), a_case_file()
    )
    assert not lines.word
    assert len(lines.hashes) == 1
    assert lines.gaps == ""
    assert lines.title == "SPDP"


def test_an_unknown_zone_is_western_indonesia():
    at = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
    lost = replace(a_case_file(), case=a_case(office=an_office(timezone="Bulan/Kawah")))
    assert local(at, lost).hour == 10
