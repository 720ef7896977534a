# SPDX-License-Identifier: Apache-2.0
"""The summary shows each element as the matrix does."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.screens.case.completeness import Completeness
from desktop.screens.case.digest import CountLine, Mark, count_lines
from models.casefile.facts import facts_of
from models.law.assessment import assess
from models.snapshot.case import CaseSnapshot
from tests.support.documents import the_law
from tests.support.lembayung import a_case_file


@pytest.fixture
def lines() -> tuple[CountLine, ...]:
    file, law = a_case_file(), the_law()
    found = assess(law, facts_of(file, law.adult_age), date(2026, 11, 21))
    return count_lines(CaseSnapshot(file, found), law, "id")


def test_what_another_count_answers_is_a_link_and_no_empty_pair(
    lines: tuple[CountLine, ...],
) -> None:
    child = lines[2].cells[2]
    assert child is not None
    assert child.marks == (
        Mark((True, True), tone="ok"),
        Mark((False, False), "link", "warn"),
    )


def test_accounts_that_differ_are_no_half_of_a_pair(
    lines: tuple[CountLine, ...],
) -> None:
    second = lines[0].cells[1]
    assert second is not None
    assert Mark((False, False), "equal-not", "alt") in second.marks
    first = lines[0].cells[0]
    assert first is not None
    assert {mark.icon for mark in first.marks} == {""}


def test_every_sign_is_painted(qtbot: QtBot, lines: tuple[CountLine, ...]) -> None:
    grid = Completeness()
    qtbot.addWidget(grid)
    grid.show_lines(("K-01", "K-02", "K-03"), lines)
    for cell in grid.cells:
        plain = cell.grab().toImage()
        assert plain.pixelColor(0, 0).isValid()
        assert len({plain.pixel(x, 10) for x in range(plain.width())}) > 1
