# SPDX-License-Identifier: Apache-2.0
"""A Word file as a package of parts: what may come in, what must not go out.

Knows zip and OOXML part names (ECMA-376 parts 1 and 2). Must not know what
the document says.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from lxml import etree

from models.base.errors import TemplateInvalid
from models.documents.pictures import plain_picture

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""Namespace of the words themselves."""

Parts = dict[str, bytes]
"""Part name → its bytes."""

_MOST_PARTS = 300
_MOST_BYTES = 64 * 1024 * 1024
_FIXED = (1980, 1, 1, 0, 0, 0)
_TYPES = "[Content_Types].xml"
_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_DROPPED = re.compile(r"docProps/(?!core\.xml$|app\.xml$)|customXml/|.*/people\.xml$")
_REFUSED = (
    (re.compile(r".*(vbaProject|vbaData|activeX)", re.IGNORECASE), "macro"),
    (re.compile(r".*(embeddings/|oleObject|afchunk)", re.IGNORECASE), "embedded"),
    (re.compile(r".*/comments[^/]*\.xml$", re.IGNORECASE), "comments"),
)
_CHANGE_NAMES = (
    "ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange "
    "trPrChange tcPrChange tblGridChange numberingChange cellIns cellDel"
)
_TRACE_NAMES = (
    "rsid rsids attachedTemplate docVars proofState mailMerge documentProtection docId"
)
_CHANGES = frozenset(_CHANGE_NAMES.split())
_HIDDEN = frozenset({"vanish", "webHidden", "specVanish"})
_FORGOTTEN = frozenset(_TRACE_NAMES.split())
_CORE_XML = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/'
    b'metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    b'xmlns:dcterms="http://purl.org/dc/terms/" '
    b'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    b'<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z'
    b"</dcterms:created></cp:coreProperties>"
)
_APP_XML = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'extended-properties"/>'
)


def open_package(kind: str, raw: bytes) -> Parts:
    """Return the parts of a template that may be used.

    Args:
        kind: document kind, for the error.
        raw: the Word file.

    Raises:
        TemplateInvalid: ``why`` is ``zip``, ``size``, ``xml``, ``macro``,
            ``embedded``, ``external``, ``comments``, ``changes`` or
            ``hidden``.
    """
    parts = unzip(kind, raw)
    for name, data in parts.items():
        for pattern, why in _REFUSED:
            if pattern.match(name):
                raise TemplateInvalid(kind, why)
        if name.endswith((".xml", ".rels")):
            why = _trouble_in(data)
            if why:
                raise TemplateInvalid(kind, why)
    if _TYPES not in parts or "word/document.xml" not in parts:
        raise TemplateInvalid(kind, "zip")
    return parts


def unzip(kind: str, raw: bytes) -> Parts:
    """Return every part, within bounds, without looking into them.

    Raises:
        TemplateInvalid: ``why`` is ``zip`` or ``size``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = [e for e in archive.infolist() if not e.is_dir()]
            names = {entry.filename for entry in entries}
            if len(entries) > _MOST_PARTS or len(names) < len(entries):
                raise TemplateInvalid(kind, "zip")
            if sum(entry.file_size for entry in entries) > _MOST_BYTES:
                raise TemplateInvalid(kind, "size")
            return {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError):
        raise TemplateInvalid(kind, "zip") from None


def parse(data: bytes) -> etree._Element:
    """Return the tree of one part; entities stay unresolved, nothing is fetched.

    Raises:
        etree.XMLSyntaxError: it is not XML, or holds a bomb.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, parser)


def _trouble_in(data: bytes) -> str:
    """Return why a part may not be used, ``""`` when it may."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return "xml"
    try:
        tree = parse(data)
    except etree.XMLSyntaxError:
        return "xml"
    for element in tree.iter(etree.Element):
        space, _, name = element.tag.rpartition("}")
        if element.get("TargetMode") == "External":
            return "external"
        if name == "altChunk":
            return "embedded"
        if "macroEnabled" in element.get("ContentType", ""):
            return "macro"
        if name in _CHANGES and space + "}" == W:
            return "changes"
        if name in _HIDDEN and space + "}" == W:
            return "hidden"
    return ""


def scrub(parts: Parts) -> Parts:
    """Return the parts without author, history, ids of saving and thumbnails."""
    kept = {name: data for name, data in parts.items() if not _DROPPED.match(name)}
    for name, data in kept.items():
        if name == _TYPES or name.endswith(".rels"):
            kept[name] = _without_dropped(data)
        elif name.startswith("word/") and name.endswith(".xml"):
            kept[name] = _without_traces(data)
        elif name.startswith("word/media/"):
            kept[name] = plain_picture(data)
    if _CORE in kept:
        kept[_CORE] = _CORE_XML
    if _APP in kept:
        kept[_APP] = _APP_XML
    return kept


def _without_dropped(data: bytes) -> bytes:
    """Return a list of parts or relations without those that are dropped."""
    tree = parse(data)
    for element in list(tree):
        target = element.get("PartName") or element.get("Target") or ""
        if _DROPPED.match(target.lstrip("/").removeprefix("../")):
            tree.remove(element)
    return written(tree)


def _without_traces(data: bytes) -> bytes:
    """Return a part without revision ids and the like."""
    tree = parse(data)
    for element in list(tree.iter(etree.Element)):
        for attribute in list(element.attrib):
            local = attribute.rpartition("}")[2]
            if local.startswith("rsid") or local in {"paraId", "textId"}:
                del element.attrib[attribute]
        if element.tag.rpartition("}")[2] in _FORGOTTEN:
            above = element.getparent()
            if above is not None:
                above.remove(element)
    return written(tree)


def written(tree: etree._Element) -> bytes:
    """Return a tree as a part."""
    return bytes(
        etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
    )


def close_package(parts: Parts) -> bytes:
    """Return the Word file; equal parts give equal bytes."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != _TYPES, name)):
            entry = zipfile.ZipInfo(name, _FIXED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, parts[name])
    return sink.getvalue()
