# SPDX-License-Identifier: Apache-2.0
"""Which file of an exhibit is looked at, and what can be done with it.

Knows names and keys; must not read a file.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop.viewer.readable import readable_line
from desktop.viewer.sheets import Original
from desktop.widgets.buttons import IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import row
from desktop.widgets.living import Living


class FileRow(Living, QWidget):
    """The files of an exhibit.

    Args:
        parent: Qt owner.

    Signals:
        chosen: another file; carries its key.
        add_wanted: the user adds files.
        facts_wanted: the user wants to know more of the file.
        export_wanted: the user takes the original out of the vault.
        remove_wanted: the user takes the file out of the case.
    """

    chosen = Signal(str)
    add_wanted = Signal()
    facts_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel("", "smallmed", "text2")
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.activated.connect(self._on_activated)
        self.add = IconButton("file-plus", "")
        self.facts = IconButton("info", "")
        self.export = IconButton("file-down", "")
        self.remove = IconButton("trash-2", "")
        self.add.clicked.connect(self.add_wanted)
        self.facts.clicked.connect(self.facts_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        line = row(
            *(self._name, self.combo, self.add, self.facts, self.export, self.remove),
            gap=4,
            margins=(12, 3, 6, 3),
        )
        line.setStretchFactor(self._name, 1)
        line.setStretchFactor(self.combo, 1)
        self.setLayout(line)
        self.come_alive()

    def show_files(self, files: Sequence[Original], key: str) -> None:
        """Show these files, one of them chosen."""
        many = len(files) > 1
        self.combo.setVisible(many)
        self._name.setVisible(not many)
        self.combo.clear()
        for place, file in enumerate(files, start=1):
            name = readable_line(file.name)
            self.combo.addItem(f"{place}/{len(files)}  {name}" if many else name)
            self.combo.setItemData(place - 1, file.key)
            if file.key == key:
                self.combo.setCurrentIndex(place - 1)
                self._name.set_text(name)
        self.combo.setToolTip(self.combo.currentText())

    def retranslate(self) -> None:
        """Set our own words."""
        self.combo.setAccessibleName(self.tr("Files of this exhibit"))
        self.add.set_label(self.tr("Add files…"))
        self.facts.set_label(self.tr("Details of this file"))
        self.export.set_label(self.tr("Export original…"))
        self.remove.set_label(self.tr("Take this file out…"))

    def _on_activated(self, place: int) -> None:
        """Tell which file was chosen."""
        self.combo.setToolTip(self.combo.currentText())
        self.chosen.emit(str(self.combo.itemData(place)))
