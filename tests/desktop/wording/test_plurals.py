# SPDX-License-Identifier: Apache-2.0
"""Counts follow the grammar of each language."""

from __future__ import annotations

from desktop.wording import plurals


def test_plurals_follow_each_language(languages):
    languages.use("id")
    assert (plurals.gaps(1), plurals.gaps(4)) == ("1 celah", "4 celah")
    languages.use("en")
    assert (plurals.gaps(1), plurals.gaps(4)) == ("1 gap", "4 gaps")


def test_every_plural_counts(indonesian):
    for name in vars(plurals.Plurals):
        if not name.startswith("_") and name != "tr":
            assert "7" in getattr(plurals, name)(7)
