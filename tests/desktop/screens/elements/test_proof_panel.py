# SPDX-License-Identifier: Apache-2.0
"""The pair in words; what leans on another count says that instead."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.item_models.element_words import CellLook, Sign
from desktop.screens.elements.inspection import Inspection, ProofLine
from desktop.screens.elements.proof_panel import ProofPanel
from desktop.widgets.icon_label import IconLabel
from models.law.finding import Cell

LOOK = CellLook("Perlu penguat", "", "warn", "contrast", Sign.PAIR, (True, False))
CELL = Inspection(
    Cell("c", "v", "e", "o"),
    "K-02",
    "Cara",
    "Penipuan",
    LOOK,
    proofs=(
        ProofLine("Keterangan korban", "2", there=True),
        ProofLine("Alat bukti lain", "belum ada", there=False),
    ),
)


def test_both_sides_are_heard(qtbot: QtBot) -> None:
    panel = ProofPanel(CELL)
    qtbot.addWidget(panel)
    panel.show()
    panel.grab()
    assert panel.property("panel") == "warn"
    assert panel.accessibleName() == "Keterangan korban 2. Alat bukti lain belum ada"


def test_what_weakens_has_its_own_mark_and_is_not_called_missing(qtbot: QtBot) -> None:
    against = ProofLine("Melemahkan", "1", there=False, weakens=True)
    panel = ProofPanel(replace(CELL, proofs=(against,)))
    qtbot.addWidget(panel)
    marks = [one._name for one in panel.findChildren(IconLabel)]
    assert marks == ["equal-not"]


def test_another_count_is_named_instead(qtbot: QtBot) -> None:
    quiet = replace(CELL, look=CellLook("x"), proofs=(), summary="dari sangkaan pokok")
    panel = ProofPanel(quiet)
    qtbot.addWidget(panel)
    assert panel.property("panel") == "quiet"
    assert panel.accessibleName() == "dari sangkaan pokok"
