# SPDX-License-Identifier: Apache-2.0
"""A form shows errors at their fields and keeps what was typed."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow

Direction = QBoxLayout.Direction


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


@pytest.fixture
def shown(qtbot: QtBot):
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()

    def show(rows: int, words: str = "x") -> FormDialog:
        form = FormDialog("Berkas", parent=window)
        for number in range(rows):
            form.add_row(f"row.{number}", f"Baris {number}", QLineEdit())
        box = QComboBox()
        box.addItem(words)
        pair = form.make_row("a", "A", box), form.make_row("b", "B", QLineEdit())
        form.add_pair(*pair)
        form.show()
        QApplication.processEvents()
        return form

    yield show
    window.close()


def test_a_form_takes_the_height_it_needs_and_stays_in_the_window(shown):
    short = shown(3)
    assert short._area.verticalScrollBar().maximum() == 0
    tall = shown(20)
    assert tall.height() <= 600
    assert tall._area.verticalScrollBar().maximum() > 0


def test_a_form_that_scrolls_begins_with_whole_rows(shown):
    form = shown(20)
    high = form._area.viewport().height()
    for row in form._rows.values():
        top = row.mapTo(form._area.widget(), QPoint(0, 0)).y()
        assert not top < high < top + row.height()


def test_a_box_that_says_more_than_half_a_line_has_a_line_of_its_own(shown):
    assert shown(1)._pairs[0].direction() is Direction.LeftToRight
    long = shown(1, "Sama dengan perkara: KUHAP 2025 (UU 20/2025)")
    assert long._pairs[0].direction() is Direction.TopToBottom
