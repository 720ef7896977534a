# SPDX-License-Identifier: Apache-2.0
"""What is said of a cell: the pair, the reasons, the law, and what is missing."""

from __future__ import annotations

from dataclasses import replace

from desktop.qt.port import Route
from desktop.screens.elements.digest import Scene, advice_of, choice_of, inspect
from models.casefile.evidence import Availability, Exhibit
from models.casefile.facts import facts_of
from models.law.assessment import assess
from models.law.catalogue import Confidence
from models.law.facts import Reliance
from models.law.finding import Cell, Finding, Reason, Standing
from models.law.reasons import ReasonCode
from tests.support.builders import a_count, count_id, person_id


def with_finding(scene: Scene, cell: Cell, finding: Finding) -> Scene:
    findings = {**scene.snapshot.assessment.findings, cell: finding}
    assessment = replace(scene.snapshot.assessment, findings=findings)
    return replace(scene, snapshot=replace(scene.snapshot, assessment=assessment))


def test_a_form_is_told_whole(scene: Scene, cell, indonesian: object) -> None:
    found = inspect(scene, cell())
    assert found is not None
    assert (found.who, found.where, found.title) == (
        "K-02 Kenanga",
        "Cara",
        "Penjeratan utang",
    )
    assert [(p.name, p.value, p.there) for p in found.proofs] == [
        ("Keterangan korban", "1", True),
        ("Alat bukti lain", "belum ada", False),
    ]
    assert found.definition.startswith("Menjadikan diri")
    assert found.mark == ""
    assert found.missing == ("satu alat bukti lain yang berbeda jenis",)
    assert found.candidates[0].title == "BB-07 Buku bon Mess B"
    assert found.used is True
    assert found.forms == ()


def test_reasons_tell_policy_from_law(scene: Scene, cell, indonesian: object) -> None:
    found = inspect(scene, cell("penjeratan_utang", victim="K-01"))
    assert found is not None
    told = found.reasons[0]
    law = scene.catalogue
    assert told.policy == law.policy["victim_plus_other"].text.id
    assert told.law.startswith("Pasal 30 ")
    assert "{" not in told.text
    own = inspect(scene, cell()).reasons[0]
    assert own.policy == law.policy["one_item"].text.id
    assert own.law == ""


def test_a_rule_is_told_once(scene: Scene, cell) -> None:
    twice = Finding(
        Standing.PARTIAL,
        (
            scene.snapshot.assessment.findings[cell()].reasons[0],
            scene.snapshot.assessment.findings[cell()].reasons[0],
        ),
    )
    found = inspect(with_finding(scene, cell(), twice), cell())
    assert [bool(line.policy) for line in found.reasons] == [True, False]


def test_the_guidance_names_its_law_and_leaves_the_judgement(
    scene: Scene, cell, indonesian: object
) -> None:
    said = inspect(scene, cell()).guidance
    assert said.startswith("Pasal 30 ")
    assert said.endswith("penilaian akhir tetap pada penyidik, jaksa, dan hakim.")


def test_accounts_that_differ_name_what_weakens(scene: Scene, cell) -> None:
    found = inspect(scene, cell("penipuan"))
    assert found.proofs[-1].name == "Says otherwise"
    assert found.proofs[-1].value == "1"
    assert [line.weakens for line in found.sources] == [False, False, True]


def test_an_element_lists_its_forms_and_takes_no_links(scene: Scene, cell) -> None:
    found = inspect(scene, cell("", "a2_proses", "K-01"))
    assert len(found.forms) == 6
    assert found.used is None
    assert found.sources == ()
    assert found.candidates == ()
    assert found.notes


def test_childhood_is_told_of_a_child(scene: Scene, cell) -> None:
    element = scene.catalogue.offences["TPPO_2_1"].element("a2_cara")
    child = inspect(scene, cell("", victim="K-03"))
    adult = inspect(scene, cell("", victim="K-01"))
    assert child.notes[0] == element.child_note.id
    assert element.child_note.id not in adult.notes


def test_what_leans_on_another_count_says_so_instead_of_a_pair(scene: Scene) -> None:
    snapshot = scene.snapshot
    cells = [
        where
        for where, finding in snapshot.assessment.findings.items()
        if where.option
        and any(reason.code == ReasonCode.BASE_COUNT for reason in finding.reasons)
    ]
    found = inspect(scene, cells[0])
    assert found.proofs == ()
    assert found.summary == "from the base count"
    assert "1 (" in found.reasons[0].text
    assert [base.cell.count for base in found.bases] == [count_id(1)]
    assert found.bases[0].label == "Pasal 2 ayat (1)"


def test_a_count_to_lean_on_that_nobody_made_is_asked_for(scene: Scene) -> None:
    file = scene.snapshot.file
    alone = replace(file, counts=file.counts[2:], links=file.links[-1:])
    facts = facts_of(alone, scene.catalogue.adult_age)
    assessment = assess(scene.catalogue, facts, scene.snapshot.assessment.on)
    snapshot = replace(scene.snapshot, file=alone, assessment=assessment)
    where = next(cell for cell in assessment.gaps())
    found = inspect(replace(scene, snapshot=snapshot), where)
    assert found.base_missing
    assert found.bases == ()


