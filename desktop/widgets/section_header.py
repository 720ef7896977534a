# SPDX-License-Identifier: Apache-2.0
"""The heading of a part of a page, with room for an action at its end."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import STRETCH, row
from desktop.widgets.text import Text


class SectionHeader(QWidget):
    """A title, a quieter remark and at most one action.

    Args:
        title: the heading.
        sub: remark beside it.
        trailing: widget at the far end.
        kind: step of the type scale of the heading.
    """

    def __init__(
        self,
        title: str = "",
        sub: str = "",
        trailing: QWidget | None = None,
        kind: str = "head",
    ) -> None:
        super().__init__()
        self._title = Text(title, kind)
        self._sub = ElidedLabel(sub, "small", "text3")
        self._sub.setVisible(bool(sub))
        layout = row(self._title, self._sub, STRETCH)
        if trailing is not None:
            layout.addWidget(trailing)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.set_text(title)

    def set_sub(self, sub: str) -> None:
        """Change the remark; an empty one is hidden."""
        self._sub.set_text(sub)
        self._sub.setVisible(bool(sub))
