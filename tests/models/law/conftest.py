# SPDX-License-Identifier: Apache-2.0
"""In a mutation run the pack is read anew, or a fault in the reading would hide.

Once for each fault is enough; while it is found out which test drives which
function, every test reads it for itself.
"""

from __future__ import annotations

import os

import pytest

from tests.models.law import world
from tests.support.mutating import MUTATING


@pytest.fixture(autouse=MUTATING, scope="session")
def _pack_of_this_fault() -> None:
    world.pack.cache_clear()


@pytest.fixture(autouse=MUTATING)
def _pack_of_this_test() -> None:
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        world.pack.cache_clear()
