# SPDX-License-Identifier: Apache-2.0
"""Pages: feet, sides, steps, and the same bytes every time."""

from __future__ import annotations

import io
import re
import subprocess
from pathlib import Path

import pytest
from docx import Document

from models.documents.rendering import make
from models.documents.template import KINDS
from tests.support.documents import (
    a_docx,
    a_draft,
    from_template,
    made,
    order_of,
    pdf_pages,
    squeezed,
)


@pytest.mark.parametrize("kind", KINDS)
def test_equal_drafts_give_equal_bytes(kind: str) -> None:
    first, second = made(a_draft(kind)), made(a_draft(kind))
    assert first == second


def test_steps_are_told_page_by_page() -> None:
    told: list[tuple[int, int]] = []
    make(order_of(a_draft("RESUME")), lambda *step: told.append(step))
    assert list(dict.fromkeys(told)) == [(n, 5) for n in (1, 2, 3, 4, 5)]
    assert told.count((3, 5)) > 5


def test_the_foot_names_case_page_time_edition_and_level(tmp_path: Path) -> None:
    printed = pdf_pages(made(a_draft("MATRIX")).pdf, tmp_path)
    for number, page in enumerate(printed, start=1):
        assert "RAHASIA · Perkara BP-114/2026" in page
        assert f"Halaman {number} dari {len(printed)}" in page
        assert "Identitas: nama sandi (V1)" in page
        assert "Paket hukum 2026-11" in page
        assert "21 November 2026 pukul 08.41 WIB" in page


def test_the_matrix_lies_on_its_side(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(made(a_draft("MATRIX")).pdf)
    told = subprocess.run(
        ["pdfinfo", str(path)], check=True, capture_output=True
    ).stdout.decode()
    assert re.search(r"Page size:\s+841\.\d+ x 595\.\d+ pts \(A4\)", told)


def test_a_row_taller_than_a_page_breaks(tmp_path: Path) -> None:
    long = " ".join(f"kata{n}" for n in range(2_000))
    result = from_template(a_docx(cell="{{ isi }}"), {"isi": long})
    printed = squeezed("".join(pdf_pages(result.pdf, tmp_path)))
    assert squeezed(long) in printed


def _saved(document: Document) -> bytes:
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def test_heads_of_pages_are_printed(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("isi")
    document.sections[0].header.paragraphs[0].text = "PRO JUSTITIA"
    made = from_template(_saved(document), {})
    assert "PRO JUSTITIA" in pdf_pages(made.pdf, tmp_path)[0]
