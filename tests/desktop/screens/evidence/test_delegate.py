# SPDX-License-Identifier: Apache-2.0
"""A row says code, name, kind and sign; nothing that matters is cut."""

from __future__ import annotations

from desktop.item_models.evidence import Sieve
from desktop.widgets.clipping import record


def test_code_and_sign_are_always_whole(stand, indonesian):
    stand.page._on_sieve(Sieve.ALL)
    with record() as painted:
        stand.view.list.viewport().grab()
    said = {one.text: one for one in painted}
    assert said["BB-01"].fits
    assert said["1 hal kurang"].fits
    assert said["Buku bon Mess B"].fits
    assert all(one.fits or one.may_elide for one in painted)
