# SPDX-License-Identifier: Apache-2.0
"""One thing has one word, on every screen and in every document."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator

import pytest

from tests.architecture import tree

STRAY = {
    "Paket hukum": re.compile(
        r"\b(set|edisi|paket)\s+aturan\b|\baturan\s+[{\d]", re.IGNORECASE
    ),
    "folder": re.compile(r"\bmap(nya)?\b", re.IGNORECASE),
}
"""The word that is used → others that would say the same."""


def said() -> Iterator[tuple[str, str]]:
    """Every Indonesian word on screen and in a delivered document."""
    for path in sorted((tree.ROOT / "resources/translations/id").glob("*.ts")):
        for words in re.findall(r"<(?:translation|numerusform)>([^<]*)<", _text(path)):
            yield path.name, words
    for path in sorted((tree.ROOT / "document_templates").glob("*/id.docx")):
        with zipfile.ZipFile(path) as package:
            for part in package.namelist():
                if part.endswith(".xml"):
                    words = package.read(part).decode("utf-8", "replace")
                    yield f"{path.parent.name}/{part}", re.sub(r"<[^>]+>", "", words)


def _text(path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("word", STRAY)
def test_one_thing_has_one_word(word):
    hits = [f"{where}: {text}" for where, text in said() if STRAY[word].search(text)]
    assert not hits, "\n".join(hits)


def test_the_words_are_used():
    every = " ".join(text for _, text in said())
    assert all(word in every for word in STRAY)
