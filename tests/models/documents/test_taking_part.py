# SPDX-License-Identifier: Apache-2.0
"""A chosen way of taking part is printed with its rules, how much and how sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from models.casefile.file import CaseFile
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file


def _told(*ways: str, **changes: Any) -> list[str]:
    file = a_case_file()
    first = replace(file.counts[0], taking_part=ways, **changes)
    data = a_draft("RESUME", replace(file, counts=(first, *file.counts[1:]))).data
    found: list[str] = data["sangkaan"][0]["penyertaan"]
    return found


def _later(file: CaseFile) -> CaseFile:
    days = {"offence_from": date(2026, 3, 1), "offence_to": date(2026, 4, 1)}
    return replace(file, case=replace(file.case, **days))


def test_nothing_chosen_prints_nothing() -> None:
    assert _told() == []


def test_a_way_is_printed_under_both_laws_special_rules_first() -> None:
    head, *rules = _told("assistance")
    assert head == "Bentuk keterlibatan yang dipilih ahli hukum: Pembantuan."
    assert [one.split(":")[0] for one in rules] == [
        "Menurut hukum lama, aturan khusus",
        "Menurut hukum lama, aturan umum",
        "Menurut hukum baru, aturan khusus",
        "Menurut hukum baru, aturan umum",
    ]
    special, general = rules[:2]
    assert "Pasal 10 UU 21/2007 (TPPO). Ancaman: penjara dan denda" in special
    assert "penjara 3 tahun s.d. 15 tahun" in special
    assert "denda Rp120.000.000 s.d. Rp600.000.000" in special
    assert "[pengetahuan umum, belum diverifikasi]. Ancaman:" in general
    assert "denda belum pasti" in general
    assert general.endswith("dihitung oleh alat bantu ini].")


def test_a_way_no_rule_reaches_or_the_pack_lacks_says_so() -> None:
    said = _told("incitement", "dancing", offence="PMI_81")
    assert said[0].endswith("tindak pidana tidak terjadi.")
    assert "tidak memuat aturan" in said[1]
    assert said[2].endswith("ahli hukum: dancing.")
    assert "tidak memuat aturan" in said[3]


def test_the_printed_letter_holds_the_lines() -> None:
    file = _later(a_case_file())
    first = replace(file.counts[0], offence="KUHP_455_1", taking_part=("attempt",))
    data = a_draft("RESUME", replace(file, counts=(first,), links=())).data
    lines = data["sangkaan"][0]["penyertaan"]
    assert lines[0].endswith(": Percobaan.")
    assert all("hukum lama" not in one for one in lines)
