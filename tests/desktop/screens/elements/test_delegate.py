# SPDX-License-Identifier: Apache-2.0
"""Cells are painted once per look, and anew when the look of all changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from desktop.item_models.element_sheet import Row, RowKind
from desktop.item_models.element_words import CellLook, Sign
from desktop.screens.elements.delegate import CellDelegate
from desktop.theme.apply import Theme
from desktop.theme.current import colour
from desktop.theme.tokens import Mode
from desktop.widgets.clipping import record

GAP = CellLook(
    "Perlu penguat", "1 korban + 0 lain", "warn", "contrast", Sign.PAIR, gap=True
)


class Index:
    """An index that answers one item."""

    def __init__(self, item: object, column: int = 1) -> None:
        self._item, self._column = item, column

    def data(self, role: int) -> object:
        return self._item

    def column(self) -> int:
        return self._column


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def paint(
    delegate: CellDelegate,
    stage: QWidget,
    item: object,
    width: int = 180,
    chosen: bool = False,
) -> QPixmap:
    picture = QPixmap(width, 40)
    picture.fill(colour("surface"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 40)
    option.widget = stage
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected
    painter = QPainter(picture)
    delegate.paint(painter, option, Index(item))
    painter.end()
    return picture


def test_a_look_is_painted_once(stage: QWidget) -> None:
    delegate = CellDelegate()
    with record() as first:
        paint(delegate, stage, GAP)
    with record() as second:
        paint(delegate, stage, GAP)
    assert [text.text for text in first] == ["Perlu penguat", "1 korban + 0 lain"]
    assert second == []


def test_what_does_not_fit_is_painted_and_told_each_time(stage: QWidget) -> None:
    delegate = CellDelegate()
    for _ in range(2):
        with record() as heard:
            paint(delegate, stage, GAP, width=90)
        assert not all(text.fits for text in heard)


def test_another_look_of_all_paints_anew(stage: QWidget, dressed: Theme) -> None:
    delegate = CellDelegate()
    light = paint(delegate, stage, GAP).toImage()
    dressed.apply(Mode.DARK)
    try:
        assert paint(delegate, stage, GAP).toImage() != light
    finally:
        dressed.apply(Mode.LIGHT)


def test_only_gaps_are_tinted(stage: QWidget) -> None:
    delegate = CellDelegate()
    calm = CellLook("Perlu penguat", "1 korban + 0 lain", "warn", "contrast", Sign.PAIR)
    assert paint(delegate, stage, GAP).toImage().pixelColor(6, 4) == colour("warnbg")
    assert paint(delegate, stage, calm).toImage().pixelColor(6, 4) == colour("surface")


def test_the_current_place_has_a_ring(stage: QWidget) -> None:
    delegate = CellDelegate()
    plain = paint(delegate, stage, GAP).toImage()
    ringed = paint(delegate, stage, GAP, chosen=True).toImage()
    assert plain != ringed


@pytest.mark.parametrize(
    "item",
    [
        CellLook("Tidak dipakai"),
        CellLook("Didukung", tone="ok", icon="circle-check", group=True),
        CellLook("Ada perbedaan", "sumber 2 ≠ 1", "alt", "equal-not", Sign.DIFFER),
        CellLook("Didukung", "dengan dokumen", "ok", "circle-check", Sign.THINGS),
        CellLook("Didukung", "dari pokok", "ok", "circle-check", Sign.BASE, strength=3),
        Row(RowKind.GROUP, "e", label="Cara", notes=("3/10",), fold="open"),
        Row(RowKind.FORM, "e", "o", "Penipuan"),
        Row(RowKind.MORE, "e", label="Tampilkan 4 bentuk", fold="closed"),
        Row(RowKind.MORE, "e", label="Sembunyikan bentuk", fold="open"),
        None,
    ],
)
def test_everything_fits_where_it_stands(stage: QWidget, item: object) -> None:
    with record() as heard:
        paint(CellDelegate(), stage, item, width=236)
    assert all(text.fits for text in heard)
