# SPDX-License-Identifier: Apache-2.0
"""Which fields of a document a reader does not know.

Knows how a decoded document is laid beside the shapes it was read into. Must
not know any format.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from msgspec import inspect

MOST = 50
"""Paths named at most; more would tell nobody more."""


def passed_over(raw: object, shape: type) -> tuple[str, ...]:
    """Return paths of fields in ``raw`` that ``shape`` has no place for.

    Lists are named without their index, so that one path stands for all.

    Args:
        raw: the document as plain dicts, lists and scalars.
        shape: the msgspec struct it was read into.
    """
    found = dict.fromkeys(_unknown(raw, _info(shape), "$"))
    return tuple(found)[:MOST]


@cache
def _info(shape: type) -> inspect.Type:
    """Return what msgspec knows of a type."""
    return inspect.type_info(shape)


def _unknown(raw: object, info: inspect.Type, path: str) -> Iterator[str]:
    """Walk document and shape side by side."""
    if isinstance(info, inspect.UnionType):
        for one in info.types:
            if isinstance(one, inspect.StructType | inspect.VarTupleType):
                yield from _unknown(raw, one, path)
    elif isinstance(info, inspect.StructType) and isinstance(raw, dict):
        known = {field.encode_name: field.type for field in info.fields}
        for name, value in raw.items():
            if name in known:
                yield from _unknown(value, known[name], f"{path}.{name}")
            else:
                yield f"{path}.{name[:40]}"
    elif isinstance(info, inspect.VarTupleType) and isinstance(raw, list):
        for value in raw:
            yield from _unknown(value, info.item_type, f"{path}[]")
