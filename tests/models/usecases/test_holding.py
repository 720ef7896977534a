# SPDX-License-Identifier: Apache-2.0
"""Whatever names somebody is found, by kind and code."""

from __future__ import annotations

from models.snapshot.kinds import Kind
from models.usecases.holding import uses_of
from tests.support.lembayung import a_case_file


def test_everybody_is_found_wherever_a_case_names_them():
    file = a_case_file()
    found = {person.id: uses_of(file, person.id) for person in file.people}
    for count in file.counts:
        code = file.person(count.accused).code
        for person in (count.accused, *count.victims):
            assert (Kind.COUNT, code) in found[person]
    for statement in file.statements:
        code = file.person(statement.person).code
        assert (Kind.STATEMENT, code) in found[statement.person]
    for exhibit in file.exhibits:
        if exhibit.taking.source:
            assert (Kind.EXHIBIT, exhibit.code) in found[exhibit.taking.source]
    for link in file.links:
        for victim in link.victims:
            assert Kind.COUNT in {kind for kind, _ in found[victim]}
    for request in file.requests:
        assert Kind.REQUEST in {kind for kind, _ in found[request.person]}
    for act in file.acts:
        for person in (*act.officers, *act.persons):
            assert (Kind.ACT, act.paper.number) in found[person]


def test_each_is_said_once_and_nobody_else_is_found():
    file = a_case_file()
    for person in file.people:
        found = uses_of(file, person.id)
        assert len(found) == len(set(found))
    assert uses_of(file, "nobody") == ()
