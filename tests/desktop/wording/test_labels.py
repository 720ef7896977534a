# SPDX-License-Identifier: Apache-2.0
"""Codes get labels, unknown codes stay visible, deadlines get their tone."""

from __future__ import annotations

import pytest

from desktop.wording import labels


def test_an_unknown_code_is_shown_as_it_is():
    assert labels.label("person_role", "ghost") == "ghost"


def test_a_table_that_does_not_exist_is_our_mistake():
    with pytest.raises(KeyError):
        labels.label("nothing", "x")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-1, "Lewat 1 hari"),
        (0, "Hari ini"),
        (1, "Sisa 1 hari"),
        (7, "Sisa 7 hari"),
        (8, "Sisa 8 hari"),
    ],
)
def test_a_deadline_says_the_days_left(indonesian, days, words):
    assert labels.days_left(days) == words


@pytest.mark.parametrize(
    ("value", "words"), [(True, "Ya"), (False, "Tidak"), (None, "Belum diketahui")]
)
def test_what_is_not_known_is_not_a_no(indonesian, value, words):
    assert labels.yes_no(value) == words
