# SPDX-License-Identifier: Apache-2.0
"""Every remark made in these tests is looked at; a mutation run reads the pack anew.

A pack that was read before a fault was put into the reading would hide the fault.
Once for each fault is enough; while it is found out which test drives which
function, every test reads it for itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.models.law import world
from tests.models.law.contract import makers
from tests.support.effort import MUTATING


@pytest.fixture(autouse=True, scope="package")
def _every_remark_is_whole() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for module, name, ours in makers():
            patch.setattr(module, name, ours)
        yield


@pytest.fixture(autouse=MUTATING, scope="session")
def _pack_of_this_fault() -> None:
    world.pack.cache_clear()


@pytest.fixture(autouse=MUTATING)
def _pack_of_this_test() -> None:
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        world.pack.cache_clear()
