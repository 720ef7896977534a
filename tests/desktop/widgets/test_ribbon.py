# SPDX-License-Identifier: Apache-2.0
"""The ribbon: every mark can be reached, heard and pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.ribbon import Mark, Ribbon, RibbonDay
from desktop.widgets.ribbon_card import RibbonCard


def mark(key: str, tone: str = "warn") -> Mark:
    return Mark(key, (f"Teks {key}",), tone, f"Seluruh teks {key}")


DAYS = (
    RibbonDay("Lewat", "Lewat", (mark("a", "bad"),), past=True),
    RibbonDay("Hari ini", "Hari ini", today=True),
    RibbonDay("Sen 23", "Senin", tuple(mark(k) for k in "bcde")),
    RibbonDay("Sab 28", "Sabtu, akhir pekan", off=True),
    RibbonDay("Min 29", "Minggu", (mark("f", "neutral"),), off=True),
)


def shown(qtbot: QtBot) -> Ribbon:
    ribbon = Ribbon()
    qtbot.addWidget(ribbon)
    ribbon.resize(700, 90)
    ribbon.show_days(DAYS, "Hari-hari")
    ribbon.show()
    return ribbon


def test_arrows_reach_every_mark_even_those_not_painted(qtbot: QtBot) -> None:
    ribbon = shown(qtbot)
    ribbon.setFocus()
    walk = [Qt.Key.Key_Right, *[Qt.Key.Key_Down] * 3, Qt.Key.Key_Right]
    seen = [ribbon.current.key]
    for key in walk:
        qtbot.keyClick(ribbon, key)
        seen.append(ribbon.current.key)
    assert seen == list("abcdef")
    assert "Seluruh teks f" in ribbon.accessibleName()
    qtbot.keyClick(ribbon, Qt.Key.Key_Right)
    assert ribbon.current.key == "f"
    qtbot.keyClick(ribbon, Qt.Key.Key_Left)
    qtbot.keyClick(ribbon, Qt.Key.Key_Up)
    assert ribbon.current.key == "b"
    with qtbot.waitSignal(ribbon.chosen) as told:
        qtbot.keyClick(ribbon, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_a_mark_is_pressed_and_tells_all_of_itself(qtbot: QtBot) -> None:
    ribbon = shown(qtbot)
    box = ribbon._mark(0, 0)
    with qtbot.waitSignal(ribbon.chosen) as told:
        qtbot.mouseClick(ribbon, Qt.MouseButton.LeftButton, pos=box.center())
    assert told.args == ["a"]
    assert ribbon._tip(box.center()) == "Seluruh teks a"
    assert ribbon._tip(ribbon._column(3).center()) == "Sabtu, akhir pekan"
    hidden = ribbon._tip(ribbon._mark(2, 1).center())
    assert all(f"teks {key}" in hidden for key in "cde")


def test_the_table_has_a_row_for_every_mark_and_every_empty_day(qtbot: QtBot) -> None:
    card = RibbonCard()
    qtbot.addWidget(card)
    card.resize(700, 260)
    card.show_days(DAYS)
    card.show()
    card.switch.click()
    words = [card.table.item(n, 1).text() for n in range(card.table.rowCount())]
    assert [w[-1] for w in words if w.startswith("Seluruh")] == list("abcdef")
    assert len(words) == 8
    card.table.setCurrentCell(2, 0)
    with qtbot.waitSignal(card.chosen) as told:
        card.table.activated.emit(card.table.currentIndex())
    assert told.args == ["b"]
    with qtbot.assertNotEmitted(card.chosen):
        card.table.activated.emit(card.table.model().index(1, 0))
