# SPDX-License-Identifier: Apache-2.0
"""Dokumen through the real page: chosen, filled, previewed, issued, let out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.qt.port import Route
from desktop.screens.documents.presenter import DocumentsPresenter
from desktop.screens.documents.request_form import RequestForm
from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.dialog import Dialog
from models.base.errors import (
    Cancelled,
    Conflict,
    DiskTrouble,
    FieldsMissing,
    RenderFailed,
)
from models.snapshot.case import Part
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from tests.desktop.screens.documents.kit import (
    K01,
    K03,
    DocumentsBench,
    a_pdf,
    pages_of,
)
from tests.support.builders import exhibit_id, person_id
from tests.support.lembayung import a_case_file


def acts(docs: DocumentsBench) -> list[tuple[str, str]]:
    """(action, reason) of the journal, newest first."""
    page = journal_page(docs.bench.tools, JournalFilter(), None, 20)
    return [(line.action, line.reason) for line in page.items]


def test_the_first_form_is_filled_and_its_pages_shown(docs):
    assert docs.view.draft._title.plain == "Resume berkas perkara"
    assert docs.make.made[0].kind == "RESUME"
    assert docs.view.preview.paper.pages == 2
    assert docs.view.draft.issue_button.isEnabled()


def test_the_list_says_what_each_lacks(docs):
    rows = docs.rows()
    assert rows[0] == ("Penyidikan", "")
    assert rows[1] == ("Resume berkas perkara", "11 isian kurang")
    assert rows[2] == ("Matriks unsur–bukti", "siap dibuat")
    assert ("Permohonan perlindungan", "K-01 Melur  ·  belum dimulai") in rows
    assert ("Permohonan perlindungan", "K-03 Cempaka  ·  siap dibuat") in rows
    assert docs.page.badge(docs.bench.shell.snapshot) == 0
    assert docs.page.title() == "Dokumen"


def test_arrows_walk_the_list(docs):
    docs.bench.press(docs.view.list, Qt.Key.Key_Down)
    assert docs.view.draft._title.plain == "Matriks unsur–bukti"
    docs.bench.press(docs.view.list, Qt.Key.Key_Down)
    assert docs.view.draft._second.plain.startswith("Untuk K-01 Melur")


def test_a_gap_leads_to_the_page_where_it_is_filled(docs):
    fields = docs.view.draft.fields
    docs.bench.press(docs.view, Qt.Key.Key_G)
    first = fields.currentIndex().row()
    docs.bench.press(docs.view, Qt.Key.Key_G)
    assert fields.currentIndex().row() == first + 1
    fields.setCurrentIndex(fields.fields.index(0))
    docs.bench.press(fields, Qt.Key.Key_Return)
    route = docs.bench.shell.routes[-1]
    assert route.page == "people"
    assert route.object_id == person_id("T-02")
    assert route.field == "person.particulars.religion"
    assert docs.bench.shell.said[-1] == "Masih kosong: Agama T-02"


def test_without_gaps_g_goes_to_the_button(docs):
    docs.choose("MATRIX:")
    docs.bench.press(docs.view, Qt.Key.Key_G)
    assert docs.view.focusWidget() is docs.view.draft.issue_button
    docs.choose("RESUME:")
    docs.view.list.activated.emit(docs.view.list.currentIndex())
    assert docs.view.focusWidget() is docs.view.draft.fields


def test_what_is_filled_is_shown_on_request(docs):
    docs.choose("MATRIX:")
    fields = docs.view.draft.fields
    assert not fields.isVisible()
    docs.bench.click(docs.view.draft.toggle)
    assert fields.isVisible()
    assert fields.fields.rowCount() == 6
    assert docs.view.draft.toggle.text() == "Tutup"
    docs.bench.click(docs.view.draft.toggle)
    assert fields.fields.rowCount() == 0
    docs.bench.click(docs.view.draft.toggle)
    docs.choose("RESUME:")
    assert fields.fields.rowCount() == 11


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
    assert docs.page.badge(bench.shell.snapshot) == 1
    assert ("Permohonan perlindungan", "K-01 Melur  ·  5 isian kurang") in docs.rows()
    assert acts(docs)[0][0] == "request.made"


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
    form._texts["importance"].setPlainText("x" * 200_001)
    docs.bench.click(form.save_button)
    assert form._rows["protection.importance"].error


def test_an_application_is_taken_out_with_a_reason_and_back(docs):
    docs.choose(K03)
    docs.bench.click(docs.view.draft.request_button)
    form = docs.bench.dialog(docs.page, RequestForm)
    docs.bench.click(form.remove_button)
    ask = docs.bench.dialog(docs.page, ReasonDialog)
    ask.edit.setPlainText("Salah orang")
    docs.bench.click(ask.act_button)
    assert docs.bench.file.requests == ()
    assert acts(docs)[0] == ("request.removed", "Salah orang")
    docs.bench.undo()
    assert len(docs.bench.file.requests) == 1


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
    assert acts(docs)[0] == ("document.issued", "")
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
    assert "11 isian" in ask._text.plain
    assert not ask.act_button.isEnabled()
    docs.bench.press(ask, Qt.Key.Key_Escape)
    docs.issue()
    document = docs.bench.shell.snapshot.documents[0]
    assert document.gaps == 11
    assert document.reason == "Dikirim hari ini, sisanya menyusul."
    assert "11 isian kurang" in docs.view.issued._gaps.plain
    assert acts(docs)[0] == ("document.issued", document.reason)


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
    assert acts(docs)[:2] == [("document.exported", "Diminta LPSK")] * 2
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
    assert acts(docs)[0][0] == "document.printed"
    assert docs.bench.shell.said[-1] == "Dikirim ke pencetak"
    docs.bench.press(docs.view, Qt.Key.Key_G)
    assert docs.view.focusWidget() is docs.view.issued.print_button


def test_a_draft_is_not_printed(docs):
    held = Qt.KeyboardModifier.ControlModifier
    docs.bench.qtbot.keyClick(docs.view, Qt.Key.Key_P, held)
    assert docs.bench.shell.said[-1] == "Konsep tidak dicetak. Terbitkan dulu."
    assert acts(docs)[0][0] != "document.printed"


def test_keys_change_the_size_of_the_pages(docs):
    paper, qtbot = docs.view.preview.paper, docs.bench.qtbot
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(docs.view, Qt.Key.Key_Plus, held)
    large = paper.zoom
    assert large > 0
    qtbot.keyClick(docs.view, Qt.Key.Key_Minus, held)
    assert paper.zoom < large
    qtbot.keyClick(docs.view, Qt.Key.Key_0, held)
    assert paper.zoom == 0


def test_letters_typed_in_a_field_are_not_keys(docs):
    line = QLineEdit(docs.view)
    line.show()
    line.setFocus()
    docs.bench.qtbot.keyClicks(line, "g")
    assert line.text() == "g"


def test_a_failed_preview_says_so_and_the_last_one_stays(docs):
    docs.make.trouble = RenderFailed("time")
    docs.page.show(docs.bench.shell.snapshot, Part.CASE)
    preview = docs.view.preview
    docs.bench.qtbot.waitUntil(preview.notice.isVisible)
    assert preview.paper.pages == 2
    assert not docs.view.draft.issue_button.isEnabled()
    docs.make.trouble = None
    docs.bench.click(preview.notice._buttons[0])
    assert not preview.notice.isVisible()
    assert docs.view.draft.issue_button.isEnabled()


def test_a_stopped_preview_can_be_made_again(docs):
    docs.make.trouble = Cancelled()
    docs.choose("MATRIX:")
    preview = docs.view.preview
    preview.stop_wanted.emit()
    assert preview.notice.isVisible()
    assert preview.paper.pages == 0
    docs.make.trouble = None
    preview.again_wanted.emit()
    assert preview.paper.pages == 2


def test_letters_the_pdf_cannot_show_are_told(docs):
    docs.make.unshown = 4
    docs.choose("MATRIX:")
    assert docs.view.preview.notice._title.plain.startswith("4 huruf")


def test_pages_nobody_can_open_are_said(docs):
    class Broken:
        def __call__(self, draft: object, progress: object) -> object:
            return replace(docs.make(draft), pdf=b"no")

    docs.page._hand._verbs = replace(docs.page._hand._verbs, make=Broken())
    docs.choose("MATRIX:")
    assert docs.view.preview.notice.isVisible()


def test_a_late_answer_is_never_shown(docs):
    tasks = docs.bench.tasks
    tasks.hold()
    docs.choose("MATRIX:")
    docs.choose("RESUME:")
    tasks.release()
    assert docs.view.draft._title.plain == "Resume berkas perkara"
    assert docs.make.made[-1].kind == "RESUME"
    assert [d.kind for d in docs.make.made].count("MATRIX") == 0


def test_what_was_left_unmade_is_made_on_return(docs):
    docs.page.show(docs.bench.shell.snapshot, Part.CASE)
    docs.page.leave()
    made = len(docs.make.made)
    docs.page.visit(Route("documents"))
    docs.bench.qtbot.waitUntil(lambda: len(docs.make.made) > made)


def test_another_case_shows_nothing_of_the_last(docs):
    docs.issue()
    snapshot = docs.bench.shell.snapshot
    file = snapshot.file
    other = replace(
        snapshot,
        file=replace(file, case=replace(file.case, id="other"), people=()),
        documents=(),
    )
    docs.bench.tasks.hold()
    docs.page.show(other, Part.ALL)
    assert docs.rows() == []
    assert docs.view.preview.paper.pages == 0
    assert docs.view._stack.currentWidget() is docs.view._nothing


def test_routes_name_kinds_people_requests_and_documents(docs):
    request = docs.bench.file.requests[0]
    docs.choose(str(request.id))
    assert docs.view.draft._second.plain.startswith("Untuk K-03")
    docs.choose("MATRIX")
    assert docs.view.draft._title.plain == "Matriks unsur–bukti"
    docs.issue()
    document = docs.bench.shell.snapshot.documents[0]
    docs.choose(K01)
    docs.choose(str(document.id))
    assert docs.view._stack.currentWidget() is docs.view.issued
    docs.choose(str(exhibit_id("BB-01")))
    assert docs.view._stack.currentWidget() is docs.view.draft


def test_nothing_happens_before_there_is_a_case(bench, indonesian):
    page = bench.page(DocumentsPresenter, None)
    page.visit(Route("documents", "RESUME:"))
    page.view.draft.issue_wanted.emit()
    page.view.issued.copy_wanted.emit("pdf")
    page.view.issued.draft_wanted.emit()
    page.view.print_wanted.emit()
    page.view.preview.again_wanted.emit()
    page.leave()
    assert page.view._stack.currentWidget() is page.view._nothing
    assert not bench.shell.troubles


def test_words_follow_the_language(docs, languages):
    languages.use("en")
    docs.bench.qtbot.waitUntil(lambda: docs.rows()[0][0] == "Investigation")
    assert docs.view.draft._title.plain == "Resume of the case file"
    assert docs.view.draft.issue_button.text() == "Issue"


def test_nothing_is_clipped(docs):
    assert find_clipped(docs.view) == []
    docs.choose(K01)
    assert find_clipped(docs.view) == []
    docs.issue()
    assert find_clipped(docs.view) == []


def test_every_control_has_a_name(docs):
    docs.issue()
    for view in (docs.view, docs.view.draft, docs.view.issued):
        for widget in view.findChildren(QLineEdit):
            assert widget.accessibleName()
    for widget in (
        docs.view.list,
        docs.view.draft.fields,
        docs.view.preview.paper,
        docs.view.preview.smaller,
        docs.view.preview.larger,
        docs.view.preview.fitting,
        docs.view.issued.pdf_button,
        docs.view.issued.word_button,
        docs.view.draft.toggle,
    ):
        assert widget.accessibleName()


def test_an_empty_case_still_offers_its_forms(bench, indonesian):
    whole = a_case_file()
    bare = replace(
        whole,
        people=(),
        counts=(),
        statements=(),
        exhibits=(),
        custody=(),
        links=(),
        requests=(),
    )
    snapshot = bench.keep(bare)
    bench.keep = lambda: snapshot
    docs = DocumentsBench(bench)
    assert len(docs.rows()) == 3
    assert "isian" in docs.view.draft._missing.plain


def test_gaps_without_a_reason_are_refused_by_the_verb_too(docs):
    hand = docs.page._hand
    docs.page._issue(hand.draft, hand.rendered, "")
    assert isinstance(docs.bench.shell.troubles[-1], FieldsMissing)
