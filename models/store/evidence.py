# SPDX-License-Identifier: Apache-2.0
"""Row ⇄ value: exhibits, their files and custody, and links.

Knows which column holds which field; must not know a blob's bytes.
"""

from __future__ import annotations

from models.base.ids import is_lacking
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile, LawfulBasis, Taking
from models.casefile.links import Link, LinkSource, Passage
from models.snapshot.kinds import Kind
from models.store.binding import Binding, Columns, Owner, Values, flat, same, under
from models.store.rows.tables import CUSTODY, EXHIBITS, FILES, LINKS


def exhibit_of(row: Values, files: tuple[ExhibitFile, ...] = ()) -> Exhibit:
    """Return the exhibit of a row; its files are rows of their own."""
    own, case, code, description, kind, quantity, availability = row[:7]
    regime, origin, authentic, note, version = row[19:]
    return Exhibit(
        own,
        case,
        code,
        description,
        kind,
        quantity,
        availability,
        LawfulBasis(*row[7:13]),
        Taking(*row[13:19]),
        regime,
        origin,
        authentic,
        note,
        files,
        version,
    )


EXHIBIT = Binding(
    Kind.EXHIBIT,
    EXHIBITS,
    (
        ("id", "id"),
        ("case_id", "case"),
        *same("code", "description", "kind", "quantity", "availability"),
        ("basis_state", "basis.state"),
        ("basis_order", "basis.order"),
        ("basis_order_date", "basis.order_date"),
        *under("basis", "court_ref", "court_date"),
        ("basis_note", "basis.note"),
        ("taken_at", "taking.at"),
        ("taken_place", "taking.place"),
        ("source_id", "taking.source"),
        *under("taking", "source_note", "seal", "storage"),
        *same("regime", "origin", "authentic", "note", "version"),
    ),
    exhibit_of,
    owners=lambda exhibit: ((Kind.CASE, exhibit.case),),
)

FILE = Binding(
    Kind.FILE,
    FILES,
    (
        ("id", "id"),
        ("exhibit_id", "exhibit"),
        *same("blob", "name", "media_type", "size", "sha256", "added_at"),
    ),
    flat(ExhibitFile),
    owners=lambda file: ((Kind.EXHIBIT, file.exhibit),),
    versioned=False,
)

CUSTODY_ENTRY = Binding(
    Kind.CUSTODY,
    CUSTODY,
    (
        ("id", "id"),
        ("exhibit_id", "exhibit"),
        *same("at", "act", "to_holder", "from_holder", "purpose", "place"),
        *same("condition", "seal_intact", "version"),
    ),
    flat(CustodyEntry),
    owners=lambda entry: ((Kind.EXHIBIT, entry.exhibit),),
    fixed=("case_id", "exhibit_id"),
)


def _link(row: Values) -> Link:
    """Return the link of a row."""
    own, case, count, victims, element, option = row[:6]
    statement, answer, exhibit, start, end, bearing, strength, note, version = row[6:]
    passage = None if start is None and end is None else Passage(start, end)
    source = LinkSource(statement, answer, exhibit, passage)
    return Link(
        own,
        case,
        count,
        victims,
        element,
        option,
        source,
        bearing,
        strength,
        note,
        version,
    )


def _link_more(link: Link) -> Columns:
    """Return the columns of the passage."""
    passage = link.source.passage
    return {
        "passage_start": None if passage is None else passage.start,
        "passage_end": None if passage is None else passage.end,
    }


def _link_owners(link: Link) -> tuple[Owner, ...]:
    """Return all that a link joins."""
    source = link.source
    ends = (
        (Kind.STATEMENT, source.statement),
        (Kind.ANSWER, source.answer),
        (Kind.EXHIBIT, source.exhibit),
    )
    return (
        (Kind.CASE, link.case),
        # A document may name a count that it does not hold: the link is kept.
        *(() if is_lacking(link.count) else ((Kind.COUNT, link.count),)),
        *((kind, end) for kind, end in ends if end is not None),
        *((Kind.PERSON, victim) for victim in link.victims),
    )


LINK = Binding(
    Kind.LINK,
    LINKS,
    (
        ("id", "id"),
        ("case_id", "case"),
        ("count_id", "count"),
        *same("victims", "element", "option"),
        ("statement_id", "source.statement"),
        ("answer_id", "source.answer"),
        ("exhibit_id", "source.exhibit"),
        ("passage_start", ""),
        ("passage_end", ""),
        *same("bearing", "strength", "note", "version"),
    ),
    _link,
    owners=_link_owners,
    more=_link_more,
)
