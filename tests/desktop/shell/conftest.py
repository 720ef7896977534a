# SPDX-License-Identifier: Apache-2.0
"""Lends a person at the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import Journey


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path, compiled: None) -> Iterator[Journey]:
    made = Journey(qtbot, tmp_path)
    yield made
    made.end()
