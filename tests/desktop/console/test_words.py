# SPDX-License-Identifier: Apache-2.0
"""Every trouble has an exit code and a sentence, and no content in its fields."""

from __future__ import annotations

import io

import pytest

from desktop.console.terminal import Exit, Terminal
from desktop.console.words import (
    exit_of,
    fields_of,
    kind_labels,
    message_of,
    report,
    why_text,
)
from models.base import errors as tree
from tests.desktop.console.kit import example

LEAVES = [
    one
    for one in vars(tree).values()
    if isinstance(one, type)
    and issubclass(one, tree.SaksamaError)
    and not one.__subclasses__()
]


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.__name__)
def test_every_leaf_has_a_sentence_and_a_code(qapp, leaf):
    error = leaf()
    assert len(message_of(error)) > 10
    assert exit_of(error) in {Exit.BAD_INPUT, Exit.TROUBLE, Exit.STOPPED}
    assert all(isinstance(value, str) for value in fields_of(error).values())


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (tree.InputInvalid("$", "type"), Exit.BAD_INPUT),
        (tree.FormatTooNew("x"), Exit.BAD_INPUT),
        (tree.FileUnreadable("missing"), Exit.BAD_INPUT),
        (tree.PassphraseWeak(), Exit.BAD_INPUT),
        (tree.WrongPassphrase(), Exit.TROUBLE),
        (tree.VaultDamaged(), Exit.TROUBLE),
        (tree.DiskTrouble(), Exit.TROUBLE),
        (tree.BlobDamaged(), Exit.TROUBLE),
        (tree.Missing(), Exit.TROUBLE),
        (tree.Cancelled(), Exit.STOPPED),
    ],
)
def test_bad_input_and_trouble_are_told_apart(error, code):
    assert exit_of(error) is code


def test_a_trouble_is_told_once_in_words_or_as_a_document(qapp):
    error = tree.InputInvalid("$.people[0].code", "empty")
    made = Terminal(io.StringIO(), io.StringIO(), io.StringIO())
    assert report(made, error) is Exit.BAD_INPUT
    assert "[$.people[0].code]" in made.telling.getvalue()
    assert made.writing.getvalue() == ""


def test_a_folder_in_the_way_has_a_sentence_of_its_own(qapp):
    text = message_of(tree.FileUnreadable("exists"))
    assert "not empty" in text
    assert text != message_of(tree.FileUnreadable("denied"))


def test_every_part_of_a_preview_and_every_reason_has_words(qapp):
    assert set(kind_labels()) == set(example("import-1")["counts"])
    assert why_text("missing") != "missing"
    assert why_text("entah") == "entah"
