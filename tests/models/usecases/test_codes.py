# SPDX-License-Identifier: Apache-2.0
"""Codes go up and flower names never name two people of a case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.casefile.file import CaseFile
from models.casefile.people import CODE_LETTER, Role
from models.snapshot.kinds import Kind
from models.usecases.codes import (
    flowers,
    next_exhibit_code,
    next_flower,
    next_person_code,
    spent_codes,
)
from tests.support.builders import a_case, a_person, an_exhibit

EMPTY = CaseFile(case=a_case())


def test_there_are_flowers_enough_and_each_but_once():
    names = flowers()
    assert len(names) >= 120
    assert len(set(names)) == len(names)
    assert names[:3] == ("Melur", "Kenanga", "Cempaka")


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_a_first_code(role):
    code = next_person_code(EMPTY, frozenset(), role)
    assert code in {f"{CODE_LETTER[role]}-01", f"{CODE_LETTER[role]}-1"}


def test_the_next_code_follows_the_highest_ever_used():
    file = replace(EMPTY, people=(a_person("K-02"),))
    spent = frozenset({"K-09", "K-x", "catatan"})
    assert next_person_code(file, spent, Role.VICTIM) == "K-10"
    items = replace(EMPTY, exhibits=(an_exhibit("BB-99"),))
    assert next_exhibit_code(items, frozenset()) == "BB-100"


def test_a_flower_is_free_and_those_of_the_removed_are_passed_over():
    file = replace(EMPTY, people=(replace(a_person("K-01"), flower="Kenanga"),))
    newcomer = a_person("K-02")
    assert next_flower(file, frozenset({"K-01"}), newcomer) == "Cempaka"
    assert next_flower(file, frozenset({"K-01", "K-05", "T-1"}), newcomer) == "Cempaka"
    assert next_flower(EMPTY, frozenset(), newcomer) == "Melur"


def test_after_the_last_flower_they_begin_again_with_a_number():
    spent = frozenset(f"K-{n}" for n in range(len(flowers())))
    assert next_flower(EMPTY, spent, a_person("S-04")) == "Melur 2"


def test_spent_codes_are_read_page_by_page(world):
    with world.tools.open_work() as work:
        codes = spent_codes(work, world.case, Kind.PERSON)
    assert codes == {"K-01", "K-02", "T-01", "S-04"}
