# SPDX-License-Identifier: Apache-2.0
"""The window's world in tests: dressed in light, words compiled.

Knows the theme and the languages; must not know a screen.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import translations
from desktop.qt.translation import Languages
from desktop.theme import icons
from desktop.theme.apply import Theme
from desktop.theme.tokens import Mode


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
    """Compile the translations if a source is newer than what is there."""
    sources = list(translations.HOME.glob("*/*.ts"))
    for language in ("id", "en"):
        target = translations.HOME / f"{language}.qm"
        newest = max(source.stat().st_mtime for source in sources)
        if not target.exists() or target.stat().st_mtime < newest:
            translations.compile_all()


@pytest.fixture
def languages(qapp: QApplication, compiled: None) -> Iterator[Languages]:
    """Lend the switch of languages and put English source words back after."""
    made = Languages()
    yield made
    made.silence()
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def indonesian(languages: Languages) -> Languages:
    """Speak Indonesian during a test."""
    assert languages.use("id"), "id.qm is missing"
    return languages
