# SPDX-License-Identifier: Apache-2.0
"""Which applications are begun, and what they lack by themselves."""

from __future__ import annotations

from dataclasses import replace

from desktop.screens.documents.requests import (
    ASKED,
    lacking,
    latest,
    protected,
    request_for,
    unfinished,
)
from models.casefile.protection import Applicant
from models.documents.template import read_manifest
from tests.support.builders import a_request, person_id
from tests.support.lembayung import a_case_file


def test_what_is_asked_is_what_the_form_asks():
    fields = read_manifest("LPSK_APP").fields
    wanted = {f.jump.field for f in fields if f.jump and f.jump.object == "request"}
    assert wanted == set(ASKED)
    assert all(f.required for f in fields if f.jump and f.jump.object == "request")


def test_a_whole_application_lacks_nothing():
    assert lacking(a_request()) == ()


def test_every_empty_part_is_named():
    bare = a_request(signatory=None, threats=(), consent_on=None, record="")
    assert lacking(bare) == ("signatory", "threats", "record", "consent_on")


def test_somebody_who_applies_alone_needs_no_signatory():
    alone = a_request(signatory=None, applicant=Applicant.SELF)
    assert lacking(alone) == ()


def test_only_begun_applications_count_as_unfinished():
    file = a_case_file()
    assert unfinished(file) == 0
    more = replace(file, requests=(a_request("K-01", importance=""), *file.requests))
    assert unfinished(more) == 1
    assert latest(file, person_id("K-01")) is None


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
