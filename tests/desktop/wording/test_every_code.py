# SPDX-License-Identifier: Apache-2.0
"""Whatever code of the law or of a case is meant for a reader has words.

A new list of codes fails here until it is worded in both languages.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from enum import StrEnum

import pytest

from desktop.wording.chronology import all_clashes, all_facts, all_settles
from desktop.wording.clock_remarks import all_remarks
from desktop.wording.clocks import all_states, all_steps
from desktop.wording.flaws import all_flaws
from desktop.wording.law_sentences import all_notes
from desktop.wording.reason_sentences import all_reasons
from desktop.wording.unexamined import all_places, all_unexamined, all_unnamed
from models import casefile, law

SAID = {
    "LawNote": all_notes,
    "ReasonCode": all_reasons,
    "ClockCode": all_remarks,
    "ClockState": all_states,
    "StepCode": all_steps,
    "FlawCode": all_flaws,
    "ClashCode": all_clashes,
    "Settle": all_settles,
    "FactKind": all_facts,
    "UnexaminedCode": all_unexamined,
    "PlaceKind": all_places,
    "Unnamed": all_unnamed,
}
"""List of codes → all its sentences."""


def lists_of_codes() -> dict[str, type[StrEnum]]:
    """Every list of codes that the law or a case knows, by name."""
    found = {}
    for room in (law, casefile):
        for module in pkgutil.iter_modules(room.__path__):
            held = vars(importlib.import_module(f"{room.__name__}.{module.name}"))
            for name, kind in held.items():
                if isinstance(kind, type) and issubclass(kind, StrEnum):
                    found[name] = kind
    return found


def test_no_list_of_codes_is_forgotten() -> None:
    codes = {name for name in lists_of_codes() if re.search("(Code|Note|State)$", name)}
    assert codes - {"BasisState"} <= set(SAID)
    assert set(SAID) <= set(lists_of_codes())


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", SAID)
def test_each_code_has_a_sentence_of_its_own(languages, name, language) -> None:
    assert languages.use(language)
    sentences, codes = SAID[name](), lists_of_codes()[name]
    assert set(sentences) == {one.value for one in codes}
    for code, words in sentences.items():
        assert words.strip() not in {"", code}
        assert not re.search(r"terbukti|proven|guilty", words, re.IGNORECASE)
