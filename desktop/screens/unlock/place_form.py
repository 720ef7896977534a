# SPDX-License-Identifier: Apache-2.0
"""First step of a new vault: its name, its place, and who keeps it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.screens.unlock.founding import Founding
from desktop.widgets.buttons import Button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import STRETCH, column, panel, row
from desktop.widgets.living import Living
from desktop.wording.labels import labels

SUFFIX = ".saksama"
_FORBIDDEN = frozenset('<>:"/\\|?*')
_LONGEST = 80


class PlaceForm(Living, QWidget):
    """Name, place, keeper.

    Signals:
        submitted: the user goes on; carries a ``Founding``.
        folder_wanted: the user wants another place.
        left: the user does not want a new vault after all.
    """

    submitted = Signal(object)
    folder_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents))
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.textChanged.connect(self._on_changed)
        self._place = ElidedLabel("", "body", "text2")
        self.folder_button = Button("", "secondary", "folder-open", "row")
        self.folder_button.clicked.connect(self.folder_wanted)
        self._box = panel(
            row(self._place, self.folder_button, margins=(12, 6, 6, 6)), "quiet"
        )
        self.user = QLineEdit()
        self.user.setMaxLength(_LONGEST)
        self.user.textChanged.connect(self._on_changed)
        self.role = QComboBox()
        self._name_row = FormRow("", self.name)
        self._place_row = FormRow("", self._box)
        self._user_row = FormRow("", self.user)
        self._role_row = FormRow("", self.role)
        self.back_button = Button("", "quiet")
        self.back_button.clicked.connect(self.left)
        self.next_button = Button("", "primary")
        self.next_button.clicked.connect(self._on_submit)
        for edit in (self.name, self.user):
            edit.returnPressed.connect(self._on_submit)
        self.setLayout(
            column(
                self._name_row,
                self._place_row,
                row(self._user_row, self._role_row, gap=12),
                STRETCH,
                row(self.back_button, STRETCH, self.next_button),
                gap=12,
            )
        )
        self.come_alive()
        self.set_folder(self._folder)

    def set_folder(self, folder: Path) -> None:
        """Take another place."""
        self._folder = folder
        self._place.set_text(str(folder))
        self._place_row.set_error("")

    def refuse_place(self, words: str) -> None:
        """Say why no vault can stand there."""
        self._place_row.set_error(words)

    def clear(self) -> None:
        """Forget what was typed."""
        self.name.clear()
        self.user.clear()
        self._name_row.set_error("")
        self._place_row.set_error("")

    def retranslate(self) -> None:
        """Set our own words; the role chosen stays chosen."""
        self._name_row.set_label(self.tr("Name of the vault"))
        self.name.setPlaceholderText(self.tr("e.g. Unit PPA Nusa Raya"))
        self._place_row.set_label(self.tr("Place"))
        self._place_row.set_hint(
            self.tr("On this laptop, not in a folder that is copied to a server.")
        )
        self._user_row.set_label(self.tr("Your name, as journals show it"))
        self._role_row.set_label(self.tr("Your role"))
        self.folder_button.setText(self.tr("Choose…"))
        self.folder_button.setAccessibleName(self.tr("Choose the place"))
        self.back_button.setText(self.tr("Back"))
        self.next_button.setText(self.tr("Continue"))
        chosen = max(0, self.role.currentIndex())
        self.role.clear()
        for code, words in labels("user_role").items():
            self.role.addItem(words, code)
        self.role.setCurrentIndex(chosen)
        self._on_changed()

    def _on_changed(self) -> None:
        """Say at once which letters a folder cannot have."""
        strange = "".join(sorted(_FORBIDDEN & set(self.name.text())))
        words = self.tr("A folder name cannot hold {0}").format(strange)
        self._name_row.set_error(words if strange else "")
        typed = self.name.text().strip(" .") and self.user.text().strip()
        self.next_button.setEnabled(bool(typed) and not strange)

    def _on_submit(self) -> None:
        """Hand over what was typed."""
        if self.next_button.isEnabled():
            name = self.name.text().strip(" .").removesuffix(SUFFIX)
            path = self._folder / f"{name}{SUFFIX}"
            role = str(self.role.currentData())
            self.submitted.emit(Founding(path, self.user.text().strip(), role))
