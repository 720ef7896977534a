# SPDX-License-Identifier: Apache-2.0
"""Makes markers visible in a finished Word file.

Knows two character styles: one for what is missing, one for what a sealed
identity holds. Must not know which values those are.
"""

from __future__ import annotations

import re
from copy import deepcopy

from lxml import etree

from models.documents.package import (
    W,
    close_package,
    parse,
    unzip,
    written,
)

MISSING = "Kurang"
"""Style id of a marker that stands for a missing value."""

SEALED = "Tersegel"
"""Style id of a line that waits for a sealed identity."""

TINTS = {MISSING: ("FBF0D9", "744700"), SEALED: ("E3E9F5", "223C73")}
"""Style id → background and text colour, RGB."""

_STYLES = "word/styles.xml"
_STORY = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def mark(docx: bytes, missing: tuple[str, ...], sealed: tuple[str, ...]) -> bytes:
    """Return the document with every marker in its own character style.

    Args:
        docx: a filled document.
        missing: markers of gaps.
        sealed: what stands for sealed values.

    Raises:
        TemplateInvalid: it is not a document.
    """
    styles = dict.fromkeys(missing, MISSING) | dict.fromkeys(sealed, SEALED)
    if not styles:
        return docx
    longest = sorted(styles, key=len, reverse=True)
    pattern = re.compile("(" + "|".join(re.escape(text) for text in longest) + ")")
    parts = unzip("", docx)
    for name in [name for name in parts if _STORY.fullmatch(name)]:
        tree = parse(parts[name])
        for run in list(tree.iter(f"{W}r")):
            _mark_run(run, pattern, styles)
        parts[name] = written(tree)
    if _STYLES in parts:
        parts[_STYLES] = _with_styles(parts[_STYLES])
    return close_package(parts)


def _mark_run(
    run: etree._Element, pattern: re.Pattern[str], styles: dict[str, str]
) -> None:
    """Split one run so that each marker in it stands alone."""
    texts = [t.text or "" for t in run.iter(f"{W}t")]
    if not any(pattern.search(text) for text in texts):
        return
    look = run.find(f"{W}rPr")
    for child in run:
        if child is look:
            continue
        pieces = [""]
        if child.tag == f"{W}t":
            pieces = [p for p in pattern.split(child.text or "") if p]
        for piece in pieces:
            part = etree.Element(f"{W}r")
            _dress(part, look, styles.get(piece, ""))
            if child.tag == f"{W}t":
                text = etree.SubElement(part, f"{W}t", {_SPACE: "preserve"})
                text.text = piece
            else:
                part.append(deepcopy(child))
            run.addprevious(part)
    above = run.getparent()
    assert above is not None
    above.remove(run)


def _dress(run: etree._Element, look: etree._Element | None, style: str) -> None:
    """Give a run the look of the one it was cut from, and a style of its own."""
    if look is None and not style:
        return
    look = etree.Element(f"{W}rPr") if look is None else deepcopy(look)
    if style:
        for old in look.findall(f"{W}rStyle"):
            look.remove(old)
        look.insert(0, etree.Element(f"{W}rStyle", {f"{W}val": style}))
    run.append(look)


def _with_styles(data: bytes) -> bytes:
    """Return the list of styles with ours in it."""
    tree = parse(data)
    known = {style.get(f"{W}styleId") for style in tree.findall(f"{W}style")}
    for name, (back, ink) in TINTS.items():
        if name in known:
            continue
        style = etree.SubElement(
            tree, f"{W}style", {f"{W}type": "character", f"{W}styleId": name}
        )
        etree.SubElement(style, f"{W}name", {f"{W}val": name})
        look = etree.SubElement(style, f"{W}rPr")
        etree.SubElement(look, f"{W}color", {f"{W}val": ink})
        etree.SubElement(
            look,
            f"{W}shd",
            {f"{W}val": "clear", f"{W}color": "auto", f"{W}fill": back},
        )
    return written(tree)
