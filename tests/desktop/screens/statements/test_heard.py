# SPDX-License-Identifier: Apache-2.0
"""Victims are offered first, a company never before a person."""

from __future__ import annotations

from desktop.screens.statements.heard import in_order
from models.casefile.people import Role
from tests.support.builders import a_person


def test_victims_are_offered_first_and_people_in_order_of_code(qapp: object):
    people = [a_person(code) for code in ("T-02", "S-04", "K-02", "T-01", "K-01")]
    assert [p.code for p in in_order(people)] == [
        "K-01",
        "K-02",
        "S-04",
        "T-01",
        "T-02",
    ]
    assert in_order(people)[0].is_(Role.VICTIM)
    assert in_order(people[:1]) == people[:1]
