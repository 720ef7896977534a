# SPDX-License-Identifier: Apache-2.0
"""The last look at a finished file: what must not be in it.

Knows where Word and PDF keep authors, history and hidden things. A check is a
function from the file to what it found; more can be added to the lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from models.base.errors import TemplateInvalid
from models.documents.package import Parts, open_package, parse

_CORE = "docProps/core.xml"
_OPEN_PARTS = re.compile(
    r"(\[Content_Types\]\.xml|(_rels|.*/_rels)/[^/]*\.rels|docProps/(core|app)\.xml|"
    r"word/(document|styles|settings|fontTable|webSettings|numbering|footnotes|"
    r"endnotes|stylesWithEffects|header\d*|footer\d*)\.xml|"
    r"word/theme/theme\d*\.xml|word/media/image\d+\.(png|jpe?g))"
)
_NEUTRAL = {"created"}


def _properties(parts: Parts) -> list[str]:
    """Find anything that says who made the file, with what, and when."""
    found = []
    if _CORE in parts:
        for element in parse(parts[_CORE]).iter(etree.Element):
            name = etree.QName(element).localname
            if (element.text or "").strip() and name not in _NEUTRAL:
                found.append(f"property {name}")
    app = parts.get("docProps/app.xml")
    if app is not None and len(parse(app)):
        found.append("property app")
    return found


def _revisions(parts: Parts) -> list[str]:
    """Find ids of saving sessions."""
    return [
        f"rsid {name}"
        for name, data in parts.items()
        if name.startswith("word/") and name.endswith(".xml") and b":rsid" in data
    ]


def _strangers(parts: Parts) -> list[str]:
    """Find parts that a letter has no use for."""
    return [f"part {name}" for name in parts if not _OPEN_PARTS.fullmatch(name)]


def _left_over(parts: Parts) -> list[str]:
    """Find a picture that still carries what a camera wrote into it."""
    return [
        f"exif {name}"
        for name, data in parts.items()
        if name.startswith("word/media/") and (b"Exif\x00" in data or b"eXIf" in data)
    ]


DOCX_CHECKS: tuple[Callable[[Parts], list[str]], ...] = (
    _properties,
    _revisions,
    _strangers,
    _left_over,
)
"""Every check of a Word file."""

_PDF_FORBIDDEN = (
    b"/EmbeddedFile",
    b"/JavaScript",
    b"/JS",
    b"/Launch",
    b"/OpenAction",
    b"/URI",
    b"/RichMedia",
    b"/AcroForm",
)
_PDF_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)
_PDF_AUTHOR = re.compile(rb"/Author\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]*>)")


def leaks_in_docx(docx: bytes) -> tuple[str, ...]:
    """Return what a finished Word file must not hold; empty when it is clean.

    Comments, tracked changes, hidden text, macros and outside links are found
    by ``open_package`` already and come out as ``package`` and the reason.
    """
    try:
        parts = open_package("", docx)
    except TemplateInvalid as refused:
        return (f"package {refused.why}",)
    return tuple(leak for check in DOCX_CHECKS for leak in check(parts))


def leaks_in_pdf(pdf: bytes) -> tuple[str, ...]:
    """Return what a finished PDF must not hold; empty when it is clean."""
    frame = _PDF_STREAM.sub(b"", pdf)
    found = [
        f"key {name.decode()}"
        for name in _PDF_FORBIDDEN
        if re.search(re.escape(name) + rb"(?![A-Za-z])", frame)
    ]
    author = _PDF_AUTHOR.search(frame)
    if author and author.group(1) not in {b"()", b"<>", b"(anonymous)"}:
        found.append("property Author")
    return tuple(found)
