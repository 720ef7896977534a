# SPDX-License-Identifier: Apache-2.0
"""Typing narrows what can be linked; what is narrowed away is not chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.elements.source_list import SourceList
from desktop.screens.elements.sources import choices_of
from tests.support.builders import shown
from tests.support.lembayung import a_case_file


@pytest.fixture
def sources(qtbot: QtBot, indonesian: object) -> SourceList:
    made = SourceList(choices_of(a_case_file()))
    qtbot.addWidget(made)
    made.show()
    return made


def seen(sources: SourceList) -> list[str]:
    items = [sources.list.item(n) for n in range(sources.list.count())]
    return [item.text().split()[0] for item in items if not item.isHidden()]


def test_typing_narrows_the_list(sources: SourceList, qtbot: QtBot) -> None:
    qtbot.keyClicks(sources.filter, "mess bon")
    assert seen(sources) == ["BB-07"]
    qtbot.keyClicks(sources.filter, "zz")
    assert seen(sources) == []


def test_a_thing_is_chosen_by_keyboard(sources: SourceList, qtbot: QtBot) -> None:
    assert sources.choice is None
    qtbot.keyClicks(sources.filter, "mess bon")
    qtbot.keyClick(sources.filter, Qt.Key.Key_Down)
    assert sources.choice == shown("BB-07")
    with qtbot.waitSignal(sources.taken, timeout=500):
        qtbot.keyClick(sources.list, Qt.Key.Key_Return)


def test_what_is_narrowed_away_is_not_chosen(sources: SourceList, qtbot: QtBot) -> None:
    sources.list.setCurrentRow(6)
    assert sources.choice == shown("BB-07")
    with qtbot.waitSignal(sources.changed, timeout=500):
        qtbot.keyClicks(sources.filter, "S-04")
    assert sources.choice is None
    sources.filter.clear()
    assert sources.choice is None


def test_both_parts_have_a_name_that_can_be_heard(sources: SourceList) -> None:
    assert sources.filter.accessibleName() == "Cari sumber"
    assert sources.list.accessibleName() == "Daftar sumber"
