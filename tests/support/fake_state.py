# SPDX-License-Identifier: Apache-2.0
"""All that the store in memory keeps: objects, entries, tallies, drafts.

Knows what is durable. Must not know what may be written, or how it is read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.snapshot.lists import JournalLine
from tests.support.fake_ties import Owner


@dataclass(frozen=True)
class Held:
    """One object as it is kept."""

    value: Any
    case: str
    removed_by: int = 0


@dataclass(frozen=True)
class Line:
    """One entry, with whom it concerns."""

    line: JournalLine
    people: frozenset[str]
    person: str


@dataclass
class State:
    """All that is durable."""

    held: dict[Owner, Held] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    changed: dict[str, datetime] = field(default_factory=dict)
    tallies: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)

    def copy(self) -> State:
        return State(
            dict(self.held),
            list(self.lines),
            dict(self.changed),
            dict(self.tallies),
            dict(self.drafts),
            set(self.named),
        )
