# SPDX-License-Identifier: Apache-2.0
"""Whom an entry of the journal concerns.

Knows which fields of a state name people; works from the entry alone, so that
the index of people can be checked against the chain. Must not know names.
"""

from __future__ import annotations

from typing import Any

import msgspec

from models.snapshot.kinds import Kind
from models.store.sealing import Entry

_FIELDS: dict[str, tuple[str, ...]] = {
    "person": ("id",),
    "count": ("accused", "victims"),
    "statement": ("person",),
    "exhibit": ("taking.source",),
    "link": ("victims",),
    "request": ("person",),
    "act": ("persons",),
    "task": ("person",),
    "document": ("person",),
}
"""Kind of a form → fields of its state that name people."""

_READ = msgspec.json.Decoder(dict[str, Any])


def body_of(entry: Entry) -> dict[str, Any]:
    """Return an entry's body as plain data.

    Raises:
        msgspec.DecodeError: somebody wrote another body.
    """
    return _READ.decode(entry.body)


def concerned(entry: Entry) -> frozenset[str]:
    """Return ids of the people an entry concerns.

    They are the person the act named and those its object names: who is
    accused or harmed by a count, heard in a statement, spoken of by a link.
    """
    found = {entry.person}
    if entry.object_kind == Kind.PERSON:
        found.add(entry.object_id)
    kind = entry.state_form.partition("/")[0]
    if kind in _FIELDS:
        state = body_of(entry)["state"]
        for field in _FIELDS[kind]:
            value: Any = state
            for part in field.split("."):
                value = value[part]
            found.update(value if isinstance(value, list) else (value,))
    return frozenset(one for one in found if one)
