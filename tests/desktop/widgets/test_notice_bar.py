# SPDX-License-Identifier: Apache-2.0
"""A notice says what happened, what is safe and what to do."""

from __future__ import annotations

import pytest

from desktop.widgets.buttons import Button
from desktop.widgets.clipping import find_clipped
from desktop.widgets.notice_bar import Notice, NoticeBar


@pytest.mark.parametrize("tone", ["ok", "warn", "bad", "alt", "info", "neutral"])
def test_a_notice_says_its_words_with_icon_and_acts(qtbot, tone):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.resize(600, 100)
    bar.show_notice(
        Notice("Berkas belum tersimpan", "Tidak ada yang hilang.", tone),
        Button("Coba lagi"),
    )
    assert bar.accessibleName() == "Berkas belum tersimpan"
    assert bar.accessibleDescription() == "Tidak ada yang hilang."
    assert find_clipped(bar) == []
    bar.clear()
    assert bar.isHidden()


def test_technical_detail_is_folded_away(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice(Notice("a", tone="bad", detail="DiskTrouble reason='full'"))
    assert bar._detail.isHidden()
    bar._fold.click()
    assert not bar._detail.isHidden()
    bar._fold.click()
    assert bar._detail.isHidden()


def test_a_notice_can_be_put_away(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice(Notice("a"))
    with qtbot.waitSignal(bar.dismissed):
        bar._close.click()
    assert bar.isHidden()
