# SPDX-License-Identifier: Apache-2.0
"""A link in words: the fact, the item, and where it is found."""

from __future__ import annotations

import json
from dataclasses import replace

from models.casefile.links import Passage
from models.documents.draft import Draft
from tests.support.builders import (
    a_link,
    an_answer,
    an_exhibit,
    person_id,
    said,
)
from tests.support.documents import a_draft
from tests.support.lembayung import a_case_file, the_answers


def _text(draft: Draft) -> str:
    return json.dumps(draft.data, ensure_ascii=False)


def test_words_of_answers_are_quoted_and_weakening_ones_say_so() -> None:
    text = _text(a_draft("RESUME"))
    assert "“Saya dijanjikan gaji empat setengah juta rupiah sebulan" in text
    assert "melemahkan" in text
    assert "jawaban 4, BAP/01/VIII/2026" in text


def test_a_selected_passage_alone_is_quoted() -> None:
    source = replace(said(1, 4), passage=Passage(0, 29))
    file = a_case_file(links=(a_link(1, source=source, victims=(person_id("K-01"),)),))
    text = _text(a_draft("RESUME", file))
    assert "“Setiap makan dicatat di buku”" in text
    assert "delapan juta" not in text


def test_without_the_answers_at_hand_the_record_is_named() -> None:
    text = _text(a_draft("RESUME", answers={}))
    assert "Keterangan dalam berita acara." in text
    assert "dijanjikan gaji" not in text


def test_a_note_and_what_cannot_count_are_said_beside_the_item() -> None:
    linked = a_link(1, note="Halaman 12 paling jelas.")
    fake = an_exhibit("BB-07", authentic=False)
    file = a_case_file(links=(linked,), exhibits=(fake,))
    text = _text(a_draft("RESUME", file))
    assert "Catatan: Halaman 12 paling jelas." in text
    assert "belum dapat dihitung" in text


def test_a_very_long_answer_is_cut_at_a_word() -> None:
    long = an_answer(1, 4, "kata " * 400)
    answers = the_answers() | {long.id: long}
    text = _text(a_draft("RESUME", answers=answers))
    assert "kata …”" in text
    assert "kata " * 200 not in text
