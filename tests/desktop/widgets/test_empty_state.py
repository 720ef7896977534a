# SPDX-License-Identifier: Apache-2.0
"""An empty page says what to do."""

from __future__ import annotations

from desktop.widgets.buttons import Button
from desktop.widgets.clipping import find_clipped
from desktop.widgets.empty_state import EmptyState


def test_an_empty_page_says_what_to_do(qtbot):
    button = Button("Tambah", "primary")
    state = EmptyState("package", "Belum ada barang bukti", "Tambahkan berkas.", button)
    qtbot.addWidget(state)
    state.resize(600, 400)
    state.show()
    assert find_clipped(state) == []
    state.set_words("Kosong", "Lain.")
    assert state._title.plain == "Kosong"
