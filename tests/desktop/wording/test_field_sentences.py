# SPDX-License-Identifier: Apache-2.0
"""Each refusal of a value has its own true words, with a form and without."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import models
from desktop.wording.errors import Sentence, sentence, sentence_in_form
from models.base.errors import FieldInvalid
from models.vault.recovery import GroupState

HOME = Path(models.__file__).parent
SEEN = ("isian yang ditandai", "Anda ketik", "marked field", "you typed")
"""Words that are true only while a form is open."""


def raised() -> Iterator[tuple[str, str]]:
    """Every (field, why) that ``models`` raises; "" where it is worked out."""
    for path in sorted(HOME.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "FieldInvalid":
                named = {word.arg: word.value for word in node.keywords}
                field, why = [*node.args, *named.values()][:2]
                for one in _whys(why):
                    yield _text(field), one


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _whys(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    assert ast.unparse(node) == "state.value", "say what this can be"
    return [str(state) for state in GroupState if state is not GroupState.OK]


RAISED = sorted(set(raised()))


def test_the_walk_finds_what_is_raised():
    assert {("answer", "signed"), ("person", "in_use"), ("", "kept")} <= set(RAISED)
    assert ("", "bad_check") in RAISED


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize(("field", "why"), RAISED)
def test_without_a_form_nothing_is_said_to_be_typed_or_marked(
    languages, code, field, why
):
    languages.use(code)
    said = sentence(FieldInvalid(field, why))
    assert all((said.what, said.safe, said.do))
    assert not any(words in f"{said.what} {said.rest}" for words in SEEN)
    assert said.what != sentence(FieldInvalid(field, "no such why")).what


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize(("field", "why"), RAISED)
def test_in_a_form_each_has_words_of_its_own(languages, code, field, why):
    languages.use(code)
    said = sentence_in_form(FieldInvalid(field, why))
    assert all((said.what, said.safe, said.do))
    assert said.what != sentence_in_form(FieldInvalid(field, "no such why")).what


def told(said: Sentence) -> str:
    return f"{said.what} {said.rest}"


def test_who_is_still_named_is_named_by_what(indonesian):
    by = (("statement", "K-01"), ("exhibit", "BB-02"), ("count", "T-01"))
    said = told(sentence(FieldInvalid("person", "in_use", by)))
    assert "Keterangan K-01, Barang bukti BB-02" in said
    assert "T-01" in said


def test_a_signed_statement_leads_to_an_additional_one(indonesian):
    for field in ("answer", "statement.signed"):
        assert "tambahan" in told(sentence(FieldInvalid(field, "signed")))
        assert "tambahan" in told(sentence_in_form(FieldInvalid(field, "signed")))


@pytest.mark.parametrize("why", ["empty", "too_long", "character"])
def test_a_reason_that_was_not_taken_is_called_so(indonesian, why):
    said = sentence(FieldInvalid("reason", why))
    assert "lasan" in said.what
    assert "Ulangi" in said.do


def test_another_trouble_says_the_same_in_a_form(indonesian):
    from models.base.errors import Conflict

    assert sentence_in_form(Conflict()) == sentence(Conflict())
