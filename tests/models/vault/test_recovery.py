# SPDX-License-Identifier: Apache-2.0
"""The recovery code survives people: every slip of one hand is caught."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base.errors import FieldInvalid
from models.vault.recovery import (
    ALPHABET,
    CODE_BYTES,
    GROUPS,
    GroupState,
    check_group,
    format_code,
    new_code,
    parse,
)

CODES = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES)


def test_the_alphabet_has_32_characters_and_none_that_look_alike() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set("01IO") & set(ALPHABET)


def test_codes_are_160_bits_from_chance() -> None:
    assert len(new_code()) * 8 == 160
    assert new_code() != new_code()


@given(CODES)
def test_every_code_reads_back(code: bytes) -> None:
    text = format_code(code)
    groups = text.split("-")
    assert [len(g) for g in groups] == [5] * GROUPS
    assert all(check_group(g, i) is GroupState.OK for i, g in enumerate(groups))
    assert parse(text) == code
    assert parse(f" {text.lower().replace('-', ' ')}\n") == code
    assert parse(text.replace("-", "")) == code


@given(CODES, st.integers(0, GROUPS - 1))
def test_every_wrong_character_is_caught(code: bytes, index: int) -> None:
    group = format_code(code).split("-")[index]
    for at, right in enumerate(group):
        for wrong in ALPHABET.replace(right, ""):
            typed = group[:at] + wrong + group[at + 1 :]
            assert check_group(typed, index) is GroupState.BAD_CHECK


@given(CODES, st.integers(0, GROUPS - 1))
def test_every_swap_within_a_group_is_caught(code: bytes, index: int) -> None:
    group = format_code(code).split("-")[index]
    for a in range(5):
        for b in range(a):
            letters = list(group)
            letters[a], letters[b] = letters[b], letters[a]
            if letters != list(group):
                assert check_group("".join(letters), index) is GroupState.BAD_CHECK


@given(CODES)
def test_a_group_in_another_place_is_caught(code: bytes) -> None:
    for index, group in enumerate(format_code(code).split("-")):
        for place in range(GROUPS):
            state = check_group(group, place)
            assert (state is GroupState.OK) == (place == index)


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("", GroupState.INCOMPLETE),
        ("A", GroupState.INCOMPLETE),
        ("ABCD", GroupState.INCOMPLETE),
        ("A1", GroupState.BAD_CHARACTER),
        ("ABCDO", GroupState.BAD_CHARACTER),
        ("ABCDEF", GroupState.BAD_CHARACTER),
        ("ä", GroupState.BAD_CHARACTER),
    ],
)
def test_what_is_said_while_typing(typed: str, state: GroupState) -> None:
    assert check_group(typed, 0) is state


@pytest.mark.parametrize(
    ("change", "field", "why"),
    [
        (lambda g: [*g[:5], "ZZZZ1", *g[6:]], "recovery_code.6", "bad_character"),
        (lambda g: g[:7], "recovery_code.8", "incomplete"),
        (lambda g: [*g, "22222"], "recovery_code.8", "bad_character"),
        (lambda g: [g[1], g[0], *g[2:]], "recovery_code.1", "bad_check"),
        (lambda _: [], "recovery_code.1", "incomplete"),
    ],
)
def test_a_bad_code_names_its_first_bad_group(change, field: str, why: str) -> None:
    groups = format_code(bytes(range(20))).split("-")
    with pytest.raises(FieldInvalid) as caught:
        parse("-".join(change(groups)))
    assert (caught.value.field, caught.value.why) == (field, why)
