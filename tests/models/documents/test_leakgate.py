# SPDX-License-Identifier: Apache-2.0
"""The last look finds what a finished file must not hold."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document

from models.base.errors import TemplateInvalid
from models.documents import rendering
from models.documents.leakgate import leaks_in_docx, leaks_in_pdf
from tests.support.documents import a_docx, from_template


def _with(name: str, data: bytes) -> bytes:
    sink = io.BytesIO()
    clean = from_template(a_docx("isi"), {}).docx
    with (
        zipfile.ZipFile(io.BytesIO(clean)) as source,
        zipfile.ZipFile(sink, "w") as target,
    ):
        for entry in source.infolist():
            if entry.filename != name:
                target.writestr(entry, source.read(entry))
        target.writestr(name, data)
    return sink.getvalue()


def _core(inner: str) -> bytes:
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/'
        'metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{inner}</cp:coreProperties>"
    ).encode()


@pytest.mark.parametrize(
    ("name", "data", "leak"),
    [
        (
            "docProps/core.xml",
            _core("<dc:creator>Sekar</dc:creator>"),
            "property creator",
        ),
        ("docProps/app.xml", b"<P><Company>X</Company></P>", "property app"),
        (
            "word/settings.xml",
            b'<w:s xmlns:w="x" w:rsidR="1"/>',
            "rsid word/settings.xml",
        ),
        ("docProps/custom.xml", b"<x/>", "part docProps/custom.xml"),
        ("customXml/item1.xml", b"<x/>", "part customXml/item1.xml"),
        (
            "word/media/image1.jpg",
            b"\xff\xd8Exif\x00\x00",
            "exif word/media/image1.jpg",
        ),
        ("word/comments.xml", b"<x/>", "package comments"),
    ],
)
def test_a_leak_is_named(name: str, data: bytes, leak: str) -> None:
    assert leak in leaks_in_docx(_with(name, data))


def test_a_file_of_word_itself_leaks_and_ours_does_not() -> None:
    sink = io.BytesIO()
    Document().save(sink)
    assert leaks_in_docx(sink.getvalue())
    assert leaks_in_docx(from_template(sink.getvalue(), {}).docx) == ()


@pytest.mark.parametrize(
    "inside",
    [
        b"/OpenAction 3 0 R",
        b"/JS (x)",
        b"/EmbeddedFile",
        b"/Launch",
        b"/Author (Sekar)",
        b"/Author <53656b6172>",
    ],
)
def test_what_a_pdf_must_not_hold(inside: bytes) -> None:
    assert leaks_in_pdf(b"%PDF-1.4\n<< " + inside + b" >>\n%%EOF")


def test_words_on_a_page_are_no_leak() -> None:
    assert leaks_in_pdf(b"%PDF-1.4\nstream\n/JavaScript /Launch\nendstream") == ()


def test_a_document_that_leaks_is_not_handed_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rendering, "leaks_in_pdf", lambda pdf: ("key /JS",))
    with pytest.raises(TemplateInvalid) as refused:
        from_template(a_docx("isi"), {})
    assert refused.value.why == "leak"


def test_a_bad_picture_in_a_template_is_a_bad_template() -> None:
    with pytest.raises(TemplateInvalid) as refused:
        from_template(_with("word/media/image1.png", b"nothing"), {})
    assert refused.value.why == "picture"
