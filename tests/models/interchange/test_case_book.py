# SPDX-License-Identifier: Apache-2.0
"""Names of a document find their identities."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.casefile.people import Role
from models.interchange.case_book import book_of, speaker_of
from models.interchange.case_format import (
    CaseShape,
    Document,
    ExhibitShape,
    PersonShape,
    RoleShape,
)
from models.law import reading
from models.law.facts import Speaker

PERSON = PersonShape(code="K-01", roles=(RoleShape(role=Role.VICTIM),))
SHAPE = Document(
    format="saksama.case/1",
    case=CaseShape(number="1", title="x"),
    people=(PERSON,),
    exhibits=(ExhibitShape(code="BB-1", description="x", kind="EV_DEBT"),),
)


def test_nobody_stays_nobody_and_codes_are_found():
    book = book_of(SHAPE, reading.load(), datetime.now(UTC))
    assert book.person("") is None
    assert book.person("K-01") == book.people["K-01"]


def test_an_origin_is_an_object_or_the_words_themselves():
    book = book_of(SHAPE, reading.load(), datetime.now(UTC))
    assert book.origin("K-01") == book.people["K-01"]
    assert book.origin("BB-1") == book.exhibits["BB-1"]
    assert book.origin("akun tak dikenal") == "akun tak dikenal"


@pytest.mark.parametrize(
    ("role", "speaker"),
    [
        (Role.VICTIM, Speaker.VICTIM),
        (Role.SUSPECT, Speaker.ACCUSED),
        (Role.EXPERT, Speaker.EXPERT),
        (Role.REPORTER, Speaker.WITNESS),
    ],
)
def test_whose_words_follows_from_the_role(role, speaker):
    person = PersonShape(code="X", roles=(RoleShape(role=role),))
    assert speaker_of(person) is speaker
