# SPDX-License-Identifier: Apache-2.0
"""Blocks on the page: breaks, tabs, numbers, arms."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_BREAK
from docx.shared import Pt
from PIL import Image

from models.documents.block_reader import read_pages
from models.documents.blocks import Paragraph, Section
from tests.support.documents import from_template, pdf_pages


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


def test_a_page_break_breaks_the_page(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("satu")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    paragraph.add_run("dua")
    made = from_template(_saved(document), {})
    assert [p.strip() for p in pdf_pages(made.pdf, tmp_path)] == ["satu", "dua"]


def test_line_breaks_and_tabs_stay_inside_the_words(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("satu\tdua\ntiga")
    assert _first(document).text == "satu\tdua\ntiga"
    made = from_template(_saved(document), {})
    assert pdf_pages(made.pdf, tmp_path)[0].split() == ["satu", "dua", "tiga"]


def test_a_hanging_number_stands_before_its_text(tmp_path: Path) -> None:
    document = Document()
    form = document.add_paragraph("1.\tisi butir").paragraph_format
    form.left_indent, form.first_line_indent = Pt(20), Pt(-20)
    made = from_template(_saved(document), {})
    assert pdf_pages(made.pdf, tmp_path)[0].split() == ["1.", "isi", "butir"]


def _arms() -> io.BytesIO:
    """A coat of arms with something a camera would leave in it."""
    picture = Image.new("RGB", (40, 40), "navy")
    exif = Image.Exif()
    exif[0x010F] = "Kamera Rahasia"
    sink = io.BytesIO()
    picture.save(sink, "JPEG", exif=exif)
    sink.seek(0)
    return sink


def test_a_coat_of_arms_is_shown_without_what_a_camera_left() -> None:
    document = Document()
    document.add_paragraph().add_run().add_picture(_arms(), width=Pt(40))
    read = _first(document)
    assert read.pictures[0].width == pytest.approx(40)
    made = from_template(_saved(document), {})
    assert b"Kamera Rahasia" not in made.docx
    assert b"Kamera Rahasia" not in made.pdf
    assert b"/Subtype /Image" in made.pdf


def test_a_heading_goes_to_the_next_page_with_its_table(tmp_path: Path) -> None:
    """Heading, table head, group row and first item are not parted."""
    document = Document()
    for number in range(43):
        document.add_paragraph(f"baris {number}")
    document.add_heading("Judul tabel", level=2)
    table = document.add_table(rows=3, cols=1, style="Table Grid")
    for row, text in zip(table.rows, ("kepala", "kelompok", "isi"), strict=True):
        row.cells[0].text = text
        row.cells[0].paragraphs[0].paragraph_format.keep_with_next = text != "isi"
    made = from_template(_saved(document), {})
    pages = pdf_pages(made.pdf, tmp_path)
    last = pages[-1].split()
    assert last[-5:] == ["Judul", "tabel", "kepala", "kelompok", "isi"]
