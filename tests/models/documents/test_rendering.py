# SPDX-License-Identifier: Apache-2.0
"""One path: DOCX and PDF say the same words, and nothing but the words."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from models.documents.block_reader import read_pages
from models.documents.leakgate import leaks_in_docx, leaks_in_pdf
from models.documents.template import KINDS
from tests.support.documents import (
    a_draft,
    body_of,
    made,
    pdf_pages,
    squeezed,
)


@pytest.mark.parametrize("kind", KINDS)
def test_docx_and_pdf_say_the_same_words(kind: str, tmp_path: Path) -> None:
    result = made(a_draft(kind))
    pages = read_pages(kind, result.docx)
    printed = pdf_pages(result.pdf, tmp_path)
    said = body_of(pages, printed)
    assert said == squeezed("".join(pages.words()))
    assert len(said) > 500


@pytest.mark.parametrize("kind", KINDS)
def test_finished_files_hold_no_author_and_no_history(kind: str) -> None:
    result = made(a_draft(kind))
    assert leaks_in_docx(result.docx) == ()
    assert leaks_in_pdf(result.pdf) == ()
    core = Document(BytesIO(result.docx)).core_properties
    assert (core.author, core.last_modified_by, core.title) == ("", "", "")
    with zipfile.ZipFile(BytesIO(result.docx)) as archive:
        assert {e.date_time[0] for e in archive.infolist()} == {1980}
        assert not any(b":rsid" in archive.read(e) for e in archive.infolist())


@pytest.mark.parametrize("kind", KINDS)
def test_neither_file_names_the_machine_or_its_user(kind: str) -> None:
    result = made(a_draft(kind))
    for found in (b"/tmp", b"/root", b"/home", b"python-docx"):
        assert found not in result.pdf
        assert found not in result.docx
