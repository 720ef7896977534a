# SPDX-License-Identifier: Apache-2.0
"""A Word file read back: what an office changes in it, the PDF follows."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm

from models.base.errors import TemplateInvalid
from models.documents.block_reader import read_pages
from models.documents.blocks import Section, Table
from tests.support.documents import from_template, pdf_pages


def _saved(document: Document) -> bytes:
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def _section(document: Document) -> Section:
    return read_pages("TEST", _saved(document)).sections[0]


def test_tables_keep_spans_shades_and_heads() -> None:
    document = Document()
    table = document.add_table(rows=3, cols=3, style="Table Grid")
    table.cell(0, 0).merge(table.cell(0, 2)).text = "kepala"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "tinggi"
    table.cell(1, 1).text = "isi"
    read = _section(document).blocks[0]
    assert isinstance(read, Table)
    assert read.bordered
    assert [cell.span for cell in read.rows[0].cells] == [3]
    assert [cell.down for cell in read.rows[1].cells] == [2, 1, 1]
    assert [cell.down for cell in read.rows[2].cells] == [0, 1, 1]


def test_sections_have_their_own_pages(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("tegak")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    document.add_paragraph("rebah")
    pages = read_pages("TEST", _saved(document))
    assert [s.width > s.height for s in pages.sections] == [False, True]
    assert [" ".join(pages.words())] == ["tegak rebah"]
    made = from_template(_saved(document), {})
    assert [page.strip() for page in pdf_pages(made.pdf, tmp_path)] == [
        "tegak",
        "rebah",
    ]


def test_automatic_numbers_are_refused() -> None:
    document = Document()
    document.add_paragraph("butir", style="List Number")
    with pytest.raises(TemplateInvalid) as refused:
        read_pages("TEST", _saved(document))
    assert refused.value.why == "numbering"


def test_a_different_first_page_is_refused() -> None:
    document = Document()
    document.sections[0].different_first_page_header_footer = True
    with pytest.raises(TemplateInvalid):
        read_pages("TEST", _saved(document))


def test_a_table_in_a_footer_is_refused() -> None:
    document = Document()
    document.sections[0].footer.add_table(1, 1, Cm(5))
    with pytest.raises(TemplateInvalid) as refused:
        read_pages("TEST", _saved(document))
    assert refused.value.why == "unsupported"
