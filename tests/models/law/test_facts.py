# SPDX-License-Identifier: Apache-2.0
"""An item counts only when it is both authentic and lawful."""

from __future__ import annotations

import pytest

from tests.models.law.world import thing


@pytest.mark.parametrize(
    ("authentic", "lawful", "usable"),
    [
        (True, True, True),
        (True, False, False),
        (False, True, False),
        (False, False, False),
    ],
)
def test_usable(authentic, lawful, usable):
    item = thing("EV_CHAT", authentic=authentic, lawful=lawful)
    assert item.usable is usable
