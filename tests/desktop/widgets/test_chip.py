# SPDX-License-Identifier: Apache-2.0
"""Chips have room for their words, in every tone and scale."""

from __future__ import annotations

import pytest

from desktop.theme import current
from desktop.theme.apply import Theme
from desktop.theme.tokens import TONES, Mode
from desktop.widgets.chip import Chip
from desktop.widgets.clipping import find_clipped


@pytest.mark.parametrize("tone", sorted(TONES))
@pytest.mark.parametrize("outline", [False, True])
def test_a_chip_has_room_for_its_words(qtbot, tone, outline):
    chip = Chip("Perlu penguat", tone, "contrast", outline=outline)
    qtbot.addWidget(chip)
    chip.show()
    assert find_clipped(chip) == []
    chip.set("Ada perbedaan", "alt", "equal-not")
    chip.adjustSize()
    assert chip.accessibleName() == "Ada perbedaan"
    assert chip.look.tone == "alt"
    assert find_clipped(chip) == []


def test_chips_grow_with_the_text_scale(qtbot, dressed: Theme):
    chip = Chip("Belum ada", "bad", "circle-dashed")
    qtbot.addWidget(chip)
    small = chip.sizeHint()
    dressed.apply(Mode.LIGHT, 150)
    try:
        assert chip.sizeHint().width() > 1.3 * small.width()
        assert current.line_height("body") == 30
    finally:
        dressed.apply(Mode.LIGHT)
