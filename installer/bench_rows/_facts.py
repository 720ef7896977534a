# SPDX-License-Identifier: Apache-2.0
"""The facts of a very large made-up case, for the bench: no vault, no rows.

Nothing here is anybody's: counted words only. Most links speak of one victim,
some of a few; two in twenty-five or so speak of every victim of their count.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.law.catalogue import Catalogue
from models.law.facts import (
    Bearing,
    CountFacts,
    Facts,
    Proof,
    ProofLink,
    Speaker,
)

DAY = date(2026, 11, 21)
OFFENCES = ("KUHP_455_1", "TPPO_4", "TPPO_10", "PMI_81")
KINDS = (
    ("EV_VICTIM_STMT", Speaker.VICTIM),
    ("EV_CHAT", Speaker.THING),
    ("EV_WITNESS_STMT", Speaker.WITNESS),
    ("EV_CONTRACT", Speaker.THING),
)
_FORMS = 2
_FOR_ALL = 2
_A_FEW = 7
_AGAINST = 25


@dataclass(frozen=True, slots=True)
class Size:
    """How large the case is.

    Attributes:
        links: how many links.
        items: how many items of proof they point from.
        accused: each is charged with every offence.
        victims: each in every count.
    """

    links: int = 5000
    items: int = 2000
    accused: int = 5
    victims: int = 100


def facts_of(catalogue: Catalogue, size: Size) -> Facts:
    """Return the facts of a case of that size; the same each time."""
    victims = tuple(f"K{number}" for number in range(size.victims))
    counts = tuple(
        CountFacts(f"T{who}-{offence}", f"T{who}", offence, victims)
        for who in range(size.accused)
        for offence in OFFENCES
    )
    proofs = {f"p{number}": _proof(number, victims) for number in range(size.items)}
    return Facts(
        counts=counts,
        proofs=proofs,
        links=tuple(_links(catalogue, counts, size)),
        children=frozenset(victims[::3]),
        offence_from=date(2026, 3, 1),
        offence_to=date(2026, 6, 1),
        regime="KUHAP_2025",
    )


def _proof(number: int, victims: tuple[str, ...]) -> Proof:
    """Return one item; its kind and origin follow from its number."""
    kind, speaker = KINDS[number % len(KINDS)]
    origin = f"o{number}"
    if speaker is Speaker.VICTIM:
        origin = victims[number % len(victims)]
    return Proof(f"p{number}", kind, speaker, origin, lawful=number % 97 != 0)


def _links(
    catalogue: Catalogue, counts: tuple[CountFacts, ...], size: Size
) -> list[ProofLink]:
    """Spread links over counts, victims, forms and items, by number alone.

    They go round the forms of each count; the first rounds speak of everybody.
    """
    forms = {
        offence: [
            (element.id, option.id)
            for element in catalogue.offences[offence].elements
            for option in element.options[:_FORMS]
        ]
        for offence in OFFENCES
    }
    made = []
    for number in range(size.links):
        count = counts[number % len(counts)]
        places = forms[count.offence]
        turn = number // len(counts)
        element, option = places[turn % len(places)]
        tour = turn // len(places)
        many = 3 if tour % _A_FEW == 0 else 1
        first = number * 31 + tour
        whom = tuple(count.victims[(first + n) % size.victims] for n in range(many))
        against = number % _AGAINST == _AGAINST - 1
        made.append(
            ProofLink(
                id=f"l{number}",
                proof=f"p{(number + tour) % size.items}",
                count=count.id,
                victims=() if tour < _FOR_ALL else whom,
                element=element,
                option=option,
                bearing=Bearing.WEAKENS if against else Bearing.SUPPORTS,
                strength=1 + number % 3,
            )
        )
    return made
