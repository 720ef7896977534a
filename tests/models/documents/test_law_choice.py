# SPDX-License-Identifier: Apache-2.0
"""Two laws stand side by side, and a letter prints who chose which, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.casefile.file import CaseFile
from models.documents.law_choice import _fine, _prison, _term
from models.law.passage import Side
from models.law.penalties import Held, threat
from tests.support.decided import a_choice
from tests.support.documents import a_draft, the_law
from tests.support.lembayung import a_case_file


def _laws(file: CaseFile) -> list[Any]:
    return [one["hukum"] for one in a_draft("RESUME", file).data["sangkaan"]]


def test_conduct_before_the_change_shows_both_laws_line_by_line() -> None:
    law = _laws(a_case_file())[0]
    assert "UU 21/2007" in law["lama"]
    assert "455" in law["baru"]
    told = [(row["lama"], row["baru"], row["ringan"]) for row in law["baris"]]
    assert told[:4] == [
        ("15 tahun", "15 tahun", "sama"),
        ("3 tahun", "tidak ada", "hukum baru"),
        ("penjara dan denda", "penjara atau denda", "hukum baru"),
        ("Rp600.000.000", "kategori VII (Rp5.000.000.000)", "hukum lama"),
    ]
    assert {row[:2] for row in told[4:]} == {("belum pasti", "belum pasti")}
    assert law["dasar"]


def test_nobody_chose_yet_is_a_gap_that_leads_to_the_charge() -> None:
    file = a_case_file()
    draft = a_draft("RESUME", file)
    wanted = "«pilihan hukum untuk sangkaan 1 belum dicatat»"
    assert draft.data["sangkaan"][0]["hukum"]["pilihan"] == wanted
    gap = next(gap for gap in draft.gaps if gap.field == "count.law 1")
    assert (gap.jump.page, gap.jump.id) == ("charges", file.counts[0].id)


@pytest.mark.parametrize(
    ("side", "words"),
    [(Side.BEFORE, "hukum sebelum 2 Januari"), (Side.AFTER, "hukum sejak 2 Januari")],
)
def test_a_choice_is_printed_with_its_reason_name_and_day(
    side: Side, words: str
) -> None:
    file = a_case_file()
    choice = a_choice(count=file.counts[0].id, law=side)
    said = _laws(replace(file, choices=(choice,)))[0]["pilihan"]
    for part in (words, choice.reason, choice.by, "20 November 2026"):
        assert part in said


def test_later_conduct_has_one_law_and_nothing_to_choose() -> None:
    file = a_case_file()
    later = {"offence_from": date(2026, 3, 1), "offence_to": date(2026, 3, 2)}
    count = replace(file.counts[0], offence="KUHP_455_1")
    case = replace(file.case, **later)
    assert _laws(replace(file, case=case, counts=(count,))) == [{}]


def test_what_the_pack_does_not_hold_is_said_as_such_and_never_as_nothing() -> None:
    held = threat(the_law(), "TPPO_2_1", Side.BEFORE)
    assert held is not None
    bare = replace(held, prison_max=None, fine_max=None)
    doubt = replace(bare, prison=Held.NOT_CERTAIN, fine=Held.NOT_CERTAIN)
    none = replace(bare, prison=Held.NOT_THREATENED, fine=Held.NOT_THREATENED)
    assert (_prison(doubt, "?"), _fine(doubt, "?")) == ("?", "?")
    assert (_prison(none, "?"), _fine(none, "?")) == ("tidak ada", "tidak ada")
    assert _prison(replace(bare, life=True), "?") == "seumur hidup"
    assert _prison(replace(held, life=True), "?") == "seumur hidup atau 15 tahun"
    assert [_term(months) for months in (6, 12, 30)] == [
        *("6 bulan", "1 tahun", "2 tahun 6 bulan")
    ]
