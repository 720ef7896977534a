# SPDX-License-Identifier: Apache-2.0
"""Standings and reasons are said in words that support and never decide."""

from __future__ import annotations

import pytest

from desktop.wording.findings import (
    reason_text,
    standing_label,
    standing_look,
    strength_label,
)
from models.law.finding import Standing


@pytest.mark.parametrize(
    ("code", "label", "tone", "icon"),
    [
        ("supported", "Didukung", "ok", "circle-check"),
        ("partial", "Perlu penguat", "warn", "contrast"),
        ("absent", "Belum ada", "bad", "circle-dashed"),
        ("disputed", "Ada perbedaan", "alt", "equal-not"),
        ("not_used", "Tidak dipakai", "neutral", "minus"),
    ],
)
def test_each_standing_has_icon_words_and_tone(indonesian, code, label, tone, icon):
    look = standing_look(code)
    assert (look.label, look.tone, look.icon) == (label, tone, icon)


def test_every_standing_of_the_law_is_worded():
    assert all(standing_label(standing) for standing in Standing)


def test_codes_in_a_reason_get_their_labels(indonesian):
    named = {"statement": "keterangan", "document": "surat"}.get
    said = reason_text(
        "two_kinds",
        {"first": "statement", "second": "document"},
        lambda code: named(code, code),
    )
    assert said == "Didukung keterangan dan surat."


def test_a_list_is_named_one_by_one():
    said = reason_text("age_proof_needed", {"kinds": "a,b"}, str.upper)
    assert "A, B" in said


def test_what_is_not_known_is_shown_rather_than_hidden():
    assert reason_text("brand_new_reason") == "brand_new_reason"
    assert "{first}" in reason_text("two_kinds")


@pytest.mark.parametrize(("bars", "words"), [(0, "Belum ada bukti"), (3, "Kuat")])
def test_strength_is_said_too(indonesian, bars, words):
    assert strength_label(bars) == words
