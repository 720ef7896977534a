# SPDX-License-Identifier: Apache-2.0
"""Painters get colours and fonts of the look in force."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from desktop.theme import current
from desktop.theme.tokens import load_tokens


@pytest.fixture
def in_dark_at_150(qapp):
    current.use(load_tokens("dark", 150))
    yield
    current.use(load_tokens("light"))


def test_everything_follows_look_and_scale(in_dark_at_150):
    assert current.colour("text").name().upper() == "#E9EAED"
    assert current.font("body").pixelSize() == 20
    assert current.line_height("body") == 30
    assert current.px(16) == 24
    assert current.line_height("display") > current.line_height("body")


@pytest.mark.parametrize(
    ("step", "weight", "family"),
    [
        ("title", QFont.Weight.DemiBold, "Inter"),
        ("body", QFont.Weight.Normal, "Inter"),
        ("mono", QFont.Weight.Normal, "JetBrains Mono"),
    ],
)
def test_each_step_has_its_family_and_weight(qapp, step, weight, family):
    made = current.font(step, italic=True)
    assert (made.family(), made.weight()) == (family, weight)
    assert made.italic()