def test_what_is_not_needed_is_not_called_missing(scene: Scene, cell) -> None:
    found = inspect(scene, cell("perorangan", "a2_subjek", "K-01"))
    assert [(line.name, line.value) for line in found.proofs] == [("Other proof", "1")]


def test_an_element_without_any_source_needs_no_pair(scene: Scene, cell) -> None:
    found = inspect(scene, cell("", "a2_tujuan", "K-02", count=2))
    assert found.proofs == ()
    assert found.missing == (
        "choose the form that is used",
        "what ties the act to this purpose, e.g. tariff, target, debt",
    )


def test_a_place_is_asked_for_with_what_the_case_data_hold(scene: Scene, cell) -> None:
    found = inspect(scene, cell("", "a2_wilayah", "K-02", count=2))
    asked = next(n for n, x in enumerate(found.missing) if "shows where it was" in x)
    assert found.missing[asked + 1].startswith("the case data name")


def test_an_unused_form_has_no_pair_and_is_not_used(scene: Scene, cell) -> None:
    found = inspect(scene, cell("penyekapan"))
    assert found.proofs == ()
    assert found.used is False
    fresh = Finding(Standing.ABSENT, (Reason(ReasonCode.NO_FORM_CHOSEN),))
    where = cell("penyekapan")
    assert inspect(with_finding(scene, where, fresh), where).used is False


def test_a_choice_for_the_victim_outweighs_one_for_all() -> None:
    every = Reliance("e", "o", "", used=True)
    own = Reliance("e", "o", person_id("K-01"), used=False)
    other = Reliance("e", "x", person_id("K-01"), used=True)
    count = a_count(reliances=(every, own, other))
    where = Cell(count.id, person_id("K-01"), "e", "o")
    assert choice_of(count, where) == own
    assert choice_of(count, replace(where, victim=person_id("K-02"))) == every
    assert choice_of(count, replace(where, option="z")) is None


def test_a_cell_that_is_gone_says_nothing(scene: Scene, cell) -> None:
    assert inspect(scene, cell(count=9)) is None
    assert inspect(scene, Cell(count_id(1), person_id("K-01"), "none")) is None
    assert advice_of(scene, cell(count=9)) == ""
    assert advice_of(scene, cell()) == "one other proof of another kind"


def test_doubt_about_the_law_reaches_the_cell(scene: Scene, cell) -> None:
    law = scene.catalogue
    offence = replace(law.offences["TPPO_2_1"], confidence=Confidence.INFERRED)
    row = replace(
        law.policy["victim_plus_other"], confidence=Confidence.SECONDARY_SOURCE
    )
    pack = replace(
        law,
        offences={**law.offences, offence.id: offence},
        policy={**law.policy, row.id: row},
    )
    found = inspect(replace(scene, catalogue=pack), cell())
    assert found.mark == "Inferred"
    assert "(secondary source)" in found.guidance


def test_kinds_the_case_does_not_hold_are_only_suggested(scene: Scene, cell) -> None:
    found = inspect(scene, cell())
    slip = scene.catalogue.evidence_kinds["EV_PAYSLIP"].label.id
    assert slip in [one.title for one in found.acts]


def without_paper(scene: Scene, *items: Exhibit) -> Scene:
    """Return the case with these items in place of its paper of age."""
    file = scene.snapshot.file
    rest = tuple(one for one in file.exhibits if one.kind != "EV_BIRTH")
    links = tuple(x for x in file.links if file.exhibits[5].id != x.source.exhibit)
    file = replace(file, exhibits=(*rest, *items), links=links)
    law = scene.catalogue
    found = assess(law, facts_of(file, law.adult_age), scene.snapshot.assessment.on)
    return replace(scene, snapshot=replace(scene.snapshot, file=file, assessment=found))


def test_a_child_s_element_leads_to_a_paper_of_age(scene: Scene, cell) -> None:
    young = cell("", "a2_cara", "K-03")
    paper = scene.snapshot.file.exhibits[5]
    assert paper.kind == "EV_BIRTH"
    assert inspect(scene, young).acts == (), "the paper is linked for her"
    bare = without_paper(scene)
    found = inspect(bare, young)
    assert any("position of vulnerability" in one.text for one in found.reasons)
    assert "proof of age" in found.missing
    assert [one.route for one in found.acts] == [
        Route("evidence", field="ask:EV_BIRTH")
    ]
    for availability, page in (
        (Availability.HELD, "people"),
        (Availability.REQUESTED, "evidence"),
    ):
        item = replace(paper, availability=availability)
        (act,) = inspect(without_paper(scene, item), young).acts
        assert (act.route.page, act.title[:5]) == (page, paper.code)
    assert inspect(bare, cell("", "a2_cara", "K-02")).acts == ()
