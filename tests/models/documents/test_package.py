# SPDX-License-Identifier: Apache-2.0
"""A Word file as a package: what may not come in, what does not go out."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document

from models.base.errors import TemplateInvalid
from models.documents.package import close_package, open_package, scrub
from tests.support.documents import a_docx, from_template


def _with(name: str, data: str, raw: bytes | None = None) -> bytes:
    """A template with one part put in or replaced."""
    sink = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw or a_docx("{{ isi }}"))) as source,
        zipfile.ZipFile(sink, "w") as target,
    ):
        for entry in source.infolist():
            if entry.filename != name:
                target.writestr(entry.filename, source.read(entry))
        target.writestr(name, data)
    return sink.getvalue()


def _body(inner: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'<w:document xmlns:w="{space}"><w:body>{inner}</w:body></w:document>'
    return _with("word/document.xml", text)


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "zip"),
        (b"not a zip", "zip"),
        (_with("word/vbaProject.bin", "x"), "macro"),
        (_with("word/embeddings/x.bin", "x"), "embedded"),
        (_with("word/comments.xml", "<x/>"), "comments"),
        (_with("word/document.xml", "<broken"), "xml"),
        (
            _with("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
            "xml",
        ),
        (
            _with(
                "word/_rels/settings.xml.rels",
                '<Relationships><Relationship Id="r" Type="attachedTemplate" '
                'Target="http://192.0.2.1/x.dotm" TargetMode="External"/>'
                "</Relationships>",
            ),
            "external",
        ),
        (_body("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>"), "changes"),
        (_body("<w:p><w:del/></w:p>"), "changes"),
        (_body("<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>"), "hidden"),
        (_body("<w:altChunk/>"), "embedded"),
        (_body("<w:p><w:pPr><w:numPr/></w:pPr></w:p>"), "numbering"),
        (_body("<w:p><w:r><w:pict/></w:r></w:p>"), "unsupported"),
        (_body("<w:p><w:r><w:footnoteReference/></w:r></w:p>"), "unsupported"),
        (_body('<w:p><w:fldSimple w:instr="DATE"/></w:p>'), "unsupported"),
        (
            _body(
                "<w:tbl><w:tblGrid/><w:tr><w:tc><w:tbl>"
                "<w:tblGrid/></w:tbl></w:tc></w:tr></w:tbl>"
            ),
            "unsupported",
        ),
    ],
)
def test_what_a_letter_has_no_use_for_is_refused(raw: bytes, why: str) -> None:
    with pytest.raises(TemplateInvalid) as refused:
        from_template(raw, {"isi": "x"})
    assert refused.value.why == why


def test_a_bomb_is_refused_unopened() -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (65 * 1024 * 1024))
    with pytest.raises(TemplateInvalid) as refused:
        from_template(sink.getvalue(), {})
    assert refused.value.why == "size"


def test_equal_parts_give_equal_files() -> None:
    parts = open_package("TEST", a_docx("isi"))
    assert close_package(parts) == close_package(dict(reversed(parts.items())))


def test_two_parts_of_one_name_are_refused() -> None:
    sink = io.BytesIO(a_docx("isi"))
    with (
        pytest.warns(UserWarning, match="Duplicate"),
        zipfile.ZipFile(sink, "a") as archive,
    ):
        archive.writestr("word/document.xml", "<x/>")
    with pytest.raises(TemplateInvalid) as refused:
        open_package("TEST", sink.getvalue())
    assert refused.value.why == "zip"


def test_a_zip_that_is_no_letter_is_refused() -> None:
    with pytest.raises(TemplateInvalid) as refused:
        open_package("TEST", close_package({"word/other.xml": b"<x/>"}))
    assert refused.value.why == "zip"


def test_ids_of_saving_and_thumbnails_go() -> None:
    sink = io.BytesIO()
    Document().save(sink)
    parts = open_package("TEST", sink.getvalue())
    assert "docProps/thumbnail.jpeg" in parts
    kept = scrub(parts)
    assert "docProps/thumbnail.jpeg" not in kept
    assert b"thumbnail" not in kept["_rels/.rels"]
    assert not any(b":rsid" in data for name, data in kept.items() if "word/" in name)
