# SPDX-License-Identifier: Apache-2.0
"""Codes of reasons are said as the pack and the case call them."""

from __future__ import annotations

from desktop.screens.elements.digest import Scene
from desktop.screens.elements.names import is_policy, namer
from models.law.finding import Citation
from tests.support.builders import count_id, person_id


def test_every_sort_of_code_has_a_name(scene: Scene) -> None:
    law = scene.catalogue
    named = namer(scene.snapshot, law, law.offences["TPPO_2_1"], "id")
    assert named("EV_DEBT") == law.evidence_kinds["EV_DEBT"].label.id
    assert named("keterangan_saksi") != "keterangan_saksi"
    assert named("penjeratan_utang") == "Penjeratan utang"
    assert named("TPPO_17") == law.offences["TPPO_17"].citation
    assert named(person_id("K-02")) == "K-02 Kenanga"
    assert named(count_id(2)) == "2"
    assert named("supported") == "Supported"
    assert named("KUHAP_2025") == law.instruments["KUHAP_2025"].short
    assert named("7") == "7"


def test_a_rule_of_this_product_is_no_article(scene: Scene) -> None:
    law = scene.catalogue
    own = Citation("one_item", "", "verified")
    article = Citation("UU_21_2007", "30", "verified")
    assert is_policy(law, own)
    assert not is_policy(law, article)
