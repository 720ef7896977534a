# SPDX-License-Identifier: Apache-2.0
"""The detail fits the smallest window in every look and language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.theme.tokens import Mode
from desktop.widgets.clipping import find_clipped
from tests.support.pseudo import PseudoTranslator


@pytest.mark.parametrize("mode", [Mode.DARK, Mode.LIGHT])
def test_nothing_is_cut_in_either_look(stand, dressed, indonesian, photo, mode):
    stand.choose("BB-03")
    stand.add(photo)
    dressed.apply(mode)
    try:
        assert find_clipped(stand.view) == []
    finally:
        dressed.apply(Mode.LIGHT)


def test_longer_words_still_fit(stand, photo, qapp):
    stretched = PseudoTranslator()
    qapp.installTranslator(stretched)
    try:
        stand.choose("BB-03")
        stand.add(photo)
        qapp.processEvents()
        assert find_clipped(stand.view) == []
    finally:
        qapp.removeTranslator(stretched)


def test_every_button_has_a_spoken_name(stand, photo):
    stand.choose("BB-07")
    stand.add(photo)
    silent = [
        button
        for button in stand.view.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert silent == []


def test_without_a_file_no_hash_is_shown(stand, photo):
    stand.choose("BB-03")
    assert stand.detail.hash.isHidden()
    stand.add(photo)
    assert stand.detail.hash.isVisible()
    stand.detail.show_wholeness(None)
    assert stand.detail.hash.isHidden()
