# SPDX-License-Identifier: Apache-2.0
"""One ring around whichever button has the focus: 2 px wide, 2 px away.

Fields and lists draw their own edge; this serves buttons, ours and Qt's. Shown
for the keyboard only, so that a click leaves no trace.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from desktop.theme.current import colour

REACH = 4
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest)


class _Ring(QWidget):
    """The ring itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class FocusRing(QObject):
    """Moves the ring along with the focus.

    Args:
        app: the application to watch.
        parent: Qt owner.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        self._target: QAbstractButton | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Follow the focus, unless a click moved it."""
        del old
        self._end()
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if isinstance(new, QAbstractButton) and not clicked:
            self._go(new)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow whatever moves or hides the button: itself, or what it stands in."""
        del watched
        if event.type() == QEvent.Type.Hide:
            self._end()
        elif event.type() in _MOVES:
            self._place()
        return False

    def _go(self, target: QAbstractButton) -> None:
        """Put a ring around a button."""
        self._target = target
        self._ring = _Ring(_ground(target))
        self._watched = [target, *_between(target, self._ring)]
        for one in self._watched:
            one.installEventFilter(self)
        self._place()
        self._ring.show()
        self._ring.raise_()

    def _place(self) -> None:
        """Put the ring where its button is."""
        if self._ring is None or self._target is None or not isValid(self._ring):
            return
        ground = self._ring.parentWidget()
        assert ground is not None, "a ring always stands on something"
        corner = self._target.mapTo(ground, QPoint(0, 0))
        self._ring.setGeometry(_around(QRect(corner, self._target.size())))

    def _end(self) -> None:
        """Take the ring away."""
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        for one in self._watched:
            if isValid(one):
                one.removeEventFilter(self)
        self._watched = []
        self._ring = None
        self._target = None


def _around(box: QRect) -> QRect:
    """Return the place of the ring around a box."""
    return box.adjusted(-REACH, -REACH, REACH, REACH)


def _between(target: QWidget, ring: QWidget) -> Iterator[QWidget]:
    """Yield what a button stands in, up to what its ring stands on."""
    above = target.parentWidget()
    while above is not None and above is not ring.parentWidget():
        yield above
        above = above.parentWidget()


def _ground(target: QWidget) -> QWidget:
    """Return the nearest ancestor on which the whole ring has room."""
    ground = target.parentWidget() or target
    while not ground.isWindow():
        corner = target.mapTo(ground, QPoint(0, 0))
        if ground.rect().contains(_around(QRect(corner, target.size()))):
            break
        ground = ground.parentWidget() or ground.window()
    return ground
