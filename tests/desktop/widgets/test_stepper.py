# SPDX-License-Identifier: Apache-2.0
"""The stepper keeps the step now readable at any width."""

from __future__ import annotations

import pytest

from desktop.widgets.clipping import find_clipped
from desktop.widgets.stepper import Stepper

STEPS = (
    "Laporan",
    "Penyidikan",
    "Tahap I",
    "P-19",
    "P-21",
    "Tahap II",
    "Sidang",
    "Putusan & restitusi",
)


@pytest.mark.parametrize("width", [1100, 700, 320])
def test_the_stepper_keeps_the_step_now_readable(qtbot, width):
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.set_steps(STEPS, 3, "Tahap 4 dari 8, P-19")
    stepper.resize(width, 22)
    stepper.show()
    assert find_clipped(stepper) == []
    assert stepper.accessibleName() == "Tahap 4 dari 8, P-19"


@pytest.mark.parametrize("now", [0, 7])
def test_the_first_and_last_steps_are_drawn(qtbot, now):
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.resize(1100, 22)
    before = stepper.grab().toImage()
    stepper.set_steps(STEPS, now)
    assert stepper.grab().toImage() != before
    assert stepper.accessibleName() == STEPS[now]


@pytest.mark.parametrize("width", [1100, 320])
def test_each_step_is_found_where_it_stands(qtbot, width):
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.resize(width, 22)
    assert stepper.step_at(5) == -1
    stepper.set_steps(STEPS, 3)
    assert stepper.step_at(2) == 0
    assert stepper.step_at(width - 2) == len(STEPS) - 1
    found = [stepper.step_at(across) for across in range(0, width, 5)]
    assert found == sorted(found)
    assert set(found) == set(range(len(STEPS)))
