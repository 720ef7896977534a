# SPDX-License-Identifier: Apache-2.0
"""Which officer stands above the investigator, as the case itself says.

Knows the words by which a position names a head of office. Must not guess from
an order of codes or of ranks: where the words name nobody, or several, nobody is
chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.casefile.people import Person
from models.documents.context import facts_about

_ABOVE = "atasan"
_HEADS = (
    *("kepala", "direktur", "wakil"),
    *("kabareskrim", "kapolda", "kapolres", "kapolresta", "kapolsek"),
    *("dirreskrimum", "dirres", "kasubdit", "kasat", "kanit", "kasubnit"),
)


def superior(officers: Sequence[Person]) -> Person | None:
    """Return the one officer whom the case names as superior, else ``None``.

    Whoever is called a superior goes before whoever heads an office; of an
    officer who is alone only the former is believed.
    """
    above = [one for one in officers if _ABOVE in _words(one)]
    if above:
        return above[0] if len(above) == 1 else None
    heads = [one for one in officers if _heads(one)]
    return heads[0] if len(heads) == 1 and len(officers) > 1 else None


def _words(officer: Person) -> tuple[str, ...]:
    """Return the words of part and position."""
    return tuple(f"{officer.part} {facts_about(officer).position}".lower().split())


def _heads(officer: Person) -> bool:
    """Return whether the position is that of a head of office."""
    first = facts_about(officer).position.lower().split()[:1]
    return bool(first) and first[0] in _HEADS
