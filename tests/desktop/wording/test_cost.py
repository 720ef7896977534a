# SPDX-License-Identifier: Apache-2.0
"""What a removal costs is said in links and elements, the first few by name."""

from __future__ import annotations

from desktop.wording.cost import cell_words, cost_text
from models.law.finding import Cell
from models.snapshot.cost import Cost
from tests.support.builders import count_id
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law

FILE = a_case_file()
COUNT = FILE.counts[0]


def cells(many: int) -> tuple[Cell, ...]:
    elements = [e.id for e in the_law().offences[COUNT.offence].elements]
    every = [Cell(COUNT.id, v, e) for v in COUNT.victims for e in elements]
    assert len(every) >= many
    return tuple(every[:many])


def test_nothing_lost_is_not_mentioned(indonesian):
    assert cost_text(the_law(), Cost(), FILE) == ""


def test_links_and_elements_are_counted_and_named(indonesian):
    said = cost_text(the_law(), Cost(4, cells(2)), FILE).splitlines()
    assert said[0] == "Ikut keluar: 4 tautan."
    assert said[1] == "2 unsur kehilangan dukungan:"
    victim = FILE.person(COUNT.victims[0])
    assert all(line.startswith(victim.label) for line in said[2:])
    assert len(said) == 4


def test_only_the_first_few_are_named(indonesian):
    said = cost_text(the_law(), Cost(0, cells(5)), FILE).splitlines()
    assert said[-1] == "dan 2 lagi"
    assert len(said) == 5


def test_an_element_of_what_is_gone_is_still_said():
    cell = Cell(count_id(99), "nobody", "unsur")
    assert cell_words(the_law(), cell, FILE) == "unsur"
