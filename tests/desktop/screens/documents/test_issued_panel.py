# SPDX-License-Identifier: Apache-2.0
"""An issued document shows its hash and only the ways it can leave."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.screens.documents.digest import IssuedLines
from desktop.screens.documents.issued_panel import IssuedPanel
from desktop.widgets.clipping import find_clipped

LINES = IssuedLines(
    title="Permohonan perlindungan",
    second="K-03 Cempaka · ke-2",
    facts=(("Diterbitkan", "21 Nov 2026, 10.03"),),
    hashes=(("SHA-256 berkas PDF", "cdcdcdcd " * 8),),
    gaps="Terbit dengan 2 isian kurang. Alasan: Segera",
    word=False,
)


def test_everything_is_said_and_nothing_more_is_offered(qtbot, indonesian):
    panel = IssuedPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    panel.show()
    panel.show_document(LINES)
    told = "\n".join(label.text() for label in panel.findChildren(QLabel))
    for words in ("Permohonan perlindungan", "21 Nov 2026", "cdcdcdcd", "Segera"):
        assert words in told
    assert not panel.word_button.isVisible()
    assert not panel.act_button.isVisible(), "a working paper is no act"
    assert "tidak terkunci" in panel._outside.plain
    assert find_clipped(panel) == []


def test_each_button_asks_for_its_own(qtbot, indonesian):
    panel = IssuedPanel()
    qtbot.addWidget(panel)
    asked: list[str] = []
    panel.copy_wanted.connect(asked.append)
    panel.print_wanted.connect(lambda: asked.append("print"))
    panel.draft_wanted.connect(lambda: asked.append("draft"))
    panel.act_wanted.connect(lambda: asked.append("act"))
    for button in (
        panel.pdf_button,
        panel.word_button,
        panel.print_button,
        panel.draft_button,
        panel.act_button,
    ):
        button.click()
    assert asked == ["pdf", "docx", "print", "draft", "act"]
