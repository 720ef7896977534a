# SPDX-License-Identifier: Apache-2.0
"""The case, indexed: the same answers as a search, whoever asks."""

from __future__ import annotations

from models.casefile.links import LinkSource
from models.documents.gaps import Blanks
from models.documents.sheet import Sheet, sheet_for
from models.documents.template import read_template
from models.law.finding import Cell
from tests.support.builders import a_link, count_id, person_id
from tests.support.documents import a_context
from tests.support.lembayung import a_case_file


def _sheet() -> Sheet:
    return sheet_for(a_context(), Blanks(read_template("RESUME"), "id"))


def test_links_of_a_cell_are_those_of_its_victim_and_of_all() -> None:
    cell = Cell(count_id(1), person_id("K-02"), "a2_cara", "penipuan")
    found = [link.id for link in _sheet().links(cell)]
    wanted = [
        link.id
        for link in a_case_file().links
        if (link.count, link.element, link.option)
        == (count_id(1), "a2_cara", "penipuan")
        and (not link.victims or person_id("K-02") in link.victims)
    ]
    assert found == wanted
    assert len(found) == 3


def test_what_is_not_there_is_none() -> None:
    sheet = _sheet()
    nowhere = a_link(99, source=LinkSource())
    assert sheet.statement(nowhere) is None
    assert sheet.exhibit(nowhere) is None
    assert sheet.answer(None) is None
    assert sheet.person(None) is None
    assert sheet.links(Cell("x", "y", "z")) == []
