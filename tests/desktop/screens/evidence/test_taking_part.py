# SPDX-License-Identifier: Apache-2.0
"""When, where and from whom: people by code, never a victim's name."""

from __future__ import annotations

from desktop.screens.evidence.taking_part import TakingPart
from desktop.widgets.form_dialog import FormDialog
from models.casefile.evidence import Taking
from tests.support.builders import an_exhibit
from tests.support.lembayung import a_case_file


def test_it_reads_back_and_offers_codes(qtbot):
    form = FormDialog("")
    qtbot.addWidget(form)
    part = TakingPart(form, a_case_file(), an_exhibit().taking)
    assert part.read() == an_exhibit().taking
    offered = [part.source.itemText(n) for n in range(part.source.count())]
    assert "K-01 Melur" in offered
    part.at.time.setText("x")
    assert part.wrong()[0] == "taking.at"


def test_nothing_recorded_is_nothing(qtbot):
    form = FormDialog("")
    qtbot.addWidget(form)
    assert TakingPart(form, a_case_file(), Taking()).read() == Taking()
