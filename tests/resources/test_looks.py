# SPDX-License-Identifier: Apache-2.0
"""What ships with a licence ships its text; icons and fonts are whole."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QRawFont
from PySide6.QtSvg import QSvgRenderer

from models.base.assets import read_bytes, read_text, resource

ICONS = sorted(
    entry.name for entry in resource("icons").iterdir() if entry.name.endswith(".svg")
)
FONTS = sorted(
    entry.name
    for entry in resource("fonts").iterdir()
    if entry.name.endswith((".otf", ".ttf"))
)


@pytest.mark.parametrize("name", ["lucide", "inter", "jetbrains-mono", "liberation"])
def test_each_licence_text_is_there(name):
    assert len(read_text("licences", f"{name}.txt")) > 500


@pytest.mark.parametrize("name", ICONS)
def test_each_icon_can_be_drawn_and_tinted(qapp, name):
    drawing = read_text("icons", name)
    assert "currentColor" in drawing
    assert 'stroke-width="2"' in drawing
    ET.fromstring(drawing)
    assert QSvgRenderer(QByteArray(drawing.encode())).isValid()


@pytest.mark.parametrize("name", FONTS)
def test_each_font_can_be_read_and_knows_indonesian(qapp, name):
    font = QRawFont(QByteArray(read_bytes("fonts", name)), 13)
    assert font.isValid()
    for letter in "aZ0Rp.,\u201c\u201d\u2026\u00b7":
        assert font.supportsCharacter(ord(letter)), letter


def test_fonts_for_paper_come_in_four_cuts():
    for family in ("LiberationSans", "LiberationSerif"):
        cuts = {n for n in FONTS if n.startswith(f"{family}-")}
        assert len(cuts) == 4
