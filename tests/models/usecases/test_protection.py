# SPDX-License-Identifier: Apache-2.0
"""Applications to LPSK are kept for protected people only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.snapshot.kinds import Kind
from models.usecases.protection import save_request
from models.usecases.removal import remove, undo
from tests.models.usecases.kit import assert_level
from tests.support.builders import a_request


def request_for(world, person, **changes):
    fresh = replace(a_request(), id="", case=world.case, person=person, signatory=None)
    return replace(fresh, **changes)


def test_a_request_is_made_saved_and_removed(world):
    made = save_request(world.tools, request_for(world, world.kenanga))
    held = world.file.requests[0]
    assert held.id == made.id
    save_request(world.tools, replace(held, register="REG-1"))
    assert world.file.requests[0].register == "REG-1"
    changed = remove(world.tools, world.case, Kind.REQUEST, made.id, "Ganda")
    assert world.file.requests == ()
    undo(world.tools, changed.undo)
    assert len(world.file.requests) == 1
    assert_level(world.tools, world.case)


def test_nobody_else_can_be_protected(world):
    for person in (world.accused, "nobody"):
        with pytest.raises(FieldInvalid) as refused:
            save_request(world.tools, request_for(world, person))
        assert refused.value.field == "protection.person"
    with pytest.raises(FieldInvalid):
        save_request(world.tools, request_for(world, world.melur, signatory="nobody"))
