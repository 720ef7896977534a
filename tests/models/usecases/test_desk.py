# SPDX-License-Identifier: Apache-2.0
"""One case lies on the desk, and never another in its place."""

from __future__ import annotations

from models.usecases.desk import Desk


def test_only_the_case_that_lies_there_is_given(world):
    desk = Desk()
    assert desk.lying(world.case) is None
    snapshot = desk.lay(world.snapshot())
    assert desk.lying(world.case) is snapshot
    assert desk.lying("other") is None
    desk.clear()
    assert desk.lying(world.case) is None
