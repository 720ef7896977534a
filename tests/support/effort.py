# SPDX-License-Identifier: Apache-2.0
"""How many examples a run tries: few, the usual number, or many.

Knows the variables that say so: ``dev.py mutate`` goes through the same tests
thousands of times, ``dev.py test --long`` takes its time.
"""

from __future__ import annotations

import os

from hypothesis import settings

MUTATING = "SAKSAMA_MUTATION" in os.environ
FEW = 8  # examples, where everything runs once for each of thousands of mutants
LONG = "SAKSAMA_TEST_LONG" in os.environ
MORE = 8  # times the usual number, in a long run


def how_many(number: int) -> int:
    """Return how many examples this run tries where so many are usual."""
    if MUTATING:
        return min(number, FEW)
    return number * MORE if LONG else number


def examples(number: int) -> settings:
    """Return settings for so many examples, for few, or for many."""
    return settings(max_examples=how_many(number))
