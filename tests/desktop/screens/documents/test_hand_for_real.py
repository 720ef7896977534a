# SPDX-License-Identifier: Apache-2.0
"""The page over the real rendering worker: what is shown is what is issued."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
from docx import Document

from desktop.screens.documents.presenter import DocumentsPresenter
from models.documents.renderer import Renderer
from models.usecases.documents import open_document
from tests.desktop.screens.documents.kit import K03, DocumentsBench, pages_of
from tests.support.pages import Bench


@pytest.fixture
def real(bench: Bench, indonesian: object) -> Iterator[DocumentsBench]:
    renderer = Renderer()
    docs = DocumentsBench(bench, renderer.render)
    yield docs
    renderer.close()


def test_an_application_is_rendered_previewed_issued_and_read_back(real):
    real.choose(K03)
    paper = real.view.preview.paper
    assert paper.pages == 3
    assert "K-03 (Cempaka)" in paper.accessibleDescription()
    assert "diisi dari identitas tersegel" in paper.accessibleDescription()
    assert real.view.preview._sealed.isVisible()
    assert not real.view.preview._missing.isVisible()
    shown = real.page._hand.rendered
    real.issue()
    document = real.bench.shell.snapshot.documents[0]
    blobs = real.bench.tools.blobs
    assert open_document(blobs, document, "pdf") == shown.pdf
    word: Any = Document(io.BytesIO(open_document(blobs, document, "docx")))
    assert any("K\u201103" in paragraph.text for paragraph in word.paragraphs)
    assert paper.pages == 3


def test_the_matrix_lies_on_its_side(real):
    real.choose("MATRIX:")
    pdf = real.page._hand.rendered.pdf
    assert all(width > height for width, height in pages_of(pdf))


def test_pages_are_made_by_the_products_own_worker_unless_told_otherwise():
    from models.usecases.documents import render

    assert DocumentsPresenter.__init__.__defaults__ == (None, render)
