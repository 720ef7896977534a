# SPDX-License-Identifier: Apache-2.0
"""Small checks that every part of a pack needs: known ids, no doubles.

Knows how a refusal names its place. Must not know what the rows are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol, TypeVar

from models.base.errors import CatalogueInvalid
from models.law.catalogue import Bilingual
from models.law.raw import Text


class Named(Protocol):
    """A row with an id."""

    @property
    def id(self) -> str:
        """Return the id."""
        ...


N = TypeVar("N", bound=Named)


def words(text: Text) -> Bilingual:
    """Return the text as a value."""
    return Bilingual(text.id, text.en)


def maybe(text: Text | None) -> Bilingual | None:
    """Return the text as a value, or ``None``."""
    return None if text is None else Bilingual(text.id, text.en)


def by_id(file: str, path: str, rows: Iterable[N]) -> dict[str, N]:
    """Return the rows by id.

    Raises:
        CatalogueInvalid: two rows share an id.
    """
    found: dict[str, N] = {}
    for place, row in enumerate(rows):
        if row.id in found:
            where = f"{path}[{place}].id"
            raise CatalogueInvalid(file, where, f"duplicate_id: {row.id}")
        found[row.id] = row
    return found


def known(
    file: str, path: str, wanted: Sequence[str], among: Collection[str]
) -> tuple[str, ...]:
    """Return the ids when all of them are known.

    Raises:
        CatalogueInvalid: one of them is not; the path names its place.
    """
    for place, one in enumerate(wanted):
        if one not in among:
            raise CatalogueInvalid(file, f"{path}[{place}]", f"unknown_id: {one}")
    return tuple(wanted)


def one_known(file: str, path: str, wanted: str, among: Collection[str]) -> str:
    """Return the id when it is known, or when it is ``""`` and may be.

    Raises:
        CatalogueInvalid: it is neither.
    """
    if wanted and wanted not in among:
        raise CatalogueInvalid(file, path, f"unknown_id: {wanted}")
    return wanted
