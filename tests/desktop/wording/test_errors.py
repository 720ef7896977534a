# SPDX-License-Identifier: Apache-2.0
"""Every trouble of the world is said, in both languages, without blame."""

from __future__ import annotations

import pytest

from desktop.wording.errors import detail, sentence, worded
from models.base import backup_errors
from models.base import errors as tree
from models.base.errors import SaksamaError


def leaves(root=SaksamaError):
    below = root.__subclasses__()
    if not below:
        return [root]
    return [leaf for branch in below for leaf in leaves(branch)]


_HOMES = {tree.__name__, backup_errors.__name__}
LEAVES = [leaf for leaf in leaves() if leaf.__module__ in _HOMES]


def test_every_leaf_of_the_tree_has_a_sentence():
    assert set(LEAVES) == worded()


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.__name__)
@pytest.mark.parametrize("code", ["id", "en"])
def test_each_sentence_says_what_happened_what_is_safe_and_what_to_do(
    languages, code, leaf
):
    languages.use(code)
    said = sentence(leaf())
    assert said.what
    assert said.safe
    assert said.do
    for words in (said.what, said.safe, said.do):
        assert "{" not in words
        assert "!" not in words
        assert leaf.__name__ not in words


@pytest.mark.parametrize(
    "leaf",
    # Whoever is told of a backup has one.
    [leaf for leaf in LEAVES if not leaf.__name__.startswith("Backup")],
    ids=lambda leaf: leaf.__name__,
)
@pytest.mark.parametrize(("code", "word"), [("id", "cadangan"), ("en", "backup")])
def test_no_sentence_leads_to_what_there_is_not(languages, code, word, leaf):
    languages.use(code)
    said = sentence(leaf())
    assert word not in f"{said.what} {said.rest}".casefold()


def test_a_journal_that_is_behind_does_not_promise_to_be_read(languages):
    languages.use("id")
    said = sentence(tree.JournalBehind(missing=2))
    assert "tidak dibuka" in said.safe
    assert "dibaca" not in said.rest


def test_the_two_languages_differ(languages):
    languages.use("id")
    indonesian = {leaf: sentence(leaf()) for leaf in LEAVES}
    languages.use("en")
    assert all(sentence(leaf()) != indonesian[leaf] for leaf in LEAVES)


def test_an_error_without_words_of_its_own_is_still_said_calmly():
    class Later(SaksamaError):
        pass

    assert sentence(Later()).safe


def test_technical_detail_carries_code_and_filled_fields_only():
    assert detail(tree.DiskTrouble(reason="full")) == "DiskTrouble reason='full'"
    assert detail(tree.VaultBusy(host="", pid=0)) == "VaultBusy"
    assert detail(tree.VaultClosed()) == "VaultClosed"
