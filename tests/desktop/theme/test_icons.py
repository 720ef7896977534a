# SPDX-License-Identifier: Apache-2.0
"""Icons are tinted, cached per colour, and every one we name is shipped."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon

from desktop.theme import current, icons
from desktop.theme.tokens import load_tokens
from models.base.assets import resource

DESKTOP = Path(icons.__file__).parent.parent


def inks(picture):
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_takes_the_colour_of_its_token(qapp):
    picture = icons.pixmap("square", "badi", 24, 4)
    assert QColor(current.current().colour("badi")).name() in inks(picture)


def test_a_change_of_look_changes_the_ink(qapp):
    light = icons.pixmap("square", "text2", 24)
    current.use(load_tokens("dark"))
    try:
        assert inks(icons.pixmap("square", "text2", 24)) != inks(light)
    finally:
        current.use(load_tokens("light"))


def test_the_same_icon_is_drawn_once(qapp):
    first = icons.pixmap("lock").cacheKey()
    assert icons.pixmap("lock").cacheKey() == first


def test_a_disabled_icon_is_quieter(qapp):
    made = icons.icon("lock", "accent")
    normal = made.pixmap(16, QIcon.Mode.Normal).toImage()
    assert made.pixmap(16, QIcon.Mode.Disabled).toImage() != normal


def test_an_icon_that_is_not_shipped_is_our_mistake(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")


def shipped():
    return {
        entry.name.removesuffix(".svg")
        for entry in resource("icons").iterdir()
        if entry.name.endswith(".svg")
    }


def test_every_icon_named_in_the_sources_is_shipped():
    calls = re.compile(
        r"\b(?:IconLabel|IconButton|icon|pixmap|EmptyState|set_icon|set_icon_name)"
        r'\(\s*"([a-z0-9-]+)"|\bicon(?:_name)?="([a-z0-9-]+)"'
    )
    named = {
        (found.group(1) or found.group(2), path.name)
        for path in DESKTOP.rglob("*.py")
        for found in calls.finditer(path.read_text(encoding="utf-8"))
    }
    assert named
    known = shipped()
    assert not [pair for pair in sorted(named) if pair[0] not in known]
