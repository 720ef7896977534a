# SPDX-License-Identifier: Apache-2.0
"""The coverage ratchet: what was covered once stays covered.

    coverage_floor.py check  REPORT.json    compare; exit 1 below a floor
    coverage_floor.py record REPORT.json    raise the floors to what was reached

Knows the floors in ``tests/architecture/coverage.toml``. Three packages stand at
100 % of lines and branches, the others at a recorded percentage that only ever
rises. A package without a floor fails: somebody has to place it.
"""

from __future__ import annotations

import json
import math
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "tests" / "architecture" / "coverage.toml"
LONGEST_GAP = 240  # characters of a file's gaps that are printed
NOTICE_FROM = 2.0  # percentage points above a floor that are worth recording


@dataclass
class Package:
    """What one package reached.

    Attributes:
        hit: statements and branches that ran.
        all: statements and branches there are.
        gaps: ``file: missing lines; missing branches`` of each incomplete file.
    """

    hit: int = 0
    all: int = 0
    gaps: list[str] = field(default_factory=list)

    @property
    def percent(self) -> float:
        """Return the share that ran; an empty package is complete."""
        return 100.0 * self.hit / self.all if self.all else 100.0


def measure(report: Path) -> dict[str, Package]:
    """Read coverage's JSON into ``{"models.law": Package, …}``."""
    packages: dict[str, Package] = defaultdict(Package)
    for name, entry in json.loads(report.read_text("utf-8"))["files"].items():
        parts = Path(name).with_suffix("").parts
        if not entry["summary"]["num_statements"] or parts[1:] == ("__init__",):
            continue
        package = packages[".".join(parts[:2])]
        summary = entry["summary"]
        package.hit += summary["covered_lines"] + summary["covered_branches"]
        package.all += summary["num_statements"] + summary["num_branches"]
        if entry["missing_lines"] or entry["missing_branches"]:
            arcs = [f"{start}->{end}" for start, end in entry["missing_branches"]]
            package.gaps.append(f"{name}: {entry['missing_lines']} {' '.join(arcs)}")
    return packages


def _table(package: Package, name: str, floor: float) -> str:
    return f"{name:28} {package.percent:6.2f} %   floor {floor:6.2f} %"


def check(packages: dict[str, Package]) -> int:
    """Compare with the floors and print the table; return 1 below a floor."""
    rules = tomllib.loads(FLOORS.read_text("utf-8"))
    floors = {**rules["floor"], **dict.fromkeys(rules["perfect"], 100.0)}
    wrong = 0
    for name, package in sorted(packages.items()):
        if name not in floors:
            print(f"{name:28} {package.percent:6.2f} %   no floor recorded")
            wrong += 1
            continue
        low = package.percent < floors[name]
        wrong += low
        rise = package.percent >= floors[name] + NOTICE_FROM
        remark = "   BELOW" if low else "   may be raised" if rise else ""
        print(_table(package, name, floors[name]) + remark)
        if low:
            print("\n".join(f"    {gap[:LONGEST_GAP]}" for gap in package.gaps))
    return 1 if wrong else 0


def record(packages: dict[str, Package]) -> int:
    """Raise each floor to the whole percentage reached; never lower one."""
    rules = tomllib.loads(FLOORS.read_text("utf-8"))
    floors: dict[str, float] = dict(rules["floor"])
    for name, package in packages.items():
        if name not in rules["perfect"]:
            reached = math.floor(package.percent)
            floors[name] = max(floors.get(name, 0), reached)
    head = FLOORS.read_text("utf-8").split("[floor]")[0]
    lines = [f'"{name}" = {floors[name]}' for name in sorted(floors)]
    FLOORS.write_text(head + "[floor]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    verb, report_path = sys.argv[1:]
    sys.exit({"check": check, "record": record}[verb](measure(Path(report_path))))
