# SPDX-License-Identifier: Apache-2.0
"""The ratchet refuses a loss and never lowers a floor."""

from __future__ import annotations

import json

import pytest

import coverage_floor


def _entry(covered: int, every: int) -> dict[str, object]:
    return {
        "summary": {
            "covered_lines": covered,
            "num_statements": every,
            "covered_branches": 0,
            "num_branches": 0,
        },
        "missing_lines": list(range(every - covered)),
        "missing_branches": [[3, 5]] if covered < every else [],
    }


@pytest.fixture
def measured(tmp_path, monkeypatch):
    floors = tmp_path / "coverage.toml"
    monkeypatch.setattr(coverage_floor, "FLOORS", floors)

    def measure(law: int, store: int, floor: str) -> dict[str, coverage_floor.Package]:
        floors.write_text(f'perfect = ["models.law"]\n\n[floor]\n{floor}\n')
        report = tmp_path / "coverage.json"
        files = {
            "models/law/finding.py": _entry(law, 10),
            "models/store/engine.py": _entry(store, 10),
        }
        report.write_text(json.dumps({"files": files}))
        return coverage_floor.measure(report)

    return measure


def test_a_perfect_package_with_one_missed_line_fails_and_names_it(measured, capsys):
    assert coverage_floor.check(measured(9, 9, '"models.store" = 90')) == 1
    said = capsys.readouterr().out
    assert "models/law/finding.py: [0] 3->5" in said
    assert "models/store/engine.py" not in said


def test_a_package_at_its_floor_passes(measured):
    assert coverage_floor.check(measured(10, 9, '"models.store" = 90')) == 0


def test_a_package_nobody_placed_fails(measured, capsys):
    assert coverage_floor.check(measured(10, 9, "")) == 1
    assert "no floor recorded" in capsys.readouterr().out


@pytest.mark.parametrize(("before", "after"), [(50, 90), (95, 95)])
def test_recording_only_ever_raises(measured, before, after):
    coverage_floor.record(measured(10, 9, f'"models.store" = {before}'))
    assert f'"models.store" = {after}\n' in coverage_floor.FLOORS.read_text()
    assert 'perfect = ["models.law"]' in coverage_floor.FLOORS.read_text()
