# SPDX-License-Identifier: Apache-2.0
"""A form shows errors at their fields and keeps what was typed."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow


class Form(FormDialog):
    def __init__(self) -> None:
        super().__init__("Judul", save="Simpan")
        self.number = QLineEdit("BP-1")
        self.story = AutosizeEdit()
        self.add_heading("Bagian")
        self.add_row("case.number", "Nomor", self.number)
        self.add_row("case.story", "Uraian", self.story, optional=True)
        self.false = QCheckBox("Palsu")
        self.keeper.watch("case.false", self.false)
        self.add_item(self.false)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.begin()
    made.show()
    return made


def test_an_error_stands_at_its_field(form: Form) -> None:
    assert form.show_error("case.number", "Satu isian masih kosong.")
    assert form._rows["case.number"].error
    assert form._rows["case.story"].error == ""
    assert not form.show_error("case.other", "Lain.")
    assert form._rows["case.number"].error == ""


def test_a_row_is_found_by_its_name_or_how_that_ends(form: Form) -> None:
    for name, field in (
        ("case.story", form.story),
        ("number", form.number),
        ("case.false", form.false),
    ):
        assert form.focus_row(name)
        assert form.focusWidget() is field
    assert not form.focus_row("other")


def test_a_row_out_of_sight_is_brought_there(qtbot: QtBot) -> None:
    form = FormDialog("Judul")
    qtbot.addWidget(form)
    for number in range(20):
        form.add_row(f"a.{number}", "Isian", QLineEdit())
    form.show()
    form.focus_row("a.0")
    last = form._rows["a.19"].field
    assert last.visibleRegion().isEmpty()
    form.reveal("a.19")
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert form.focusWidget() is form._rows["a.0"].field


def test_enter_in_a_line_of_text_closes_nothing(qtbot: QtBot, form: Form) -> None:
    form.number.setFocus()
    qtbot.keyClicks(form.number, "14/2026")
    with qtbot.assertNotEmitted(form.save_wanted):
        qtbot.keyClick(form.number, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.number.text().endswith("14/2026")


def test_ctrl_enter_saves_from_a_long_text(qtbot: QtBot, form: Form) -> None:
    with qtbot.waitSignal(form.save_wanted, timeout=500):
        qtbot.keyClick(
            form.story, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )


def test_escape_hands_the_draft_over(qtbot: QtBot, form: Form) -> None:
    form.story.setPlainText("Belum selesai")
    with qtbot.waitSignal(form.draft_changed, timeout=500) as caught:
        qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert json.loads(caught.args[0])["case.story"] == "Belum selesai"
    assert not form.isVisible()


def test_a_draft_is_offered_and_can_be_discarded(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    form.begin(json.dumps({"case.number": "BP-2"}))
    form.show()
    assert form.number.text() == "BP-2"
    assert form._offer.isVisible()
    sent: list[str] = []
    form.draft_changed.connect(sent.append)
    qtbot.mouseClick(form._drop, Qt.MouseButton.LeftButton)
    assert form.number.text() == "BP-1"
    assert sent[-1] == ""
    assert not form._offer.isVisible()


def test_finishing_leaves_no_draft(form: Form) -> None:
    sent: list[str] = []
    form.draft_changed.connect(sent.append)
    form.number.setText("BP-3")
    form.finish()
    assert sent == [""]
    assert form.result() == form.DialogCode.Accepted


def test_pairs_and_items_find_their_place(qtbot: QtBot) -> None:
    form = FormDialog("Judul")
    qtbot.addWidget(form)
    first = form.make_row("a", "A", QLineEdit())
    second = form.make_row("b", "B", QLineEdit())
    form.add_pair(first, second)
    own = FormRow("C", QLineEdit())
    form.add_error_row("c", own)
    form.add_item(own)
    form.add_item(8)
    far = form.add_far_button(Button("Keluarkan"))
    form.show()
    assert first.pos().y() == second.pos().y()
    assert form.show_error("c", "Salah")
    assert far.x() < form.save_button.x()
