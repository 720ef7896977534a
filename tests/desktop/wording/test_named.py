# SPDX-License-Identifier: Apache-2.0
"""A case calls its people by code and flower name, its items by code."""

from __future__ import annotations

from dataclasses import replace

from desktop.wording.named import codes_in, codes_of, names_in
from models.casefile.people import Role
from tests.support.builders import an_act
from tests.support.lembayung import a_case_file


def test_what_the_case_holds_is_named_and_nothing_else():
    file = replace(a_case_file(), acts=(an_act(),))
    victim, exhibit = file.with_role(Role.VICTIM)[0], file.exhibits[0]
    name, code = names_in(file), codes_in(file)
    assert name(str(victim.id)) == victim.label
    assert code(str(victim.id)) == victim.code
    assert name(str(exhibit.id)) == code(str(exhibit.id)) == exhibit.code
    assert name(str(file.acts[0].id)) == file.acts[0].paper.number
    assert name("nothing") == code("nothing") == ""
    assert codes_of(file, (victim.id, "nothing")) == victim.code
