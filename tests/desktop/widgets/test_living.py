# SPDX-License-Identifier: Apache-2.0
"""A living widget follows language and look, but only once it is whole."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.living import Living


class Sample(Living, QWidget):
    def __init__(self):
        self.heard = []
        super().__init__()

    def retranslate(self):
        self.heard.append("words")

    def restyle(self):
        self.heard.append("look")


class Silent(Living, QWidget):
    pass


def send(widget, kind):
    QCoreApplication.sendEvent(widget, QEvent(kind))


def test_nothing_happens_before_the_widget_is_whole(qtbot):
    widget = Sample()
    qtbot.addWidget(widget)
    send(widget, QEvent.Type.LanguageChange)
    send(widget, QEvent.Type.StyleChange)
    assert widget.heard == []


def test_it_follows_language_and_look(qtbot):
    widget = Sample()
    qtbot.addWidget(widget)
    widget.come_alive()
    assert widget.heard == ["words", "look"]
    send(widget, QEvent.Type.LanguageChange)
    send(widget, QEvent.Type.StyleChange)
    send(widget, QEvent.Type.EnabledChange)
    assert widget.heard == ["words", "look", "words", "look"]


def test_a_widget_need_not_listen(qtbot):
    widget = Silent()
    qtbot.addWidget(widget)
    widget.come_alive()
    send(widget, QEvent.Type.LanguageChange)
