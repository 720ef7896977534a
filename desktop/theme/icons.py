# SPDX-License-Identifier: Apache-2.0
"""Lucide line icons, tinted with a token when they are asked for.

Knows files under ``resources/icons`` and the tokens in force; must not know
what an icon stands for.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.theme.current import current
from models.base.assets import read_text

STROKE = 1.75
_PIXMAPS: dict[tuple[str, int, str, float, float], QPixmap] = {}


def pixmap(
    name: str, ink: str = "text2", size: int = 16, stroke: float = STROKE
) -> QPixmap:
    """Return an icon in the colour of a token.

    Args:
        name: file name under ``resources/icons`` without ``.svg``.
        ink: colour token.
        size: edge in logical pixels, unscaled (grows with the text scale).
        stroke: line width in the 24-unit drawing.

    Raises:
        FileNotFoundError: no such icon is shipped; our mistake.
    """
    tokens = current()
    edge = tokens.px(size)
    ratio = _ratio()
    key = (name, edge, tokens.colour(ink), stroke, ratio)
    found = _PIXMAPS.get(key)
    if found is None:
        found = _PIXMAPS[key] = _render(*key)
    return found


def icon(
    name: str, ink: str = "text2", size: int = 16, stroke: float = STROKE
) -> QIcon:
    """Return an icon with a quieter twin for the disabled state."""
    made = QIcon(pixmap(name, ink, size, stroke))
    made.addPixmap(pixmap(name, "text3", size, stroke), QIcon.Mode.Disabled)
    return made


def forget() -> None:
    """Drop every cached picture; needed before the application ends."""
    _PIXMAPS.clear()


def _ratio() -> float:
    """Return device pixels per logical pixel of the sharpest screen."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@cache
def _drawing(name: str) -> str:
    """Return the SVG text of an icon."""
    return read_text("icons", f"{name}.svg")


def _render(name: str, edge: int, colour: str, stroke: float, ratio: float) -> QPixmap:
    """Draw an icon into a new picture."""
    svg = _drawing(name).replace("currentColor", colour)
    svg = re.sub(r'stroke-width="2"', f'stroke-width="{stroke}"', svg)
    picture = QPixmap(QSize(round(edge * ratio), round(edge * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
