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
