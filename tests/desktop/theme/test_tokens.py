# SPDX-License-Identifier: Apache-2.0
"""The token file is whole: both looks name the same, nothing is below 11 px."""

from __future__ import annotations

import re

import pytest

from desktop.theme.tokens import SCALES, load_tokens


def test_both_looks_name_the_same_tokens():
    assert list(load_tokens("light").colours) == list(load_tokens("dark").colours)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_colour_is_written_in_full(look):
    for name, value in load_tokens(look).colours.items():
        assert re.fullmatch(r"#[0-9A-F]{6}", value), name


def test_no_letter_is_smaller_than_eleven_pixels_and_lines_have_air():
    for step, style in load_tokens("light").types.items():
        assert style.size >= 11, step
        assert style.line >= 1.3 * style.size, step


@pytest.mark.parametrize(
    ("scale", "expected"), [(100, 13), (112, 15), (125, 16), (150, 20)]
)
def test_lengths_grow_with_the_text_scale(scale, expected):
    assert scale in SCALES
    assert load_tokens("light", scale).px(13) == expected


def test_an_unknown_token_is_our_mistake():
    with pytest.raises(KeyError):
        load_tokens("light").colour("mauve")
