# SPDX-License-Identifier: Apache-2.0
"""The window's world in tests: dressed in light, words compiled.

Knows the theme and the languages; must not know a screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desktop
from desktop.qt.translation import Languages
from desktop.theme import icons
from desktop.theme.apply import Theme
from desktop.theme.tokens import Mode
from tests.support.journey import compile_words
from tests.support.window import Journey


@pytest.fixture(autouse=True, scope="session")
def every_module() -> None:
    """Bring in every module while coverage looks on.

    Some are only needed late, and the first to need one may be a sweep, which is
    not traced.
    """
    for found in walk_packages(desktop.__path__, "desktop."):
        if not found.name.endswith("__main__"):
            import_module(found.name)


@pytest.fixture(autouse=True, scope="session")
def dressed(qapp: QApplication) -> Iterator[Theme]:
    """Dress the application once; cached pictures go before it does."""
    theme = Theme(qapp)
    theme.apply(Mode.LIGHT)
    yield theme
    icons.forget()


@pytest.fixture(autouse=True)
def undressed_after(qapp: QApplication, dressed: Theme) -> Iterator[None]:
    """Put the plain look back after a test that chose another size or mode."""
    before = qapp.styleSheet()
    yield
    if qapp.styleSheet() != before:
        dressed.apply(Mode.LIGHT)


@pytest.fixture(scope="session")
def compiled() -> None:
    """Speak the words as they stand in the sources."""
    compile_words()


@pytest.fixture
def languages(qapp: QApplication, compiled: None) -> Iterator[Languages]:
    """Lend the switch of languages and put English source words back after."""
    made = Languages()
    yield made
    made.silence()


@pytest.fixture
def indonesian(languages: Languages) -> Languages:
    """Speak Indonesian during a test."""
    assert languages.use("id"), "id.qm is missing"
    return languages


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path, compiled: None) -> Iterator[Journey]:
    """Lend a person at the real window."""
    made = Journey(qtbot, tmp_path)
    yield made
    made.end()
