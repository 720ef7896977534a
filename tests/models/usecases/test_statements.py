# SPDX-License-Identifier: Apache-2.0
"""Sessions and answers: numbered, final once signed, with their words kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid, Missing
from models.casefile.facts import facts_of
from models.casefile.links import Passage
from models.casefile.statements import StatementKind
from models.law.facts import Speaker
from models.usecases.elements import make_links
from models.usecases.people import save_person
from models.usecases.statements import (
    quotes,
    read_answers,
    save_answer,
    save_answers,
    save_statement,
)
from tests.models.usecases.kit import assert_level, fresh_person
from tests.support.builders import a_statement, an_answer


def answer(world, text="Pintu dikunci.", **changes):
    fresh = replace(an_answer(text=text), id="", statement=world.words, number=0)
    return replace(fresh, **changes)


def held(world):
    return world.file.statement(world.words)


def test_a_statement_without_a_kind_gets_the_packs_for_its_speaker(world):
    kinds = world.tools.catalogue.statement_kinds
    assert held(world).evidence_kind == kinds[Speaker.VICTIM]


def test_an_assessment_counts_as_a_report_and_not_as_what_the_victim_said(world):
    law = world.tools.catalogue
    assessed = replace(held(world), kind=StatementKind.ASSESSMENT)
    save_statement(world.tools, assessed)
    assert held(world).evidence_kind == law.assessment_kind == "EV_SOCIAL_REPORT"
    proof = facts_of(world.file, law.adult_age).proofs[str(world.words)]
    assert (proof.kind, proof.speaker) == ("EV_SOCIAL_REPORT", Speaker.EXPERT)
    save_statement(world.tools, replace(held(world), kind=StatementKind.FIRST))
    assert held(world).evidence_kind == law.statement_kinds[Speaker.VICTIM]
    assert_level(world.tools, world.case)


def test_a_kind_somebody_chose_stays_whatever_the_hearing_becomes(world):
    save_statement(world.tools, replace(held(world), evidence_kind="EV_EXPERT_PSY"))
    save_statement(world.tools, replace(held(world), kind=StatementKind.ASSESSMENT))
    assert held(world).evidence_kind == "EV_EXPERT_PSY"


def test_answers_are_numbered_one_after_the_other(world):
    save_answer(world.tools, world.case, answer(world))
    save_answers(world.tools, world.case, [answer(world), answer(world)])
    page = read_answers(world.tools, world.words)
    assert [a.number for a in page.items] == [1, 2, 3, 4]
    assert held(world).answers == 4
    assert_level(world.tools, world.case)


def test_many_answers_are_all_or_none(world):
    taken = answer(world, number=1)
    with pytest.raises(FieldInvalid) as refused:
        save_answers(world.tools, world.case, [answer(world), taken])
    assert refused.value.why == "taken"
    assert len(read_answers(world.tools, world.words).items) == 1
    assert_level(world.tools, world.case)


def test_a_signed_statement_takes_no_more_words(world):
    save_statement(world.tools, replace(held(world), signed=True))
    old = read_answers(world.tools, world.words).items[0]
    for attempt in (answer(world), replace(old, text="Lain")):
        with pytest.raises(FieldInvalid) as refused:
            save_answer(world.tools, world.case, attempt)
        assert (refused.value.field, refused.value.why) == ("answer", "signed")


def test_a_signed_statement_stays_signed_and_stays_that_persons(world):
    save_statement(world.tools, replace(held(world), signed=True))
    with pytest.raises(FieldInvalid):
        save_statement(world.tools, replace(held(world), signed=False))
    with pytest.raises(FieldInvalid):
        save_statement(world.tools, replace(held(world), person=world.kenanga))
    save_statement(world.tools, replace(held(world), pages=7))
    assert held(world).pages == 7
    assert_level(world.tools, world.case)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"person": "nobody"}, "statement.person"),
        ({"evidence_kind": "EV_NOTHING"}, "statement.evidence_kind"),
        ({"regime": "KUHAP_9999"}, "statement.regime"),
    ],
)
def test_what_is_not_there_is_refused(world, changes, field):
    bare = replace(a_statement(), id="", case=world.case, person=world.melur, answers=0)
    bare = replace(bare, setting=replace(bare.setting, officer=None), **changes)
    with pytest.raises(FieldInvalid) as refused:
        save_statement(world.tools, bare)
    assert refused.value.field == field


def test_a_companion_must_be_in_the_case(world):
    setting = replace(held(world).setting, companion="nobody")
    with pytest.raises(FieldInvalid):
        save_statement(world.tools, replace(held(world), setting=setting))
    who = save_person(world.tools, fresh_person(world.case, "D-01")).id
    setting = replace(held(world).setting, companion=who)
    save_statement(world.tools, replace(held(world), setting=setting))
    assert held(world).setting.companion == who


def test_a_passage_follows_its_words_when_the_answer_is_corrected(world):
    words = "Tidak boleh pulang."
    old = read_answers(world.tools, world.words).items[0]
    at = old.text.index(words)
    link = world.said()
    part = replace(link.source, passage=Passage(at, at + len(words)))
    make_links(world.tools, world.case, [replace(link, source=part)])
    save_answer(world.tools, world.case, replace(old, text=f"Betul. {old.text}"))
    moved = world.file.links[0].source.passage
    assert f"Betul. {old.text}"[moved.start : moved.end] == words
    newer = read_answers(world.tools, world.words).items[0]
    save_answer(world.tools, world.case, replace(newer, text="Lain sama sekali"))
    assert world.file.links[0].source.passage is None
    assert_level(world.tools, world.case)


def test_an_answer_stays_with_its_statement(world):
    old = read_answers(world.tools, world.words).items[0]
    with pytest.raises(FieldInvalid):
        save_answer(
            world.tools, world.case, replace(old, statement=world.heard, number=0)
        )
    with pytest.raises(Missing):
        save_answer(world.tools, world.case, answer(world, statement="nothing"))


def test_quotes_are_read_for_one_case_only(world):
    found = quotes(world.tools, world.case, [world.answer, world.answer, "gone"])
    assert list(found) == [world.answer]
    world.tools.desk.clear()
    assert list(quotes(world.tools, world.case, [world.heard_answer]))
