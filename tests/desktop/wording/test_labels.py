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
    ("days", "words", "tone"),
    [
        (-1, "Lewat 1 hari", "bad"),
        (0, "Hari ini", "bad"),
        (1, "Sisa 1 hari", "warn"),
        (7, "Sisa 7 hari", "warn"),
        (8, "Sisa 8 hari", "neutral"),
    ],
)
def test_a_deadline_is_near_or_far(indonesian, days, words, tone):
    assert labels.days_left(days) == words
    assert labels.days_tone(days) == tone


@pytest.mark.parametrize(
    ("value", "words"), [(True, "Ya"), (False, "Tidak"), (None, "Belum diketahui")]
)
def test_what_is_not_known_is_not_a_no(indonesian, value, words):
    assert labels.yes_no(value) == words
