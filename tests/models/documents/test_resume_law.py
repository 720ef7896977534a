# SPDX-License-Identifier: Apache-2.0
"""Element by element: what supports it, what is still open."""

from __future__ import annotations

import json
from dataclasses import replace

from models.casefile.evidence import BasisState, LawfulBasis
from models.documents.draft import Draft
from tests.support.builders import (
    a_person,
    count_id,
    person_id,
)
from tests.support.documents import a_context, a_draft, the_law
from tests.support.lembayung import a_case_file

_BASE = next(
    element.label.id
    for element in the_law().offences["TPPO_17"].elements
    if element.linked_offence
)


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


def _row_of(draft: Draft, label: str) -> dict[str, object]:
    """The row below the element of that name, in the last count."""
    rows = draft.data["sangkaan"][-1]["korban"][0]["baris"]
    place = next(n for n, row in enumerate(rows) if row["unsur"] == label)
    found: dict[str, object] = rows[place + 1]
    return found


def test_what_another_count_answers_is_no_gap_to_fill_here() -> None:
    draft = a_draft("RESUME")
    row = _row_of(draft, _BASE)
    assert row["fakta"] == "Dari sangkaan pokok: sangkaan 1."
    assert not [g for g in draft.gaps if _BASE in g.field]
    assert "dari sangkaan pokok: sangkaan 1)" in draft.data["kesimpulan"][-1]


def test_a_base_count_that_is_not_there_is_the_gap() -> None:
    whole = a_case_file()
    file = replace(whole, counts=whole.counts[2:])
    draft = a_draft("RESUME", file)
    marker = _row_of(draft, _BASE)["fakta"]
    assert str(marker).startswith(f"«sangkaan pokok belum dibuat: {_BASE}")
    (gap,) = [g for g in draft.gaps if g.field.startswith("element.base_count")]
    assert (gap.jump.page, gap.jump.object, gap.jump.id) == ("summary", "count", "")


def test_a_pending_approval_is_said_wherever_the_item_is_named() -> None:
    file = a_case_file()
    waiting = LawfulBasis(BasisState.REQUESTED)
    exhibits = tuple(
        replace(one, basis=waiting) if one.code == "BB-07" else one
        for one in file.exhibits
    )
    draft = a_draft("RESUME", replace(file, exhibits=exhibits))
    told = "izin atau persetujuan pengadilan masih dimohonkan"
    assert any(f"BB-07 ({told})" in row["bukti"] for row in draft.data["peran"])
    rows = draft.data["sangkaan"][0]["korban"][0]["baris"]
    assert any(row["letak"] == "BB-07" and told in row["bukti"] for row in rows)
