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


def assert_answers(document: Any, name: str) -> None:
    """The document keeps its schema and has the fields of its example."""
    jsonschema.validate(document, json.loads(published(name)))
    assert fields(document) == fields(example(name)) or not missing(document, name)


def missing(document: Any, name: str) -> set[str]:
    """Fields at the top that the example has and the document lacks."""
    return set(example(name)) ^ set(document)


def fields(document: Any) -> Any:
    """A document's field names, values left out."""
    if isinstance(document, dict):
        return {name: fields(value) for name, value in document.items()}
    return type(document).__name__


def own_copy(demo: Path, folder: Path) -> Path:
    """A demo vault that a test may spoil."""
    return Path(shutil.copytree(demo, folder / "demo.saksama"))
