# SPDX-License-Identifier: Apache-2.0
"""The keys go to what is new, else stay at what is called the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.port import Route
from desktop.screens.elements.held_focus import held, place_for
from desktop.screens.elements.source_row import SourceRow
from desktop.screens.elements.sources import SourceLine
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import column

LINE = SourceLine(
    link="a",
    proof="e",
    icon="package",
    title="BB-01",
    when="",
    answer=None,
    passage=None,
    strength=2,
    weakens=False,
    counted=True,
    whom="",
    note="",
    route=Route("evidence"),
)


@pytest.fixture
def make(qtbot: QtBot):
    def build(links: str, *names: str) -> tuple[QWidget, list[SourceRow], list[Button]]:
        rows = [SourceRow(replace(LINE, link=link), "") for link in links]
        buttons = [Button(name) for name in names]
        for button in buttons:
            button.setAccessibleName(button.text())
        content = QWidget()
        content.setLayout(column(*rows, *buttons))
        qtbot.addWidget(content)
        content.show()
        return content, rows, buttons

    return build


def test_elsewhere_nothing_is_held(make):
    content, rows, _ = make("a", "Tautkan: BB-02")
    assert held(content, rows) is None


def test_a_new_source_comes_before_everything(make):
    content, rows, buttons = make("a", "Tautkan: BB-02")
    buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
    was = held(content, rows)
    assert was is not None
    after, now, _ = make("ab", "Tautkan: BB-02")
    assert place_for(was, after, now) is now[1].menu_button


def test_a_source_keeps_the_keys_and_leaves_them_to_its_neighbour(make):
    content, rows, _ = make("ab")
    rows[1].menu_button.setFocus(Qt.FocusReason.OtherFocusReason)
    was = held(content, rows)
    assert was is not None
    after, now, _ = make("ba")
    assert place_for(was, after, now) is now[0].menu_button
    after, now, _ = make("a")
    assert place_for(was, after, now) is now[0].menu_button
    after, now, _ = make("", "Tautkan: BB-02")
    assert place_for(was, after, now) is None


def test_a_button_is_known_by_its_words_while_it_can_be_pressed(make):
    content, rows, buttons = make("a", "Lihat: S-01", "Tautkan: BB-02")
    buttons[1].setFocus(Qt.FocusReason.OtherFocusReason)
    was = held(content, rows)
    assert was is not None
    after, now, again = make("a", "Tautkan: BB-02", "Lihat: S-01")
    assert place_for(was, after, now) is again[0]
    again[0].setEnabled(False)
    assert place_for(was, after, now) is None
