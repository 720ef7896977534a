# SPDX-License-Identifier: Apache-2.0
"""The acts: done ones by their own name, planned ones never as done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability, LawfulBasis
from models.casefile.file import CaseFile
from models.casefile.statements import StatementKind
from tests.support.builders import (
    a_custody_entry,
    a_statement,
    an_exhibit,
    person_id,
)
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file


def _acts(file: CaseFile) -> list[str]:
    return [one["tindakan"] for one in a_draft("RESUME", file).data["tindakan"]]


def _session(day: date | None, **changes: Any) -> CaseFile:
    """The case with one more session of K-02."""
    one = a_statement(9, "K-02", kind=StatementKind.CONTINUED, held_on=day, **changes)
    file = a_case_file()
    return replace(file, statements=(*file.statements, one))


def test_acts_stand_in_order_of_time() -> None:
    rows = a_draft("RESUME").data["tindakan"]
    assert rows[0] == {
        "tanggal": "10 Agustus 2026",
        "tindakan": "Laporan polisi diterima",
        "surat": "–",
        "berita": "LP/B/114/VIII/2026/SPKT/POLDA NUSA RAYA",
    }
    assert rows[-1]["tindakan"] == "Pemeriksaan K-02 (Kenanga) (BAP tambahan)"


@pytest.mark.parametrize(
    ("day", "changes"),
    [
        (date(2026, 11, 22), {"answers": 3}),
        (date(2026, 11, 22), {"answers": 0, "signed": False}),
        (date(2026, 11, 20), {"answers": 0, "signed": False}),
        (None, {"answers": 0, "signed": False}),
    ],
)
def test_a_planned_session_is_neither_done_nor_a_statement(
    day: date | None, changes: dict[str, Any]
) -> None:
    draft = a_draft("RESUME", _session(day, **changes))
    assert not any("lanjutan" in one["tindakan"] for one in draft.data["tindakan"])
    heard = draft.data["keterangan"]["korban"]
    assert not any("lanjutan" in row["judul"] for row in heard)
    assert not any("BAP lanjutan" in gap.field for gap in draft.gaps)
    (plan,) = draft.data["direncanakan"]
    assert plan.startswith("BAP lanjutan K-02 (Kenanga)")
    if day is None:
        assert plan.endswith("tanggal belum ditetapkan")
    elif day < date(2026, 11, 21):
        assert plan.endswith("20 November 2026 (belum ada jawaban tercatat)")


def test_a_signed_record_was_held_though_its_answers_are_not_typed_in() -> None:
    file = _session(date(2026, 11, 20), answers=0)
    assert "Pemeriksaan K-02 (Kenanga) (BAP lanjutan)" in _acts(file)


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (CustodyAct.SEIZED, "Penyitaan BB-07 Buku bon Mess B"),
        (CustodyAct.RECEIVED, "Penerimaan BB-07 Buku bon Mess B dari T-02 SUMIRAH"),
        (CustodyAct.STORED, "Penyimpanan BB-07 Buku bon Mess B"),
    ],
)
def test_an_item_came_in_as_its_chain_begins(act: CustodyAct, told: str) -> None:
    book = an_exhibit("BB-07")
    chain = (a_custody_entry("BB-07", act=act),)
    assert told in _acts(a_case_file(exhibits=(book,), custody=chain))


def test_nothing_is_called_seized_without_an_order_or_a_seizure() -> None:
    loose = an_exhibit("BB-07", basis=LawfulBasis())
    acts = _acts(a_case_file(exhibits=(loose,), custody=()))
    assert "Dicatat sebagai barang bukti: BB-07 Buku bon Mess B" in acts
    ordered = a_case_file(exhibits=(an_exhibit("BB-07"),), custody=())
    assert "Penyitaan BB-07 Buku bon Mess B" in _acts(ordered)
    nobody = replace(loose, taking=replace(loose.taking, source=None))
    chain = (a_custody_entry("BB-07", act=CustodyAct.RECEIVED),)
    acts = _acts(a_case_file(exhibits=(nobody,), custody=chain))
    assert "Penerimaan BB-07 Buku bon Mess B" in acts


def test_a_record_of_a_search_is_named_under_searches() -> None:
    record = an_exhibit("BB-10", kind="EV_PREMISES", description="BA Mess B")
    asked = an_exhibit(
        "BB-11",
        description="Berita acara penggeledahan gudang",
        availability=Availability.REQUESTED,
    )
    data = a_draft("RESUME", a_case_file(exhibits=(record, asked))).data
    assert data["penggeledahan"] == ["BB-10 BA Mess B, tercatat 14 Agustus 2026"]
    assert a_draft("RESUME", a_case_file(exhibits=())).data["penggeledahan"] == []


def test_a_draft_about_somebody_unknown_does_no_harm() -> None:
    stray = a_statement(9, "K-09", held_on=None)
    file = a_case_file(statements=(stray,))
    assert person_id("K-09") == stray.person
    assert a_draft("RESUME", file).data["direncanakan"] == []
