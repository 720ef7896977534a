# SPDX-License-Identifier: Apache-2.0
"""Published schemas come out as they are, and every example keeps its own."""

from __future__ import annotations

import json

import jsonschema
import pytest

from models.interchange.schemas import PUBLISHED, published
from tests.desktop.console.kit import assert_answers, example


@pytest.mark.parametrize("name", sorted(set(PUBLISHED) - {"case-1"}))
def test_the_kept_example_of_each_answer_keeps_its_schema(name):
    jsonschema.validate(example(name), json.loads(published(name)))


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_a_schema_is_printed_whole(console, name):
    assert console("schema", name).out.encode() == published(name)


def test_without_a_name_all_are_named(console):
    assert console("schema").out.split() == list(PUBLISHED)
    said = console("schema", "--json")
    assert_answers(said.document, "schemas-1")


def test_a_schema_nobody_published_is_bad_input(console):
    said = console("schema", "perkara-9", "--json")
    assert (said.code, said.document["error"]) == (2, "RequestInvalid")
    assert said.document["fields"] == {"why": "no_schema"}
    assert "There is no schema of this name." in said.err
