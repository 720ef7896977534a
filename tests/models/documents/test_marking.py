# SPDX-License-Identifier: Apache-2.0
"""Markers stand out in the Word file."""

from __future__ import annotations

import io
from io import BytesIO

import msgspec
from docx import Document

from models.documents.marking import mark
from models.documents.wire import Reply, Request, packed
from models.documents.worker import serve
from tests.support.documents import (
    a_docx,
    a_draft,
    made,
)


def test_gaps_and_sealed_lines_are_marked_in_word() -> None:
    resume = Document(BytesIO(made(a_draft("RESUME")).docx))
    assert _marked(resume, "Kurang") >= {"«agama T\u201102 belum diisi»"}
    lpsk = Document(BytesIO(made(a_draft("LPSK_APP")).docx))
    assert _marked(lpsk, "Tersegel") == {"«diisi dari identitas tersegel»"}


def _marked(document: Document, style: str) -> set[str]:
    path = f".//w:r[w:rPr/w:rStyle[@w:val='{style}']]/w:t"
    return {t.text for t in document.element.body.xpath(path)}


def _asked(template: bytes, data: dict[str, object]) -> Reply:
    request = Request("TEST", "Uji", template, data, ("«kurang»",), ("«tersegel»",))
    answer = serve(packed(request), lambda done, total: None)
    return msgspec.msgpack.decode(answer, type=Reply)


def test_markers_stand_out_from_the_words_around_them() -> None:
    """Also inside a bold run, beside a line break, and one right after another."""
    document = Document()
    paragraph = document.add_paragraph()
    run = paragraph.add_run("Nama: {{ a }}{{ b }}\nsetelah")
    run.bold = True
    paragraph.add_run("{{ a }} polos")
    sink = io.BytesIO()
    document.save(sink)
    reply = _asked(sink.getvalue(), {"a": "«kurang»", "b": "«tersegel»"})
    read = Document(io.BytesIO(reply.docx))
    looks = [
        (run.text, run.style.name, run.bold)
        for run in read.paragraphs[0].runs
        if run.text.strip()
    ]
    assert looks == [
        ("Nama: ", "Default Paragraph Font", True),
        ("«kurang»", "Kurang", True),
        ("«tersegel»", "Tersegel", True),
        ("setelah", "Default Paragraph Font", True),
        ("«kurang»", "Kurang", None),
        (" polos", "Default Paragraph Font", None),
    ]
    assert read.styles["Kurang"].font.color.rgb is not None


def test_without_markers_nothing_is_touched() -> None:
    raw = a_docx("isi")
    assert mark(raw, (), ()) == raw


def test_a_marker_within_another_is_not_cut_in_two() -> None:
    raw = a_docx("«nama belum diisi» «nama»")
    read = Document(io.BytesIO(mark(raw, ("«nama»", "«nama belum diisi»"), ())))
    texts = [run.text for run in read.paragraphs[0].runs if run.text.strip()]
    assert texts == ["«nama belum diisi»", "«nama»"]
