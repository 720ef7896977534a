# SPDX-License-Identifier: Apache-2.0
"""The score of a mutation run: what counts, how sure it is, when it fails."""

from __future__ import annotations

import tomllib

import pytest

import mutate
import mutation_report
from mutation_report import Equivalent, Fault, Rules

DIFF = (
    "--- a\n+++ b\n@@ -1 +1 @@\n-    return first <= last\n+    return first < last\n"
)


def faults(killed: int, survived: int, module: str = "clocks") -> list[Fault]:
    name = f"models.law.{module}.x_due__mutmut_"
    return [
        *[Fault(f"{name}{n}", module, "killed") for n in range(killed)],
        *[Fault(f"{name}9{n}", module, "survived", DIFF) for n in range(survived)],
    ]


@pytest.mark.parametrize(
    ("noticed", "tried", "low", "high"),
    # The figures of Newcombe (1998), table I, for Wilson's interval.
    [(81, 263, 25.53, 36.62), (15, 148, 6.24, 16.05), (1, 29, 0.61, 17.18)],
)
def test_the_interval_is_the_one_in_the_books(noticed, tried, low, high):
    found = mutation_report.interval(noticed, tried)
    assert found == (pytest.approx(low, abs=0.006), pytest.approx(high, abs=0.006))


@pytest.mark.parametrize(("noticed", "bound"), [(0, 0), (20, 100)])
def test_the_interval_never_leaves_what_a_share_can_be(noticed, bound):
    low, high = mutation_report.interval(noticed, 20)
    assert 0 <= low < high <= 100
    assert bound in (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(("floor", "code"), [(75, 0), (75.1, 1)])
def test_it_fails_below_the_floor_and_not_at_it(floor, code, capsys):
    shown = mutation_report.show(faults(3, 1), Rules(floor, 1), whole=True)
    assert shown == code
    said = capsys.readouterr().out
    assert ("BELOW" in said) is bool(code)
    assert "3 of     4     75.0 %" in said
    assert "interval" not in said


def test_a_sample_says_how_sure_it_is_and_each_survivor_is_shown(capsys):
    made = faults(9, 0) + faults(0, 1, "way")
    mutation_report.show(made, Rules(50, 1), whole=False)
    said = capsys.readouterr().out
    assert "95 % interval 59.6 % to 98.2 %" in said
    assert "models.law.way.x_due__mutmut_90: survived" in said
    assert "+    return first < last" in said
    assert "way                          0 of     1      0.0 %" in said


@pytest.mark.parametrize(
    ("status", "noticed"),
    [("timeout", True), ("no tests", False), ("not checked", False)],
)
def test_what_ran_away_was_noticed_and_what_nobody_tried_was_not(status, noticed):
    assert Fault("models.law.way.x_go__mutmut_1", "way", status).noticed is noticed


def test_a_fault_that_changes_nothing_is_named_by_its_line_and_not_counted(capsys):
    same = Equivalent("models.law.clocks.due", "return first < last", "never equal")
    elsewhere = Equivalent("models.law.way.due", "return first < last", "never equal")
    made = faults(1, 1)
    assert mutation_report.show(made, Rules(100, 1, (same,)), whole=True) == 0
    assert "because they change nothing: 1" in capsys.readouterr().out
    assert mutation_report.show(made, Rules(100, 1, (elsewhere,)), whole=True) == 1


def test_nothing_tried_is_not_a_success():
    assert mutation_report.show([], Rules(0, 1), whole=True) == 1


def test_a_method_is_named_as_it_is_written():
    fault = Fault("models.law.absence.xǁAbsenceǁkeeps__mutmut_3", "absence", "killed")
    assert fault.function == "models.law.absence.Absence.keeps"


def test_how_long_it_takes_is_said_beforehand():
    said = mutation_report.expectation(900, 10_000, Rules(90, 5))
    assert said == "900 of 10000 faults; about 1 h 15 min at 5 s each, as last measured"


def test_every_fault_that_is_not_counted_says_why_and_stands_in_the_code():
    rules = Rules.read(tomllib.loads(mutate.RULES.read_text("utf-8")))
    assert 0 < rules.floor <= 100
    assert rules.seconds > 0
    for one in rules.equivalents:
        module = one.function.split(".")[2]
        source = (mutate.ROOT / mutate.LAW / f"{module}.py").read_text("utf-8")
        assert one.why.strip(), one.function
        assert f"def {one.function.rsplit('.', 1)[1]}(" in source, one.function
