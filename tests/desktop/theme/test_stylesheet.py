# SPDX-License-Identifier: Apache-2.0
"""The style sheet renders whole for every look and scale."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.theme.stylesheet import render
from desktop.theme.tokens import SCALES, load_tokens


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", SCALES)
def test_no_hole_is_left_and_every_picture_exists(look, scale):
    sheet = render(load_tokens(look, scale))
    assert "${" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)
    assert sheet.count("{") == sheet.count("}")


def test_the_looks_differ():
    assert render(load_tokens("light")) != render(load_tokens("dark"))
