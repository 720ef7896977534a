# SPDX-License-Identifier: Apache-2.0
"""A look is put on the whole application, and taken over by what is shown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QLabel

from desktop.theme import current
from desktop.theme.apply import Theme
from desktop.theme.tokens import Mode
from desktop.widgets.icon_label import IconLabel


@pytest.fixture
def theme(dressed: Theme):
    yield dressed
    dressed.apply(Mode.LIGHT)


@pytest.mark.parametrize(("mode", "look"), [(Mode.LIGHT, "light"), (Mode.DARK, "dark")])
def test_a_look_reaches_palette_and_tokens(qapp, qtbot, theme, mode, look):
    with qtbot.waitSignal(theme.changed):
        theme.apply(mode)
    tokens = current.current()
    assert tokens.name == look
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window.name().upper() == tokens.colour("bg")
    assert theme.mode is mode


def test_the_desktop_is_followed_when_asked_for(theme):
    theme.apply(Mode.SYSTEM)
    assert current.current().name in {"light", "dark"}
    theme._on_scheme_changed()
    assert theme.mode is Mode.SYSTEM


def test_text_grows_with_the_scale(qapp, qtbot, theme):
    theme.apply(Mode.LIGHT, 150)
    assert theme.scale == 150
    assert qapp.font().pixelSize() == 20
    theme.apply(Mode.LIGHT, 133)
    assert theme.scale == 100


def test_the_bundled_fonts_are_used_with_figures_in_columns(qapp):
    assert "Inter" in QFontDatabase.families()
    assert "JetBrains Mono" in QFontDatabase.families()
    body = current.font("body")
    assert QFontInfo(body).family() == "Inter"
    assert body.featureValue(QFont.Tag("tnum")) == 1
    metrics = QFontMetrics(body)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_figures_stay_in_columns_under_the_style_sheet(qtbot):
    label = QLabel("x")
    label.setProperty("kind", "strong")
    qtbot.addWidget(label)
    label.ensurePolished()
    advance = label.fontMetrics().horizontalAdvance
    assert advance("1111") == advance("0000")


def test_what_is_shown_follows_a_change_of_look(qtbot, theme):
    label = IconLabel("lock")
    qtbot.addWidget(label)
    label.show()
    before = label.pixmap().toImage()
    theme.apply(Mode.DARK)
    assert label.pixmap().toImage() != before
