# SPDX-License-Identifier: Apache-2.0
"""What the flags of ``assess`` cannot take is said clearly, with exit code 2."""

from __future__ import annotations

import pytest

from tests.desktop.console.kit import SAMPLES, assert_answers

CASE = SAMPLES / "P2.json"


@pytest.mark.parametrize("typed", ["31/02/2026", "besok", "11/21/2026", "2026-13-01"])
def test_a_day_that_is_none_is_refused_with_an_example(console, typed):
    said = console("assess", CASE, "--as-of", typed)
    assert (said.code, said.out) == (2, "")
    assert f"--as-of «{typed}»" in said.err
    assert "21 November 2026" in said.err


@pytest.mark.parametrize("flag", [("--as-of", "x"), ("--without", "BB-99")])
def test_a_refusal_is_one_document_under_json(console, flag):
    said = console("assess", CASE, *flag, "--json")
    assert said.code == 2
    assert_answers(said.document, "error-1")
    fields = said.document["fields"]
    assert (fields["field"], fields["value"]) == flag
    assert said.document["message"] in said.err


@pytest.mark.parametrize("name", ["BB-99", "D3", "", "a2_proses"])
def test_what_names_no_item_is_refused_and_nothing_is_assessed(console, name):
    said = console("assess", CASE, "--without", "BB-01", "--without", name)
    assert (said.code, said.out) == (2, "")
    assert f"«{name}»" in said.err
    assert "BB-01" not in said.err
