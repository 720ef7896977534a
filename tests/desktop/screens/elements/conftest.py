# SPDX-License-Identifier: Apache-2.0
"""Lends the real page over the case Lembayung, pointed at what a test is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.qt.port import route_to
from desktop.screens.elements.digest import Scene
from desktop.screens.elements.presenter import ElementsPresenter
from models.law.finding import Cell
from tests.support.builders import count_id, person_id
from tests.support.pages import Bench, the_law

CellMaker = Callable[..., Cell]


def a_cell(
    option: str = "penjeratan_utang",
    element: str = "a2_cara",
    victim: str = "K-02",
    count: int = 1,
) -> Cell:
    return Cell(count_id(count), person_id(victim), element, option)


@pytest.fixture
def cell() -> CellMaker:
    return a_cell


@pytest.fixture
def page(bench: Bench) -> ElementsPresenter:
    """The page as it is first visited, at debt bondage of K-02."""
    made = bench.page(ElementsPresenter, bench.keep())
    made.view.activateWindow()
    made.visit(route_to(a_cell()))
    made.view.setFocus()
    return made


@pytest.fixture
def scene(bench: Bench) -> Scene:
    return Scene(bench.keep(), the_law(), "id", {})
