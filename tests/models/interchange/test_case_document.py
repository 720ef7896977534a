# SPDX-License-Identifier: Apache-2.0
"""From values back to a document: no field is lost on the way there and back."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given

from models.interchange.case_document import document_of
from models.interchange.case_problems import problems_of
from models.interchange.case_values import values_of
from models.law import reading
from tests.models.interchange.documents import documents
from tests.support.effort import examples
from tests.support.lembayung import a_case_file, the_answers

CATALOGUE = reading.load()
NOW = datetime(2026, 11, 21, tzinfo=UTC)


def there_and_back(shape):
    values = values_of(shape, CATALOGUE, NOW)
    answers: dict = {}
    for answer in values.answers:
        answers.setdefault(answer.statement, []).append(answer)
    return document_of(values.file, answers)


def told():
    """The answers of the fictional case, by statement."""
    answers: dict = {}
    for answer in the_answers().values():
        answers.setdefault(answer.statement, []).append(answer)
    return answers


@examples(30)
@given(documents())
def test_values_hold_every_field_of_a_document(shape):
    assert problems_of(shape, CATALOGUE) == ()
    assert there_and_back(shape) == shape


def test_a_case_of_the_program_becomes_a_document_without_problems():
    file = a_case_file()
    shape = document_of(file, told())
    assert problems_of(shape, CATALOGUE) == ()
    assert len(shape.links) == len(file.links)
    assert there_and_back(shape) == shape


def test_identities_never_leave_with_a_document():
    shape = document_of(a_case_file(), told())
    assert a_case_file().case.id not in str(shape)
    assert all(p.id not in str(shape) for p in a_case_file().people)
