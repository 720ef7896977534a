# SPDX-License-Identifier: Apache-2.0
"""Typing narrows a tree to the rows that fit, and chooses nothing hidden."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTreeWidgetItem

from desktop.widgets.narrowed_tree import NarrowedTree


class Pets(NarrowedTree):
    @property
    def choice(self) -> str | None:
        item = self.tree.currentItem()
        return item.text(0) if item is not None and item.parent() else None


@pytest.fixture
def pets(qtbot):
    made = Pets()
    qtbot.addWidget(made)
    for head, names in {"Cats": ("Tom", "Kit"), "Dogs": ("Rex", "Kit")}.items():
        made._add_head(head).addChildren([QTreeWidgetItem([name]) for name in names])
    return made


def shown(pets):
    return [row.text(0) for row in pets._rows() if not row.isHidden()]


def test_rows_fit_by_their_words_or_by_their_heading(pets):
    pets.filter.setText("kit")
    assert shown(pets) == ["Kit", "Kit"]
    pets.filter.setText("dogs kit")
    assert shown(pets) == ["Kit"]
    assert [head.isHidden() for head in pets._heads()] == [True, False]
    pets.filter.clear()
    assert len(shown(pets)) == 4


def test_what_is_chosen_stays_while_it_fits_and_is_never_hidden(pets):
    pets.filter.setText("rex")
    assert pets.choice == "Rex"
    pets.filter.setText("re")
    assert pets.choice == "Rex"
    pets.filter.setText("cats")
    assert pets.choice == "Tom"
    pets.filter.setText("bird")
    assert pets.choice is None


def test_a_heading_is_not_taken(qtbot, pets):
    pets.tree.setCurrentItem(pets._heads()[0])
    with qtbot.assertNotEmitted(pets.taken):
        pets._on_double_click()
    pets._choose_row(pets._rows()[0])
    with qtbot.waitSignal(pets.taken):
        pets._on_double_click()
