# SPDX-License-Identifier: Apache-2.0
"""Exhibits, custody and links keep what the document says of them."""

from __future__ import annotations

from datetime import UTC, datetime

from models.casefile.custody import CustodyAct
from models.interchange.case_book import book_of
from models.interchange.case_format import (
    CaseShape,
    CustodyShape,
    Document,
    ExhibitShape,
    LinkShape,
    PassageShape,
)
from models.interchange.case_things import custody_of, exhibit_of, link_of
from models.law import reading

ITEM = ExhibitShape(code="BB-1", description="Buku", kind="EV_DEBT", origin="BB-1")
SHAPE = Document(
    format="saksama.case/1", case=CaseShape(number="1", title="x"), exhibits=(ITEM,)
)
AT = datetime(2026, 11, 19, 1, 5, tzinfo=UTC)


def book():
    return book_of(SHAPE, reading.load(), AT)


def test_an_item_that_repeats_itself_keeps_its_own_identity():
    names = book()
    made = exhibit_of(names, ITEM)
    assert made.origin == made.id == names.exhibits["BB-1"]


def test_custody_belongs_to_its_item():
    names = book()
    entry = CustodyShape(at=AT, act=CustodyAct.SEIZED, to_holder="P-01")
    made = custody_of(names, ITEM, entry)
    assert (made.exhibit, made.at) == (names.exhibits["BB-1"], AT)


def test_a_link_points_by_item_or_by_words():
    names = book()
    names.counts["D1"] = "count"
    names.statements["S/1"] = "statement"
    names.answers["S/1#1"] = "answer"
    thing = link_of(
        names, LinkShape(count="D1", element="e", option="o", exhibit="BB-1")
    )
    assert thing.source.proof == names.exhibits["BB-1"]
    said = link_of(
        names,
        LinkShape(
            count="D1",
            element="e",
            option="o",
            statement="S/1",
            answer="S/1#1",
            passage=PassageShape(start=1, end=3),
        ),
    )
    assert (said.source.answer, said.source.passage.end) == ("answer", 3)
