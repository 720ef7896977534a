# SPDX-License-Identifier: Apache-2.0
"""Holders are offered, any other name can be typed, the seal has three states."""

from __future__ import annotations

import pytest

from desktop.screens.evidence.custody_part import HolderPart, holder_combo
from desktop.widgets.form_dialog import FormDialog
from models.casefile.custody import CustodyAct


@pytest.mark.parametrize("intact", [None, True, False])
def test_act_holder_and_seal_are_read_back(qtbot, intact):
    form = FormDialog("")
    qtbot.addWidget(form)
    part = HolderPart(form, CustodyAct.SEALED, ("Ratna", "Bayu"), "")
    part.add_state(form)
    part.set_seal(intact)
    part.holder.setEditText("  Labfor ")
    assert part.chosen_act is CustodyAct.SEALED
    assert part.name == "Labfor"
    assert part.seal_intact is intact


def test_a_name_is_found_by_any_part_of_it(qtbot):
    box = holder_combo(("Petugas BB Ratna", "Bayu Wirasena"), "Bayu Wirasena")
    qtbot.addWidget(box)
    assert box.currentText() == "Bayu Wirasena"
    box.completer().setCompletionPrefix("ratna")
    assert box.completer().completionCount() == 1
