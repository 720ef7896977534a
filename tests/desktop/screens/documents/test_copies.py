# SPDX-License-Identifier: Apache-2.0
"""What leaves the vault stands in the journal first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.confirm import ReasonDialog
from models.base.errors import (
    DiskTrouble,
)
from tests.desktop.screens.documents.kit import (
    K03,
    DocumentsBench,
    a_pdf,
    pages_of,
)


def save_copy(docs: DocumentsBench, button: object, target: Path) -> str:
    """Save a copy; return the name that was suggested."""
    names: list[str] = []

    def choose(name: str, then: object) -> None:
        names.append(name)
        then(target)

    docs.view.choose_target = choose
    docs.bench.click(button)
    ask = docs.bench.dialog(docs.page, ReasonDialog)
    assert "tidak terkunci" in ask._text.plain
    ask.edit.setPlainText("Diminta LPSK")
    docs.bench.click(ask.act_button)
    return names[0]


def test_copies_leave_with_a_reason_in_the_journal_first(docs, tmp_path):
    docs.choose(K03)
    docs.issue()
    pdf, word = tmp_path / "a.pdf", tmp_path / "a.docx"
    name = save_copy(docs, docs.view.issued.pdf_button, pdf)
    assert name == "LPSK_APP-1.pdf"
    assert pages_of(pdf.read_bytes()) == pages_of(a_pdf("LPSK_APP", "dua"))
    assert save_copy(docs, docs.view.issued.word_button, word) == "LPSK_APP-1.docx"
    assert word.read_bytes() == b"PK word"
    assert docs.acts()[:2] == [("document.exported", "Diminta LPSK")] * 2
    assert "tidak terkunci" in docs.bench.shell.said[-1]


def test_a_place_that_cannot_be_written_is_said(docs, tmp_path):
    docs.choose(K03)
    docs.issue()
    save_copy(docs, docs.view.issued.pdf_button, tmp_path / "no" / "a.pdf")
    assert isinstance(docs.bench.shell.troubles[-1], DiskTrouble)


@pytest.mark.parametrize("by", ["button", "keys"])
def test_paper_is_journalled_and_printed(docs, tmp_path, by):
    docs.choose(K03)
    docs.issue()
    docs.view.choose_printer = docs.paper
    if by == "button":
        docs.bench.click(docs.view.issued.print_button)
    else:
        held = Qt.KeyboardModifier.ControlModifier
        docs.bench.qtbot.keyClick(docs.view, Qt.Key.Key_P, held)
    paper = docs.bench.vault.path.parent / "paper.pdf"
    assert len(pages_of(paper.read_bytes())) == 2
    assert docs.acts()[0][0] == "document.printed"
    assert docs.bench.shell.said[-1] == "Dikirim ke pencetak"
    docs.bench.press(docs.view, Qt.Key.Key_G)
    assert docs.view.focusWidget() is docs.view.issued.print_button


def test_a_draft_is_not_printed(docs):
    held = Qt.KeyboardModifier.ControlModifier
    docs.bench.qtbot.keyClick(docs.view, Qt.Key.Key_P, held)
    assert docs.bench.shell.said[-1] == "Konsep tidak dicetak. Terbitkan dulu."
    assert docs.acts()[0][0] != "document.printed"
