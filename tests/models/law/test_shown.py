# SPDX-License-Identifier: Apache-2.0
"""Answers fill elements by the elements' own logic."""

from __future__ import annotations

from models.law.kleene import Answer
from models.law.shown import shown
from tests.models.law.world import pack

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def test_elements_judged_elsewhere_are_left_out():
    offence = pack().offences["TPPO_17"]
    assert shown(offence, {"a17_anak/anak": YES}).answer is YES


def test_anybody_may_be_the_one_who_acts():
    user = pack().offences["TPPO_12"]
    answers = {
        "a12_korban/korban": YES,
        "a12_perbuatan/keuntungan": YES,
        "a12_sengaja/sengaja": YES,
    }
    assert shown(user, answers).answer is YES
    official = pack().offences["TPPO_8"]
    assert "a8_subjek/tni" in shown(official, {}, "a8_akibat").missing


def test_only_what_could_still_change_it_is_missing():
    user = pack().offences["TPPO_12"]
    answers = {"a12_korban/korban": YES, "a12_perbuatan/persetubuhan": YES}
    assert shown(user, answers).missing == ("a12_sengaja/sengaja",)
    found = shown(user, {"a12_korban/korban": NO})
    assert (found.answer, found.missing, found.against) == (
        NO,
        (),
        ("a12_korban/korban",),
    )


def test_an_alternative_is_refused_only_when_every_form_is():
    injury = pack().offences["TPPO_7_1"]
    forms = [f"a71_akibat/{one.id}" for one in injury.element("a71_akibat").options]
    all_but_one = dict.fromkeys(forms[:-1], NO)
    found = shown(injury, all_but_one)
    assert (found.answer, found.missing) == (UNKNOWN, (forms[-1],))
    assert shown(injury, dict.fromkeys(forms, NO)).answer is NO
