# SPDX-License-Identifier: Apache-2.0
"""What is thought away takes its links with it, or only its supports."""

from __future__ import annotations

from models.law.absence import Absence
from models.law.facts import Bearing, ProofLink
from models.law.index import Strand


def link(proof: str, bearing: Bearing = Bearing.SUPPORTS) -> ProofLink:
    return ProofLink(f"{proof}-{bearing}", proof, "c1", (), "e", "o", bearing)


FOR, AGAINST = link("p"), link("p", Bearing.WEAKENS)
OTHER = link("q")


def test_an_item_that_is_gone_takes_all_its_links_with_it():
    absence = Absence(gone=frozenset({"p"}))
    assert [absence.keeps(one) for one in (FOR, AGAINST, OTHER)] == [
        False,
        False,
        True,
    ]


def test_a_mute_item_still_weakens():
    absence = Absence(mute=frozenset({"p"}))
    assert [absence.keeps(one) for one in (FOR, AGAINST, OTHER)] == [False, True, True]


def test_a_strand_is_thinned_for_the_victims_asked_and_left_as_it_was():
    strand = Strand([FOR, OTHER], {"K1": [AGAINST], "K2": [AGAINST]})
    thin = Absence(gone=frozenset({"p"})).thinned(strand, ("K1", "K9"))
    assert (thin.common, thin.own) == ([OTHER], {"K1": [], "K2": [AGAINST]})
    assert strand == Strand([FOR, OTHER], {"K1": [AGAINST], "K2": [AGAINST]})
