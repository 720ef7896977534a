# SPDX-License-Identifier: Apache-2.0
"""F1 on the matrix leads to the offence, the element and the form in focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.qt.port import Route
from desktop.screens.elements.guiding import guided
from models.law.finding import Cell
from tests.support.pages import Bench


@pytest.fixture
def bench(qtbot, tmp_path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.end()


def test_the_offence_of_the_count_at_the_cell_in_focus(bench):
    snapshot = bench.keep()
    count = snapshot.file.counts[0]
    key = f"offence:{count.offence}"
    assert guided(snapshot, count.id, None) == Route("guide", key)
    whole = Cell(count.id, "", "an_element")
    assert guided(snapshot, count.id, whole) == Route("guide", key, "an_element")
    form = Cell(count.id, "", "an_element", "a_form")
    assert guided(snapshot, count.id, form).field == "an_element|a_form"


def test_without_a_count_it_is_the_start_page(bench):
    assert guided(None, "", None) == Route("guide")
    assert guided(bench.keep(), "no-such-count", None) == Route("guide")
