# SPDX-License-Identifier: Apache-2.0
"""Every reason has a sentence, and each says that the original is safe."""

from __future__ import annotations

import pytest

from desktop.viewer.refusals import refusal_text, refusal_title
from desktop.viewer.wire import REFUSALS

LIMITS = {"time", "memory", "crash", "size"}


@pytest.mark.parametrize("why", sorted(REFUSALS | LIMITS))
def test_every_reason_is_worded(indonesian, why):
    assert refusal_title(why)
    assert "{" not in refusal_text(why)
    assert refusal_text(why).endswith("ekspor dahulu.")
