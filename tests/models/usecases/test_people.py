# SPDX-License-Identifier: Apache-2.0
"""People get codes and flower names, and never a name that must not be kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import FieldInvalid, IdentityForbidden
from models.base.ids import ExhibitId, StatementId
from models.casefile.ages import AgeStated
from models.casefile.people import Role, RoleSpan
from models.law.finding import Standing
from models.snapshot.kinds import Kind
from models.usecases.elements import make_links
from models.usecases.evidence import save_exhibit
from models.usecases.people import save_person
from models.usecases.removal import remove
from tests.models.usecases.kit import assert_level, fresh_person
from tests.support.builders import an_exhibit, some_particulars


def newcomer(world, role=Role.VICTIM, **changes):
    bare = replace(fresh_person(world.case, "K-01"), code="", flower="")
    return replace(bare, **{"roles": (RoleSpan(role),), **changes})


def saved(world, person):
    made = save_person(world.tools, person)
    return made.snapshot.file.person(made.id)


def test_a_victim_gets_the_next_code_and_an_unused_flower(world):
    person = saved(world, newcomer(world))
    assert person.code == "K-03"
    assert person.flower not in {"", "Melur", "Kenanga", "Seruni"}
    assert_level(world.tools, world.case)


def test_a_suspect_gets_a_code_and_no_flower(world):
    person = saved(
        world,
        newcomer(world, Role.SUSPECT, particulars=some_particulars()),
    )
    assert (person.code, person.flower) == ("T-2", "")


def test_a_code_is_never_given_twice_even_after_removal(world):
    first = saved(world, newcomer(world))
    remove(world.tools, world.case, Kind.PERSON, first.id, "Salah catat")
    second = saved(world, newcomer(world))
    assert (first.code, second.code) == ("K-03", "K-04")
    assert first.flower != second.flower


def test_a_name_for_a_victim_is_refused_and_not_kept(world):
    named = newcomer(world, particulars=some_particulars())
    with pytest.raises(IdentityForbidden):
        save_person(world.tools, named)
    assert len(world.file.people) == 4


def test_codes_and_flowers_belong_to_one_person(world):
    with pytest.raises(FieldInvalid) as code:
        save_person(world.tools, newcomer(world, code="K-01", flower="Pinus"))
    assert (code.value.field, code.value.why) == ("person.code", "taken")
    with pytest.raises(FieldInvalid) as flower:
        save_person(world.tools, newcomer(world, flower="Melur"))
    assert flower.value.field == "person.flower"


def test_a_person_without_a_role_is_refused(world):
    with pytest.raises(FieldInvalid):
        save_person(world.tools, newcomer(world, roles=()))


def test_a_child_is_known_as_one_and_weighed_again(world):
    before = world.snapshot().children
    melur = world.file.person(world.melur)
    save_person(world.tools, replace(melur, age=17))
    assert world.snapshot().children == before | {world.melur}
    assert_level(world.tools, world.case)


def test_a_changed_role_changes_whose_words_count(world):
    make_links(world.tools, world.case, [world.said(), world.written()])
    assert world.standing() is Standing.SUPPORTED
    witness = world.file.person(world.witness)
    save_person(
        world.tools,
        replace(witness, roles=(*witness.roles, RoleSpan(Role.EXPERT))),
    )
    assert_level(world.tools, world.case)


def test_what_sources_say_of_an_age_moves_what_is_said_of_her(world):
    tools, case = world.tools, world.case
    fresh = an_exhibit("BB-41", id="", case=case, kind="EV_BIRTH", files=())
    taking = replace(fresh.taking, source=None)
    paper = ExhibitId(save_exhibit(tools, replace(fresh, taking=taking)).id)
    stated = AgeStated(born_on=date(2010, 3, 4), exhibit=paper)
    said = AgeStated(years=25, source="menurut perekrut")
    victim = replace(world.file.person(world.melur), age=None, ages=(stated, said))
    changed = save_person(tools, victim)
    assert victim.id in changed.snapshot.children
    basis = changed.snapshot.assessment.basis
    assert (basis.ages_differ, basis.aged) == ({victim.id}, {victim.id})
    assert_level(tools, case)
    forged = replace(world.file.exhibit(paper), authentic=False)
    assert not save_exhibit(tools, forged).snapshot.assessment.basis.aged
    assert_level(tools, case)
    remove(tools, case, Kind.EXHIBIT, paper, "Salah perkara")
    held = world.file.person(victim.id)
    assert save_person(tools, replace(held, note="x")).snapshot is not None
    assert_level(tools, case)
    nowhere = replace(said, statement=StatementId("nothing"), source="")
    with pytest.raises(FieldInvalid) as caught:
        save_person(tools, replace(world.file.person(victim.id), ages=(nowhere,)))
    assert (caught.value.field, caught.value.why) == ("person.ages", "unknown")
