# SPDX-License-Identifier: Apache-2.0
"""What an explanation adds: leads that are no proof, unknown ids, and age."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.law.assessment import assess
from models.law.facts import Proof, Speaker
from models.law.finding import Cell, Standing
from tests.models.law.world import World, pack, thing, victim_says

MEANS = "k455_cara/penipuan"
RENTAN = "k455_cara/penyalahgunaan_posisi_rentan"


def test_a_lead_that_is_no_proof_is_named_with_its_code():
    world = World().link(MEANS, victim_says(), thing("EV_PPATK"))
    finding = world.at(MEANS)
    assert (finding.standing, finding.idle, finding.refused) == (Standing.PARTIAL, 1, 0)
    reason = finding.reasons[1]
    assert reason.code == "no_proof_type"
    assert dict(reason.params) == {"kind": "EV_PPATK", "regime": "KUHAP_2025"}
    assert [c.source for c in reason.citations] == ["no_proof_type", "KUHAP_2025"]
    assert reason.links == ("l0001",)


def test_a_seized_thing_is_proof_under_the_new_code_only():
    new = World().link(MEANS, victim_says(), thing("EV_WEAPON"))
    assert new.at(MEANS).standing is Standing.SUPPORTED
    old = World(regime="KUHAP_1981").link(MEANS, victim_says(), thing("EV_WEAPON"))
    assert old.at(MEANS).standing is Standing.PARTIAL
    mixed = World().link(MEANS, victim_says(), thing("EV_WEAPON", regime="KUHAP_1981"))
    assert mixed.at(MEANS).standing is Standing.PARTIAL


def test_an_unknown_kind_counts_for_nothing_and_is_named():
    world = World().link(MEANS, thing("EV_DREAM"))
    assert world.codes(MEANS) == ["nothing_counts", "kind_unknown"]


def test_an_unknown_code_is_read_under_the_default_and_named():
    world = World().link(MEANS, thing("EV_CHAT", regime="KUHAP_1900"))
    assert world.codes(MEANS) == ["one_item", "regime_unknown"]
    assert world.at(MEANS).reasons[1].params == (("regime", "KUHAP_1900"),)


def test_before_any_code_nothing_is_a_means_of_proof():
    world = World(regime="").link(MEANS, thing("EV_CHAT"))
    cell = Cell("c1", "K1", *MEANS.split("/"))
    finding = assess(pack(), world.facts(), date(1950, 1, 1)).findings[cell]
    assert finding.standing is Standing.ABSENT
    assert [c.source for c in finding.reasons[1].citations] == ["no_proof_type"]


class TestAge:
    CHILD = frozenset({"K1"})

    def test_a_child_as_element_demands_proof_of_age(self):
        world = World("TPPO_6", children=self.CHILD)
        world.link("a6_korban/anak", thing("EV_PASSPORT"))
        finding = world.at("a6_korban/anak")
        assert finding.standing is Standing.SUPPORTED
        assert finding.reasons[-1].code == "age_proof_needed"
        assert dict(finding.reasons[-1].params)["kinds"] == "EV_BIRTH,EV_AGE_EXPERT"

    def test_a_birth_certificate_satisfies_it(self):
        world = World("TPPO_6", children=self.CHILD)
        world.link("a6_korban/anak", thing("EV_BIRTH"))
        assert world.codes("a6_korban/anak") == ["status_document"]

    def test_a_forged_one_does_not(self):
        world = World("TPPO_6", children=self.CHILD)
        world.link("a6_korban/anak", thing("EV_BIRTH", authentic=False))
        assert "age_proof_needed" in world.codes("a6_korban/anak")

    def test_a_victim_not_recorded_as_a_child_is_noticed(self):
        assert World("TPPO_6").codes("a6_korban/anak")[-1] == "age_not_recorded"

    def test_vulnerability_of_a_child_leans_on_age(self):
        world = World(children=self.CHILD).link(RENTAN, victim_says())
        assert world.codes(RENTAN)[-1] == "age_proof_needed"
        adult = World().link(RENTAN, victim_says())
        assert adult.codes(RENTAN) == ["one_item"]

    def test_other_means_do_not(self):
        world = World(children=self.CHILD).link(MEANS, victim_says())
        assert world.codes(MEANS) == ["one_item"]

    def test_a_form_nobody_relies_on_demands_nothing(self):
        world = World(children=self.CHILD)
        assert world.codes(RENTAN) == ["no_form_chosen"]

    def test_the_pack_flags_every_form_that_says_child(self):
        flagged = {
            option.id
            for offence in pack().offences.values()
            for element in offence.elements
            for option in element.options
            if option.childhood
        }
        assert flagged == {"anak", "k419", "k422"}


def test_a_standing_that_rests_on_a_persons_word_says_so():
    words = victim_says()
    copy = thing("EV_CHAT", origin="K1")
    told = World().link(MEANS, words, copy)
    assert told.codes(MEANS) == ["same_origin"]
    spoken = replace(copy, apart=frozenset({words.id}))
    apart = World().link(MEANS, words, spoken)
    assert apart.at(MEANS).standing is Standing.SUPPORTED
    assert apart.codes(MEANS) == ["victim_plus_other", "held_independent"]
    other = World().link(MEANS, words, spoken, thing("EV_BANK"))
    assert other.at(MEANS).standing is Standing.SUPPORTED
    alone = World().link(MEANS, spoken)
    assert alone.codes(MEANS) == ["one_item"]


def accused_says(who: str, kind: str = "EV_SUSPECT_STMT") -> Proof:
    return Proof(f"accused-{who}-{kind}", kind, Speaker.ACCUSED, who)


def test_an_accused_is_proof_against_himself_and_a_witness_against_another():
    own = World().link(MEANS, victim_says(), accused_says("T1"))
    assert own.at(MEANS).standing is Standing.SUPPORTED
    assert own.codes(MEANS) == ["victim_plus_other"]
    other = World().link(MEANS, victim_says(), accused_says("T2"))
    assert other.at(MEANS).standing is Standing.PARTIAL
    assert other.codes(MEANS) == ["one_kind", "others_words"]
    (cited, article) = other.at(MEANS).reasons[1].citations
    assert (cited.source, article.article) == ("own_words", "189(3)")
    assert article.confidence == "general_knowledge"
    crown = World().link(MEANS, victim_says(), accused_says("T2", "EV_CROWN_WITNESS"))
    assert crown.codes(MEANS) == ["one_kind"], "testimony already"


def test_a_victim_who_is_accused_bears_no_victim_out_against_herself():
    # Whatever else she is, her words are here those of the accused.
    world = World(victims=("K2",))
    world.link(MEANS, victim_says("T1"), thing("EV_CHAT"))
    found = world.at(MEANS, "K2")
    assert (found.standing, found.victim_items) == (Standing.SUPPORTED, 0)
    assert world.codes(MEANS, "K2") == ["two_kinds", "own_words"]
    beside = World(victims=("K2",)).link(MEANS, victim_says("K2"), victim_says("T1"))
    assert beside.codes(MEANS, "K2") == ["victim_plus_other", "own_words"]


def test_words_that_are_no_proof_and_reports_on_them_stay_what_they_are():
    lead = Proof("lead", "EV_PPATK", Speaker.ACCUSED, "T1")
    report = Proof("report", "EV_EXPERT_PSY", Speaker.EXPERT, "T1")
    world = World().link(MEANS, victim_says(), lead, report)
    assert world.codes(MEANS) == ["victim_plus_other", "no_proof_type"]
    world = World().link(MEANS, Proof("l", "EV_PPATK", Speaker.VICTIM, "T1"))
    assert world.codes(MEANS) == ["nothing_counts", "no_proof_type"]


def test_an_item_only_asked_for_is_waited_for_and_not_doubted():
    world = World().link(MEANS, victim_says(), thing("EV_CHAT", held=False))
    found = world.at(MEANS)
    assert (found.standing, found.refused) == (Standing.PARTIAL, 1)
    assert world.codes(MEANS) == ["one_item", "not_in_hand"]
    assert found.reasons[1].links == ("l0001",)
