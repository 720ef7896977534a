# SPDX-License-Identifier: Apache-2.0
"""Codes that the rule set does not hold are said in words, never as a puzzle."""

from __future__ import annotations

import pytest

from desktop.wording.strange import strange_todos, strange_words
from models.casefile.flaw import FlawCode


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_sentence_is_finished_and_names_what_was_found(languages, language):
    assert languages.use(language)
    words = strange_words()
    assert set(words) <= {one.value for one in FlawCode}
    named = {code for code, said in words.items() if "{name}" in said}
    assert named == {
        "stage_unknown",
        "switch_stage_unknown",
        "case_code_unknown",
        "item_kind_unknown",
        "item_code_unknown",
        "act_unknown",
    }
    assert all(said.strip().endswith(".") for said in strange_todos().values())
