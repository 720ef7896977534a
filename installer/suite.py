# SPDX-License-Identifier: Apache-2.0
"""Every check and every test, in one order, with one last line.

Knows which tools judge the tree and how their answers add up. Steps go on after
a failure, so that one run names everything that is wrong; the last line counts
like pytest's own. Must not import the product or any package.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET  # our own report, written a moment ago
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import environment
import xvfb

REPORTS = environment.ROOT / "out" / "test"
TIME_LIMIT = 12 * 60  # seconds a full run may take on two cores
STUCK = 40 * 60  # seconds after which a step is stopped and counted as failed
STUCK_LONG = 4 * 60 * 60
TOOLS_CACHE = ".mypy_cache/installer"
STOPPED = 124  # our exit code for a step that was stopped, as timeout(1) has it
NOTHING_COLLECTED = 5  # pytest's own exit code
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
MEMORY_WANTED = 4 * 2**30  # bytes free in memory before tests may write there


@dataclass(frozen=True, slots=True)
class Step:
    """One tool to run: its name, command line, more variables, limit in seconds."""

    name: str
    command: list[str]
    variables: dict[str, str] = field(default_factory=dict)
    limit: float = STUCK


@dataclass
class Totals:
    """What pytest counted, added over its runs."""

    passed: int = 0
    failed: int = 0
    errors: int = 0
    skipped: int = 0
    unexplained: list[str] = field(default_factory=list)

    def add(self, report: Path) -> None:
        """Add one JUnit report; a run that left none is counted as one error."""
        if not report.exists():
            self.errors += 1
            return
        for case in ET.parse(report).getroot().iter("testcase"):
            outcome = {child.tag: child for child in case}
            self.failed += "failure" in outcome
            self.errors += "error" in outcome
            self.passed += not outcome.keys() & {"failure", "error", "skipped"}
            if "skipped" in outcome:
                self.skipped += 1
                reason = outcome["skipped"].get("message", "").strip()
                if reason in {"", "unconditional skip"}:
                    self.unexplained.append(str(case.get("name")))


def test_environment() -> dict[str, str]:
    """Return the variables tests run under: offscreen, UTF-8, no session bus."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    if not sys.platform.startswith("linux"):
        variables.pop("LC_ALL")
    for name in ("PYTEST_ADDOPTS", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
        variables.pop(name, None)
    return variables


@contextmanager
def quick_folder() -> Iterator[dict[str, str]]:
    """Lend the variables that name a folder in memory, where there is room for it.

    Thousands of tests make a vault and take it away again; on a disk, making and
    removing their folders was a tenth of the run.
    """
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < MEMORY_WANTED:
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="saksama-", dir=MEMORY) as folder:
        yield {"TMPDIR": folder}


