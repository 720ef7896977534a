# SPDX-License-Identifier: Apache-2.0
"""The sign lies over the part it speaks of and never in the way."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QWidget

from desktop.screens.evidence.drop_sign import DropSign, local_paths
from desktop.widgets.clipping import record


def test_it_lies_over_its_area(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    area = QWidget(page)
    area.setGeometry(100, 50, 300, 200)
    sign = DropSign(page)
    page.show()
    sign.show_over(area, "Lepaskan di sini: tambahkan ke BB-07")
    assert sign.geometry() == area.geometry()
    assert sign.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    with record() as heard:
        sign.grab()
    assert all(one.fits for one in heard)


def test_only_local_paths_count():
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.pdf"), QUrl.fromLocalFile("/a/b.pdf")])
    assert [path.as_posix() for path in local_paths(data)] == ["/a/b.pdf"]
