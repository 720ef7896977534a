# SPDX-License-Identifier: Apache-2.0
"""Ids sort by time of making and carry nothing else."""

from __future__ import annotations

from models.base.ids import new_id


def test_ids_are_unique_and_sort_by_making() -> None:
    made = [new_id() for _ in range(500)]
    assert made == sorted(made)
    assert len(set(made)) == 500
    assert all(len(i) == 36 and i[14] == "7" for i in made)
