# SPDX-License-Identifier: Apache-2.0
"""The worker's one function: a request in, a reply out."""

from __future__ import annotations

import io

import msgspec
from docx import Document

from models.documents.wire import Reply, Request, packed
from models.documents.worker import serve
from tests.support.documents import a_docx


def _asked(template: bytes, data: dict[str, object]) -> Reply:
    request = Request("TEST", "Uji", template, data, ("«kurang»",), ("«tersegel»",))
    answer = serve(packed(request), lambda done, total: None)
    return msgspec.msgpack.decode(answer, type=Reply)


def test_a_document_comes_back_in_both_formats() -> None:
    reply = _asked(a_docx("{{ isi }}"), {"isi": "Kenanga"})
    assert reply.refused == ""
    assert Document(io.BytesIO(reply.docx)).paragraphs[0].text == "Kenanga"
    assert reply.pdf.startswith(b"%PDF")


def test_a_refused_template_comes_back_as_its_reason() -> None:
    reply = _asked(a_docx("{{ isi.__class__ }}"), {"isi": "x"})
    assert reply == Reply(refused="code")
