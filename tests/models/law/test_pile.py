# SPDX-License-Identifier: Apache-2.0
"""Links sorted by what they may do."""

from __future__ import annotations

from models.law.facts import Bearing, ProofLink
from models.law.ground import Ground
from models.law.pile import pile_of
from tests.models.law.world import pack, thing

ITEMS = {
    "good": thing("EV_CHAT", "good"),
    "lead": thing("EV_PPATK", "lead"),
    "fake": thing("EV_CHAT", "fake", authentic=False),
    "stolen": thing("EV_CHAT", "stolen", lawful=False),
    "odd": thing("EV_CHAT", "odd", regime="KUHAP_1900"),
}


def pile(*links: tuple[str, Bearing]):
    rows = [
        ProofLink(f"l{n}", proof, "c", (), "e", "o", bearing, n % 3 + 1)
        for n, (proof, bearing) in enumerate(links)
    ]
    return pile_of(Ground(pack(), ITEMS, "KUHAP_2025"), rows)


def test_each_link_has_its_place():
    found = pile(
        ("good", Bearing.SUPPORTS),
        ("lead", Bearing.SUPPORTS),
        ("fake", Bearing.SUPPORTS),
        ("stolen", Bearing.WEAKENS),
        ("lead", Bearing.WEAKENS),
    )
    assert list(found.counting) == ["good"]
    assert found.supports == ["l0"]
    assert list(found.idle) == ["lead"]
    assert list(found.weak) == ["lead"]
    assert found.refused == {"fake", "stolen"}
    assert found.unauthentic == {"fake": ["l2"]}
    assert found.unlawful == {"stolen": ["l3"]}
    assert (found.strength, found.relied) == (1, True)


def test_weakening_alone_relies_on_nothing():
    assert not pile(("good", Bearing.WEAKENS)).relied
    assert pile(("fake", Bearing.SUPPORTS)).relied


def test_an_unknown_code_is_kept_aside_for_the_explanation():
    assert pile(("odd", Bearing.SUPPORTS)).strange == {"KUHAP_1900"}
    assert pile(("good", Bearing.SUPPORTS)).strange == set()
