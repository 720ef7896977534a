# SPDX-License-Identifier: Apache-2.0
"""Making a vault by hand, from the first field to the open window."""

from __future__ import annotations

from tests.support.window import Journey


def test_a_vault_is_made_printed_typed_back_and_opens_again(journey: Journey):
    code = journey.create()
    assert journey.scope.frame.current == "cases"
    journey.lock()
    assert journey.door.isVisible()
    journey.unlock()
    journey.until_open()
    assert code not in journey.window.windowTitle()
