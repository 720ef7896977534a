# SPDX-License-Identifier: Apache-2.0
"""The application form: everything it prints can be typed, and no name."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.screens.documents.request_form import RequestForm
from desktop.widgets.clipping import find_clipped
from models.casefile.protection import Applicant, Service, Threat
from tests.desktop.screens.documents.kit import CHOICES
from tests.support.builders import a_request, person_id
from tests.support.lembayung import a_case_file


def test_what_is_shown_is_read_back_unchanged(make):
    form = make()
    assert form.read() == a_request("K-03")
    assert form.wrong() is None
    assert find_clipped(form) == []


def test_codes_this_form_does_not_know_stay(make):
    odd = (Service("pendampingan_lain", "Perlu."),)
    form = make(services=odd, attachments=("surat_lain",))
    assert form.read().services == odd
    assert form.read().attachments == ("surat_lain",)


def test_every_field_can_be_changed(make, qtbot):
    form = make(threats=(), services=(), attachments=())
    form._applicant.setCurrentIndex(form._applicant.findData("self"))
    form._signatory.setCurrentIndex(0)
    for text in form._texts.values():
        text.clear()
        qtbot.keyClicks(text, "Ada catatan.")
    form.threats.add_button.click()
    line = form.threats._lines[0]
    qtbot.keyClicks(line.day, "6/11/2026")
    qtbot.keyClicks(line.text, "Diancam lewat telepon.")
    tick = form.services.lines[1]
    box = QPoint(8, tick.tick.height() // 2)
    qtbot.mouseClick(tick.tick, Qt.MouseButton.LeftButton, pos=box)
    qtbot.keyClicks(tick.reason, "Alamat diketahui.")
    form._restitution.setChecked(False)
    form._claimed.clear()
    qtbot.keyClicks(form._claimed, "186400000")
    form._papers()[2].setCheckState(Qt.CheckState.Checked)
    form._consent.set_date(date(2026, 11, 20))
    qtbot.keyClicks(form._numbers["register"], "1234/P/LPSK/2026")
    qtbot.keyClicks(form._numbers["decision"], "A.1")
    read = form.read()
    assert read.applicant is Applicant.SELF
    assert read.signatory is None
    assert read.importance == read.medical == read.record == "Ada catatan."
    assert read.threats == (Threat(date(2026, 11, 6), "Diancam lewat telepon."),)
    assert read.services == (Service("rumah_aman", "Alamat diketahui."),)
    assert not read.restitution
    assert read.claimed_rp == 186_400_000
    assert read.attachments == ("bukti_ancaman",)
    assert read.consent_on == date(2026, 11, 20)
    assert (read.register, read.decision) == ("1234/P/LPSK/2026", "A.1")
    assert form.wrong() is None


def test_only_people_with_a_public_name_may_sign(make):
    form = make()
    offered = [form._signatory.itemText(n) for n in range(form._signatory.count())]
    assert offered[0] == "Belum dipilih"
    assert [text[:4] for text in offered[1:]] == ["P-01", "P-02", "D-01"]


def test_no_field_asks_for_a_name(make):
    form = make()
    fields = [*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)]
    spoken = " ".join(field.accessibleName() for field in fields).lower()
    for word in ("nama lengkap", "nik", "alamat", "telepon"):
        assert word not in spoken


@pytest.mark.parametrize(
    ("row", "spoil"),
    [
        ("threats", lambda form: form.threats._lines[0].day.setText("kemarin")),
        ("threats", lambda form: form.threats._lines[0].text.clear()),
        ("claimed", lambda form: form._claimed.setText("banyak")),
        ("consent_on", lambda form: form._consent.setText("besok")),
    ],
)
def test_what_does_not_match_is_said_at_its_row(make, row, spoil):
    form = make()
    spoil(form)
    name, words = form.wrong()
    assert name == f"protection.{row}"
    assert form.show_error(name, words)
    assert form._rows[name].error == words


def test_typing_survives_as_a_draft_also_half_done(make):
    form = make()
    form.threats.add_button.click()
    form.threats._lines[-1].day.setText("6/1")
    form.threats._lines[-1].text.setPlainText("Belum selesai")
    form.services.lines[3].tick.setChecked(True)
    form.services.lines[3].reason.setText("Sakit kepala.")
    kept: list[str] = []
    form.draft_changed.connect(kept.append)
    form.keeper.flush()
    again = make()
    again.begin(kept[-1])
    assert again.threats._lines[-1].day.text() == "6/1"
    assert again.threats._lines[-1].text.toPlainText() == "Belum selesai"
    assert again.services.services[-1] == Service("medis", "Sakit kepala.")
    assert "protection.threats" in json.loads(kept[-1])
    again._drop.click()
    assert again.read() == a_request("K-03")


def test_a_new_application_cannot_be_taken_out(qtbot, indonesian):
    fresh = replace(a_request("K-01"), id="")
    form = RequestForm(a_case_file(), fresh, CHOICES)
    qtbot.addWidget(form)
    form.show()
    assert not form.remove_button.isVisible()


@pytest.mark.parametrize("field", ["services", "consent_on", "signatory", "threats"])
def test_the_form_opens_at_the_field_that_was_pointed_at(qtbot, indonesian, field):
    form = RequestForm(a_case_file(), a_request("K-03"), CHOICES)
    qtbot.addWidget(form)
    form.show()
    assert form.focus_row(field)
    row = form._rows[f"protection.{field}"]
    area = form._area.viewport()
    top = row.mapTo(area, row.rect().topLeft()).y()
    assert top < area.height()
    wanted = row.field.focusProxy() or row.field
    assert form.focusWidget() is wanted


def test_the_person_is_named_by_code_and_flower(make):
    assert "K-03 Cempaka" in make()._title.plain
    assert "Data permohonan" in make(person=person_id("K-09"))._title.plain
