# SPDX-License-Identifier: Apache-2.0
"""Tabs, accused and the law behind them, from counts and the pack."""

from __future__ import annotations

from dataclasses import replace

from desktop.screens.elements.charges import (
    charges_of,
    ground_of,
)
from desktop.screens.elements.digest import Scene
from models.law.catalogue import Confidence
from models.snapshot.case import CaseSnapshot
from tests.support.builders import count_id
from tests.support.pages import the_law


def with_counts(snapshot: CaseSnapshot, *counts: object) -> CaseSnapshot:
    return replace(snapshot, file=replace(snapshot.file, counts=counts))


def test_an_offence_stands_there_once_with_all_its_gaps(
    scene: Scene, indonesian: object
) -> None:
    trafficking, aggravated = charges_of(scene.snapshot, scene.catalogue)
    assert trafficking.label == "Pasal 2 ayat (1)"
    assert [count for count, _ in trafficking.counts] == [count_id(1), count_id(2)]
    assert trafficking.badge == "14 celah"
    assert trafficking.tone == "warn"
    assert aggravated.gaps == 1


def test_a_whole_offence_says_so(scene: Scene) -> None:
    findings = {
        cell: replace(finding, gap=False)
        for cell, finding in scene.snapshot.assessment.findings.items()
    }
    calm = replace(scene.snapshot.assessment, findings=findings)
    charge = charges_of(replace(scene.snapshot, assessment=calm), scene.catalogue)[0]
    assert (charge.badge, charge.tone) == ("complete", "ok")


def test_counts_against_one_accused_are_told_apart_by_their_victims(
    scene: Scene,
) -> None:
    first = scene.snapshot.file.counts[0]
    second = replace(first, id=count_id(9), victims=first.victims[:1])
    labels = [
        who
        for _, who in charges_of(
            with_counts(scene.snapshot, first, second), scene.catalogue
        )[0].counts
    ]
    assert labels[0].endswith("· K-01, K-02, K-03")
    assert labels[1].endswith("· K-01")


def test_articles_of_two_laws_name_their_law(scene: Scene) -> None:
    first = scene.snapshot.file.counts[0]
    other = next(
        offence
        for offence in scene.catalogue.offences.values()
        if offence.instrument != scene.catalogue.offences[first.offence].instrument
    )
    counts = (first, replace(first, id=count_id(9), offence=other.id))
    labels = [
        charge.label
        for charge in charges_of(with_counts(scene.snapshot, *counts), scene.catalogue)
    ]
    assert all(" (" not in label.split("ayat")[0] for label in labels)
    assert labels[0] != scene.catalogue.offences[first.offence].citation


def test_a_count_the_pack_does_not_know_has_no_tab(scene: Scene) -> None:
    gone = replace(scene.snapshot.file.counts[0], offence="UNKNOWN")
    assert charges_of(with_counts(scene.snapshot, gone), scene.catalogue) == ()


def test_the_ground_names_law_period_code_and_sign_off(
    scene: Scene, indonesian: object
) -> None:
    ground = ground_of(scene.snapshot, scene.catalogue, "TPPO_2_1", "id")
    law = scene.catalogue.instruments["UU_21_2007"].short.partition(" (")[0]
    assert ground.regime == f"{law} · kejadian 2024–2025"
    assert ground.mark == ""
    assert "Belum disahkan ahli hukum" in ground.regime_tip
    offence = scene.catalogue.offences["TPPO_2_1"]
    assert offence.sources
    for source in offence.sources:
        assert scene.catalogue.sources[source].what.id in ground.regime_tip
    assert scene.snapshot.assessment.edition in ground.regime_tip


def test_a_case_without_days_says_so(scene: Scene) -> None:
    case = replace(scene.snapshot.file.case, offence_from=None, offence_to=None)
    file = replace(scene.snapshot.file, case=case)
    snapshot = replace(scene.snapshot, file=file)
    ground = ground_of(snapshot, scene.catalogue, "TPPO_2_1", "id")
    assert ground.regime.endswith("conduct not dated")


def test_what_is_not_verified_carries_its_mark(scene: Scene) -> None:
    law = the_law()
    doubtful = replace(law.offences["TPPO_2_1"], confidence=Confidence.UNCERTAIN)
    pack = replace(
        law, offences={**law.offences, doubtful.id: doubtful}, signed_by="Dr. Wulan"
    )
    ground = ground_of(scene.snapshot, pack, doubtful.id, "id")
    assert ground.mark == "Not certain yet"
    assert "not certain" in ground.mark_tip
    assert "Signed off by Dr. Wulan" in ground.regime_tip
