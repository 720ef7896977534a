# SPDX-License-Identifier: Apache-2.0
"""Troubles carry codes, never content."""

from __future__ import annotations

import inspect

import pytest

from models.base import backup_errors, errors


def leaves() -> list[type[errors.SaksamaError]]:
    found = [
        value
        for value in {**vars(errors), **vars(backup_errors)}.values()
        if inspect.isclass(value) and issubclass(value, errors.SaksamaError)
    ]
    return [c for c in found if not c.__subclasses__()]


def test_a_trouble_prints_its_code_alone() -> None:
    trouble = errors.FieldInvalid("person.note", "too_long")
    assert str(trouble) == trouble.code == "FieldInvalid"


def test_every_leaf_can_be_raised_without_arguments() -> None:
    for leaf in leaves():
        assert leaf().code == leaf.__name__


def test_the_docstring_draws_every_leaf() -> None:
    for leaf in leaves():
        assert leaf.__name__ in (errors.__doc__ or "")


def test_a_leaf_is_made_by_place_or_by_name() -> None:
    by_place = errors.VaultBusy("laptop-07", 4711)
    by_name = errors.VaultBusy(pid=4711, host="laptop-07")
    assert vars(by_place) == vars(by_name) == {"host": "laptop-07", "pid": 4711}
    assert errors.VaultBusy().pid == 0


@pytest.mark.parametrize(
    ("values", "named"),
    [(("a", 1, "more"), {}), ((), {"unknown": 1}), (("a",), {"host": "b"})],
)
def test_a_leaf_refuses_what_it_has_no_field_for(values, named) -> None:
    with pytest.raises(TypeError, match="VaultBusy takes host, pid"):
        errors.VaultBusy(*values, **named)
