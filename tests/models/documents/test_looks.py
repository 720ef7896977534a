# SPDX-License-Identifier: Apache-2.0
"""How Word's styles resolve."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from lxml import etree

from models.documents.block_reader import read_pages
from models.documents.blocks import Align, Paragraph, Section, Table
from models.documents.looks import Styles, paragraph_facts, run_facts


def _saved(document: Document) -> bytes:
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def _section(document: Document) -> Section:
    return read_pages("TEST", _saved(document)).sections[0]


def _first(document: Document) -> Paragraph:
    block = _section(document).blocks[0]
    assert isinstance(block, Paragraph)
    return block


def test_letters_and_paragraphs_keep_their_look() -> None:
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Arial", Pt(12)
    paragraph = document.add_paragraph("biasa ")
    run = paragraph.add_run("tebal")
    run.bold = run.italic = run.underline = True
    run.font.size = Pt(9.5)
    form = paragraph.paragraph_format
    form.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    form.left_indent, form.first_line_indent = Pt(20), Pt(-20)
    form.space_before, form.space_after = Pt(3), Pt(7)
    form.line_spacing = 1.5
    form.keep_with_next = form.page_break_before = True
    read = _first(document)
    plain, bold = read.runs
    assert (plain.text, plain.size, plain.sans, plain.bold) == (
        "biasa ",
        12,
        True,
        False,
    )
    assert (bold.bold, bold.italic, bold.underline, bold.size) == (
        True,
        True,
        True,
        9.5,
    )
    shape = read.shape
    assert shape.align is Align.JUSTIFY
    assert (shape.left, shape.first, shape.before, shape.after) == (20, -20, 3, 7)
    assert shape.leading == 1.5
    assert shape.keep_next
    assert shape.page_before


def test_headings_of_word_are_headings() -> None:
    document = Document()
    document.add_heading("Bab", level=2)
    assert _first(document).shape.level == 2


def test_exact_line_heights_become_multiples() -> None:
    document = Document()
    document.add_paragraph("x").paragraph_format.line_spacing = Pt(13.8)
    assert _first(document).shape.leading == pytest.approx(1.0)


def test_a_table_without_lines_is_for_layout() -> None:
    document = Document()
    document.add_table(rows=1, cols=2, style="Normal Table")
    table = _section(document).blocks[0]
    assert isinstance(table, Table)
    assert not table.bordered


def _facts(inner: str) -> etree._Element:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return etree.fromstring(f'<w:x xmlns:w="{space}">{inner}</w:x>')


def test_what_is_not_stated_is_absent() -> None:
    assert paragraph_facts(None) == {}
    assert run_facts(None) == {}
    assert paragraph_facts(_facts('<w:spacing w:after="x"/>')) == {}


def test_switches_may_say_off() -> None:
    assert run_facts(_facts('<w:b w:val="0"/><w:i/>')) == {
        "bold": False,
        "italic": True,
    }


def test_a_line_below_may_be_none() -> None:
    border = '<w:pBdr><w:bottom w:val="{}" w:sz="8"/></w:pBdr>'
    assert paragraph_facts(_facts(border.format("single")))["rule"] == 1
    assert paragraph_facts(_facts(border.format("none")))["rule"] == 0


def test_styles_that_lean_on_themselves_come_to_an_end() -> None:
    styles = Styles(
        _facts(
            '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/>'
            "<w:rPr><w:b/></w:rPr></w:style>"
            '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
        )
    )
    assert styles.paragraph("A")[1] == {"bold": True}
    assert styles.bordered("A") is False
