# SPDX-License-Identifier: Apache-2.0
"""The case header folds what does not fit."""

from __future__ import annotations

import pytest

from desktop.theme.tokens import Mode
from desktop.widgets.case_header import CaseHeader
from desktop.widgets.clipping import find_clipped

STEPS = (
    "Laporan",
    "Penyidikan",
    "Tahap I",
    "P-19",
    "P-21",
    "Tahap II",
    "Sidang",
    "Putusan & restitusi",
)


@pytest.fixture
def header(qtbot):
    made = CaseHeader()
    qtbot.addWidget(made)
    made.show_case(
        "BP-114/2026",
        "Pabrik ikan Lembayung",
        ["Pasal 2 ayat (1)", "Pasal 10", "Pasal 17"],
        "3 pasal",
    )
    made.show_stage(STEPS, 3, "Tahap 4 dari 8, P-19")
    return made


@pytest.mark.parametrize(
    ("width", "height", "chips", "low"),
    [(1366, 696, 3, False), (1280, 696, 1, False), (1024, 580, 1, True)],
)
def test_the_header_folds_with_the_window(header, width, height, chips, low):
    header.resize(width - 216, 80)
    header.fit(width, height)
    header.show()
    assert len(header._chips) == chips
    assert header.height() == (48 if low else 80)
    assert header.stepper.isVisible() is not low
    assert header._stage_chip.isVisible() is low
    assert find_clipped(header) == []


def test_a_folded_chip_names_every_article(header):
    header.fit(1200, 696)
    assert header._chips[0].look.text == "3 pasal"
    assert "Pasal 10" in header._chips[0].toolTip()


def test_larger_text_folds_the_articles_earlier(header, dressed):
    header.resize(1150, 80)
    header.show()
    header.fit(1366, 696)
    assert len(header._chips) == 3
    dressed.apply(Mode.LIGHT, 125)
    assert [chip.look.text for chip in header._chips] == ["3 pasal"]
    dressed.apply(Mode.LIGHT)
    assert len(header._chips) == 3


def test_the_articles_give_way_before_title_and_deadline(header):
    header.resize(1150, 80)
    header.fit(1366, 696)
    header.show()
    assert len(header._chips) == 3
    header.overdue.show_deadline("Lewat 1", "bad", "alarm-clock")
    header.deadline.show_deadline(
        "Sisa 1 hari", "warn", "alarm-clock", "Putusan sita mendesak", "Sen 23 Nov"
    )
    header.overdue.show()
    header.deadline.show()
    header.resize(1010, 80)
    header.layout().activate()
    assert len(header._chips) == 1
    assert header._title.width() >= header._title.sizeHint().width()
    header.resize(1400, 80)
    assert len(header._chips) == 3
