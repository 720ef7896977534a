# SPDX-License-Identifier: Apache-2.0
"""From acts of a case to happenings that clocks can be counted from.

Knows which field of an act answers which question of a happening. Must not
count anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from models.casefile.acts import ProceduralAct
from models.casefile.file import CaseFile
from models.law.happenings import Happening


def happenings_of(
    file: CaseFile, personal: frozenset[str], codes: Mapping[str, str] | None = None
) -> tuple[Happening, ...]:
    """Return what happened in a case, in order of its acts.

    An act that concerns one person or one item is about that; one about several
    people at once is a happening for each only where the law counts for each.

    Args:
        file: the case.
        personal: events that the law counts person by person, e.g. detention.
        codes: act → the code that governs it, where neither the act nor the case
            names one; an act not named here is under none that is known.
    """
    told = codes or {}
    acts = {act.id: act for act in file.acts}
    return tuple(
        Happening(
            id=name,
            event=act.event,
            day=act.day,
            clock=act.at,
            zone=act.zone or file.case.office.timezone,
            code=act.regime or file.case.regime or told.get(act.id, ""),
            about=about,
            answers=tuple(
                _name(acts[one], about, personal) for one in act.answers if one in acts
            ),
            yes=frozenset(act.conditions),
            no=frozenset(act.excluded),
            authority=act.detainer,
            until=act.paper.valid_until,
        )
        for act in file.acts
        for name, about in _each(act, personal)
    )


def _each(act: ProceduralAct, personal: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the id of each happening of an act, and what it is about."""
    if len(act.persons) > 1 and act.event in personal:
        for person in act.persons:
            yield f"{act.id} {person}", person
    elif len(act.persons) == 1:
        yield act.id, act.persons[0]
    elif not act.persons and len(act.exhibits) == 1:
        yield act.id, act.exhibits[0]
    else:
        yield act.id, ""


def _name(act: ProceduralAct, about: str, personal: frozenset[str]) -> str:
    """Return the id of the happening of an act that is about somebody."""
    names = {whom: name for name, whom in _each(act, personal)}
    return names.get(about) or next(iter(names.values()))
