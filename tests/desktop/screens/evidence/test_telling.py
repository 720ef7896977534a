# SPDX-License-Identifier: Apache-2.0
"""What came of files is said plainly, with what is safe."""

from __future__ import annotations

from desktop.screens.evidence.intake import Outcome
from desktop.screens.evidence.telling import (
    damaged_notice,
    export_notice,
    folders_notice,
    outcome_notice,
    outcome_words,
    taken_notice,
)
from models.base.errors import BlobDamaged, DiskTrouble, FieldInvalid, FileUnreadable


def test_all_well_needs_no_notice(indonesian):
    outcome = Outcome(2, (), stopped=False)
    assert outcome_words(outcome, "BB-07") == "2 berkas ditambahkan ke BB-07"
    assert outcome_notice(outcome) is None
    assert outcome_words(Outcome(0, (), stopped=False), "BB-07") == ""


def test_failures_are_listed_up_to_six(indonesian):
    failed = tuple((f"{n}.jpg", FileUnreadable("empty")) for n in range(8))
    notice = outcome_notice(Outcome(1, failed, stopped=False))
    lines = notice.text.split("\n")
    assert len(lines) == 8
    assert lines[6] == "dan 2 berkas lagi"
    assert lines[7] == "1 berkas sudah aman di brankas."


def test_every_reason_has_a_sentence(indonesian):
    failed = (
        ("a\u202eb", FieldInvalid("file.sha256", "taken")),
        ("c", DiskTrouble("full")),
        ("d", FileUnreadable("missing")),
        ("e", FileUnreadable("denied")),
        ("f", FileUnreadable("changed")),
    )
    notice = outcome_notice(Outcome(0, failed, stopped=False))
    lines = notice.text.split("\n")
    assert lines[0].startswith("a[U+202E]b: ")
    assert all(line.endswith(".") for line in lines)
    assert lines[-1].startswith("Tidak ada yang ditambahkan")


def test_stopping_is_no_failure(indonesian):
    notice = outcome_notice(Outcome(0, (), stopped=True))
    assert notice.tone == "info"


def test_other_troubles_are_worded(indonesian):
    assert "BB-07" in damaged_notice("BB-07", BlobDamaged("x")).title
    assert export_notice(DiskTrouble("full")).text.startswith("Berkas asli di brankas")
    assert export_notice(BlobDamaged("x")).title
    assert taken_notice().text.startswith("Berkas itu tidak diubah")
    assert folders_notice(0).tone == "neutral"
