# SPDX-License-Identifier: Apache-2.0
"""The recovery code: 160 bits that a person can read, write and type.

Knows the alphabet and the check characters; must not know what the code opens.
Eight groups of five: four characters of data and one check character. The check
is a weighted sum over the field of 32 elements with five different weights, so
every single wrong character and every swap of two characters in a group is
caught; a constant per position also catches a group typed in the wrong place.
"""

from __future__ import annotations

import secrets
from enum import StrEnum

from models.base.errors import FieldInvalid

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
GROUPS = 8
GROUP_LENGTH = 5
CODE_BYTES = 20
_DATA = GROUP_LENGTH - 1
_BITS = 5
_VALUE = {character: value for value, character in enumerate(ALPHABET)}
# Powers of x in GF(32) modulo x^5 + x^2 + 1.
_WEIGHTS = (2, 4, 8, 16)
_PLACES = (5, 10, 20, 13, 26, 17, 7, 14)


class GroupState(StrEnum):
    """What can be said about one group while it is being typed."""

    OK = "ok"
    INCOMPLETE = "incomplete"
    BAD_CHARACTER = "bad_character"
    BAD_CHECK = "bad_check"


def _times(a: int, b: int) -> int:
    """Return the product of two elements of GF(32)."""
    product = 0
    for bit in range(_BITS):
        if b >> bit & 1:
            product ^= a << bit
    for bit in range(2 * _BITS - 2, _BITS - 1, -1):
        if product >> bit & 1:
            product ^= 0b100101 << (bit - _BITS)
    return product


def _check_value(data: list[int], index: int) -> int:
    """Return the value of the check character of group ``index``."""
    total = _PLACES[index]
    for weight, value in zip(_WEIGHTS, data, strict=True):
        total ^= _times(weight, value)
    return total


def _clean(text: str) -> str:
    """Return ``text`` in capitals without blanks and dashes."""
    return "".join(c for c in text.upper() if not c.isspace() and c not in "-–—_.")


def new_code() -> bytes:
    """Return 20 fresh random bytes."""
    return secrets.token_bytes(CODE_BYTES)


def check_group(text: str, index: int) -> GroupState:
    """Say whether ``text`` is the whole, correct group ``index`` (0 to 7)."""
    group = _clean(text)
    if len(group) > GROUP_LENGTH or any(c not in _VALUE for c in group):
        return GroupState.BAD_CHARACTER
    if len(group) < GROUP_LENGTH:
        return GroupState.INCOMPLETE
    *data, check = (_VALUE[c] for c in group)
    fits = _check_value(data, index) == check
    return GroupState.OK if fits else GroupState.BAD_CHECK


def format_code(code: bytes) -> str:
    """Return the code as a person reads it: ``ABCDE-FGHJK-...``."""
    number = int.from_bytes(code)
    groups: list[str] = []
    for index in range(GROUPS):
        shift = (GROUPS - 1 - index) * _DATA * _BITS
        part = number >> shift
        data = [part >> (_BITS * (_DATA - 1 - i)) & 31 for i in range(_DATA)]
        values = [*data, _check_value(data, index)]
        groups.append("".join(ALPHABET[v] for v in values))
    return "-".join(groups)


def parse(text: str) -> bytes:
    """Return the 20 bytes of a typed code; case, blanks and dashes are free.

    Raises:
        FieldInvalid: ``field`` names the first group (counted from 1) that is
            wrong, ``why`` is its ``GroupState``.
    """
    typed = _clean(text)
    number = 0
    for index in range(GROUPS):
        start = index * GROUP_LENGTH
        end = start + GROUP_LENGTH if index < GROUPS - 1 else None
        group = typed[start:end]
        state = check_group(group, index)
        if state is not GroupState.OK:
            raise FieldInvalid(field=f"recovery_code.{index + 1}", why=state.value)
        for character in group[:_DATA]:
            number = number << _BITS | _VALUE[character]
    return number.to_bytes(CODE_BYTES)
