# SPDX-License-Identifier: Apache-2.0
"""Head, foot, number and signatures of a letter."""

from __future__ import annotations

import json
from dataclasses import replace

from models.documents.draft import Draft
from models.law.catalogue import Confidence
from tests.support.builders import (
    a_count,
)
from tests.support.documents import a_draft, the_law
from tests.support.lembayung import a_case_file, the_people


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def _gaps(draft: Draft) -> set[str]:
    return {gap.field for gap in draft.gaps}


def test_officers_sign_and_their_lack_is_a_gap() -> None:
    draft = a_draft("RESUME")
    assert draft.data["tanda_tangan"]["kanan"]["nama"] == "Sekar Adiwarna, S.H."
    assert draft.data["tanda_tangan"]["kiri"]["pangkat"] == (
        "KOMISARIS POLISI NRP 00000002"
    )
    lone = a_case_file(people=tuple(p for p in the_people() if p.code[0] != "P"))
    assert {"officer.name", "officer.superior"} <= _gaps(a_draft("RESUME", lone))


def test_there_is_room_for_the_number_that_the_register_gives() -> None:
    for kind in ("RESUME", "LPSK_APP"):
        assert a_draft(kind).data["nomor"] == "…………/XI/2026"
        numbered = a_draft(kind, number="R/7/XI/2026")
        assert numbered.data["nomor"] == "R/7/XI/2026"


def test_a_row_of_the_pack_that_is_not_verified_carries_its_mark() -> None:
    law = the_law()
    doubtful = replace(law.offences["TPPO_2_1"], confidence=Confidence.SECONDARY_SOURCE)
    law = replace(law, offences=law.offences | {"TPPO_2_1": doubtful})
    text = _text(a_draft("RESUME", catalogue=law))
    assert "[sumber sekunder, belum diverifikasi]" in text


def test_an_offence_the_pack_lacks_is_named_and_not_judged() -> None:
    file = a_case_file(counts=(a_count(1, offence="LAMA_9"),), links=())
    for kind in ("RESUME", "MATRIX"):
        assert "LAMA_9" in _text(a_draft(kind, file))
