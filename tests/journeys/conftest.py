# SPDX-License-Identifier: Apache-2.0
"""Lends a person at the real window, before a vault of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import CaseJourney, compile_words


@pytest.fixture(autouse=True, scope="session")
def compiled() -> None:
    """Speak Indonesian as it stands in the sources."""
    compile_words()


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path) -> Iterator[CaseJourney]:
    made = CaseJourney(qtbot, tmp_path)
    yield made
    made.end()
