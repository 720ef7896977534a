# SPDX-License-Identifier: Apache-2.0
"""Every delivered form: complete, harmless, and as an office can edit it."""

from __future__ import annotations

import io

import pytest
from docx import Document

from models.base import assets
from models.documents.block_reader import read_pages
from models.documents.blocks import Paragraph, Table
from models.documents.leakgate import leaks_in_docx
from models.documents.package import W
from models.documents.template import KINDS, read_template
from tests.support.documents import a_draft, made, the_law

MM = 72 / 25.4


def test_there_is_a_folder_for_each_kind_and_no_other() -> None:
    root = assets.template()
    found = {one.name for one in root.iterdir() if one.is_dir()}
    assert found - {"__pycache__"} == {kind.lower() for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_opens_in_word_and_carries_nobody_s_name(kind: str) -> None:
    raw = read_template(kind).docx
    assert Document(io.BytesIO(raw)).paragraphs
    assert leaks_in_docx(raw) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_labels_markers_and_bases_are_written_out(kind: str) -> None:
    manifest = read_template(kind).manifest
    assert manifest.legal_basis
    for field in manifest.fields:
        assert field.label.id
        assert field.label.en
        assert field.marker
        assert (
            field.label.id != field.label.en
            or field.label.id.isupper()
            or (field.label.id.startswith("NIK"))
        )
        assert "«" not in field.marker
    assert {basis.confidence for basis in manifest.legal_basis} <= {
        "high",
        "medium",
        "low",
    }


@pytest.mark.parametrize("kind", KINDS)
def test_the_act_that_a_document_is_stands_in_the_pack(kind: str) -> None:
    act = read_template(kind).manifest.act
    assert not act or act in the_law().procedure.events
    assert bool(act) == (kind != "MATRIX"), "a working paper is no act"


@pytest.mark.parametrize("kind", KINDS)
def test_pages_are_a4_with_the_margins_of_an_office(kind: str) -> None:
    for section in read_pages(kind, made(a_draft(kind)).docx).sections:
        short, long = sorted((section.width, section.height))
        assert (round(short / MM), round(long / MM)) == (210, 297)
        left, _, right, _ = section.margins
        assert (round(left / MM), round(right / MM)) == (25, 20)
        assert section.width > section.height or kind != "MATRIX"


@pytest.mark.parametrize("kind", KINDS)
def test_tables_with_lines_repeat_their_head(kind: str) -> None:
    section = read_pages(kind, made(a_draft(kind)).docx).sections[0]
    tables = [block for block in section.blocks if isinstance(block, Table)]
    lined = [table for table in tables if table.bordered]
    assert lined
    assert all(table.rows[0].header for table in lined)


@pytest.mark.parametrize("kind", KINDS)
def test_headings_stay_with_what_follows(kind: str) -> None:
    section = read_pages(kind, made(a_draft(kind)).docx).sections[0]
    headings = [
        block
        for block in section.blocks
        if not isinstance(block, Table) and block.shape.level
    ]
    assert headings
    assert all(heading.shape.keep_next for heading in headings)


@pytest.mark.parametrize("kind", KINDS)
def test_no_template_word_is_left_in_a_finished_letter(kind: str) -> None:
    words = read_pages(kind, made(a_draft(kind)).docx).words()
    text = " ".join(words)
    for mark in ("{{", "}}", "{%", "%}", "None", "Undefined"):
        assert mark not in text


@pytest.mark.parametrize("kind", KINDS)
def test_cells_of_a_table_with_lines_have_air(kind: str) -> None:
    document = Document(io.BytesIO(read_template(kind).docx))
    lined = [t for t in document.tables if t.style and t.style.name == "Table Grid"]
    assert lined
    for table in lined:
        edges = table._tbl.tblPr.findall(f"{W}tblCellMar/*")
        assert all(int(edge.get(f"{W}w")) >= 40 for edge in edges)
        assert len(edges) == 4


@pytest.mark.parametrize("kind", ["RESUME", "LPSK_APP"])
def test_a_signature_never_stands_alone_on_a_page(kind: str) -> None:
    section = read_pages(kind, made(a_draft(kind)).docx).sections[0]
    place = next(
        number
        for number, block in enumerate(section.blocks)
        if isinstance(block, Table)
        and {"Penyidik,", "Pemohon,"} & {p.text for p in _said(block)}
    )
    before = section.blocks[place - 1]
    assert isinstance(before, Paragraph)
    assert before.shape.keep_next


def _said(table: Table) -> list[Paragraph]:
    return [p for row in table.rows for cell in row.cells for p in cell.paragraphs]
