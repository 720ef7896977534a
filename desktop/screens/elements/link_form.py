# SPDX-License-Identifier: Apache-2.0
"""The form of one link that exists: strength, bearing, victims, note."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.link_fields import LinkFields, already_linked, victims_of
from models.casefile.file import CaseFile
from models.casefile.links import Link


class LinkForm(FormDialog):
    """Changes a link.

    Args:
        title: the source it links.
        link: the link as it is.
        file: the case.
        parent: window over which it opens.

    Attributes:
        fields: what can be changed.
    """

    def __init__(
        self, title: str, link: Link, file: CaseFile, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent, width=520)
        self._link = link
        self._file = file
        self.set_heading(self.tr("Change the link"), title)
        self.save_button.setText(self.tr("Save"))
        self.fields = LinkFields(self, link, victims_of(file, link.count))
        self.come_alive()

    def read(self) -> Link:
        """Return what stands in the form, not checked."""
        return self.fields.apply(self._link)

    def wrong(self) -> tuple[str, str] | None:
        """Return the row and words of what does not match yet."""
        words = already_linked(self._file, [self.read()])
        return self.fields.wrong() or (("link.bearing", words) if words else None)
