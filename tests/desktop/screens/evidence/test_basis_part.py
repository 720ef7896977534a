# SPDX-License-Identifier: Apache-2.0
"""The lawful basis is read back, and a date that does not match is told."""

from __future__ import annotations

from desktop.screens.evidence.basis_part import BasisPart
from desktop.widgets.form_dialog import FormDialog
from tests.support.builders import an_exhibit


def test_it_reads_back_and_tells_a_wrong_date(qtbot):
    form = FormDialog("")
    qtbot.addWidget(form)
    part = BasisPart(form, an_exhibit().basis)
    assert part.read() == an_exhibit().basis
    assert part.wrong() is None
    part.court_date.setText("kemarin")
    assert part.wrong()[0] == "basis.court_date"
    part.order_date.setText("31/02/2026")
    assert part.wrong()[0] == "basis.order_date"
