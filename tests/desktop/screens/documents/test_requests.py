# SPDX-License-Identifier: Apache-2.0
"""Whom applications are about, and which one is in force."""

from __future__ import annotations

from dataclasses import replace

from desktop.screens.documents.requests import latest, protected, request_for
from tests.support.builders import person_id
from tests.support.lembayung import a_case_file


def test_victims_come_first_and_nobody_with_a_name_is_there():
    codes = [person.code for person in protected(a_case_file())]
    assert codes == ["K-01", "K-02", "K-03", "S-04"]


def test_a_new_application_offers_the_first_officer_to_sign():
    file = a_case_file()
    person = file.person(person_id("K-01"))
    assert person is not None
    fresh = request_for(file, person)
    assert (fresh.id, fresh.signatory) == ("", person_id("P-01"))
    nobody = replace(file, people=(person,))
    assert request_for(nobody, person).signatory is None
    known = file.person(person_id("K-03"))
    assert known is not None
    assert request_for(file, known) == file.requests[0]


def test_the_latest_application_is_the_one_in_force():
    file = a_case_file()
    assert latest(file, person_id("K-01")) is None
    first = file.requests[0]
    again = replace(first, importance="Lagi")
    assert latest(replace(file, requests=(first, again)), first.person) == again
