# SPDX-License-Identifier: Apache-2.0
"""How one kind of value lies in its table.

Knows columns, attribute paths and which other objects must be there; must not
know any connection.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Select, Table, Update, bindparam, select, update

from models.snapshot.kinds import Kind

V = TypeVar("V")

Values = Sequence[Any]
"""One row as read, in the order of ``Binding.fields``."""

Columns = dict[str, object]
"""One row as written."""

Owner = tuple[Kind, str]
"""An object that must be there for another to make sense."""


@dataclass(frozen=True)
class Binding(Generic[V]):
    """One kind of value and its table.

    Attributes:
        kind: the kind.
        table: where it lies.
        fields: (column, attribute path of the value), in reading order.
        build: makes the value of a row read in that order.
        owners: objects that must be there; those of its case. The first gives
            the case to a value that does not name it.
        fixed: columns that an update never changes.
        more: columns that no single attribute gives.
        versioned: whether saves are counted; else it is written once.
    """

    kind: Kind
    table: Table
    fields: tuple[tuple[str, str], ...]
    build: Callable[[Values], V]
    owners: Callable[[V], tuple[Owner, ...]]
    fixed: tuple[str, ...] = ("case_id",)
    more: Callable[[V], Columns] | None = None
    versioned: bool = True
    read_columns: tuple[Column[Any], ...] = field(init=False)
    _get: Callable[[V], tuple[object, ...]] = field(init=False)
    _names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Prepare what every reading and writing needs."""
        named = [(c, p) for c, p in self.fields if p]
        columns = tuple(self.table.c[c] for c, _ in self.fields)
        object.__setattr__(self, "read_columns", columns)
        object.__setattr__(self, "_get", attrgetter(*(p for _, p in named)))
        object.__setattr__(self, "_names", tuple(c for c, _ in named))

    def columns(self, value: V) -> Columns:
        """Return a value as a row, its case left out where it names none."""
        row = dict(zip(self._names, self._get(value), strict=True))
        if self.more is not None:
            row.update(self.more(value))
        return row

    def reading(self) -> Select[Any]:
        """Return the query of all rows: removed by, case, then the fields."""
        table = self.table
        case = table.c.get("case_id", table.c.id)
        return select(table.c.removed_seq, case, *self.read_columns)

    def updating(self) -> Update:
        """Return the update of one live row that still has ``_version``."""
        table = self.table
        keys = ("id", "version", *self.fixed)
        return (
            update(table)
            .where(
                table.c.removed_seq.is_(None),
                *(table.c[name] == bindparam(f"_{name}") for name in keys),
            )
            .values({name: bindparam(name) for name in self.changing()})
        )

    def changing(self) -> tuple[str, ...]:
        """Return the columns that an update writes."""
        never = {"id", "removed_at", "removed_seq", "changed_at", *self.fixed}
        return tuple(c.name for c in self.table.c if c.name not in never)


def flat(kind: type[V]) -> Callable[[Values], V]:
    """Return how to build a value whose fields lie in the row in order."""

    def build(row: Values) -> V:
        return kind(*row)

    return build


def same(*names: str) -> tuple[tuple[str, str], ...]:
    """Return fields whose columns are called as the attributes are."""
    return tuple((name, name) for name in names)


def under(prefix: str, *names: str) -> tuple[tuple[str, str], ...]:
    """Return fields of a nested value whose columns are called alike."""
    return tuple((name, f"{prefix}.{name}") for name in names)
