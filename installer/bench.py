# SPDX-License-Identifier: Apache-2.0
"""The bench table: ``dev.py bench [PART OF A SUBJECT'S NAME …]``.

Knows where the rows are: every module of ``installer/bench_rows`` has a
``rows()`` that yields ``bench_row.Row``. Each module runs in a process of its
own, so that one subject's memory and caches do not colour the next.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import bench_row

SUBJECTS = Path(__file__).resolve().parent / "bench_rows"


def _print_rows(subject: Path) -> None:
    """Measure one subject in this process and print each row as it comes."""
    spec = importlib.util.spec_from_file_location(subject.stem, subject)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    for row in module.rows():
        print(bench_row.line(row.cells()), flush=True)


def main(wanted: list[str]) -> int:
    """Print the table; return 1 only when a subject could not be measured."""
    print(bench_row.line(bench_row.HEADER), flush=True)
    broken = []
    for subject in sorted(SUBJECTS.glob("[!_]*.py")):
        if wanted and not any(part in subject.stem for part in wanted):
            continue
        command = [sys.executable, __file__, "--subject", str(subject)]
        if subprocess.run(command, check=False).returncode != 0:
            broken.append(subject.stem)
    if broken:
        print("could not be measured:", ", ".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--subject"]:
        _print_rows(Path(sys.argv[2]))
    else:
        sys.exit(main(sys.argv[1:]))
