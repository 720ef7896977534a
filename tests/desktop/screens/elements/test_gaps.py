# SPDX-License-Identifier: Apache-2.0
"""Gaps lead to the form that is nearest to being supported."""

from __future__ import annotations

from desktop.screens.elements.digest import Scene
from desktop.screens.elements.gaps import gap_lines, gaps_in, telling_cell
from tests.support.builders import count_id, person_id


def test_a_gap_leads_to_its_best_form(scene: Scene, cell) -> None:
    assert telling_cell(scene, cell("")) == cell("penipuan")
    only = cell("", "a2_wilayah", "K-02")
    assert telling_cell(scene, only).option == "di_indonesia"


def test_an_element_without_a_form_is_its_own_place(scene: Scene, cell) -> None:
    empty = cell("", "a2_tujuan", "K-02", count=2)
    assert telling_cell(scene, empty) == empty
    unknown = cell("", "none")
    assert telling_cell(scene, unknown) == unknown


def test_only_this_count_is_listed(scene: Scene) -> None:
    assert len(gaps_in(scene, count_id(1))) == 4
    assert {cell.count for cell in gaps_in(scene, count_id(1))} == {count_id(1)}


def test_lines_say_who_what_and_what_would_close_it(
    scene: Scene, indonesian: object
) -> None:
    first = gap_lines(scene, count_id(1))[0]
    assert first.title == "K-02 Kenanga · Cara"
    assert first.second == "Penipuan: Ada perbedaan · sumber 2 ≠ 1"
    assert first.todo == "penjelasan atas sumber yang melemahkan"
    assert first.cell.victim == person_id("K-02")
    second_count = gap_lines(scene, count_id(2))
    assert any(line.todo == "pilih bentuk yang dipakai" for line in second_count)
