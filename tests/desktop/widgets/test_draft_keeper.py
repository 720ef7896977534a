# SPDX-License-Identifier: Apache-2.0
"""Typing is handed over when it rests, on blur and on demand, and comes back."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets.draft_keeper import DraftKeeper


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.story = QPlainTextEdit()
        self.role = QComboBox()
        self.role.addItem("Korban", "victim")
        self.role.addItem("Saksi", "witness")
        self.free = QComboBox()
        self.free.setEditable(True)
        self.age = QSpinBox()
        self.sworn = QCheckBox()
        self.keeper = DraftKeeper(self)
        layout = QVBoxLayout(self)
        for key in ("name", "story", "role", "free", "age", "sworn"):
            layout.addWidget(getattr(self, key))
            self.keeper.watch(key, getattr(self, key))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_draft_is_handed_over_when_typing_rests(qtbot: QtBot, form: Form) -> None:
    with qtbot.waitSignal(form.keeper.kept, timeout=3000) as caught:
        form.story.setPlainText("Kasih jemput di pelabuhan, pukul empat pagi.")
    assert "pelabuhan" in json.loads(caught.args[0])["story"]


def test_losing_the_focus_hands_it_over_at_once(qtbot: QtBot, form: Form) -> None:
    form.name.setFocus()
    form.name.setText("Gudang")
    with qtbot.waitSignal(form.keeper.kept, timeout=500):
        form.story.setFocus()


def test_every_field_comes_back(form: Form, qtbot: QtBot) -> None:
    kept: list[str] = []
    form.keeper.kept.connect(kept.append)
    form.name.setText("Gudang Randu")
    form.role.setCurrentIndex(1)
    form.free.setEditText("bahasa Rote")
    form.age.setValue(17)
    form.sworn.setChecked(True)
    form.keeper.flush()
    other = Form()
    qtbot.addWidget(other)
    assert other.keeper.restore(kept[-1])
    assert other.keeper.values() == form.keeper.values()
    assert other.role.currentData() == "witness"


def test_nothing_unsaved_means_no_draft(form: Form) -> None:
    kept: list[str] = []
    form.keeper.kept.connect(kept.append)
    form.name.setText("x")
    form.keeper.settle_on()
    form.keeper.flush()
    assert kept == []
    assert not form.keeper.restore("")


def test_saving_drops_the_draft(form: Form) -> None:
    kept: list[str] = []
    form.keeper.kept.connect(kept.append)
    form.name.setText("x")
    form.keeper.forget()
    assert kept == [""]
    assert not form.keeper.dirty


def test_ticked_boxes_come_back(qtbot: QtBot) -> None:
    def boxes() -> tuple[QListWidget, DraftKeeper]:
        box = QListWidget()
        qtbot.addWidget(box)
        for code in ("K-01", "K-02", "K-03"):
            item = QListWidgetItem(code)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setCheckState(Qt.CheckState.Unchecked)
            box.addItem(item)
        keeper = DraftKeeper(box)
        keeper.watch("victims", box)
        return box, keeper

    first, keeper = boxes()
    first.item(0).setCheckState(Qt.CheckState.Checked)
    first.item(2).setCheckState(Qt.CheckState.Checked)
    kept: list[str] = []
    keeper.kept.connect(kept.append)
    keeper.flush()
    second, other = boxes()
    assert other.restore(kept[0])
    assert second.item(2).checkState() is Qt.CheckState.Checked
    assert second.item(1).checkState() is Qt.CheckState.Unchecked


def test_a_label_cannot_be_watched(form: Form) -> None:
    with pytest.raises(TypeError):
        form.keeper.watch("label", QLabel())
