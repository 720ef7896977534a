# SPDX-License-Identifier: Apache-2.0
"""What every slot is bound to."""

from __future__ import annotations

from dataclasses import replace

from models.vault.boxes import Wrapped
from models.vault.header import Ground, Header, KeySet, Role, Rotation, State
from models.vault.kdf import FLOOR, KdfParams

GROUND = Ground("vault", FLOOR, bytes(range(16)))


def test_a_binding_names_purpose_vault_cost_salt_and_parts() -> None:
    assert GROUND.binding("user", "slot", 3) == (
        b'["saksama/1","user","vault",65536,3,4,'
        b'"000102030405060708090a0b0c0d0e0f","slot",3]'
    )


def test_no_two_grounds_or_purposes_bind_alike() -> None:
    grounds = [
        GROUND,
        replace(GROUND, vault_id="other"),
        replace(GROUND, salt=bytes(16)),
        replace(GROUND, kdf=KdfParams(131072, 3, 4)),
        replace(GROUND, kdf=KdfParams(65536, 4, 4)),
    ]
    bindings = {g.binding(p, "slot") for g in grounds for p in ("user", "recovery")}
    assert len(bindings) == 10


def test_the_set_in_force_is_tried_before_the_coming_one() -> None:
    now, then = KeySet(1, (), (), ()), KeySet(2, (), (), ())
    header = Header(GROUND, "", "", State.READY, now)
    assert header.sets == (now,)
    turn = Rotation(then, Wrapped(b"", b""))
    assert replace(header, pending=turn).sets == (now, then)


def test_the_four_roles() -> None:
    roles = {"investigator", "paralegal", "prosecutor", "supervisor"}
    assert {role.value for role in Role} == roles
