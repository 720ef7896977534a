# SPDX-License-Identifier: Apache-2.0
"""Texts in two languages, and parts of an offence by id."""

from __future__ import annotations

from models.law.offences import Bilingual
from tests.models.law.world import pack


def test_indonesian_comes_first():
    text = Bilingual("satu", "one")
    assert (text.text("id"), text.text("en"), text.text("jv")) == (
        "satu",
        "one",
        "satu",
    )
    assert Bilingual("satu", "").text("en") == "satu"


def test_parts_are_found_by_id():
    offence = pack().offences["TPPO_4"]
    element = offence.element("a4_korban")
    assert element is not None
    option = element.option("wni")
    assert option is not None
    assert option.status_fact
    assert offence.element("a9") is None
    assert element.option("wna") is None


def test_elements_and_their_forms_follow_the_statute():
    elements = pack().offences["KUHP_455_1"].elements
    roles = ["subject", "process", "means", "purpose", "territory"]
    assert [element.role for element in elements] == roles
    assert [len(element.options) for element in elements] == [2, 6, 10, 11, 1]


def test_a_form_without_kinds_of_its_own_takes_the_elements():
    subject, process, *_ = pack().offences["KUHP_455_1"].elements
    own = process.options[0]
    assert subject.kinds(subject.options[0]) == subject.typical_evidence
    assert process.kinds(own) == own.typical_evidence != ()
    assert process.kinds() == process.typical_evidence


def test_arts_3_4_and_6_ask_for_no_means():
    for offence in ("TPPO_3", "TPPO_4", "TPPO_6"):
        elements = pack().offences[offence].elements
        assert not [e for e in elements if e.role == "means" and e.required]
