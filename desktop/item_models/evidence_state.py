# SPDX-License-Identifier: Apache-2.0
"""What an exhibit still lacks before it can be used, and what it supports.

Knows basis, chain and links of one case; must not weigh proof. What is missing
is counted here once, so that list, badge and detail say the same number.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.wording import plurals
from models.base.ids import CustodyId, ExhibitId
from models.casefile.custody import CustodyEntry, holes
from models.casefile.evidence import Availability, BasisState, Exhibit
from models.casefile.file import CaseFile
from models.casefile.links import Link


class Lack(StrEnum):
    """One thing that is missing before the item can be used."""

    AWAITED = "awaited"
    BASIS_MISSING = "basis_missing"
    BASIS_PENDING = "basis_pending"
    BASIS_REFUSED = "basis_refused"
    NOT_AUTHENTIC = "not_authentic"
    NO_CHAIN = "no_chain"
    UNLINKED = "unlinked"


_BASIS = {
    BasisState.NOT_RECORDED: Lack.BASIS_MISSING,
    BasisState.REQUESTED: Lack.BASIS_PENDING,
    BasisState.REFUSED: Lack.BASIS_REFUSED,
}
_WAITING = frozenset({Lack.AWAITED, Lack.UNLINKED})


@dataclass(frozen=True, slots=True)
class ExhibitState:
    """One exhibit as it stands.

    Attributes:
        exhibit: the item.
        chain: its custody in order of time.
        links: what it is linked to.
        lacks: what is missing before use, in the order to mend it.
        holes: entries before which the item changed hands unrecorded.
    """

    exhibit: Exhibit
    chain: tuple[CustodyEntry, ...]
    links: tuple[Link, ...]
    lacks: tuple[Lack, ...]
    holes: tuple[CustodyId, ...]

    @property
    def elements(self) -> int:
        """Return how many forms of elements it is linked to."""
        return len({(link.element, link.option) for link in self.links})

    @property
    def unlinked(self) -> bool:
        """Return whether nothing links it yet."""
        return not self.links

    @property
    def needs_care(self) -> bool:
        """Return whether something is missing that only waiting will not mend."""
        return bool(self.holes) or not _WAITING.issuperset(self.lacks)

    def chip(self) -> tuple[str, str]:
        """Return words and tone of the sign at the end of its row."""
        translate = QCoreApplication.translate
        if Lack.AWAITED in self.lacks:
            return translate("evidence", "asked for"), "bad"
        if not _WAITING.issuperset(self.lacks):
            return plurals.things_missing(len(self.lacks)), "warn"
        if self.holes:
            return translate("evidence", "chain has a hole"), "warn"
        if self.unlinked:
            return translate("evidence", "not linked yet"), "neutral"
        return plurals.elements(self.elements), "ok"


def states_of(file: CaseFile) -> dict[ExhibitId, ExhibitState]:
    """Return every exhibit as it stands, in order of code."""
    chains: dict[str, list[CustodyEntry]] = defaultdict(list)
    for entry in file.custody:
        chains[entry.exhibit].append(entry)
    links: dict[str, list[Link]] = defaultdict(list)
    for link in file.links:
        if link.source.exhibit is not None:
            links[link.source.exhibit].append(link)
    return {
        exhibit.id: _state(exhibit, tuple(chains[exhibit.id]), tuple(links[exhibit.id]))
        for exhibit in file.exhibits
    }


def _state(
    exhibit: Exhibit, chain: tuple[CustodyEntry, ...], links: tuple[Link, ...]
) -> ExhibitState:
    """Return one exhibit as it stands."""
    awaited = exhibit.availability is Availability.REQUESTED
    lacks: list[Lack] = [Lack.AWAITED] if awaited else []
    if exhibit.basis.state in _BASIS:
        lacks.append(_BASIS[exhibit.basis.state])
    if not exhibit.authentic:
        lacks.append(Lack.NOT_AUTHENTIC)
    if not awaited and not chain:
        lacks.append(Lack.NO_CHAIN)
    if not links:
        lacks.append(Lack.UNLINKED)
    return ExhibitState(exhibit, chain, links, tuple(lacks), holes(chain))
