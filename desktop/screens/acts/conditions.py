# SPDX-License-Identifier: Apache-2.0
"""Which conditions, authorities and earlier acts an event asks about.

Knows the pack's clocks and detention; names no event, condition or authority
itself. Must not know widgets.
"""

from __future__ import annotations

from collections.abc import Iterable

from models.casefile.acts import ProceduralAct, by_time
from models.law.catalogue import Catalogue


def conditions_for(law: Catalogue, event: str) -> tuple[str, ...]:
    """Return the conditions on which the clocks of an event depend."""
    rules = law.procedure
    asked = [
        clock.condition
        for clock in rules.clocks.values()
        if clock.condition and event in clock.starts
    ]
    if event in {rules.detention.starts, rules.detention.extends}:
        asked.append(rules.detention.excuse)
    return tuple(dict.fromkeys(one for one in asked if one))


def detains(law: Catalogue, event: str) -> bool:
    """Return whether an event has a detaining authority."""
    rules = law.procedure.detention
    return event in {rules.starts, rules.extends}


def limits(law: Catalogue, event: str) -> bool:
    """Return whether the paper of an event usually names a last day."""
    terms = (one for one in law.procedure.clocks.values() if one.kind == "term")
    extends = {
        event
        for one in law.procedure.clocks.values()
        if one.extension is not None
        for event in (one.extension.event,)
    }
    return (
        detains(law, event)
        or event in extends
        or any(event in one.starts for one in terms)
    )


def answerable(
    law: Catalogue, event: str, acts: Iterable[ProceduralAct]
) -> list[ProceduralAct]:
    """Return acts that an event can meet or prolong, the latest first."""
    rules = law.procedure
    begins: set[str] = set()
    for clock in rules.clocks.values():
        prolongs = clock.extension is not None and clock.extension.event == event
        if event in clock.met_by or prolongs:
            begins |= set(clock.starts)
    detention = rules.detention
    if event in {detention.extends, detention.pauses, detention.releases}:
        begins.add(detention.starts)
    if event == detention.resumes:
        begins.add(detention.pauses)
    found = [act for act in acts if act.event in begins]
    return sorted(found, key=by_time, reverse=True)
