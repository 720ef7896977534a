# SPDX-License-Identifier: Apache-2.0
"""What a case tells of places and travel, as leads to what could be linked.

Knows where a case names a place. Must not call any of it proof, nor say which
place makes which offence.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from models.casefile.acts import ProceduralAct, by_time
from models.casefile.file import CaseFile


@dataclass(frozen=True, slots=True)
class PlacesTold:
    """What there is.

    Attributes:
        named: places of the case data.
        route: the route in words.
        acts: where dated acts were done; those on items first, then by time.
        items: things of the kinds that often show it, with where they were
            taken.
    """

    named: tuple[str, ...] = ()
    route: str = ""
    acts: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


def places_told(
    file: CaseFile, kinds: Collection[str], linked: Collection[str] = ()
) -> PlacesTold:
    """Return what a case tells of places.

    Args:
        file: the case.
        kinds: evidence kinds that often show where something was.
        linked: ids of items that are linked already.
    """

    def rank(act: ProceduralAct) -> bool:
        return not act.exhibits

    acts = sorted(sorted(file.acts, key=by_time), key=rank)
    items = [
        ", ".join(filter(None, (f"{one.code} {one.description}", one.taking.place)))
        for one in file.exhibits
        if one.kind in kinds and one.id not in linked
    ]
    return PlacesTold(
        named=file.case.places,
        route=file.case.story.route,
        acts=tuple(dict.fromkeys(act.place for act in acts if act.place)),
        items=tuple(items),
    )
