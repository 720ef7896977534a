# SPDX-License-Identifier: Apache-2.0
"""References between objects hold, or the value is refused by name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.casefile.people import Role, RoleSpan
from models.law import reading
from models.usecases.checking import (
    fits_count,
    fits_exhibit,
    fits_link,
    fits_person,
    fits_request,
    fits_statement,
    reason_given,
)
from tests.support.builders import a_person, person_id
from tests.support.lembayung import a_case_file

LAW = reading.load()
FILE = a_case_file()


def test_the_fictional_case_fits_itself():
    for person in FILE.people:
        fits_person(FILE, person)
    for count in FILE.counts:
        fits_count(LAW, FILE, count)
    for statement in FILE.statements:
        fits_statement(LAW, FILE, statement)
    for exhibit in FILE.exhibits:
        fits_exhibit(LAW, FILE, exhibit)
    for link in FILE.links:
        fits_link(LAW, FILE, link)
    for request in FILE.requests:
        fits_request(FILE, request)


def test_a_reason_is_trimmed():
    assert reason_given("  Salah catat\n") == "Salah catat"


def test_a_corporation_can_be_accused():
    company = replace(a_person("B-01"), roles=(RoleSpan(Role.CORPORATION),))
    file = replace(FILE, people=(*FILE.people, company))
    fits_count(LAW, file, replace(FILE.counts[0], accused=company.id))


def test_an_accused_may_not_be_a_bystander():
    with pytest.raises(FieldInvalid):
        fits_count(LAW, FILE, replace(FILE.counts[0], accused=person_id("P-01")))


def test_a_link_from_what_is_not_there():
    link = next(x for x in FILE.links if x.source.exhibit)
    gone = replace(link, source=replace(link.source, exhibit="nothing"))
    with pytest.raises(FieldInvalid) as refused:
        fits_link(LAW, FILE, gone)
    assert refused.value.field == "link.source"
