# SPDX-License-Identifier: Apache-2.0
"""The passphrase key: the published vector, the limits, the measuring."""

from __future__ import annotations

import pytest
from argon2.exceptions import HashingError
from argon2.low_level import Type, core, error_to_str, ffi, lib

from models.vault import kdf
from models.vault.kdf import CEILING, FLOOR, KdfParams, acceptable, calibrate, derive


def test_the_library_gives_the_vector_of_rfc_9106_section_5_3() -> None:
    out, pieces = ffi.new("uint8_t[]", 32), []

    def field(content: bytes) -> dict[str, object]:
        pieces.append(ffi.new("uint8_t[]", content))
        return {"it": pieces[-1], "len": len(content)}

    password, salt = field(b"\x01" * 32), field(b"\x02" * 16)
    secret, extra = field(b"\x03" * 8), field(b"\x04" * 12)
    context = ffi.new(
        "argon2_context *",
        {
            "out": out,
            "outlen": 32,
            "version": kdf.ARGON2_VERSION,
            "pwd": password["it"],
            "pwdlen": 32,
            "salt": salt["it"],
            "saltlen": 16,
            "secret": secret["it"],
            "secretlen": 8,
            "ad": extra["it"],
            "adlen": 12,
            "t_cost": 3,
            "m_cost": 32,
            "lanes": 4,
            "threads": 4,
            "allocate_cbk": ffi.NULL,
            "free_cbk": ffi.NULL,
            "flags": lib.ARGON2_DEFAULT_FLAGS,
        },
    )
    assert error_to_str(core(context, Type.ID.value)) == "OK"
    assert bytes(ffi.buffer(out)).hex() == (
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    )


def test_derive_is_plain_argon2id_of_the_normalised_passphrase() -> None:
    salt = bytes(range(16))
    key = derive("  sandi   rumah ", salt, FLOOR)
    assert key == derive("sandi rumah", salt, FLOOR)
    assert key != derive("sandi Rumah", salt, FLOOR)
    assert len(key) == 32


@pytest.mark.parametrize(
    "cost",
    [
        KdfParams(FLOOR.m_kib - 1, 3, 4),
        KdfParams(FLOOR.m_kib, 2, 4),
        KdfParams(FLOOR.m_kib, 3, 3),
        KdfParams(4 * 1024 * 1024, 3, 4),
        KdfParams(FLOOR.m_kib, 11, 4),
        KdfParams(FLOOR.m_kib, 3, 17),
        KdfParams(0, 0, 0),
        KdfParams(-1, 3, 4),
    ],
)
def test_a_cost_outside_the_limits_is_refused_before_anything_is_allocated(
    cost: KdfParams, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "hash_secret_raw", None)
    assert not acceptable(cost)
    with pytest.raises(ValueError, match="limits"):
        derive("x", bytes(16), cost)


def test_floor_and_ceiling_themselves_are_accepted() -> None:
    assert acceptable(FLOOR)
    assert acceptable(CEILING)


def test_a_machine_without_the_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise HashingError

    monkeypatch.setattr(kdf, "hash_secret_raw", refuse)
    with pytest.raises(MemoryError):
        derive("x", bytes(16), FLOOR)


def linear(floor_seconds: float):
    return lambda cost: floor_seconds * cost.m_kib / FLOOR.m_kib


@pytest.mark.parametrize(
    ("floor_seconds", "mib"),
    [(9.0, 64), (0.8, 64), (0.5, 128), (0.25, 256), (0.12, 512), (0.001, 1024)],
)
def test_the_cost_is_fitted_to_about_a_second(floor_seconds: float, mib: int) -> None:
    cost = calibrate(1.0, linear(floor_seconds))
    assert cost == KdfParams(mib * 1024, 3, 4)
    assert acceptable(cost)


def test_measuring_stops_where_the_memory_ends() -> None:
    def measure(cost: KdfParams) -> float:
        if cost.m_kib > 128 * 1024:
            raise MemoryError
        return 0.01

    assert calibrate(1.0, measure).m_kib == 128 * 1024


def test_a_run_is_really_timed() -> None:
    assert kdf.seconds(FLOOR) > 0.001
