# SPDX-License-Identifier: Apache-2.0
"""One count's matrix: who has answers of their own, and who shares them."""

from __future__ import annotations

from models.law.facts import CountFacts, Reliance
from models.law.finding import Standing
from models.law.ground import Ground
from models.law.matrix import Matrix
from tests.models.law.world import World, pack, thing, victim_says

MEANS = "k455_cara/penipuan"


def test_a_victim_with_a_link_of_its_own_differs_only_there():
    world = World(victims=("K1", "K2"))
    world.link(MEANS, thing("EV_CHAT"))
    world.link(MEANS, victim_says("K2"), victims=("K2",))
    assert world.at(MEANS, "K1").standing is Standing.PARTIAL
    assert world.at(MEANS, "K2").standing is Standing.SUPPORTED
    assert world.at("k455_proses", "K1") == world.at("k455_proses", "K2")


def test_a_choice_for_one_victim_leaves_the_others_alone():
    choice = Reliance("k455_cara", "penculikan", "K2", used=True)
    world = World(victims=("K1", "K2"), reliances=(choice,))
    assert world.codes("k455_cara/penculikan", "K1") == ["no_form_chosen"]
    assert world.codes("k455_cara/penculikan", "K2") == ["nothing_linked"]
    assert world.at(MEANS, "K2").standing is Standing.NOT_USED


def test_a_column_sums_up_the_required_elements():
    count = CountFacts("c1", "T1", "TPPO_6", ("K1",))
    matrix = Matrix(
        Ground(pack(), {}, "KUHAP_2025"), count, pack().offences["TPPO_6"], {}
    )
    column = matrix.column("K1", {}, child=False)
    assert column.tally.required == 4
    assert len(column.cells) == 5 + 2 + 1 + 2 + 1 + 11
