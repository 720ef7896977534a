# SPDX-License-Identifier: Apache-2.0
"""Issuing freezes what is previewed; gaps need a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.dialog import Dialog
from models.base.errors import (
    DiskTrouble,
    FieldsMissing,
)
from tests.desktop.screens.documents.kit import (
    K03,
)


def test_a_whole_document_is_issued_frozen_and_listed(docs):
    docs.choose(K03)
    docs.issue()
    document = docs.bench.shell.snapshot.documents[0]
    assert (document.kind, str(document.person), document.gaps) == ("LPSK_APP", K03, 0)
    assert docs.view._stack.currentWidget() is docs.view.issued
    assert docs.view.issued._title.plain == "Permohonan perlindungan"
    assert docs.view.preview.paper.pages == 2
    rows = docs.rows()
    assert rows[-2] == ("Sudah diterbitkan", "")
    assert rows[-1][1].startswith("K-03 Cempaka")
    assert docs.acts()[0] == ("document.issued", "")
    shown = docs.view.issued.findChildren(type(docs.view.issued._title))
    assert any(document.pdf_sha256[:8] in label.plain for label in shown)


def test_going_back_issues_nothing(docs):
    docs.choose(K03)
    docs.bench.click(docs.view.draft.issue_button)
    docs.bench.press(docs.bench.dialog(docs.page, Dialog), Qt.Key.Key_Escape)
    assert docs.bench.shell.snapshot.documents == ()


def test_gaps_need_a_reason_and_stay_named(docs):
    docs.bench.click(docs.view.draft.issue_button)
    ask = docs.bench.dialog(docs.page, ReasonDialog)
    assert "13 isian" in ask._text.plain
    assert not ask.act_button.isEnabled()
    docs.bench.press(ask, Qt.Key.Key_Escape)
    docs.issue()
    document = docs.bench.shell.snapshot.documents[0]
    assert document.gaps == 13
    assert document.reason == "Dikirim hari ini, sisanya menyusul."
    assert "13 isian kurang" in docs.view.issued._gaps.plain
    assert docs.acts()[0] == ("document.issued", document.reason)


def test_a_second_issue_gets_the_next_number(docs):
    docs.issue()
    docs.bench.click(docs.view.issued.draft_button)
    assert docs.view.draft._title.plain == "Resume berkas perkara"
    docs.issue()
    assert [d.number for d in docs.bench.shell.snapshot.documents] == [2, 1]
    assert "ke-2" in docs.view.issued._second.plain


def test_a_full_disk_issues_nothing_and_says_so(docs, monkeypatch):
    def full(*_args: object, **_more: object) -> None:
        raise DiskTrouble("full")

    monkeypatch.setattr(type(docs.bench.tools.blobs), "seal", full)
    docs.choose(K03)
    docs.issue()
    assert isinstance(docs.bench.shell.troubles[-1], DiskTrouble)
    assert docs.bench.shell.snapshot.documents == ()
    assert docs.view.draft.issue_button.isEnabled()


def test_gaps_without_a_reason_are_refused_by_the_verb_too(docs):
    hand = docs.page._hand
    docs.page._issue(hand.draft, hand.rendered, "")
    assert isinstance(docs.bench.shell.troubles[-1], FieldsMissing)
