# SPDX-License-Identifier: Apache-2.0
"""A place to drop files on, or to choose them by a button.

Knows paths only; must not read a file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from desktop.theme.current import colour
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class FileDrop(Living, QFrame):
    """Takes files.

    Args:
        title: what may be dropped.
        text: what happens with it.
        many: whether several files may come at once.
        parent: Qt owner.

    Signals:
        files_given: the user gave files; carries a list of ``Path``.
    """

    files_given = Signal(list)

    def __init__(
        self,
        title: str = "",
        text: str = "",
        many: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._many = many
        self._over = False
        self.setAcceptDrops(True)
        self._title = Text(title, "strong", wrap=True)
        self._text = Text(text, "small", "text3", wrap=True)
        self._text.setVisible(bool(text))
        self._button = Button("", icon_name="upload")
        self._button.clicked.connect(self._on_choose)
        layout = row(gap=12, margins=(16, 12, 16, 12))
        layout.addWidget(IconLabel("upload", "text3", 20))
        layout.addLayout(column(STRETCH, self._title, self._text, STRETCH, gap=0), 1)
        layout.addWidget(self._button)
        self.setLayout(layout)
        self.come_alive()

    def set_words(self, title: str, text: str) -> None:
        """Change the words."""
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self._button.setAccessibleDescription(title)

    def retranslate(self) -> None:
        """Set our own words."""
        words = (
            self.tr("Choose files\u2026")
            if self._many
            else self.tr("Choose a file\u2026")
        )
        self._button.setText(words)

    def _on_choose(self) -> None:
        """Ask for files with the desktop's own dialog."""
        if self._many:
            names, _ = QFileDialog.getOpenFileNames(self, self._title.plain)
        else:
            name, _ = QFileDialog.getOpenFileName(self, self._title.plain)
            names = [name] if name else []
        self._give([Path(name) for name in names])

    def _give(self, paths: list[Path]) -> None:
        """Pass files on, never folders."""
        found = [path for path in paths if path.is_file()]
        if found:
            self.files_given.emit(found if self._many else found[:1])

    def _paths(self, data: QMimeData) -> list[Path]:
        """Return the local files in what is being dragged."""
        return [
            Path(address.toLocalFile())
            for address in data.urls()
            if address.isLocalFile()
        ]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome local files."""
        if self._paths(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self._over = False
        self.update()
        event.acceptProposedAction()
        self._give(self._paths(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint a dashed frame, stronger while files hover."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(
            colour("accent" if self._over else "field"), 2 if self._over else 1.2
        )
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(colour("accentsoft" if self._over else "surface2"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
