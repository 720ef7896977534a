# SPDX-License-Identifier: Apache-2.0
"""Puts a look on the application: fonts, palette and style sheet.

Knows tokens and Qt's application object; must not know a window. The application
is made with ``STYLE_ARGUMENTS``: asking it for its style afterwards would bring in
all of Qt's style classes before the first screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.theme import current, icons
from desktop.theme.stylesheet import render
from desktop.theme.tokens import SCALES, Mode, Tokens, load_tokens
from models.base.assets import read_bytes

FONT_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "Inter-Italic.otf",
    "JetBrainsMono-Regular.ttf",
)
_PALETTE = (
    (QPalette.ColorRole.Window, "bg"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "surface2"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "onaccent"),
    (QPalette.ColorRole.Highlight, "accentfill"),
    (QPalette.ColorRole.HighlightedText, "onaccent"),
    (QPalette.ColorRole.Accent, "accentfill"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "tip"),
    (QPalette.ColorRole.ToolTipText, "tiptext"),
    (QPalette.ColorRole.Mid, "line2"),
    (QPalette.ColorRole.Dark, "field"),
)
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


STYLE_ARGUMENTS = ("-style", "fusion")
"""Arguments for ``QApplication``: the one style our sheet is written for."""


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for name in FONT_FILES:
        QFontDatabase.addApplicationFontFromData(read_bytes("fonts", name))


class Theme(QObject):
    """The look of one application.

    Args:
        app: the application to dress.
        parent: Qt owner.

    Signals:
        changed: another look or scale is in force; everything was repolished.
    """

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._mode = Mode.SYSTEM
        self._scale = 100
        self._held = False
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def mode(self) -> Mode:
        """Return what the user asked for."""
        return self._mode

    @property
    def scale(self) -> int:
        """Return the text scale in percent."""
        return self._scale

    def apply(self, mode: Mode = Mode.SYSTEM, scale: int = 100) -> None:
        """Dress the application.

        Args:
            mode: light, dark, or whatever the desktop says.
            scale: text scale in percent; an unknown value counts as 100.
        """
        self._mode = mode
        self._scale = scale if scale in SCALES else 100
        self._dress(load_tokens(self._look(), self._scale))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Put the style sheet on at the end of the block, not in it.

        Widgets made inside are polished once, and not each time one is put into
        another: a third of what it takes to make the door, half of what it takes
        to make the pages of a vault. Fonts, colours and sizes are in force inside.
        """
        self._held = True
        self._take_off()
        try:
            yield
        finally:
            self._held = False
            self._finish()

    def _look(self) -> str:
        """Return ``light`` or ``dark``."""
        if self._mode is not Mode.SYSTEM:
            return self._mode.value
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _dress(self, tokens: Tokens) -> None:
        """Put tokens in force on the whole application."""
        load_fonts()
        current.use(tokens)
        icons.forget()
        self._app.setFont(current.font("body"))
        self._app.setPalette(_palette(tokens))
        if not self._held:
            self._finish()

    def _finish(self) -> None:
        """Put the style sheet on and say so.

        One sheet put over another makes Qt polish each widget once for each of its
        ancestors; taken off first, it is polished twice. With a case open that is
        0.6 s of work instead of 2.7.
        """
        self._take_off()
        self._app.setStyleSheet(render(current.current()))
        self.changed.emit()

    def _take_off(self) -> None:
        """Leave the application without a style sheet for a moment."""
        if self._app.styleSheet():
            self._app.setStyleSheet("")

    def _on_scheme_changed(self) -> None:
        """Follow the desktop if the user asked for that."""
        if self._mode is Mode.SYSTEM:
            self.apply(self._mode, self._scale)


def _palette(tokens: Tokens) -> QPalette:
    """Return the palette of a look, for what the style sheet leaves to Fusion."""
    palette = QPalette()
    for role, token in _PALETTE:
        palette.setColor(role, QColor(tokens.colour(token)))
    for role in _DISABLED:
        palette.setColor(
            QPalette.ColorGroup.Disabled, role, QColor(tokens.colour("text3"))
        )
    return palette
