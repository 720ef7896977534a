# SPDX-License-Identifier: Apache-2.0
"""Asks to which stage a case has come.

Knows the stages it is given; must not know what follows from one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.qt.accessible import name
from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog

_ROW = 32


class StageDialog(Dialog):
    """A short list of stages.

    Args:
        stages: (id, words) each, in the order of the pack.
        current: id of the stage now.
        parent: the window.

    Signals:
        stage_chosen: the user decided; carries the id.
    """

    stage_chosen = Signal(str)

    def __init__(
        self, stages: Sequence[tuple[str, str]], current: str, parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        for key, words in stages:
            item = QListWidgetItem(words, self.list)
            item.setSizeHint(QSize(0, px(_ROW)))
            item.setData(Qt.ItemDataRole.UserRole, key)
            if key == current:
                self.list.setCurrentItem(item)
        self.list.itemActivated.connect(lambda _item: self._on_take())
        self.body.addWidget(self.list)
        self.take_button = self.add_button(Button("", "primary"))
        self.take_button.clicked.connect(self._on_take)
        self.make_default(self.take_button)
        self.come_alive()

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self.set_heading(
            self.tr("Stage of the case"),
            self.tr("The change is written in the journal and can be changed again."),
        )
        name(self.list, "stages", self.tr("Stages"))
        self.take_button.setText(self.tr("Set stage"))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self.list.setMinimumHeight(px(320))

    def _on_take(self) -> None:
        """Hand over the stage and close."""
        item = self.list.currentItem()
        if item is not None:
            self.stage_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        self.accept()
