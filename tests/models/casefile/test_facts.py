# SPDX-License-Identifier: Apache-2.0
"""The bridge hands law what it needs and nothing it must not see."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.base.ids import (
    AnswerId,
    CaseId,
    CountId,
    ExhibitId,
    IndependenceId,
    LinkId,
    PersonId,
    StatementId,
)
from models.casefile.case import Case, CaseNumbers
from models.casefile.counts import Count
from models.casefile.evidence import BasisState, Exhibit, LawfulBasis
from models.casefile.facts import facts_of
from models.casefile.file import CaseFile
from models.casefile.independence import Independence
from models.casefile.links import Link, LinkSource
from models.casefile.people import Person, Role, RoleSpan
from models.casefile.statements import Statement, StatementKind
from models.law.assessment import assess
from models.law.facts import Speaker
from models.law.finding import Cell, Standing
from models.law.reading import load

C = CaseId("c")


def somebody(id: str, role: Role, age: int | None = None) -> Person:
    return Person(PersonId(id), C, id.upper(), (RoleSpan(role),), age=age)


def heard(id: str, person: str) -> Statement:
    return Statement(
        StatementId(id), C, PersonId(person), StatementKind.FIRST, None, "EV_X"
    )


FILE = CaseFile(
    case=Case(
        C,
        CaseNumbers("BP-1"),
        "Judul",
        "S01",
        offence_from=date(2025, 1, 1),
        offence_to=date(2025, 2, 1),
        regime="KUHAP_2025",
    ),
    people=(
        somebody("k1", Role.VICTIM, 16),
        somebody("k2", Role.VICTIM, 31),
        somebody("t1", Role.SUSPECT),
        somebody("s1", Role.WITNESS),
        somebody("a1", Role.EXPERT),
    ),
    counts=(
        Count(
            CountId("n"), C, PersonId("t1"), "TPPO_4", (PersonId("k1"), PersonId("k2"))
        ),
    ),
    statements=tuple(heard(f"st-{p}", p) for p in ("k1", "t1", "s1", "a1", "gone")),
    exhibits=(
        Exhibit(ExhibitId("e1"), C, "BB-01", "Bon", "EV_DEBT"),
        Exhibit(
            ExhibitId("e2"),
            C,
            "BB-02",
            "Salinan bon",
            "EV_DEBT",
            origin="e1",
            basis=LawfulBasis(BasisState.REFUSED),
        ),
    ),
    links=(
        Link(
            LinkId("l"),
            C,
            CountId("n"),
            (PersonId("k1"),),
            "el",
            "op",
            LinkSource(StatementId("st-k1"), AnswerId("a")),
        ),
    ),
)


def test_speakers_follow_roles() -> None:
    proofs = facts_of(FILE, 18).proofs
    assert {i: p.speaker for i, p in proofs.items()} == {
        "st-k1": Speaker.VICTIM,
        "st-t1": Speaker.ACCUSED,
        "st-s1": Speaker.WITNESS,
        "st-a1": Speaker.EXPERT,
        "st-gone": Speaker.WITNESS,
        "e1": Speaker.THING,
        "e2": Speaker.THING,
    }


def test_an_assessment_is_its_writers_report_and_repeats_the_person() -> None:
    told = replace(FILE.statements[0], kind=StatementKind.ASSESSMENT)
    for person in ("k1", "t1", "s1", "gone"):
        one = replace(told, person=PersonId(person))
        proof = facts_of(replace(FILE, statements=(one,)), 18).proofs["st-k1"]
        assert (proof.speaker, proof.origin) == (Speaker.EXPERT, person)


def test_an_assessment_is_no_victims_words_and_does_not_bear_them_out() -> None:
    law = load()
    kinds = {
        "st-k1": (StatementKind.FIRST, "EV_VICTIM_STMT"),
        "st-asm": (StatementKind.ASSESSMENT, "EV_SOCIAL_REPORT"),
    }
    heard_twice = tuple(
        replace(heard(name, "k1"), kind=kind, evidence_kind=evidence)
        for name, (kind, evidence) in kinds.items()
    )
    offence = law.offences["TPPO_2_1"]
    element = offence.elements[1]
    option = element.options[0].id
    link = replace(FILE.links[0], element=element.id, option=option)
    links = tuple(
        replace(link, id=LinkId(one.id), source=LinkSource(one.id))
        for one in heard_twice
    )
    count = replace(FILE.counts[0], offence=offence.id)
    file = replace(FILE, counts=(count,), statements=heard_twice, links=links)
    cell = Cell("n", "k1", element.id, option)
    both = assess(law, facts_of(file, 18), date(2026, 11, 21)).findings[cell]
    assert (both.victim_items, both.other_items) == (1, 1)
    assert both.standing is Standing.PARTIAL
    alone = replace(file, links=links[1:])
    one = assess(law, facts_of(alone, 18), date(2026, 11, 21)).findings[cell]
    assert (one.victim_items, one.other_items) == (0, 1)


def test_a_word_on_independence_stands_on_both_items_that_are_there() -> None:
    word = Independence(IndependenceId("i"), C, "e1", "e2", "Penulis lain.")
    stale = replace(word, id=IndependenceId("j"), second="gone")
    proofs = facts_of(replace(FILE, independences=(word, stale)), 18).proofs
    assert proofs["e1"].apart == {"e2", "gone"}
    assert proofs["e2"].apart == {"e1"}
    assert proofs["e1"].origin == proofs["e2"].origin
    assert proofs["st-k1"].apart == frozenset()
    assert "gone" not in proofs


def test_origin_and_lawfulness_travel() -> None:
    proofs = facts_of(FILE, 18).proofs
    assert proofs["e1"].origin == "e1"
    assert proofs["e2"].origin == "e1"
    assert proofs["e1"].usable
    assert not proofs["e2"].usable
    assert proofs["st-k1"].origin == "k1"


def test_links_counts_children_and_period_travel() -> None:
    facts = facts_of(FILE, 18)
    assert facts.children == {"k1"}
    assert facts.counts[0].victims == ("k1", "k2")
    assert facts.links[0].proof == "st-k1"
    assert facts.regime == "KUHAP_2025"
    assert facts.offence_from == date(2025, 1, 1)


def test_lookups_of_the_file() -> None:
    assert FILE.person("k1") is FILE.people[0]
    assert FILE.person("nobody") is None
    assert FILE.count("n") is FILE.counts[0]
    assert FILE.statement("st-k1") is FILE.statements[0]
    assert FILE.exhibit("e2") is FILE.exhibits[1]
    assert [p.id for p in FILE.with_role(Role.VICTIM)] == ["k1", "k2"]
    assert FILE.chain(ExhibitId("e1")) == ()
    assert replace(FILE, people=()).with_role(Role.VICTIM) == ()
