# SPDX-License-Identifier: Apache-2.0
"""Every kind of the pack can be found; headings and people's words cannot."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.screens.evidence.kind_combo import KindCombo
from tests.support.pages import the_law


def test_every_kind_of_thing_is_offered_once(qtbot, indonesian):
    box = KindCombo(the_law(), "KUHAP_2025")
    qtbot.addWidget(box)
    offered = [box.itemData(n) for n in range(box.count()) if box.itemData(n)]
    spoken = set(the_law().statement_kinds.values())
    assert sorted(offered) == sorted(set(the_law().evidence_kinds) - spoken)
    headings = [
        box.itemText(n)
        for n in range(box.count())
        if not box.model().item(n).flags() & Qt.ItemFlag.ItemIsEnabled
    ]
    assert "Surat" in headings
    assert headings[-1] == "Bukan alat bukti dengan sendirinya"


def test_a_kind_is_found_by_part_of_its_name(qtbot, indonesian):
    box = KindCombo(the_law(), "KUHAP_2025")
    qtbot.addWidget(box)
    assert box.kind == ""
    completer = box.completer()
    completer.setCompletionPrefix("catatan utang")
    assert completer.completionCount() == 1
    box.setEditText(completer.currentCompletion())
    assert box.kind == "EV_DEBT"
    assert box.toolTip() == box.currentText()


def test_words_that_are_no_kind_and_headings_are_none(qtbot, indonesian):
    box = KindCombo(the_law(), "KUHAP_2025")
    qtbot.addWidget(box)
    box.set_kind("EV_DEBT")
    assert box.kind == "EV_DEBT"
    box.setEditText("sesuatu")
    assert box.kind == ""
    box.setEditText("Surat")
    assert box.kind == ""
    box.set_kind("")
    assert box.currentText() == ""
