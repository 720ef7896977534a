# SPDX-License-Identifier: Apache-2.0
"""Whether the tests run to see if they notice a fault (``dev.py mutate``).

Knows the variable that says so, and how many examples are then enough.
"""

from __future__ import annotations

import os

from hypothesis import settings

MUTATING = "SAKSAMA_MUTATION" in os.environ
FEW = 8  # examples, where everything runs once for each of thousands of mutants


def examples(number: int) -> settings:
    """Return settings for so many examples, or for a few in a mutation run."""
    return settings(max_examples=min(number, FEW) if MUTATING else number)