def _perform(step: Step) -> int:
    """Run one step, showing what it prints; return its exit code.

    A step that does not end within its limit is stopped with all it started.
    """
    print(f"\n--- {step.name}", flush=True)
    child = subprocess.Popen(
        step.command,
        cwd=environment.ROOT,
        env={**test_environment(), **step.variables},
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return child.wait(timeout=step.limit)
    except subprocess.TimeoutExpired:
        print(f"\n{step.name}: stopped after {step.limit / 60:.1f} minutes")
        return STOPPED
    finally:
        _end(child)


def _end(child: subprocess.Popen[bytes]) -> None:
    """Stop a step and whatever it started, unless it ended by itself."""
    if child.poll() is None:
        if sys.platform == "win32":
            child.kill()
        else:
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()


def _static_steps() -> list[Step]:
    ruff, mypy = environment.program("ruff"), environment.program("mypy")
    # Other options than the product's, so a cache of its own.
    tools = ["--strict", "--explicit-package-bases", "--ignore-missing-imports"]
    tools += ["--cache-dir", TOOLS_CACHE]
    path = {"MYPYPATH": str(environment.ROOT / "installer")}
    return [
        Step("ruff check", [ruff, "check", "."]),
        Step("ruff format", [ruff, "format", "--check", "."]),
        Step("mypy", [mypy]),
        Step("mypy installer", [mypy, "--config-file=", *tools, "installer"], path),
        Step("import contracts", [environment.program("lint-imports")]),
    ]


def _failures(steps: list[Step]) -> list[str]:
    """Run all steps; return the names of those that failed."""
    return [step.name for step in steps if _perform(step) != 0]


def static_only() -> int:
    """Run lint, types and contracts; return 0 when all are clean."""
    failed = _failures(_static_steps())
    print("\nfailed: " + ", ".join(failed) if failed else "\nall checks passed")
    return 1 if failed else 0


def _pytest(report: Path, *arguments: str) -> list[str]:
    return [
        *[str(environment.PYTHON), "-m", "pytest", f"--junitxml={report}"],
        *["--cov", "--cov-report=", "--durations=8", *arguments],
    ]


def _window_files() -> list[str]:
    """Return the test files that ask for a real X display."""
    tests = environment.ROOT / "tests"
    return [
        str(path.relative_to(environment.ROOT))
        for path in sorted(tests.rglob("test_*.py"))
        if "mark.window" in path.read_text("utf-8")
    ]


def _main_tests(totals: Totals, *, long: bool) -> list[str]:
    report = REPORTS / "offscreen.xml"
    workers = str(min(os.cpu_count() or 1, 4))
    command = _pytest(
        report,
        # A worker that dies is not replaced: the others take over what it left.
        *["-n", workers, "--dist", "worksteal", "--max-worker-restart", "0"],
        *["-m", "not window" if long else "not window and not long"],
    )
    limit = STUCK_LONG if long else STUCK
    sweep = {"SAKSAMA_TEST_LONG": "1"} if long else {}
    with quick_folder() as places:
        step = Step("pytest, offscreen", command, {**places, **sweep}, limit)
        code = _perform(step)
    totals.add(report)
    return [] if code == 0 else [step.name]


def _window_tests(totals: Totals) -> list[str]:
    """Run the tests that need a window manager's world, under Xvfb."""
    files = _window_files()
    if not files or not sys.platform.startswith("linux"):
        print("\n--- pytest, real window: no such test for this system")
        return []
    report = REPORTS / "window.xml"
    with xvfb.display() as name:
        step = Step(
            "pytest, real window",
            _pytest(report, "--cov-append", "-m", "window", *files),
            {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "SAKSAMA_TEST_WINDOW": "1"},
        )
        code = _perform(step)
    if code == NOTHING_COLLECTED:
        return []
    totals.add(report)
    return [] if code == 0 else [step.name]


def _after_steps() -> list[Step]:
    """Return what judges the run itself: the coverage ratchet."""
    python, data = str(environment.PYTHON), str(REPORTS / "coverage.json")
    return [
        Step("coverage data", [python, "-m", "coverage", "json", "-q", "-o", data]),
        Step(
            "coverage ratchet", [python, "installer/coverage_floor.py", "check", data]
        ),
    ]


def _last_line(totals: Totals, failed: list[str], seconds: float) -> str:
    """Return a line in pytest's own form, failed steps counted as errors."""
    steps = [name for name in failed if not name.startswith("pytest")]
    counts = [
        (totals.failed, "failed"),
        (totals.passed, "passed"),
        (totals.skipped, "skipped"),
        (totals.errors + len(steps), "errors"),
    ]
    words = ", ".join(f"{number} {word}" for number, word in counts if number)
    clock = timedelta(seconds=round(seconds))
    return f" {words} in {seconds:.2f}s ({clock}) ".center(80, "=")


def everything(*, long: bool) -> int:
    """Run all checks and all tests; return 0 only when nothing is wrong."""
    started = time.monotonic()
    REPORTS.mkdir(parents=True, exist_ok=True)
    for old in REPORTS.iterdir():
        old.unlink()
    python, totals = str(environment.PYTHON), Totals()
    complete = [python, "installer/translations.py", "check"]
    failed = _failures([*_static_steps(), Step("translations", complete)])
    failed += _main_tests(totals, long=long)
    failed += _window_tests(totals)
    failed += _failures(_after_steps())
    if totals.unexplained:
        print("\nskipped without a reason:", ", ".join(totals.unexplained))
        failed.append("skips without a reason")
    seconds = time.monotonic() - started
    if seconds > TIME_LIMIT and not long:
        print(f"\nslower than the {TIME_LIMIT // 60} minutes a run may take")
    print("\nfailed steps: " + ", ".join(failed) if failed else "\nall steps passed")
    print(_last_line(totals, failed, seconds), flush=True)
    return 1 if failed else 0
