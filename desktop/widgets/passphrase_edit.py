# SPDX-License-Identifier: Apache-2.0
"""A field for a passphrase: hidden, never copied, with a word on Caps Lock.

Knows letters and keys; must not know a vault.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.theme.current import px
from desktop.theme.icons import icon
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, holder, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_LEAKS = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
)


class _Edit(QLineEdit):
    """A line that keeps nothing: no undo, no copy, no menu, no dictionary."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setDragEnabled(False)
        self.setProperty("large", "true")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take letters, but no keys by which they could leave."""
        if any(event.matches(key) for key in _LEAKS):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer nothing."""
        event.accept()


class PassphraseEdit(Living, QWidget):
    """The field with an eye and a word on Caps Lock.

    Args:
        parent: Qt owner.

    Attributes:
        edit: the line itself, for labels and focus.

    Signals:
        changed: the words changed.
        submitted: Enter was pressed.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = _Edit()
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.installEventFilter(self)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._caps_text = Text("", "small", "warn")
        self._caps = holder(
            row(
                IconLabel("triangle-alert", "warni", 14),
                self._caps_text,
                STRETCH,
                gap=6,
            )
        )
        self._caps.hide()
        self.setLayout(column(self.edit, self._caps, gap=4))
        self.setFocusProxy(self.edit)
        self.come_alive()

    def text(self) -> str:
        """Return the words; hold them no longer than needed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget the words and hide what is typed next."""
        # Not ``clear``: it keeps the words, so that they can be undone.
        self.edit.setText("")
        self._eye.setChecked(False)

    def set_caps_lock(self, on: bool) -> None:
        """Show or hide the word on Caps Lock."""
        self._caps.setVisible(on)

    def setAccessibleName(self, name: str) -> None:
        """Name the line rather than the frame around it."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the line rather than the frame around it."""
        super().setAccessibleDescription(description)
        self.edit.setAccessibleDescription(description)

    def retranslate(self) -> None:
        """Set our own words."""
        self._caps_text.set_text(self.tr("Caps Lock is on"))
        self._tell_eye()

    def restyle(self) -> None:
        """Tint the eye."""
        self._tell_eye()

    def _on_eye(self, shown: bool) -> None:
        """Show or hide the letters."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._tell_eye()

    def _tell_eye(self) -> None:
        """Say what the eye would do."""
        shown = self._eye.isChecked()
        words = self.tr("Hide the letters") if shown else self.tr("Show the letters")
        self._eye.setText(words)
        self._eye.setToolTip(words)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "text2"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Guess Caps Lock from the letters that arrive."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text()
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_CapsLock:
                self.set_caps_lock(False)
            elif letter.isalpha():
                self.set_caps_lock(letter.isupper() != shifted)
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Return room for some twenty letters."""
        return QSize(240, px(40))
