# SPDX-License-Identifier: Apache-2.0
"""Every pair of the look can be read, in light and in dark (WCAG AA)."""

from __future__ import annotations

import pytest

from desktop.theme.contrast import AA_TEXT, luminance, ratio, required_pairs
from desktop.theme.tokens import TONES, load_tokens


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        # The worked example of WCAG technique G18: grey on white just passes.
        ("#767676", "#FFFFFF", 4.54),
    ],
)
def test_the_mathematics_match_the_standard(first, second, expected):
    assert ratio(first, second) == pytest.approx(expected, abs=0.01)


def test_luminance_runs_from_black_to_white():
    assert luminance("#000000") == 0
    assert luminance("#FFFFFF") == pytest.approx(1)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), required_pairs())
def test_every_pair_can_be_read(look, ink, ground, least):
    tokens = load_tokens(look)
    assert ratio(tokens.colour(ink), tokens.colour(ground)) >= least


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("tone", sorted(TONES))
def test_the_words_of_each_tone_can_be_read_on_its_tint(look, tone):
    tokens, four = load_tokens(look), TONES[tone]
    assert ratio(tokens.colour(four.text), tokens.colour(four.background)) >= AA_TEXT
