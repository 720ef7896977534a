# SPDX-License-Identifier: Apache-2.0
"""The short form opens a case; the long one loses no field of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.widgets.case_form import CaseForm
from desktop.widgets.clipping import find_clipped
from tests.support.builders import a_case
from tests.support.pages import the_law


def test_the_long_form_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    form = CaseForm(the_law(), a_case())
    qtbot.addWidget(form)
    assert form.read() == a_case()


@pytest.mark.parametrize(
    ("zone", "kept"),
    [
        ("Asia/Jayapura", "Asia/Jayapura"),
        ("Europe/Rome", "Europe/Rome"),
        ("WIB", "Asia/Jakarta"),
    ],
)
def test_a_zone_is_kept_and_an_unknown_one_mended(
    qtbot: QtBot, zone: str, kept: str
) -> None:
    case = a_case()
    form = CaseForm(
        the_law(), replace(case, office=replace(case.office, timezone=zone))
    )
    qtbot.addWidget(form)
    assert form.read().office.timezone == kept


def test_the_short_form_reads_what_is_typed(qtbot: QtBot) -> None:
    form = CaseForm(the_law())
    qtbot.addWidget(form)
    form._lines["number"].setText(" BP-1/2026 ")
    form._lines["title"].setText("Gudang Randu")
    form._texts["places"].setPlainText("Dermaga 3\n\n Gudang Randu ")
    form._days["offence_from"].setText("3 Feb 2026")
    case = form.read()
    assert case.numbers.case == "BP-1/2026"
    assert case.places == ("Dermaga 3", "Gudang Randu")
    assert str(case.offence_from) == "2026-02-03"
    assert form.wrong() is None


def test_a_day_that_does_not_match_is_named(qtbot: QtBot) -> None:
    form = CaseForm(the_law())
    qtbot.addWidget(form)
    form._days["offence_to"].setText("kemarin dulu")
    wrong = form.wrong()
    assert wrong is not None
    assert wrong[0] == "case.offence_to"


@pytest.mark.parametrize("case", [None, a_case()])
def test_nothing_is_clipped(qtbot: QtBot, indonesian: object, case: object) -> None:
    form = CaseForm(the_law(), case)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.begin()
    form.show()
    assert find_clipped(form) == []
