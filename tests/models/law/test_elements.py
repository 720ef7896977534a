# SPDX-License-Identifier: Apache-2.0
"""Any one form or all of them, optional elements, and the child rule."""

from __future__ import annotations

import pytest

from models.law.facts import Reliance
from models.law.finding import Standing
from tests.models.law.world import World, pack, thing, victim_says

PAPER = thing("EV_CONTRACT")
CHAT = thing("EV_CHAT")


class TestAny:
    def test_one_supported_form_is_enough(self):
        world = World().link("k455_cara/penipuan", victim_says(), PAPER)
        world.link("k455_cara/penculikan", CHAT)
        finding = world.at("k455_cara")
        assert (finding.standing, finding.gap) == (Standing.SUPPORTED, False)
        assert finding.reasons[0].params == (("option", "penipuan"),)
        assert [r.code for r in finding.reasons] == [
            "form_supported",
            "victim_plus_other",
        ]
        assert finding.supports == ("l0000", "l0001", "l0002")
        assert (finding.victim_items, finding.other_items) == (1, 1)

    def test_a_supported_form_shows_the_dispute_of_another(self):
        world = World().link("k455_cara/penipuan", victim_says(), PAPER)
        world.link("k455_cara/penculikan", victim_says(), CHAT)
        world.link("k455_cara/penculikan", thing("EV_CCTV"), weakens=True)
        finding = world.at("k455_cara")
        assert finding.standing is Standing.SUPPORTED
        assert (finding.weakening, finding.weakens) == (1, ("l0004",))
        assert world.at("k455_cara/penculikan").standing is Standing.DISPUTED
        assert not world.at("k455_cara/penculikan").gap

    def test_a_dispute_goes_before_a_partial(self):
        world = World().link("k455_cara/penipuan", PAPER)
        world.link("k455_cara/penculikan", victim_says(), CHAT)
        world.link("k455_cara/penculikan", thing("EV_CCTV"), weakens=True)
        finding = world.at("k455_cara")
        assert (finding.standing, finding.gap) == (Standing.DISPUTED, True)
        assert finding.reasons[0].code == "form_disputed"

    def test_partial_forms_do_not_add_up(self):
        world = World().link("k455_cara/penipuan", victim_says())
        world.link("k455_cara/penculikan", CHAT)
        finding = world.at("k455_cara")
        assert finding.standing is Standing.PARTIAL
        assert finding.reasons[0].code == "form_partial"
        assert finding.reasons[0].params == (("option", "penculikan"),), "statute order"

    def test_no_form_relied_on_leaves_every_form_open(self):
        world = World()
        assert world.at("k455_cara").standing is Standing.ABSENT
        assert world.codes("k455_cara") == ["forms_absent", "no_form_chosen"]
        assert world.at("k455_cara/penipuan").gap

    def test_all_forms_set_aside_is_absent_not_unused(self):
        means = pack().offences["KUHP_455_1"].element("k455_cara")
        assert means is not None
        world = World(
            reliances=tuple(
                Reliance(means.id, one.id, "", used=False) for one in means.options
            )
        )
        finding = world.at("k455_cara")
        assert (finding.standing, finding.gap) == (Standing.ABSENT, True)
        assert not world.at("k455_cara/penipuan").gap

    def test_refused_items_explain_an_absent_element(self):
        world = World().link("k455_cara/penipuan", thing("EV_CHAT", lawful=False))
        assert world.codes("k455_cara") == [
            "forms_absent",
            "nothing_counts",
            "not_lawful",
        ]
        assert world.at("k455_cara").refused == 1


class TestAll:
    GROUP = "a16_kelompok"

    def test_the_weakest_of_the_five_decides(self):
        world = World("TPPO_16")
        for form in ("tiga_orang", "terstruktur", "waktu_tertentu", "tujuan_untung"):
            world.link(f"{self.GROUP}/{form}", victim_says(), CHAT)
        finding = world.at(self.GROUP)
        assert finding.standing is Standing.ABSENT
        assert finding.reasons[0].code == "weakest_form"
        assert finding.reasons[0].params == (("option", "tujuan_tppo"),)
        world.link(f"{self.GROUP}/tujuan_tppo", CHAT)
        assert world.at(self.GROUP).standing is Standing.PARTIAL
        world.link(f"{self.GROUP}/tujuan_tppo", victim_says())
        assert world.at(self.GROUP).standing is Standing.SUPPORTED
        assert world.codes(self.GROUP)[0] == "all_supported"

    def test_a_part_without_links_is_absent_never_unused(self):
        world = World("TPPO_16").link(f"{self.GROUP}/tiga_orang", victim_says(), CHAT)
        assert world.at(f"{self.GROUP}/terstruktur").standing is Standing.ABSENT
        assert world.codes(f"{self.GROUP}/terstruktur") == ["nothing_linked"]

    def test_setting_a_needed_part_aside_leaves_the_element_absent(self):
        aside = Reliance(self.GROUP, "terstruktur", "", used=False)
        world = World("TPPO_16", reliances=(aside,))
        assert world.at(f"{self.GROUP}/terstruktur").standing is Standing.NOT_USED
        assert world.at(self.GROUP).standing is Standing.ABSENT


class TestOptional:
    def test_it_is_never_a_gap_and_never_counts(self):
        world = World("TPPO_6")
        finding = world.at("a6_cara")
        assert (finding.standing, finding.gap) == (Standing.ABSENT, False)
        assert finding.reasons[-1].code == "optional_element"
        tally = world.assess().tallies["c1", "K1"]
        required = [e for e in pack().offences["TPPO_6"].elements if e.required]
        assert tally.required == len(required) == 4

    def test_a_form_of_an_optional_element_is_no_gap_either(self):
        assert not World("TPPO_6").at("a6_cara/cara_apapun").gap


class TestChild:
    def test_childhood_never_exempts_from_the_means(self):
        world = World(children=frozenset({"K1"}))
        finding = world.at("k455_cara")
        assert finding.gap
        reason = next(x for x in finding.reasons if x.code == "child_means_stay")
        assert dict(reason.params)["option"] == "penyalahgunaan_posisi_rentan"
        assert reason.citations[-1].source == "UU_14_2009"

    @pytest.mark.parametrize("children", [frozenset(), frozenset({"K2"})])
    def test_an_adult_is_told_nothing_of_it(self, children):
        world = World(victims=("K1", "K2"), children=children)
        assert "child_means_stay" not in world.codes("k455_cara")

    def test_a_child_differs_only_in_what_it_is_told(self):
        adult = World().link("k455_cara/penipuan", victim_says(), PAPER)
        child = World(children=frozenset({"K1"})).link(
            "k455_cara/penipuan", victim_says(), PAPER
        )
        for place in ("k455_cara", "k455_cara/penipuan", "k455_proses"):
            assert adult.at(place).standing is child.at(place).standing

    def test_where_the_statute_drops_the_means_nothing_is_said(self):
        world = World("TPPO_6", children=frozenset({"K1"}))
        assert "child_means_stay" not in world.codes("a6_cara")
