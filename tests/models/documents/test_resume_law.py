# SPDX-License-Identifier: Apache-2.0
"""Element by element: what supports it, what is still open."""

from __future__ import annotations

import json
from dataclasses import replace

from models.documents.draft import Draft
from tests.support.builders import (
    count_id,
    person_id,
)
from tests.support.documents import a_context, a_draft


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
