# SPDX-License-Identifier: Apache-2.0
"""Content of a scrolling area that is as high as its words need at its width.

Must not know the words. A wrapped label asks, as its least height, for what it
would need at its narrowest; taken together that is far too much, and a page
would scroll although everything fits.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QWidget


class Flowing(QWidget):
    """A widget around a layout, for ``scrolled``.

    Args:
        layout: what stands in it.
    """

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width in force."""
        return QSize(super().minimumSizeHint().width(), 0)
