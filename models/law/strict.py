# SPDX-License-Identifier: Apache-2.0
"""Refuses what a plain value would let pass: unknown fields, empty texts.

Knows the bytes of a file and the value decoded from them. Must not know what
the file is about.
"""

from __future__ import annotations

import msgspec

from models.base.errors import CatalogueInvalid


def check(file: str, content: bytes, value: object) -> None:
    """Compare what was written with what was read.

    Args:
        file: name of the file inside the edition.
        content: its bytes.
        value: what they were decoded to.

    Raises:
        CatalogueInvalid: a field is not known, or a text is empty.
    """
    _walk(file, "$", msgspec.json.decode(content), msgspec.to_builtins(value))


def _walk(file: str, path: str, written: object, read: object) -> None:
    """Compare one place with the same place of the value."""
    if isinstance(written, dict) and isinstance(read, dict):
        for key, one in written.items():
            if key not in read:
                raise CatalogueInvalid(file, path, f"unknown_field: {key}")
            _walk(file, f"{path}.{key}", one, read[key])
    elif isinstance(written, list) and isinstance(read, list | tuple):
        for place, pair in enumerate(zip(written, read, strict=True)):
            _walk(file, f"{path}[{place}]", *pair)
    elif isinstance(written, str) and not written.strip():
        raise CatalogueInvalid(file, path, "empty_language")
