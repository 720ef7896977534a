# SPDX-License-Identifier: Apache-2.0
"""The chain is painted, spoken and reached by keys; a hole stands out."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.screens.evidence.chain import Chain, ChainLine
from desktop.widgets.clipping import record

LINES = (
    ChainLine("a", "Disita · Bayu Wirasena", "Mess B", "19/11 08.05", spoken="satu"),
    ChainLine("b", "Jalur belum dicatat", "Lengkapi", "", hole=True, spoken="hilang"),
    ChainLine("b", "Disimpan · Ratna", "Lemari 2", "20/11 09.00", now=True),
)


def test_links_and_holes_are_told_apart(qtbot):
    chain = Chain()
    qtbot.addWidget(chain)
    chain.show_lines(LINES)
    chain.resize(290, 160)
    chain.show()
    heard: list[tuple[str, str]] = []
    chain.link_chosen.connect(lambda key: heard.append(("link", key)))
    chain.hole_chosen.connect(lambda key: heard.append(("hole", key)))
    for row in chain.rows:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.keyClick(chain.rows[1], Qt.Key.Key_Space)
    assert heard == [("link", "a"), ("hole", "b"), ("link", "b"), ("hole", "b")]
    with record() as painted:
        chain.grab()
    assert {"Disita · Bayu Wirasena", "Lengkapi", "20/11 09.00"} <= {
        one.text for one in painted
    }
    assert all(one.fits or one.may_elide for one in painted)
    assert chain.rows[0].accessibleName() == "satu"


def test_another_chain_takes_its_place(qtbot):
    chain = Chain()
    qtbot.addWidget(chain)
    chain.show_lines(LINES)
    chain.show_lines(LINES[:1])
    assert len(chain.rows) == 1
    chain.rows[0].grab()
