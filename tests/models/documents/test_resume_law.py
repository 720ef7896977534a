# SPDX-License-Identifier: Apache-2.0
"""Element by element: what supports it, what is still open."""

from __future__ import annotations

import json
from dataclasses import replace

from models.documents.draft import Draft
from tests.support.builders import (
    a_person,
    count_id,
    person_id,
)
from tests.support.documents import a_context, a_draft
from tests.support.lembayung import a_case_file


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def test_an_element_without_proof_is_a_gap_that_leads_to_its_cell() -> None:
    gaps = {gap.field: gap for gap in a_draft("RESUME").gaps}
    name = "element.evidence Cara (salah satu), K-02, sangkaan 2"
    jump = gaps[name].jump
    assert (jump.page, jump.field) == ("elements", "a2_cara")
    assert jump.id == f"{count_id(2)}|{person_id('K-02')}"


def test_standings_are_worded_as_the_screens_word_them() -> None:
    text = _text(a_draft("RESUME"))
    for word in ("Didukung", "Perlu penguat", "Belum ada", "Ada perbedaan"):
        assert word in text


def test_conclusions_count_and_never_judge() -> None:
    first, second, third = a_draft("RESUME").data["kesimpulan"]
    assert "K-01: 5 dari 5 unsur didukung bukti" in first
    assert "masih terbuka Cara (salah satu) (ada perbedaan)" in first
    assert second.startswith("Sangkaan 2, T-02 SUMIRAH")
    assert "1 dari 2 unsur" in third


def test_parts_played_name_their_proof() -> None:
    rows = a_draft("RESUME").data["peran"]
    row = next(r for r in rows if r["perbuatan"] == "Penjeratan utang")
    assert row["tersangka"] == "T-01 DARSONO PRAWIRO"
    assert row["bukti"] == (
        "K-01 BAP pertama 12 Agustus 2026 jawaban 4; BB-07; "
        "K-02 BAP tambahan 3 Oktober 2026 jawaban 2"
    )


def test_a_count_that_was_not_assessed_says_so() -> None:
    context = a_context()
    bare = replace(context.assessment, findings={}, tallies={})
    draft = a_draft("RESUME", assessment=bare)
    assert "belum dinilai" in _text(draft)


def test_only_whom_a_count_accuses_is_a_suspect_of_the_resume() -> None:
    whole = a_case_file()
    body = a_person("B-01", part="terlapor")
    person = a_person("T-03", part="pembeli", particulars=None)
    draft = a_draft("RESUME", replace(whole, people=(body, *whole.people, person)))
    accused = [one["judul"] for one in draft.data["tersangka"]]
    assert accused == ["T-01 DARSONO PRAWIRO", "T-02 SUMIRAH"]
    reported = draft.data["terlapor"]
    assert [one["peran"] for one in reported] == ["terlapor", "pembeli"]
    assert all(line["isi"] for one in reported for line in one["baris"])
    assert not [g for g in draft.gaps if "B-01" in g.field or "T-03" in g.field]
