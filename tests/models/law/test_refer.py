# SPDX-License-Identifier: Apache-2.0
"""The small checks: doubles and unknown ids name their place."""

from __future__ import annotations

import pytest

from models.base.errors import CatalogueInvalid
from models.law.catalogue import Bilingual, Source
from models.law.raw import Text
from models.law.refer import by_id, known, maybe, one_known, words


def test_rows_by_id_keep_their_order():
    rows = [Source("b", "x"), Source("a", "y")]
    assert list(by_id("f", "$", rows)) == ["b", "a"]


def test_a_double_names_the_second():
    with pytest.raises(CatalogueInvalid) as caught:
        by_id("f.json", "$.x", [Source("a", "x"), Source("a", "y")])
    assert (caught.value.file, caught.value.path) == ("f.json", "$.x[1].id")


def test_known_ids_come_back_as_they_are():
    assert known("f", "$", ["a", "a"], {"a"}) == ("a", "a")
    assert one_known("f", "$", "a", {"a"}) == "a"
    assert one_known("f", "$", "", {"a"}) == ""


@pytest.mark.parametrize(
    "check",
    [
        lambda: known("f", "$", ["b"], {"a"}),
        lambda: one_known("f", "$[0]", "b", {"a"}),
    ],
)
def test_unknown_ids_name_their_place(check):
    with pytest.raises(CatalogueInvalid) as caught:
        check()
    assert (caught.value.path, caught.value.why) == ("$[0]", "unknown_id: b")


def test_texts_become_values():
    assert words(Text("satu", "one")) == Bilingual("satu", "one")
    assert maybe(Text("satu", "one")) == Bilingual("satu", "one")
    assert maybe(None) is None
