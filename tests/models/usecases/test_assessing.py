# SPDX-License-Identifier: Apache-2.0
"""A document assessed on a day, and without what somebody names."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from models.law.assessment import assess
from models.law.reading import load
from models.law.what_if import without
from models.usecases.assessing import Asked, Weighed, _OnDay, assess_as_asked
from models.usecases.exchange import read_case_json
from tests.desktop.console.kit import SAMPLES
from tests.models.vault.kit import FakeClock


def weighed(*names: str, on: date | None = None) -> Weighed:
    parsed = read_case_json(SAMPLES / "P2.json")
    return assess_as_asked(parsed, load(), FakeClock(), Asked(on, names))


def test_today_is_the_day_unless_another_is_named():
    assert weighed().assessment.on == FakeClock().today()
    named = date(2025, 12, 31)
    assert weighed(on=named).assessment.on == named
    assert weighed("BB-01", on=named).assessment.on == named


def test_only_the_day_is_another():
    clock = _OnDay(FakeClock(), date(2020, 1, 1))
    assert clock.now() == datetime(2026, 11, 21, 3, tzinfo=UTC)
    assert clock.moment() == FakeClock().moment()


@pytest.mark.parametrize("name", ["BB-01", "S-01", "K-01", "K-01/1"])
def test_what_is_named_is_gone_from_the_facts(name):
    whole, thin = weighed(), weighed(name)
    assert thin.fallout is not None
    assert len(thin.facts.proofs) == len(whole.facts.proofs) - len(thin.fallout.gone)
    assert not thin.fallout.gone & set(thin.facts.proofs)
    again = assess(load(), thin.facts, thin.assessment.on)
    assert thin.assessment == again
    assert without(thin.facts, thin.fallout.gone) == thin.facts


def test_several_fall_together():
    both = weighed("BB-01", "K-01")
    assert both.fallout is not None
    one, other = weighed("BB-01").fallout, weighed("K-01").fallout
    assert one is not None
    assert other is not None
    assert len(both.fallout.gone) == len(one.gone) + len(other.gone)


def test_where_one_name_leads_nowhere_nothing_is_taken_away():
    found = weighed("BB-01", "BB-99")
    assert found.unknown == ("BB-99",)
    assert found.fallout is None
    assert len(found.facts.proofs) == len(weighed().facts.proofs)
