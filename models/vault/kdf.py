# SPDX-License-Identifier: Apache-2.0
"""From a passphrase to a key-encryption key, at a cost that hurts a guesser.

Knows Argon2id (RFC 9106) and its limits; must not know what the key opens.
Floor: the second recommended option of RFC 9106 section 4 (64 MiB, t=3, p=4).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from models.vault.passphrase import normalise

MIB = 1024
SALT_BYTES = 16
KEY_BYTES = 32
ARGON2_VERSION = 0x13


@dataclass(frozen=True, slots=True)
class KdfParams:
    """Cost of one Argon2id run.

    Attributes:
        m_kib: memory in KiB.
        t: passes over it.
        p: lanes.
    """

    m_kib: int
    t: int
    p: int


FLOOR = KdfParams(64 * MIB, 3, 4)
CEILING = KdfParams(1024 * MIB, 10, 16)


def acceptable(cost: KdfParams) -> bool:
    """Return whether ``cost`` lies between floor and ceiling.

    Asked before a byte is allocated: a hostile header may name 4 GiB, or a
    cost so low that guessing is cheap.
    """
    return (
        FLOOR.m_kib <= cost.m_kib <= CEILING.m_kib
        and FLOOR.t <= cost.t <= CEILING.t
        and FLOOR.p <= cost.p <= CEILING.p
    )


def derive(passphrase: str, salt: bytes, cost: KdfParams) -> bytes:
    """Return the 32-byte key-encryption key of ``passphrase``.

    Raises:
        ValueError: ``cost`` is not acceptable.
        MemoryError: the machine cannot give the memory the vault asks for.
    """
    if not acceptable(cost):
        message = "cost outside the limits"
        raise ValueError(message)
    try:
        return hash_secret_raw(
            normalise(passphrase).encode(),
            salt,
            time_cost=cost.t,
            memory_cost=cost.m_kib,
            parallelism=cost.p,
            hash_len=KEY_BYTES,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except HashingError as error:
        raise MemoryError from error


def seconds(cost: KdfParams) -> float:
    """Return how long one run at ``cost`` takes on this machine."""
    began = time.perf_counter()
    derive("measured", bytes(SALT_BYTES), cost)
    return time.perf_counter() - began


def calibrate(
    target: float = 1.0, measure: Callable[[KdfParams], float] = seconds
) -> KdfParams:
    """Return the dearest cost that stays near ``target`` seconds here.

    Memory is doubled from the floor to the ceiling as long as the next step,
    taken as twice the last one, is not more than a quarter over the target.
    Never below the floor, however slow the machine.
    """
    best = FLOOR
    taken = measure(best)
    while best.m_kib < CEILING.m_kib and taken * 2 <= target * 1.25:
        dearer = KdfParams(best.m_kib * 2, best.t, best.p)
        try:
            taken = measure(dearer)
        except MemoryError:
            break
        best = dearer
    return best
