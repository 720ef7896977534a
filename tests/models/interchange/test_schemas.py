# SPDX-License-Identifier: Apache-2.0
"""The published schemas are those that the shapes make."""

from __future__ import annotations

import json

import jsonschema
import pytest

from models.interchange.schemas import PUBLISHED, file_name, made, published, write_all


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_a_schema_is_published_as_it_is_made(name):
    assert published(name) == made(name)
    schema = json.loads(made(name))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert "#/components/" not in made(name).decode()


def test_the_case_schema_refuses_what_the_reader_refuses():
    validate = jsonschema.Draft202012Validator(json.loads(published("case-1")))
    good = {"format": "saksama.case/1", "case": {"number": "1", "title": "x"}}
    assert validate.is_valid(good)
    assert not validate.is_valid(good | {"format": "saksama.case/2"})
    assert not validate.is_valid(good | {"people": [{"code": "K-01", "roles": []}]})
    assert not validate.is_valid(good | {"case": {"number": 1, "title": "x"}})


def test_a_schema_nobody_published():
    with pytest.raises(KeyError):
        published("case-9")


def test_all_are_written(tmp_path):
    write_all(tmp_path)
    assert {p.name for p in tmp_path.iterdir()} == {file_name(n) for n in PUBLISHED}
