# SPDX-License-Identifier: Apache-2.0
"""The application to LPSK: sealed lines, services, papers, signatures."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.casefile.case import CaseStory
from models.casefile.protection import Applicant
from models.documents.draft import Draft
from models.documents.gaps import SEALED
from tests.support.builders import (
    a_request,
    person_id,
)
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def _gaps(draft: Draft) -> set[str]:
    return {gap.field for gap in draft.gaps}


def test_an_application_keeps_identity_sealed_and_does_not_call_it_a_gap() -> None:
    draft = a_draft("LPSK_APP")
    assert _gaps(draft) == set()
    assert draft.sealed == 11
    lines = {line["nama"]: line["isi"] for line in draft.data["dilindungi"]["baris"]}
    assert set(lines.values()) == {SEALED}
    assert "Orang tua atau wali" in lines
    assert draft.data["dilindungi"]["keadaan"] == (
        "perempuan, 16 tahun saat kejadian, anak"
    )


def test_an_adult_s_application_asks_for_no_guardian() -> None:
    file = a_case_file(requests=(a_request("K-01"),))
    draft = a_draft("LPSK_APP", file, person=person_id("K-01"))
    assert draft.sealed == 10


def test_an_application_without_a_request_says_all_it_lacks() -> None:
    draft = a_draft("LPSK_APP", a_case_file(requests=()))
    assert {
        "protection.importance K-03",
        "risk.threats K-03",
        "expert.findings K-03",
        "protection.record K-03",
        "protection.services K-03",
        "consent.given K-03",
        "protection.applicant",
    } <= _gaps(draft)
    assert {gap.jump.id for gap in draft.gaps if gap.jump.object == "request"} == {""}


def test_services_and_papers_come_from_the_form_s_lists() -> None:
    data = a_draft("LPSK_APP").data
    assert [row["layanan"] for row in data["layanan"]] == [
        "Perlindungan fisik",
        "Rumah aman",
        "Rehabilitasi psikologis",
    ]
    assert len(data["lampiran"]) == 8
    assert data["lampiran_jumlah"] == "3 (tiga) dokumen"
    assert (
        "Rp62.500.000 (enam puluh dua juta lima ratus ribu rupiah)"
        in (data["restitusi"])
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"restitution": False}, "belum dimohonkan"),
        ({"claimed_rp": None}, "nilai kerugian belum dihitung"),
    ],
)
def test_restitution_is_stated_as_far_as_it_goes(
    changes: dict[str, Any], said: str
) -> None:
    file = a_case_file(requests=(a_request("K-03", **changes),))
    assert said in a_draft("LPSK_APP", file).data["restitusi"]
    assert "K-03" in _text(a_draft("RESUME", file))


def test_who_applies_decides_who_signs() -> None:
    own = a_case_file(requests=(a_request("K-03", applicant=Applicant.SELF),))
    data = a_draft("LPSK_APP", own).data
    assert data["tanda_tangan"]["kanan"]["nama"] == "K-03 (Cempaka)"
    assert data["pemohon"][0]["isi"] == "K-03 (Cempaka), atas nama sendiri"
    beside = a_case_file(
        requests=(
            a_request(
                "K-03", applicant=Applicant.COMPANION, signatory=person_id("D-01")
            ),
        )
    )
    data = a_draft("LPSK_APP", beside).data
    assert data["tanda_tangan"]["kanan"]["nama"] == "Yuni Astari"
    assert data["tanda_tangan"]["kanan"]["jabatan"] == "Rumah Singgah Kinanti"


def test_the_account_is_the_persons_own_and_not_that_of_the_case() -> None:
    told = a_draft("LPSK_APP").data["kronologi"]
    assert len(told) == 1
    assert told[0].startswith("Menurut K-03 BAP pertama 13 Agustus 2026: “T-02 datang")
    assert told[0].count("“") == 3


def test_without_an_account_the_summary_is_called_a_summary() -> None:
    silent = a_draft("LPSK_APP", a_case_file(links=()))
    assert silent.data["kronologi"][0].startswith("Ringkasan perkara: ")
    file = a_case_file(links=())
    bare = replace(file.case, story=CaseStory())
    draft = a_draft("LPSK_APP", replace(file, case=bare))
    assert "case.narrative" in _gaps(draft)


def test_a_session_to_come_is_no_account() -> None:
    file = a_case_file()
    later = tuple(replace(s, held_on=date(2026, 12, 1)) for s in file.statements)
    told = a_draft("LPSK_APP", replace(file, statements=later)).data["kronologi"]
    assert told[0].startswith("Ringkasan perkara: ")
