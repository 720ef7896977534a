# SPDX-License-Identifier: Apache-2.0
"""From a document's exhibits and links to case values.

Knows items, their files, their custody and what points where. The rest of a
case is ``case_values``.
"""

from __future__ import annotations

from models.base.ids import (
    BlobId,
    CountId,
    CustodyId,
    ExhibitId,
    FileId,
    LinkId,
    lacking,
    new_id,
)
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile, LawfulBasis, Taking
from models.casefile.links import Link, LinkSource, Passage, Strength
from models.interchange import case_format as shapes
from models.interchange.case_book import Book


def exhibit_of(book: Book, one: shapes.ExhibitShape) -> Exhibit:
    """Return one item with its files."""
    basis = one.basis
    item = book.exhibits[one.code]
    return Exhibit(
        id=item,
        case=book.case,
        code=one.code,
        description=one.description,
        kind=one.kind,
        quantity=one.quantity,
        availability=one.availability,
        basis=LawfulBasis(
            basis.state,
            basis.order,
            basis.order_date,
            basis.court_ref,
            basis.court_date,
            basis.note,
        ),
        taking=Taking(
            one.taken_at,
            one.place,
            book.person(one.source),
            one.source_note,
            one.seal,
            one.storage,
        ),
        regime=one.regime,
        origin=book.origin(one.origin),
        authentic=one.authentic,
        note=one.note,
        files=tuple(_file(book, item, f) for f in one.files),
    )


def _file(book: Book, exhibit: ExhibitId, one: shapes.FileShape) -> ExhibitFile:
    """Return one digital copy, its blob still to be named."""
    return ExhibitFile(
        id=FileId(new_id()),
        exhibit=exhibit,
        blob=BlobId(""),
        name=one.name,
        media_type=one.media_type,
        size=one.size,
        sha256=one.sha256,
        added_at=one.added_at or book.now,
    )


def custody_of(
    book: Book, exhibit: shapes.ExhibitShape, one: shapes.CustodyShape
) -> CustodyEntry:
    """Return one link of the chain of custody."""
    return CustodyEntry(
        id=CustodyId(new_id()),
        exhibit=book.exhibits[exhibit.code],
        at=one.at,
        act=one.act,
        to_holder=one.to_holder,
        from_holder=one.from_holder,
        purpose=one.purpose,
        place=one.place,
        condition=one.condition,
        seal_intact=one.seal_intact,
    )


def link_of(book: Book, one: shapes.LinkShape) -> Link:
    """Return one link."""
    part = one.passage
    source = LinkSource(
        statement=book.statements[one.statement] if one.statement else None,
        answer=book.answers[one.answer] if one.answer else None,
        exhibit=book.exhibits[one.exhibit] if one.exhibit else None,
        passage=None if part is None else Passage(part.start, part.end),
    )
    return Link(
        id=LinkId(new_id()),
        case=book.case,
        count=book.counts.get(one.count) or CountId(lacking(one.count)),
        victims=tuple(book.people[code] for code in one.victims),
        element=one.element,
        option=one.option,
        source=source,
        bearing=one.bearing,
        strength=Strength(one.strength),
        note=one.note,
    )
