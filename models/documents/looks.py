# SPDX-License-Identifier: Apache-2.0
"""How Word's styles resolve into plain facts about a paragraph and a run.

Knows WordprocessingML properties (ECMA-376 part 1, clause 17.3 and 17.7).
Lengths come out in points.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from models.documents.package import W

Facts = dict[str, Any]
"""Property name → value; what is not stated is absent."""

_ALIGN = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
}
_SANS = ("sans", "arial", "helvetica", "calibri", "verdana", "tahoma", "carlito")


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """Return an attribute of the words' namespace."""
    return None if element is None else element.get(f"{W}{name}")


def switched(element: etree._Element | None) -> bool | None:
    """Return an on/off property, ``None`` when it is not stated."""
    if element is None:
        return None
    return value(element) not in {"0", "false", "off", "none"}


def points(element: etree._Element | None, name: str) -> float | None:
    """Return an attribute in twentieths of a point as points."""
    text = value(element, name)
    try:
        return None if text is None else float(text) / 20
    except ValueError:
        return None


def paragraph_facts(look: etree._Element | None) -> Facts:
    """Return what a ``pPr`` states."""
    if look is None:
        return {}
    indent, spacing = look.find(f"{W}ind"), look.find(f"{W}spacing")
    hanging = points(indent, "hanging")
    first = points(indent, "firstLine") if hanging is None else -hanging
    facts: Facts = {
        "align": _ALIGN.get(value(look.find(f"{W}jc")) or ""),
        "left": points(indent, "left") or points(indent, "start"),
        "right": points(indent, "right") or points(indent, "end"),
        "first": first,
        "before": points(spacing, "before"),
        "after": points(spacing, "after"),
        "leading": _leading(spacing),
        "keep_next": switched(look.find(f"{W}keepNext")),
        "page_before": switched(look.find(f"{W}pageBreakBefore")),
        "rule": _rule(look),
        "level": _level(look),
        "numbered": True if look.find(f"{W}numPr") is not None else None,
    }
    return {name: found for name, found in facts.items() if found is not None}


def _leading(spacing: etree._Element | None) -> float | None:
    """Return line height as a multiple; exact heights count from 12 points."""
    line = points(spacing, "line")
    if line is None:
        return None
    exact = value(spacing, "lineRule") in {"exact", "atLeast"}
    return line / 12 / (1.15 if exact else 1)


def _rule(look: etree._Element) -> float | None:
    """Return the thickness of a line below the paragraph."""
    line = look.find(f"{W}pBdr/{W}bottom")
    if line is None:
        return None
    if value(line) in {"none", "nil"}:
        return 0.0
    return float(value(line, "sz") or 4) / 8


def _level(look: etree._Element) -> int | None:
    """Return the heading level."""
    outline = value(look.find(f"{W}outlineLvl"))
    return int(outline) + 1 if outline and outline.isdecimal() else None


def run_facts(look: etree._Element | None) -> Facts:
    """Return what an ``rPr`` states."""
    if look is None:
        return {}
    size = value(look.find(f"{W}sz"))
    letter = value(look.find(f"{W}rFonts"), "ascii")
    facts: Facts = {
        "bold": switched(look.find(f"{W}b")),
        "italic": switched(look.find(f"{W}i")),
        "underline": switched(look.find(f"{W}u")),
        "size": float(size) / 2 if size and size.isdecimal() else None,
        "sans": _is_sans(letter) if letter else None,
        "style": value(look.find(f"{W}rStyle")),
    }
    return {name: found for name, found in facts.items() if found is not None}


def _is_sans(name: str) -> bool:
    """Return whether a typeface has no serifs, as far as its name tells."""
    return any(part in name.lower() for part in _SANS)


class Styles:
    """The styles of one document, resolved once each.

    Args:
        tree: root of the styles part.
    """

    def __init__(self, tree: etree._Element) -> None:
        self._by_id = {
            str(style.get(f"{W}styleId")): style for style in tree.iter(f"{W}style")
        }
        self._plain = next(
            (
                name
                for name, style in self._by_id.items()
                if value(style, "type") == "paragraph" and switched_default(style)
            ),
            "",
        )
        base = tree.find(f"{W}docDefaults")
        self._base: tuple[Facts, Facts] = ({}, {})
        if base is not None:
            self._base = (
                paragraph_facts(base.find(f"{W}pPrDefault/{W}pPr")),
                run_facts(base.find(f"{W}rPrDefault/{W}rPr")),
            )
        self._known: dict[str, tuple[Facts, Facts]] = {}

    def paragraph(self, name: str | None) -> tuple[Facts, Facts]:
        """Return what a paragraph style states for paragraph and letters."""
        name = name if name in self._by_id else self._plain
        if name not in self._known:
            shape, letters = self._chain(name)
            self._known[name] = (self._base[0] | shape, self._base[1] | letters)
        return self._known[name]

    def character(self, name: str | None) -> Facts:
        """Return what a character style states."""
        return self._chain(name)[1] if name in self._by_id else {}

    def bordered(self, name: str | None) -> bool:
        """Return whether a table style draws lines."""
        seen: set[str] = set()
        while name in self._by_id and name not in seen:
            seen.add(name)
            lines = self._by_id[name].find(f"{W}tblPr/{W}tblBorders")
            if lines is not None:
                return draws(lines)
            name = value(self._by_id[name].find(f"{W}basedOn"))
        return False

    def _chain(self, name: str | None) -> tuple[Facts, Facts]:
        """Return a style with all it is based on."""
        line: list[etree._Element] = []
        while name in self._by_id and self._by_id[name] not in line:
            line.append(self._by_id[name])
            name = value(self._by_id[name].find(f"{W}basedOn"))
        shape: Facts = {}
        letters: Facts = {}
        for style in reversed(line):
            shape |= paragraph_facts(style.find(f"{W}pPr"))
            letters |= run_facts(style.find(f"{W}rPr"))
        return shape, letters


def switched_default(style: etree._Element) -> bool:
    """Return whether a style is the one used when none is named."""
    return value(style, "default") in {"1", "true", "on"}


def draws(lines: etree._Element) -> bool:
    """Return whether any line of a set of table lines is drawn."""
    return any(value(line) not in {None, "none", "nil"} for line in lines)
