# SPDX-License-Identifier: Apache-2.0
"""The guide over an open form: read, close, and go on typing.

Knows the view of the guide; must not know the form below.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.screens.guide.view import GuideView
from desktop.theme.current import px
from desktop.widgets.dialog import Dialog
from models.law.catalogue import Catalogue

_WIDE = 980
_HIGH = 470


class GuideDialog(Dialog):
    """Shows the guide; what lies below keeps every word.

    Args:
        catalogue: the law.
        parent: the form over which it opens.

    Attributes:
        guide: list and page.
    """

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, _WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.guide = GuideView(catalogue)
        self.guide.followed.connect(lambda key: self.guide.point_at(key))
        self.guide.setMinimumHeight(px(_HIGH))
        self.body.addWidget(self.guide, 1)
        self.let_body_grow()
        # Enter belongs to the list: it leads to the page beside it.
        self.cancel_button.setDefault(False)
        self.cancel_button.setAutoDefault(False)
        self.come_alive()

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self.set_heading(self.tr("Provisions & guide"))
        self.cancel_button.setText(self.tr("Close"))

    def ask_help(self) -> None:
        """Stay: this is the help."""
