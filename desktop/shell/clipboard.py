# SPDX-License-Identifier: Apache-2.0
"""The one way by which Saksama copies text, and takes it back.

Knows the clipboard and the hints by which clipboard managers are asked to
forget; must not know what is copied. A hint is a request, not a guarantee.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_MS = 10_000
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_MARK = "x-kde-passwordManagerHint"
_HINTS = {
    _MARK: b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}


class Clipboard(QObject):
    """Copies text for ten seconds, and so does every field of ours.

    Args:
        parent: Qt owner.
        clear_ms: how long the text stays.
    """

    def __init__(self, parent: QObject | None = None, clear_ms: int = CLEAR_MS) -> None:
        super().__init__(parent)
        self._held = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(clear_ms)
        self._timer.timeout.connect(self.clear_if_ours)
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    def copy(self, text: str) -> None:
        """Put text on the clipboard, marked as not to be remembered."""
        data = QMimeData()
        data.setText(text)
        for kind, value in _HINTS.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._held = text
        self._timer.start()

    def _on_changed(self) -> None:
        """Treat what a field of ours copied with the usual keys like our own."""
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text() if clipboard.ownsClipboard() else ""
        if text and not clipboard.mimeData().hasFormat(_MARK):
            self.copy(text)

    def clear_if_ours(self) -> None:
        """Take back what came from us, unless somebody else copied since.

        Text that was copied out of one of our fields with the usual keys is
        ours too.
        """
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        mode = QClipboard.Mode
        if clipboard.ownsClipboard() or (self._held and clipboard.text() == self._held):
            clipboard.clear(mode.Clipboard)
        if clipboard.supportsSelection() and (
            clipboard.ownsSelection()
            or (self._held and clipboard.text(mode.Selection) == self._held)
        ):
            clipboard.clear(mode.Selection)
        self._held = ""
