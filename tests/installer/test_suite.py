# SPDX-License-Identifier: Apache-2.0
"""The last line a reader of a test run sees, and what makes the run fail."""

from __future__ import annotations

import os
import select
import sys

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


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the process")
def test_a_step_that_never_ends_is_stopped_with_what_it_started(tmp_path, capsys):
    told = tmp_path / "child"
    script = (
        "import pathlib, subprocess, sys, time\n"
        "sleeps = [sys.executable, '-c', 'import time; time.sleep(600)']\n"
        "child = subprocess.Popen(sleeps)\n"
        f"pathlib.Path({str(told)!r}).write_text(str(child.pid))\n"
        "time.sleep(600)\n"
    )
    step = suite.Step("endless", [sys.executable, "-c", script], limit=2)
    assert suite._perform(step) == suite.STOPPED
    assert "endless: stopped after" in capsys.readouterr().out
    assert _ends(int(told.read_text()))


def _ends(pid: int) -> bool:
    """Tell whether a process that is none of our children ends in ten seconds."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], 10)[0])
    finally:
        os.close(handle)


def test_a_step_answers_with_its_own_exit_code(capsys):
    assert suite._perform(suite.Step("three", [sys.executable, "-c", "exit(3)"])) == 3
    assert "--- three" in capsys.readouterr().out
