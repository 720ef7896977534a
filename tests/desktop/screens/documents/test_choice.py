# SPDX-License-Identifier: Apache-2.0
"""A choice survives being written as a key."""

from __future__ import annotations

import pytest

from desktop.screens.documents.choice import Choice, read_choice


@pytest.mark.parametrize(
    "choice",
    [Choice("RESUME"), Choice("LPSK_APP", "0193-k"), Choice(issued="0193-d")],
)
def test_a_key_names_the_same_document(choice: Choice) -> None:
    assert read_choice(choice.key) == choice
