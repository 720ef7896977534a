# SPDX-License-Identifier: Apache-2.0
"""Answers beside their examples and their schemas."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema

from models.interchange.schemas import published
from models.usecases.demo import demo_passphrase

EXAMPLES = Path(__file__).parent / "examples"
SAMPLES = Path(__file__).parents[2] / "samples"
TYPED = f"{demo_passphrase()}\n"


def example(name: str) -> Any:
    """A kept example of an answer."""
    return json.loads((EXAMPLES / f"{name}.json").read_text("utf-8"))


FREE = frozenset({"fields", "params"})
"""Names whose own names differ from one answer to the next."""


def assert_answers(document: Any, name: str) -> None:
    """The document keeps its schema and has the shape of its example, to the depth."""
    schema = json.loads(published(name))
    kept = example(name)
    jsonschema.validate(kept, schema)
    jsonschema.validate(document, schema)
    assert unlike(document, kept) == []


def unlike(found: Any, kept: Any, path: str = "$") -> list[str]:
    """Places where a document has another shape than its example.

    A list is like another when each of its items is like one of those; an empty
    one shows no shape. Nothing is like anything: the schema says where it may be.
    """
    if found is None or kept is None:
        return []
    if type(found) is not type(kept):
        return [path]
    if isinstance(kept, dict) and path.rpartition(".")[2] not in FREE:
        other = [f"{path}.{name}" for name in sorted(found.keys() ^ kept.keys())]
        both = found.keys() & kept.keys()
        below = (unlike(found[n], kept[n], f"{path}.{n}") for n in sorted(both))
        return other + [one for some in below for one in some]
    if isinstance(kept, list) and kept:
        tries = ([unlike(one, like, f"{path}[]") for like in kept] for one in found)
        return [one for each in tries for one in min(each, key=len)]
    return []


def fields(document: Any) -> Any:
    """A document's field names, values left out."""
    if isinstance(document, dict):
        return {name: fields(value) for name, value in document.items()}
    return type(document).__name__


def own_copy(demo: Path, folder: Path) -> Path:
    """A demo vault that a test may spoil."""
    folder.mkdir(exist_ok=True)
    return Path(shutil.copytree(demo, folder / "demo.saksama"))
