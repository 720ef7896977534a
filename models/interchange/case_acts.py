# SPDX-License-Identifier: Apache-2.0
"""Procedural acts of a document: what may be wrong with them, and their values.

Knows the shape of an act and what it names. The way back is ``case_document``.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.base.ids import ActId, ExhibitId, PersonId, new_id
from models.casefile.acts import ZONES, Paper, ProceduralAct
from models.interchange import case_format as shapes
from models.interchange.case_book import Book
from models.law.catalogue import Catalogue

Wrong = tuple[str, str, bool]
"""A path, a reason code, and whether nothing can be read past it."""

_OF_PACK = frozenset({"event", "regime", "detainer"})
"""What an act names of the pack; clocks tell of what they do not know."""


def wrong_acts(shape: shapes.Document, catalogue: Catalogue) -> Iterator[Wrong]:
    """Yield what acts name that the document or the pack does not hold."""
    people = {p.code for p in shape.people}
    exhibits = {e.code for e in shape.exhibits}
    acts = [a.id for a in shape.acts if a.id]
    law = catalogue.procedure
    conditions = {*law.conditions, law.detention.excuse}
    for at, one in enumerate(shape.acts):
        if one.id and acts.count(one.id) > 1:
            yield f"$.acts[{at}].id", "twice", True
        for name, given, known in (
            ("event", (one.event,), set(law.events)),
            ("zone", (one.zone,), {"", *ZONES}),
            ("regime", (one.regime,), {"", *catalogue.evidence_regimes}),
            ("officers", one.officers, people),
            ("persons", one.persons, people),
            ("exhibits", one.exhibits, exhibits),
            ("answers", one.answers, {*acts} - {one.id}),
            ("conditions", one.conditions, conditions),
            ("excluded", one.excluded, conditions),
            ("detainer", (one.detainer,), {"", *law.detention.authorities}),
        ):
            if not known.issuperset(given):
                yield f"$.acts[{at}].{name}", "unknown", name not in _OF_PACK


def act_of(book: Book, one: shapes.ActShape) -> ProceduralAct:
    """Return one act."""
    return ProceduralAct(
        id=book.acts.get(one.id) or ActId(new_id()),
        case=book.case,
        event=one.event,
        day=one.day,
        at=one.at,
        zone=one.zone,
        paper=Paper(
            one.number, one.authority, one.valid_from, one.valid_until, one.forms
        ),
        place=one.place,
        officers=tuple(PersonId(book.people[code]) for code in one.officers),
        persons=tuple(PersonId(book.people[code]) for code in one.persons),
        exhibits=tuple(ExhibitId(book.exhibits[code]) for code in one.exhibits),
        regime=one.regime,
        answers=tuple(book.acts[name] for name in one.answers),
        conditions=one.conditions,
        excluded=one.excluded,
        detainer=one.detainer,
        note=one.note,
    )
