# SPDX-License-Identifier: Apache-2.0
"""The form of one link that exists: strength, bearing, victims, note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.screens.elements.link_fields import LinkFields
from desktop.widgets.form_dialog import FormDialog
from models.casefile.links import Link
from models.casefile.people import Person


class LinkForm(FormDialog):
    """Changes a link.

    Args:
        title: the source it links.
        link: the link as it is.
        victims: of its count, in order.
        parent: window over which it opens.

    Attributes:
        fields: what can be changed.
    """

    def __init__(
        self,
        title: str,
        link: Link,
        victims: Sequence[Person],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent, width=520)
        self._link = link
        self.set_heading(self.tr("Change the link"), title)
        self.save_button.setText(self.tr("Save"))
        self.fields = LinkFields(self, link, victims)
        self.come_alive()

    def read(self) -> Link:
        """Return what stands in the form, not checked."""
        return self.fields.apply(self._link)
