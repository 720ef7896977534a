# SPDX-License-Identifier: Apache-2.0
"""Whoever is protected stays so, and no name slips in behind the code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import FieldInvalid, IdentityForbidden
from models.base.ids import PersonId
from models.casefile.people import Particulars, Role, RoleSpan
from models.usecases.people import save_person
from tests.models.usecases.kit import fresh_person

NAME = Particulars(full_name="Bagas Wiratama")


def test_a_role_that_protects_may_end_but_not_vanish(world):
    melur = world.file.person(world.melur)
    with pytest.raises(FieldInvalid) as refused:
        save_person(world.tools, replace(melur, roles=(RoleSpan(Role.EXPERT),)))
    assert (refused.value.field, refused.value.why) == ("person.roles", "protected")
    ended = RoleSpan(Role.VICTIM, until=date(2026, 11, 1))
    both = replace(melur, roles=(ended, RoleSpan(Role.EXPERT)))
    save_person(world.tools, both)
    with pytest.raises(IdentityForbidden):
        save_person(world.tools, replace(both, version=2, particulars=NAME))


def test_who_was_ever_named_is_protected_as_a_new_person(world):
    named = fresh_person(world.case, "T-09", particulars=NAME)
    made = PersonId(save_person(world.tools, named).id)
    nameless = replace(world.file.person(made), particulars=None)
    save_person(world.tools, nameless)
    victim = replace(world.file.person(made), roles=(RoleSpan(Role.VICTIM),))
    with pytest.raises(FieldInvalid) as refused:
        save_person(world.tools, victim)
    assert (refused.value.field, refused.value.why) == ("person.roles", "named")
    assert not world.file.person(made).protected


def test_who_was_never_named_can_be_protected(world):
    bare = fresh_person(world.case, "T-09", particulars=None)
    made = PersonId(save_person(world.tools, bare).id)
    roles = (RoleSpan(Role.SUSPECT), RoleSpan(Role.VICTIM))
    save_person(world.tools, replace(world.file.person(made), roles=roles))
    assert world.file.person(made).flower
