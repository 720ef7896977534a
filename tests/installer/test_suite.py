# SPDX-License-Identifier: Apache-2.0
"""The last line a reader of a test run sees, and what makes the run fail."""

from __future__ import annotations

import pytest

import suite

REPORT = """<testsuites><testsuite>
<testcase name="good"/>
<testcase name="bad"><failure message="no"/></testcase>
<testcase name="broken"><error message="no"/></testcase>
<testcase name="told"><skipped message="needs a Windows machine"/></testcase>
<testcase name="silent"><skipped message="unconditional skip"/></testcase>
</testsuite></testsuites>"""


def test_outcomes_are_counted_and_a_silent_skip_is_named(tmp_path):
    report = tmp_path / "report.xml"
    report.write_text(REPORT)
    totals = suite.Totals()
    totals.add(report)
    assert (totals.passed, totals.failed, totals.errors, totals.skipped) == (1, 1, 1, 2)
    assert totals.unexplained == ["silent"]


def test_a_run_that_left_no_report_is_an_error(tmp_path):
    totals = suite.Totals()
    totals.add(tmp_path / "never written.xml")
    assert totals.errors == 1


@pytest.mark.parametrize(
    ("totals", "failed", "words"),
    [
        (suite.Totals(passed=12), [], " 12 passed in 61.00s (0:01:01) "),
        (suite.Totals(passed=12), ["mypy"], " 12 passed, 1 errors in"),
        (suite.Totals(failed=1, passed=2), ["pytest, offscreen"], " 1 failed, 2 pass"),
    ],
)
def test_the_last_line_reads_like_pytests_own(totals, failed, words):
    line = suite._last_line(totals, failed, 61.0)
    assert words in line
    assert line.startswith("=")


def test_a_failed_step_makes_the_whole_run_fail(monkeypatch, capsys):
    monkeypatch.setattr(suite, "_perform", lambda step: step.name == "mypy")
    assert suite.static_only() == 1
    assert "failed: mypy" in capsys.readouterr().out
