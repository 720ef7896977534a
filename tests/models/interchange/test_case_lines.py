# SPDX-License-Identifier: Apache-2.0
"""Line ends of other programs go, and every passage stays on its words."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from models.casefile.checks import plain_lines
from models.interchange.case_json import read_document
from models.interchange.case_lines import with_plain_lines
from models.interchange.case_values import values_of
from models.law import reading

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SPOKEN = "Paspor saya diambil.\r\nGaji tidak dibayar.\rSaya takut."


def document(text: str, *parts: tuple[int, int] | None, question: str = "Lalu?"):
    told = {"id": "K-01/1", "person": "K-01", "kind": "first"}
    told["answers"] = [{"id": "a", "number": 1, "question": question, "text": text}]
    link = {"count": "1", "element": "a2_cara", "option": "penipuan"}
    link |= {"statement": "K-01/1", "answer": "a"}
    whole = {
        "format": "saksama.case/1",
        "case": {"number": "BP-1", "title": "Mes"},
        "people": [
            {"code": "K-01", "roles": [{"role": "victim"}]},
            {"code": "T-01", "roles": [{"role": "suspect"}]},
        ],
        "counts": [
            {"id": "1", "accused": "T-01", "offence": "TPPO_2_1", "victims": ["K-01"]}
        ],
        "statements": [told],
        "links": [
            link if part is None else link | {"passage": _range(*part)}
            for part in parts
        ],
    }
    return read_document(json.dumps(whole).encode()).shape


def _range(start: int, end: int) -> dict[str, int]:
    return {"start": start, "end": end}


def test_a_passage_after_the_line_end_still_quotes_its_words():
    start = SPOKEN.index("Gaji")
    shape = document(SPOKEN, (start, start + 4), (0, 6), None)
    values = values_of(shape, reading.load(), NOW)
    (answer,) = values.answers
    assert answer.text == "Paspor saya diambil.\nGaji tidak dibayar.\nSaya takut."
    first, second, third = (link.source.passage for link in values.file.links)
    assert first is not None
    assert second is not None
    assert third is None
    assert answer.text[first.start : first.end] == "Gaji"
    assert answer.text[second.start : second.end] == "Paspor"


def test_half_a_line_end_marks_no_words():
    at = SPOKEN.index("\n")
    shape = with_plain_lines(document(SPOKEN, (at, at + 1)))
    assert shape.links[0].passage is None


def test_questions_are_kept_in_the_same_way():
    shape = with_plain_lines(document("Ya.", question="Nama?\r\nUmur?"))
    assert shape.statements[0].answers[0].question == "Nama?\nUmur?"


def test_a_document_without_foreign_line_ends_stays_as_it_is():
    shape = document("Ya.\nTidak.")
    assert with_plain_lines(shape) is shape


@given(st.lists(st.sampled_from(["kata", "\r\n", "\r", "\n", "🐟"])), st.data())
def test_marked_words_are_the_same_words(parts: list[str], data: st.DataObject):
    text = "".join(parts) + "."
    end = data.draw(st.integers(1, len(text)))
    start = data.draw(st.integers(0, end - 1))
    (link,) = with_plain_lines(document(text, (start, end))).links
    moved = link.passage
    kept = "" if moved is None else plain_lines(text)[moved.start : moved.end]
    wanted = plain_lines(text[start:end])
    assert kept.strip("\n") == wanted.strip("\n")
