# SPDX-License-Identifier: Apache-2.0
"""Made-up cases for the promises that hold for every case.

Knows the pack and the shape of facts. Must not know what is promised.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from models.law.facts import (
    Bearing,
    CountFacts,
    Facts,
    Proof,
    ProofLink,
    Reliance,
    Speaker,
)
from tests.models.law.world import AFTER, pack

KINDS = (
    "EV_VICTIM_STMT",
    "EV_WITNESS_STMT",
    "EV_VICTIM_AV",
    "EV_CHAT",
    "EV_BIRTH",
    "EV_PPATK",
    "EV_WEAPON",
    "EV_VISUM",
)
PEOPLE = ("K1", "K2", "S1")
COUNTS = (
    CountFacts("c1", "T1", "TPPO_4", ("K1", "K2")),
    CountFacts("c2", "T1", "TPPO_10", ("K1", "K2")),
    CountFacts("c3", "T2", "TPPO_6", ("K1",)),
)
PLACES = tuple(
    (count.id, element.id, option.id)
    for count in COUNTS
    for element in pack().offences[count.offence].elements
    for option in element.options
)

proofs = st.builds(
    Proof,
    id=st.sampled_from([f"p{n}" for n in range(6)]),
    kind=st.sampled_from(KINDS),
    speaker=st.sampled_from(list(Speaker)),
    origin=st.sampled_from(["K1", "K2", "S1", "x", "y"]),
    authentic=st.sampled_from([True, True, True, False]),
    lawful=st.sampled_from([True, True, True, False]),
    regime=st.sampled_from(["", "KUHAP_1981", "KUHAP_2025", "KUHAP_1900"]),
)


@st.composite
def link_rows(draw: st.DrawFn, number: int) -> ProofLink:
    count, element, option = draw(st.sampled_from(PLACES))
    return ProofLink(
        id=f"l{number}",
        proof=draw(st.sampled_from([f"p{n}" for n in range(6)])),
        count=count,
        victims=draw(st.sampled_from([(), ("K1",), ("K2",), ("K1", "K2")])),
        element=element,
        option=option,
        bearing=draw(st.sampled_from([*[Bearing.SUPPORTS] * 4, Bearing.WEAKENS])),
        strength=draw(st.integers(1, 3)),
    )


@st.composite
def cases(draw: st.DrawFn) -> Facts:
    found = draw(st.lists(proofs, min_size=6, max_size=6))
    items = {f"p{n}": replace(one, id=f"p{n}") for n, one in enumerate(found)}
    size = draw(st.integers(0, 14))
    links = tuple(draw(link_rows(number)) for number in range(size))
    counts = list(COUNTS)
    for place in draw(st.lists(st.sampled_from(PLACES), max_size=3)):
        choice = Reliance(
            place[1], place[2], draw(st.sampled_from(["", "K1"])), draw(st.booleans())
        )
        index = int(place[0][1]) - 1
        had = counts[index].reliances
        counts[index] = replace(counts[index], reliances=(*had, choice))
    return Facts(
        counts=tuple(counts),
        proofs=items,
        links=links,
        children=frozenset(draw(st.sets(st.sampled_from(PEOPLE)))),
        offence_from=AFTER,
        offence_to=AFTER,
        regime=draw(st.sampled_from(["", "KUHAP_1981", "KUHAP_2025"])),
    )


@st.composite
def held_cases(draw: st.DrawFn) -> Facts:
    """A case whose elements all have something to lose, by several items each."""
    facts = draw(cases())
    more: list[ProofLink] = []
    for count in COUNTS:
        for element in pack().offences[count.offence].elements:
            option = draw(st.sampled_from(element.options)).id
            names = st.sampled_from(sorted(facts.proofs))
            for name in draw(st.lists(names, min_size=1, max_size=4, unique=True)):
                number = f"m{len(more):03}"
                more.append(ProofLink(number, name, count.id, (), element.id, option))
    return replace(facts, links=(*facts.links, *more))
