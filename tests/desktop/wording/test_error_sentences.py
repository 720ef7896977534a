# SPDX-License-Identifier: Apache-2.0
"""Figures and causes reach the sentence."""

from __future__ import annotations

import pytest

from desktop.wording.errors import sentence
from models.base import errors as tree


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (tree.TryLater(wait_seconds=30), "30 detik"),
        (tree.WrongPassphrase(tries=4, wait_seconds=8), "8 detik"),
        (tree.WrongPassphrase(tries=10, wait_seconds=3600), "pakai kunci pemulihan"),
        (tree.PassphraseWeak(why="short", least=15), "15 huruf"),
        (tree.PassphraseWeak(why="common"), "umum"),
        (tree.VaultBusy(host="MEJA-2"), "MEJA-2"),
        (tree.JournalBehind(missing=2), "2 catatan Riwayat"),
        (tree.FieldsMissing(fields=("a", "b", "c")), "3 isian masih kosong"),
        (tree.DiskTrouble(reason="full"), "penuh"),
        (tree.PlaceUnsafe(why="sync"), "internet"),
        (tree.FileUnreadable(why="empty"), "kosong"),
        (tree.RenderFailed(limit="time"), "terlalu lama"),
        (tree.FieldInvalid(field="case.number", why="taken"), "sudah dipakai"),
    ],
)
def test_figures_and_causes_reach_the_sentence(indonesian, error, part):
    said = sentence(error)
    assert part in f"{said.what} {said.rest}"
