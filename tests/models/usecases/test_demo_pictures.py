# SPDX-License-Identifier: Apache-2.0
"""Pictures are drawn with something on them, the same way each time."""

from __future__ import annotations

import pytest

from models.usecases import demo_pictures as pictures


def inked(picture) -> bool:
    """Tell whether anything is drawn."""
    return len(set(picture.resize((60, 60)).get_flattened_data())) > 3


@pytest.mark.parametrize(
    "scene", ["gate_shut", "gate_open", "gate_workers", "room", "cards", "key"]
)
def test_every_scene_is_drawn_and_never_changes(scene):
    first = pictures.photo(scene, "KAMERA 2")
    assert inked(first)
    assert first.tobytes() == pictures.photo(scene, "KAMERA 2").tobytes()
    assert first.tobytes() != pictures.photo(scene, "").tobytes()


def test_papers_and_screens_are_drawn():
    ledger = pictures.ledger("Bon Mess B", [["2/6", "Kng makan 3x", "75.000"]])
    assert ledger.size == pictures.PAGE
    assert inked(ledger)
    assert inked(pictures.scan("DAFTAR", [["1", "2"], ["3", "4"]], ["Tgl", "Kode"]))
    assert inked(pictures.scan("SURAT", [["satu baris"]], []))
    long = "kata " * 30
    assert inked(pictures.chat([["Grup", ""], ["T-1", long], ["T-2", "ya"]]))
