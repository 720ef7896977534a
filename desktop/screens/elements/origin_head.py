# SPDX-License-Identifier: Apache-2.0
"""Heads sources of one origin in the inspector: they count as one, until said.

Knows a ``SameOrigin``; must not weigh anything.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.screens.elements.inspection import SameOrigin
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.text import Text

_TOP = Qt.AlignmentFlag.AlignTop


class OriginHead(QFrame):
    """The words above sources that count as one.

    Args:
        group: which, and what a person said of them.

    Attributes:
        acts: the gesture, unless nobody can say so of one person's own words;
            then one button for each word that stands.

    Signals:
        apart_wanted: the user says that items are independent; carries their ids.
        back_wanted: the user takes a word back; carries its id.
    """

    apart_wanted = Signal(object)
    back_wanted = Signal(str)

    def __init__(self, group: SameOrigin) -> None:
        super().__init__()
        self.setProperty("panel", "quiet")
        words = self.tr("One origin, so they count as one: {0}").format(group.label)
        if group.one_voice:
            words = self.tr("Words of one person, so they count as one: {0}").format(
                group.label
            )
        say = Button(self.tr("Say that they are independent…"), "link", size="row")
        say.clicked.connect(lambda: self.apart_wanted.emit(group.items))
        say.setAccessibleName(f"{say.text()} {group.label}")
        say.setVisible(not group.one_voice)
        self.acts = [] if group.one_voice else [say]
        head = row(gap=8)
        head.addWidget(IconLabel("copy", "text2", 14), 0, _TOP)
        head.addWidget(Text(words, "small", "text2", wrap=True), 1)
        body = column(head, gap=2, margins=(8, 6, 8, 4))
        for word, said in group.words:
            body.addWidget(Text(said, "small", "text2", wrap=True))
            back = Button(self.tr("Take back…"), "link", size="row")
            back.setAccessibleName(f"{back.text()} {said}")
            back.clicked.connect(lambda _=False, one=word: self.back_wanted.emit(one))
            self.acts.append(back)
            body.addLayout(row(back, STRETCH))
        if not group.one_voice:
            body.addLayout(row(say, STRETCH))
        self.setLayout(body)
        self.setAccessibleName(words)
