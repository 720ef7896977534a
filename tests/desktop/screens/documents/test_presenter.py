# SPDX-License-Identifier: Apache-2.0
"""Dokumen through the real page: listed, counted, pointed at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.qt.port import Route
from desktop.screens.documents.presenter import DocumentsPresenter
from desktop.widgets.clipping import find_clipped
from tests.desktop.screens.documents.kit import (
    K01,
    DocumentsBench,
)
from tests.support.builders import exhibit_id, person_id
from tests.support.lembayung import a_case_file


def test_the_first_form_is_filled_and_its_pages_shown(docs):
    assert docs.view.draft._title.plain == "Resume berkas perkara"
    assert docs.make.made[0].kind == "RESUME"
    assert docs.view.preview.paper.pages == 2
    assert docs.view.draft.issue_button.isEnabled()


def test_the_list_says_what_each_lacks(docs):
    rows = docs.rows()
    assert rows[0] == ("Penyidikan", "")
    assert rows[1] == ("Resume berkas perkara", "13 isian kurang")
    assert rows[2] == ("Matriks unsur–bukti", "siap dibuat")
    assert ("Permohonan perlindungan", "K-01 Melur  ·  belum dimulai") in rows
    assert ("Permohonan perlindungan", "K-03 Cempaka  ·  siap dibuat") in rows
    assert docs.page.badge(docs.bench.shell.snapshot) == 1
    assert docs.bench.shell.recounted
    assert docs.page.title() == "Dokumen"


def test_the_badge_is_the_list(docs):
    rows = docs.rows()
    lacking = sum("isian kurang" in second for _, second in rows)
    assert docs.page.badge(docs.bench.shell.snapshot) == lacking > 0
    other = replace(docs.bench.shell.snapshot.file.case, id="another")
    file = replace(docs.bench.shell.snapshot.file, case=other)
    elsewhere = replace(docs.bench.shell.snapshot, file=file)
    assert docs.page.badge(elsewhere) == 0, "that case is not counted yet"


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
    assert not docs.view.issued.act_button.isVisible(), "a working paper is no act"
    docs.choose(str(exhibit_id("BB-01")))
    assert docs.view._stack.currentWidget() is docs.view.draft


def test_an_issued_letter_leads_to_the_form_of_the_act_it_is(docs):
    docs.choose("RESUME")
    docs.issue()
    document = docs.bench.shell.snapshot.documents[0]
    docs.bench.click(docs.view.issued.act_button)
    wanted = Route("acts", str(document.id), "new:resume_signed")
    assert docs.bench.shell.routes[-1] == wanted
    assert find_clipped(docs.view.issued) == []


def test_nothing_happens_before_there_is_a_case(bench, indonesian):
    page = bench.page(DocumentsPresenter, None)
    page.visit(Route("documents", "RESUME:"))
    page.view.draft.issue_wanted.emit()
    page.view.issued.copy_wanted.emit("pdf")
    page.view.issued.draft_wanted.emit()
    page.view.issued.act_wanted.emit()
    page.view.print_wanted.emit()
    page.view.preview.again_wanted.emit()
    page.leave()
    assert page.view._stack.currentWidget() is page.view._nothing
    assert not bench.shell.troubles


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
