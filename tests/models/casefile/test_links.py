# SPDX-License-Identifier: Apache-2.0
"""A link points from exactly one thing to exactly one option."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import AnswerId, CaseId, CountId, ExhibitId, LinkId, StatementId
from models.casefile.links import Link, LinkSource, Passage

ANSWERED = LinkSource(StatementId("s"), AnswerId("a"))
THING = LinkSource(exhibit=ExhibitId("e"))
GOOD = Link(LinkId("l"), CaseId("c"), CountId("n"), (), "a2_cara", "penipuan", ANSWERED)


def test_words_and_things_may_point() -> None:
    assert GOOD.checked() is GOOD
    assert replace(GOOD, source=THING).checked()
    part = replace(ANSWERED, passage=Passage(0, 5))
    assert replace(GOOD, source=part).checked()


def test_the_item_of_proof_is_the_statement_or_the_exhibit() -> None:
    assert ANSWERED.proof == "s"
    assert THING.proof == "e"
    assert LinkSource().proof == ""


@pytest.mark.parametrize(
    ("link", "field", "why"),
    [
        (replace(GOOD, option=""), "link.option", "empty"),
        (replace(GOOD, source=LinkSource()), "link.source", "one"),
        (
            replace(GOOD, source=replace(ANSWERED, exhibit=ExhibitId("e"))),
            "link.source",
            "one",
        ),
        (
            replace(GOOD, source=replace(THING, answer=AnswerId("a"))),
            "link.source",
            "one",
        ),
        (
            replace(GOOD, source=replace(ANSWERED, passage=Passage(4, 4))),
            "link.passage",
            "empty",
        ),
    ],
)
def test_what_cannot_be_kept_is_named(link: Link, field: str, why: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        link.checked()
    assert (caught.value.field, caught.value.why) == (field, why)
