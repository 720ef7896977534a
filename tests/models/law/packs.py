# SPDX-License-Identifier: Apache-2.0
"""A pack that can be spoiled: the real files, one thing changed, hashes renewed.

Knows the files of the edition. Must not know what is wrong with a pack.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest

from models.base.assets import read_bytes
from models.base.errors import CatalogueInvalid
from models.law.reading import EDITION_FILE, FILES, read_catalogue

EDITION = "2026-11"


def files() -> dict[str, bytes]:
    """Return the files of the edition as they are installed."""
    return {name: read_bytes("law", EDITION, name) for name in (EDITION_FILE, *FILES)}


def rehashed(found: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files with an edition list that fits them."""
    edition = json.loads(found[EDITION_FILE])
    for row in edition["files"]:
        if row["name"] in found:
            row["sha256"] = hashlib.sha256(found[row["name"]]).hexdigest()
    return {**found, EDITION_FILE: json.dumps(edition).encode()}


def spoiled(name: str, spoil: Callable[[Any], None]) -> dict[str, bytes]:
    """Return the files with one changed as told."""
    found = files()
    value = json.loads(found[name])
    spoil(value)
    found[name] = json.dumps(value).encode()
    return rehashed(found)


def refused(found: dict[str, bytes]) -> tuple[str, str, str]:
    """Return file, path and reason of the refusal."""
    with pytest.raises(CatalogueInvalid) as caught:
        read_catalogue(found)
    return caught.value.file, caught.value.path, caught.value.why


def row(rows: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """Return the row of that id."""
    return next(one for one in rows if one["id"] == name)
