# SPDX-License-Identifier: Apache-2.0
"""Forms can be found by typing part of their name or their element's."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.widgets.form_picker import FormPicker
from tests.support.pages import the_law


@pytest.fixture
def picker(qtbot: QtBot, indonesian: object) -> FormPicker:
    made = FormPicker()
    qtbot.addWidget(made)
    made.show_offence(the_law().offences["TPPO_2_1"])
    made.show()
    return made


def visible(picker: FormPicker) -> list[str]:
    return [
        form.text(0)
        for form in picker._rows()
        if not form.isHidden() and not form.parent().isHidden()
    ]


@pytest.mark.parametrize(
    ("typed", "seen"),
    [("utang", "Penjeratan utang"), ("RENTAN", "Penyalahgunaan posisi rentan")],
)
def test_typing_narrows(picker: FormPicker, typed: str, seen: str) -> None:
    picker.filter.setText(typed)
    assert visible(picker) == [seen]
    assert picker.choice is not None


def test_the_name_of_an_element_shows_all_its_forms(picker: FormPicker) -> None:
    picker.filter.setText("proses")
    assert len(visible(picker)) == 6


def test_nothing_found_shows_nothing(picker: FormPicker) -> None:
    picker.filter.setText("zzz")
    assert visible(picker) == []


def test_headings_cannot_be_chosen(picker: FormPicker) -> None:
    picker.tree.setCurrentItem(picker._heads()[0])
    assert picker.choice is None
