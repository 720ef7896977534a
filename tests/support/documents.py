# SPDX-License-Identifier: Apache-2.0
"""Drafts of the fictional case, small Word templates, and words read back."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from models.casefile.facts import facts_of
from models.casefile.file import CaseFile
from models.documents.blocks import PAGE, PAGES, Pages, Table, texts_of
from models.documents.context import DraftContext
from models.documents.draft import Draft, draft_for
from models.documents.gaps import SEALED
from models.documents.rendering import Made, Order, make
from models.documents.template import read_template
from models.law.assessment import assess
from models.law.catalogue import Catalogue
from models.law.reading import load
from tests.support.builders import person_id
from tests.support.lembayung import a_case_file, the_answers

NOW = datetime(2026, 11, 21, 1, 41, tzinfo=UTC)


@cache
def the_law() -> Catalogue:
    """The latest edition of the pack, read once."""
    return load()


def a_context(file: CaseFile | None = None, **changes: Any) -> DraftContext:
    """The fictional case on 21 November 2026."""
    file = file or a_case_file()
    law = changes.pop("catalogue", None) or the_law()
    context = DraftContext(
        file=file,
        assessment=assess(law, facts_of(file, law.adult_age), date(2026, 11, 21)),
        catalogue=law,
        now=NOW,
        actor="Sekar Adiwarna",
        answers=the_answers(),
    )
    return replace(context, **changes)


def a_draft(kind: str, file: CaseFile | None = None, **changes: Any) -> Draft:
    """A delivered form filled from the case; LPSK_APP is about K-03."""
    if kind == "LPSK_APP":
        changes.setdefault("person", person_id("K-03"))
    return draft_for(read_template(kind), a_context(file, **changes))


def order_of(draft: Draft) -> Order:
    return Order(
        kind=draft.kind,
        title=draft.template.manifest.title.id,
        template=draft.template.docx,
        data=draft.data,
        missing=tuple(gap.marker for gap in draft.gaps),
        sealed=(SEALED,),
    )


def made(draft: Draft) -> Made:
    """Make a draft here and now, without a worker."""
    return make(order_of(draft), lambda done, total: None)


def a_docx(
    *paragraphs: str, header: str = "", footer: str = "", cell: str = ""
) -> bytes:
    """A small Word template with these texts in it."""
    body = "".join(_paragraph(text) for text in paragraphs)
    if cell:
        body += (
            '<w:tbl><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc>'
            f"{_paragraph(cell)}</w:tc></w:tr></w:tbl>"
        )
    edges = {"header": header, "footer": footer}
    used = {name: text for name, text in edges.items() if text}
    marks = "".join(
        f'<w:{name}Reference w:type="default" r:id="{name}"/>' for name in used
    )
    body += f'<w:sectPr>{marks}<w:pgSz w:w="11906" w:h="16838"/>'
    body += '<w:pgMar w:top="1134" w:right="1134" w:bottom="1361" w:left="1417"/>'
    parts = {
        "[Content_Types].xml": _types(used),
        "_rels/.rels": _relations({"main": ("officeDocument", "word/document.xml")}),
        "word/document.xml": _root("document", f"<w:body>{body}</w:sectPr></w:body>"),
        "word/_rels/document.xml.rels": _relations(
            {name: (name, f"{name}1.xml") for name in used}
        ),
    }
    for name, text in used.items():
        short = "hdr" if name == "header" else "ftr"
        parts[f"word/{name}1.xml"] = _root(short, _paragraph(text))
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return sink.getvalue()


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006"
_MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def _root(name: str, inner: str) -> str:
    return f'<w:{name} xmlns:w="{_W}" xmlns:r="{_R}">{inner}</w:{name}>'


def _paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{_R}/{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_P}/relationships">{rows}</Relationships>'


def _types(edges: Iterable[str]) -> str:
    rows = (
        f'<Override PartName="/word/{name}1.xml" ContentType="{_MEDIA}.{name}+xml"/>'
        for name in edges
    )
    return (
        f'<Types xmlns="{_P}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-'
        'package.relationships+xml"/><Default Extension="xml" '
        'ContentType="application/xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{_MEDIA}.document.main+xml"/>{"".join(rows)}</Types>'
    )


def from_template(template: bytes, data: dict[str, object]) -> Made:
    """Make a document of a template of one's own."""
    return make(Order("TEST", "Uji", template, data), lambda done, total: None)


def pdf_pages(pdf: bytes, folder: Path) -> list[str]:
    """The words of a PDF, page by page, in the order they were written."""
    source = folder / "read-back.pdf"
    source.write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", str(source), "-"],
        check=True,
        capture_output=True,
    )
    return done.stdout.decode().split("\f")[:-1]


def squeezed(text: str) -> str:
    """Text without any room between words, which line breaks would change."""
    return "".join(text.split()).replace("\u2011", "-")


def body_of(pages: Pages, printed: list[str]) -> str:
    """The words of the printed body: feet and repeated table heads taken off.

    Fails when a page has words that the document does not have there.
    """
    wanted = squeezed(
        "".join(
            text
            for section in pages.sections
            for block in section.blocks
            for text in texts_of(block)
        )
    )
    heads = [head for head in _heads(pages) if head]
    place = 0
    for number, page in enumerate(printed, start=1):
        foot = "".join(p.text for p in pages.sections[0].footer)
        foot = foot.replace(PAGE, str(number)).replace(PAGES, str(len(printed)))
        text = squeezed(page)
        assert text.endswith(squeezed(foot)), text[-200:]
        text = text.removesuffix(squeezed(foot))
        if not wanted.startswith(text, place):
            head = next(h for h in heads if text.startswith(h))
            text = text.removeprefix(head)
        assert wanted.startswith(text, place), (number, text[:200])
        place += len(text)
    return wanted[:place]


def _heads(pages: Pages) -> Iterable[str]:
    """The words of every table head."""
    for section in pages.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                rows = tuple(row for row in block.rows if row.header)
                yield squeezed("".join(texts_of(replace(block, rows=rows))))
