# SPDX-License-Identifier: Apache-2.0
"""The application of one person: filled here, kept, refused, taken out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.screens.documents.request_form import RequestForm
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from models.base.errors import (
    Conflict,
)
from tests.desktop.screens.documents.kit import (
    K01,
    K03,
)


def test_an_application_is_filled_right_here_and_the_pages_follow(docs):
    bench = docs.bench
    docs.choose(K01)
    bench.press(docs.view, Qt.Key.Key_G)
    bench.press(docs.view.draft.fields, Qt.Key.Key_Down)
    bench.press(docs.view.draft.fields, Qt.Key.Key_Return)
    form = bench.dialog(docs.page, RequestForm)
    bench.qtbot.keyClicks(form._texts["importance"], "Melihat buku bon.")
    form._claimed.setText("62500000")
    docs.activate(form)
    bench.qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved = next(r for r in bench.file.requests if r.person == K01)
    assert saved.importance == "Melihat buku bon."
    assert saved.claimed_rp == 62_500_000
    made = len(docs.make.made)
    bench.qtbot.waitUntil(lambda: len(docs.make.made) > made)
    assert docs.make.made[-1].person == K01
    lacking = sum("isian kurang" in second for _, second in docs.rows())
    assert docs.page.badge(bench.shell.snapshot) == lacking > 1
    assert ("Permohonan perlindungan", "K-01 Melur  ·  5 isian kurang") in docs.rows()
    assert docs.acts()[0][0] == "request.made"


def test_the_button_opens_the_same_form_once(docs):
    docs.choose(K03)
    docs.bench.click(docs.view.draft.request_button)
    form = docs.bench.dialog(docs.page, RequestForm)
    docs.view.draft.request_wanted.emit()
    assert docs.bench.dialog(docs.page, RequestForm) is form
    assert find_clipped(form) == []
    lines = form.services.lines
    assert len(lines) == 15
    assert lines[0].tick.text() == "Perlindungan fisik"


def test_closing_keeps_what_was_typed(docs):
    docs.choose(K01, "request.record")
    form = docs.bench.dialog(docs.page, RequestForm)
    docs.bench.qtbot.keyClicks(form._texts["record"], "Tidak pernah dihukum.")
    docs.page.leave()
    docs.bench.press(form, Qt.Key.Key_Escape)
    docs.choose(K01, "request.")
    again = docs.bench.dialog(docs.page, RequestForm)
    assert again._texts["record"].toPlainText() == "Tidak pernah dihukum."


def test_a_conflict_keeps_the_typed_text_and_says_so(docs):
    docs.choose(K03)
    docs.bench.click(docs.view.draft.request_button)
    form = docs.bench.dialog(docs.page, RequestForm)
    stale = form._request
    form._request = replace(stale, version=stale.version + 7)
    form._texts["record"].setPlainText("Baru.")
    docs.bench.click(form.save_button)
    assert isinstance(docs.bench.shell.troubles[-1], Conflict)
    assert form.isVisible()
    assert form._texts["record"].toPlainText() == "Baru."


def test_a_field_that_does_not_match_is_said_in_the_form(docs):
    docs.choose(K03)
    docs.bench.click(docs.view.draft.request_button)
    form = docs.bench.dialog(docs.page, RequestForm)
    form._claimed.setText("banyak")
    docs.bench.click(form.save_button)
    assert form._rows["protection.claimed"].error
    form._claimed.setText("")
    form._signatory.addItem("P-09", "nobody")
    form._signatory.setCurrentIndex(form._signatory.count() - 1)
    docs.bench.click(form.save_button)
    assert form._rows["protection.signatory"].error


def test_an_application_is_taken_out_with_a_reason_and_back(docs):
    docs.choose(K03)
    docs.bench.click(docs.view.draft.request_button)
    form = docs.bench.dialog(docs.page, RequestForm)
    docs.bench.click(form.remove_button)
    ask = docs.bench.dialog(docs.page, ReasonDialog)
    ask.edit.setPlainText("Salah orang")
    docs.bench.click(ask.act_button)
    assert docs.bench.file.requests == ()
    assert docs.acts()[0] == ("request.removed", "Salah orang")
    docs.bench.undo()
    assert len(docs.bench.file.requests) == 1
