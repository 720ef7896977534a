# SPDX-License-Identifier: Apache-2.0
"""What courts said is kept beside what they said later, and decides nothing."""

from __future__ import annotations

import ast
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.law.outcomes import (
    Instance,
    Outcome,
    Ruling,
    contradictions,
    kept,
    standing,
)
from tests.architecture import tree
from tests.models.law.world import pack

FIRST = Ruling("c1", Instance.FIRST, Outcome.PROVEN, date(2026, 5, 4))
HIGHER = Ruling("c1", Instance.APPEAL, Outcome.RELEASED, date(2026, 8, 1))
OTHER = Ruling("c2", Instance.FIRST, Outcome.NOT_CONSIDERED)
RULINGS = st.lists(
    st.builds(
        Ruling,
        st.sampled_from(["c1", "c2"]),
        st.sampled_from(Instance),
        st.sampled_from(Outcome),
        st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    ),
    max_size=6,
)


def test_a_later_instance_stands_beside_the_earlier_one():
    assert kept([HIGHER, OTHER, FIRST], "c1") == (FIRST, HIGHER)
    assert standing([HIGHER, OTHER, FIRST], "c1") == HIGHER
    assert standing([OTHER], "c1") is None


def test_one_instance_with_two_outcomes_is_a_finding_for_a_person():
    second = Ruling("c1", Instance.FIRST, Outcome.VOID)
    assert standing([FIRST, second], "c1") is None
    assert contradictions([OTHER, FIRST, second]) == ((second, FIRST),)
    assert contradictions([FIRST, HIGHER, OTHER]) == ()
    again = Ruling("c1", Instance.FIRST, Outcome.PROVEN, note="salinan")
    assert contradictions([FIRST, again]) == ()
    assert standing([FIRST, again], "c1") == FIRST


@given(RULINGS, st.randoms())
def test_the_order_of_recording_never_matters(rulings, chance):
    shuffled = list(rulings)
    chance.shuffle(shuffled)
    assert kept(rulings, "c1") == kept(shuffled, "c1")
    assert standing(rulings, "c1") == standing(shuffled, "c1")
    assert contradictions(rulings) == contradictions(shuffled)


def test_the_vocabulary_is_closed_and_worded():
    assert [one.id for one in pack().sheets.outcomes] == list(Outcome)
    assert [one.id for one in pack().sheets.instances] == list(Instance)
    labels = [one.label for one in pack().sheets.outcomes]
    assert len({one.id for one in labels}) == len({one.en for one in labels}) == 7


def imports(path) -> set[str]:
    """Return the modules a file imports."""
    return {
        node.module or ""
        for node in ast.walk(tree.parsed(path))
        if isinstance(node, ast.ImportFrom)
    }


def test_what_a_court_said_is_no_input_to_reasoning():
    users = {
        tree.name(path)
        for path in tree.modules("models")
        if tree.name(path).startswith("models/law/")
        and "models.law.outcomes" in imports(path)
    }
    assert users == {
        "models/law/building_regime.py",
        "models/law/building_sheets.py",
    }, "only to check the words of a pack"
