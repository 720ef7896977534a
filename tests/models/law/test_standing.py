# SPDX-License-Identifier: Apache-2.0
"""The policy rows, one by one: what supports, what is partial, what disputes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from models.law.facts import Reliance, Speaker
from models.law.finding import Standing
from tests.models.law.world import World, pack, said_by, thing, victim_says

MEANS = "k455_cara/penipuan"
SUBJECT = "k455_subjek/perorangan"
CHAT = thing("EV_CHAT")
PAPER = thing("EV_CONTRACT")
WITNESS = said_by("S1")
EXPERT = said_by("A1", "EV_EXPERT_TIP", speaker=Speaker.EXPERT)
ACCUSED = said_by("T1", "EV_SUSPECT_STMT", speaker=Speaker.ACCUSED)
RECORDED = victim_says("K2", id="av", kind="EV_VICTIM_AV")


@pytest.mark.parametrize(
    ("items", "standing", "code"),
    [
        ((victim_says(), PAPER), Standing.SUPPORTED, "victim_plus_other"),
        ((victim_says(), CHAT), Standing.SUPPORTED, "victim_plus_other"),
        ((victim_says(), ACCUSED), Standing.SUPPORTED, "victim_plus_other"),
        ((victim_says(), EXPERT), Standing.SUPPORTED, "victim_plus_other"),
        ((WITNESS, PAPER), Standing.SUPPORTED, "two_kinds"),
        ((CHAT, PAPER), Standing.SUPPORTED, "two_kinds"),
        ((EXPERT, ACCUSED), Standing.SUPPORTED, "two_kinds"),
        ((thing("EV_VISUM"), thing("EV_LABFOR")), Standing.SUPPORTED, "two_kinds"),
        ((victim_says(),), Standing.PARTIAL, "one_item"),
        ((PAPER,), Standing.PARTIAL, "one_item"),
        ((WITNESS, said_by("S2"), said_by("S3")), Standing.PARTIAL, "one_kind"),
        ((victim_says(), victim_says("K2")), Standing.PARTIAL, "one_kind"),
        ((victim_says(), WITNESS), Standing.PARTIAL, "one_kind"),
        ((victim_says(), RECORDED), Standing.PARTIAL, "one_kind"),
        ((PAPER, thing("EV_LEASE")), Standing.PARTIAL, "one_kind"),
        ((victim_says(), replace(PAPER, origin="K1")), Standing.PARTIAL, "same_origin"),
        ((thing("EV_PPATK"),), Standing.ABSENT, "nothing_counts"),
        ((thing("EV_NETCHART"), thing("EV_PPATK")), Standing.ABSENT, "nothing_counts"),
        ((), Standing.ABSENT, "no_form_chosen"),
    ],
)
def test_each_policy_row(items, standing, code):
    world = World().link(MEANS, *items)
    finding = world.at(MEANS)
    assert (finding.standing, finding.reasons[0].code) == (standing, code)


def test_art_30_is_cited_as_policy_and_as_the_law_it_leans_on():
    reason = World().link(MEANS, victim_says(), PAPER).at(MEANS).reasons[0]
    assert [(c.source, c.article) for c in reason.citations] == [
        ("victim_plus_other", ""),
        ("UU_21_2007", "30"),
    ]
    assert dict(reason.params) == {"first": "keterangan_saksi", "second": "surat"}
    assert reason.links == ("l0000", "l0001")


def test_two_answers_of_one_statement_are_one_item():
    world = World().link(MEANS, victim_says(), victim_says())
    finding = world.at(MEANS)
    assert (finding.standing, finding.victim_items) == (Standing.PARTIAL, 1)
    assert finding.supports == ("l0000", "l0001")


def test_many_witnesses_stay_partial():
    crowd = [said_by(f"S{n}") for n in range(60)]
    assert World().link(MEANS, *crowd).at(MEANS).standing is Standing.PARTIAL


class TestStatus:
    def test_one_authentic_paper_shows_a_status(self):
        world = World().link(SUBJECT, thing("EV_ID_SUSPECT"))
        finding = world.at(SUBJECT)
        assert finding.standing is Standing.SUPPORTED
        assert finding.reasons[0].code == "status_document"

    @pytest.mark.parametrize(
        "item",
        [
            ACCUSED,
            WITNESS,
            thing("EV_CCTV"),
            said_by("P1", "EV_BIRTH"),
        ],
    )
    def test_words_and_recordings_do_not(self, item):
        assert World().link(SUBJECT, item).at(SUBJECT).standing is Standing.PARTIAL

    def test_a_forged_paper_does_not(self):
        paper = thing("EV_ID_SUSPECT", authentic=False)
        assert World().link(SUBJECT, paper).at(SUBJECT).standing is Standing.ABSENT

    def test_a_paper_alone_never_shows_conduct(self):
        assert World().link(MEANS, PAPER).at(MEANS).standing is Standing.PARTIAL


class TestDispute:
    def test_supported_and_weakened_is_disputed(self):
        world = World().link(MEANS, victim_says(), PAPER)
        world.link(MEANS, CHAT, weakens=True)
        finding = world.at(MEANS)
        assert finding.standing is Standing.DISPUTED
        assert [r.code for r in finding.reasons] == [
            "contradicted",
            "victim_plus_other",
        ]
        assert (finding.weakening, finding.weakens) == (1, ("l0002",))

    def test_an_unusable_item_disputes_nothing(self):
        world = World().link(MEANS, victim_says(), PAPER)
        world.link(MEANS, thing("EV_CHAT", lawful=False), weakens=True)
        finding = world.at(MEANS)
        assert finding.standing is Standing.SUPPORTED
        assert (finding.weakening, finding.refused) == (0, 1)

    def test_one_item_weakened_stays_partial_and_says_so(self):
        world = World().link(MEANS, PAPER).link(MEANS, CHAT, weakens=True)
        assert world.at(MEANS).standing is Standing.PARTIAL
        assert world.codes(MEANS) == ["one_item", "weakened"]

    def test_weakening_alone_is_no_reliance(self):
        world = World().link(MEANS, CHAT, weakens=True)
        world.link("k455_cara/penjeratan_utang", PAPER)
        assert world.at(MEANS).standing is Standing.NOT_USED
        assert world.codes(MEANS) == ["not_relied_on", "weakened"]


class TestRefused:
    @pytest.mark.parametrize(
        ("flaw", "codes"),
        [
            ({"authentic": False}, ["not_authentic"]),
            ({"lawful": False}, ["not_lawful"]),
            ({"authentic": False, "lawful": False}, ["not_authentic", "not_lawful"]),
        ],
    )
    def test_authentic_and_lawful_are_two_questions(self, flaw, codes):
        world = World().link(MEANS, victim_says(), thing("EV_CHAT", **flaw))
        finding = world.at(MEANS)
        assert (finding.standing, finding.refused) == (Standing.PARTIAL, 1)
        assert world.codes(MEANS) == ["one_item", *codes]

    def test_everything_refused_is_absent_with_the_number(self):
        world = World().link(MEANS, thing("EV_CHAT", lawful=False))
        reason = world.at(MEANS).reasons[0]
        assert (reason.code, reason.params) == ("nothing_counts", (("items", "1"),))


class TestChoices:
    def test_another_form_relied_on_makes_this_one_not_used(self):
        world = World().link("k455_cara/penjeratan_utang", PAPER)
        assert world.at(MEANS).standing is Standing.NOT_USED
        assert world.codes(MEANS) == ["not_relied_on"]

    def test_a_choice_without_links_is_absent(self):
        chosen = Reliance("k455_cara", "penipuan", "", used=True)
        world = World(reliances=(chosen,))
        assert world.codes(MEANS) == ["nothing_linked"]
        assert world.at("k455_cara/penculikan").standing is Standing.NOT_USED

    def test_setting_aside_holds_even_with_links_and_says_so(self):
        aside = Reliance("k455_cara", "penipuan", "", used=False)
        world = World(reliances=(aside,)).link(MEANS, victim_says(), PAPER)
        finding = world.at(MEANS)
        assert finding.standing is Standing.NOT_USED
        assert finding.reasons[0].code == "set_aside"
        assert finding.reasons[0].params == (("links", "2"),)
        assert finding.reasons[0].links == ("l0000", "l0001")

    def test_a_choice_for_one_victim_outweighs_the_one_for_all(self):
        choices = (
            Reliance("k455_cara", "penipuan", "", used=False),
            Reliance("k455_cara", "penipuan", "K2", used=True),
        )
        world = World(victims=("K1", "K2"), reliances=choices)
        world.link(MEANS, victim_says(), PAPER)
        assert world.at(MEANS, "K1").standing is Standing.NOT_USED
        assert world.at(MEANS, "K2").standing is Standing.SUPPORTED

    def test_two_contrary_choices_never_hide_a_gap(self):
        choices = (
            Reliance("k455_cara", "penipuan", "", used=True),
            Reliance("k455_cara", "penipuan", "", used=False),
        )
        for order in (choices, choices[::-1]):
            assert World(reliances=order).at(MEANS).standing is Standing.ABSENT


def test_a_higher_threshold_in_the_pack_is_obeyed():
    rows = dict(pack().policy)
    for name in ("victim_plus_other", "two_kinds"):
        rows[name] = replace(rows[name], least=3)
    rows["contradicted"] = replace(rows["contradicted"], least=2)
    strict = replace(pack(), policy=rows)
    world = World().link(MEANS, victim_says(), PAPER)
    reason = world.assess(strict).findings
    cell = next(c for c in reason if f"{c.element}/{c.option}" == MEANS)
    assert reason[cell].standing is Standing.PARTIAL
    assert reason[cell].reasons[0].code == "too_few_means"
    world.link(MEANS, ACCUSED).link(MEANS, CHAT, weakens=True)
    found = world.assess(strict).findings[cell]
    assert found.standing is Standing.SUPPORTED
    assert [r.code for r in found.reasons] == ["victim_plus_other", "weakened"]


def test_strength_is_the_best_that_counts():
    world = World().link(MEANS, victim_says(), PAPER)
    world.links[0] = structs.replace(world.links[0], strength=1)
    world.links[1] = structs.replace(world.links[1], strength=3)
    assert world.at(MEANS).strength == 3
    assert World().at(MEANS).strength == 0
