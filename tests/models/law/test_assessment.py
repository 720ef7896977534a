# SPDX-License-Identifier: Apache-2.0
"""assess() as a whole: every offence, the carried-over path, and its edges."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from models.law.assessment import assess
from models.law.facts import CountFacts, Facts, Reliance
from models.law.finding import Cell, Standing
from models.law.index import keys_of_link
from tests.models.law.world import (
    AFTER,
    BEFORE,
    TODAY,
    World,
    pack,
    said_by,
    supported,
    thing,
    victim_says,
)

OFFENCES = tuple(pack().offences)
MEANS = "k455_cara/penipuan"


@pytest.mark.parametrize("offence", OFFENCES)
def test_every_offence_without_evidence_is_one_gap_per_required_element(offence):
    assessment = World(offence).assess()
    required = [e for e in pack().offences[offence].elements if e.required]
    assert [cell.element for cell in assessment.gaps()] == [e.id for e in required]
    tally = assessment.tallies["c1", "K1"]
    assert tally.standing is Standing.ABSENT
    assert (tally.supported, tally.required) == (0, len(required))
    assert all(finding.reasons for finding in assessment.findings.values())


@pytest.mark.parametrize("offence", OFFENCES)
def test_every_offence_can_be_fully_supported(offence):
    assessment = supported(offence).assess()
    assert assessment.gaps() == ()
    tally = assessment.tallies["c1", "K1"]
    assert tally.standing is Standing.SUPPORTED
    assert tally.supported == tally.required
    assert not any(finding.gap for finding in assessment.findings.values())


@pytest.mark.parametrize("offence", OFFENCES)
def test_every_element_and_form_has_a_cell_in_reading_order(offence):
    expected = []
    for element in pack().offences[offence].elements:
        expected.append(Cell("c1", "K1", element.id))
        expected += [Cell("c1", "K1", element.id, o.id) for o in element.options]
    assert list(World(offence).assess().findings) == expected


@pytest.mark.parametrize("offence", OFFENCES)
def test_taking_one_element_away_leaves_one_gap(offence):
    first = next(e for e in pack().offences[offence].elements if e.required)
    world = supported(offence)
    world.links = [link for link in world.links if link.element != first.id]
    assert [cell.element for cell in world.assess().gaps()] == [first.id]


def test_the_pack_is_named_with_its_hash():
    assessment = World().assess()
    assert assessment.edition == "2026-11"
    assert assessment.pack_hash == pack().sha256
    assert assessment.on == TODAY


def test_a_chain_is_as_strong_as_its_weakest_element():
    world = supported("KUHP_455_1")
    world.link("k455_wilayah/di_indonesia", thing("EV_CCTV"), weakens=True)
    tally = world.assess().tallies["c1", "K1"]
    assert (tally.standing, tally.supported) == (Standing.DISPUTED, 4)
    world.links = [link for link in world.links if link.element != "k455_cara"]
    world.link(MEANS, thing("EV_CHAT"))
    assert world.assess().tallies["c1", "K1"].standing is Standing.PARTIAL


def test_cells_without_links_share_one_finding():
    victims = tuple(f"K{n}" for n in range(40))
    world = World(victims=victims).link(MEANS, victim_says(), victims=("K3",))
    findings = world.assess().findings
    shared = {id(f) for c, f in findings.items() if c.element == "k455_proses"}
    assert len(shared) == 7, "one for the element and one for each of its forms"
    means = {id(f) for c, f in findings.items() if c.element == "k455_cara"}
    assert len(means) < 30


def test_without_any_code_the_day_decides():
    weapon = thing("EV_WEAPON")
    world = World(regime="").link(MEANS, victim_says(), weapon)
    facts = world.facts()
    cell = Cell("c1", "K1", *MEANS.split("/"))
    now = assess(pack(), facts, TODAY)
    then = assess(pack(), facts, pack().switch_date - timedelta(days=1))
    assert now.findings[cell].standing is Standing.SUPPORTED
    assert then.findings[cell].standing is Standing.PARTIAL
    assert (now.basis.regime, then.basis.regime) == ("KUHAP_2025", "KUHAP_1981")


@pytest.mark.parametrize(
    ("stage", "conduct", "code"),
    [
        ("investigation_not_begun", BEFORE, "KUHAP_2025"),
        ("investigation_running", BEFORE, "KUHAP_2025"),
        ("prosecution_running", BEFORE, "KUHAP_2025"),
        ("court_not_begun", BEFORE, "KUHAP_2025"),
        ("court_begun", BEFORE, "KUHAP_1981"),
        ("court_begun", AFTER, "KUHAP_2025"),
        ("", BEFORE, "KUHAP_2025"),
        ("nowhere", BEFORE, "KUHAP_2025"),
    ],
)
def test_a_seized_thing_is_proof_where_the_code_of_the_trial_says_so(
    stage, conduct, code
):
    # Whenever it was seized: a court that began under the old code has no
    # physical exhibits among its means of proof, every later trial has.
    world = World("TPPO_2_1", regime="", period=(conduct, conduct))
    world.link("a2_cara/penipuan", victim_says(), thing("EV_WEAPON"))
    found = assess(pack(), replace(world.facts(), switch_stage=stage), TODAY)
    old = code == "KUHAP_1981"
    cell = Cell("c1", "K1", "a2_cara", "penipuan")
    assert found.basis.regime == code
    wanted = Standing.PARTIAL if old else Standing.SUPPORTED
    assert found.findings[cell].standing is wanted


def test_a_code_that_the_case_names_goes_before_the_stage_of_its_file():
    facts = World(regime="KUHAP_2025", period=(BEFORE, BEFORE)).facts()
    found = assess(pack(), replace(facts, switch_stage="court_begun"), TODAY)
    assert found.basis.regime == "KUHAP_2025"


def test_no_counts_is_an_empty_answer():
    empty = assess(pack(), Facts(), TODAY)
    assert (empty.findings, empty.tallies, empty.notices) == ({}, {}, ())


class TestCarriedOver:
    """What is not asked about again keeps its answer, and only then."""

    WORLD = World(
        "KUHP_455_1",
        victims=("K1", "K2"),
        also=(CountFacts("c2", "T1", "TPPO_10", ("K1", "K2")),),
    )

    def base(self) -> World:
        world = replace(self.WORLD, proofs={}, links=[])
        world.link(MEANS, victim_says(), victims=("K1",))
        return world.link("k455_proses/perekrutan", said_by("S1"))

    def test_a_new_link_redoes_its_victims_and_the_counts_leaning_on_them(self):
        world = self.base()
        before = world.assess()
        world.link(MEANS, thing("EV_CHAT"), victims=("K1",))
        facts = world.facts()
        only = keys_of_link(facts, facts.links[-1])
        after = assess(pack(), facts, TODAY, only=only, previous=before)
        assert after == world.assess()
        assert list(after.findings) == list(before.findings)
        kept = Cell("c1", "K2", "k455_cara")
        assert after.findings[kept] is before.findings[kept]

    def test_a_leaning_count_follows_its_base(self):
        world = self.base()
        before = world.assess()
        for element in pack().offences["KUHP_455_1"].elements:
            place = f"{element.id}/{element.options[0].id}"
            world.link(place, victim_says(), thing("EV_CONTRACT"), victims=("K1",))
        only = frozenset({("c1", "K1")})
        after = assess(pack(), world.facts(), TODAY, only=only, previous=before)
        leaning = Cell("c2", "K1", "a10_pokok")
        assert before.findings[leaning].standing is Standing.ABSENT
        assert after.findings[leaning].standing is Standing.SUPPORTED
        assert after == world.assess()

    def test_nothing_touched_gives_the_same_answers(self):
        world = self.base()
        before = world.assess()
        after = assess(pack(), world.facts(), TODAY, only=frozenset(), previous=before)
        assert after == before

    def test_unknown_keys_are_ignored(self):
        world = self.base()
        before = world.assess()
        strange = frozenset({("c9", "K1"), ("c1", "K9")})
        after = assess(pack(), world.facts(), TODAY, only=strange, previous=before)
        assert after == before

    @pytest.mark.parametrize(
        "change",
        [
            {"victims": ("K1", "K2", "K3")},
            {"children": frozenset({"K1"})},
            {"reliances": (Reliance("k455_cara", "penipuan", "", used=False),)},
            {"offence": "TPPO_4"},
            {"regime": "KUHAP_1981"},
            {"also": ()},
        ],
    )
    def test_another_basis_is_answered_anew_whatever_was_asked(self, change):
        world = self.base()
        before = world.assess()
        changed = replace(world, **change)
        after = assess(
            pack(), changed.facts(), TODAY, only=frozenset(), previous=before
        )
        assert after == changed.assess()

    def test_another_day_or_edition_is_answered_anew(self):
        world = self.base()
        facts = world.facts()
        before = world.assess()
        tomorrow = TODAY + timedelta(days=1)
        later = assess(pack(), facts, tomorrow, only=frozenset(), previous=before)
        assert later.on == tomorrow
        other = replace(pack(), sha256="0" * 64)
        again = assess(other, facts, TODAY, only=frozenset(), previous=before)
        assert again.pack_hash == "0" * 64

    def test_only_without_a_previous_answer_means_everything(self):
        world = self.base()
        whole = assess(pack(), world.facts(), TODAY, only=frozenset({("c1", "K1")}))
        assert whole == world.assess()
        again = assess(pack(), world.facts(), TODAY, previous=whole)
        assert again == whole
