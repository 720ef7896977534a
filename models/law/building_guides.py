# SPDX-License-Identifier: Apache-2.0
"""Joins plain words and examples to an edition, checking every reference.

Knows which of their rows may name which. Must not know how they are shown.
"""

from __future__ import annotations

from dataclasses import replace

from models.base.errors import CatalogueInvalid
from models.law.catalogue import Catalogue
from models.law.guides import Guides, Pointer
from models.law.offences import Offence
from models.law.refer import known
from models.law.strict import check

GUIDES = "guides.json"


def with_guides(law: Catalogue, content: bytes, guides: Guides) -> Catalogue:
    """Return the edition with its guide.

    Args:
        law: the edition without it.
        content: the bytes it was decoded from.
        guides: what they were decoded to.

    Raises:
        CatalogueInvalid: a field is unknown, a text empty, an offence stands
            twice, or an example names an element that its offence lacks.
    """
    check(GUIDES, content, guides)
    seen: set[str] = set()
    for place, row in enumerate(guides.rows):
        path = f"$.rows[{place}]"
        known(GUIDES, f"{path}.offence", [row.offence], law.offences)
        if row.offence in seen:
            raise CatalogueInvalid(GUIDES, path, f"duplicate_id: {row.offence}")
        seen.add(row.offence)
        offence = law.offences[row.offence]
        _pointers(f"{path}.facts", offence, row.facts)
        _pointers(f"{path}.missing", offence, row.missing)
    return replace(law, guides=guides)


def _pointers(path: str, offence: Offence, pointers: tuple[Pointer, ...]) -> None:
    """Every fact points to an element of the offence, or to a form of it."""
    if not pointers:
        raise CatalogueInvalid(GUIDES, path, "empty")
    for place, one in enumerate(pointers):
        element = offence.element(one.element)
        if element is None:
            where = f"{path}[{place}].element"
            raise CatalogueInvalid(GUIDES, where, f"unknown_id: {one.element}")
        if one.option and element.option(one.option) is None:
            where = f"{path}[{place}].option"
            raise CatalogueInvalid(GUIDES, where, f"unknown_id: {one.option}")
