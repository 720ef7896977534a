# SPDX-License-Identifier: Apache-2.0
"""Each setting holds at once, stays after a restart, and nothing else is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.qt.port import Route
from desktop.screens.settings.view import SettingsView
from desktop.theme.tokens import Mode
from desktop.widgets.clipping import find_clipped
from tests.support.window import Journey, texts_in


@pytest.fixture
def page(journey: Journey) -> SettingsView:
    """The page of settings in an open vault."""
    journey.enter()
    journey.scope.frame.go(Route("settings"))
    found = next(p for p in journey.scope.frame.pages if p.key == "settings")
    assert isinstance(found.view, SettingsView)
    return found.view


def _kept(journey: Journey) -> dict[str, object]:
    return json.loads(journey.settings.read_text()) if journey.settings.exists() else {}


def test_the_look_changes_and_stays(journey: Journey, page: SettingsView):
    page.themes.setFocus()
    journey.click(page.themes._choices["dark"])
    assert journey.saksama.theme.mode is Mode.DARK
    journey.until(lambda: _kept(journey).get("theme") == "dark")
    journey.qtbot.keyClick(page.themes._choices["dark"], Qt.Key.Key_Left)
    assert journey.saksama.theme.mode is Mode.LIGHT


def test_the_language_changes_and_the_choices_keep_their_place(
    journey: Journey, page: SettingsView
):
    journey.click(page.languages._choices["en"])
    journey.until(lambda: "Text size" in texts_in(page))
    assert QLocale().language() is QLocale.Language.English
    journey.until(lambda: _kept(journey).get("language") == "en")
    journey.click(page.languages._choices["id"])
    journey.until(lambda: "Ukuran huruf" in texts_in(page))


@pytest.mark.parametrize("percent", [112, 125, 150])
def test_the_text_grows_and_nothing_is_clipped(
    journey: Journey, page: SettingsView, percent: int
):
    page.scales.setCurrentIndex(page.scales.findData(percent))
    page.scales.activated.emit(page.scales.currentIndex())
    assert journey.saksama.theme.scale == percent
    journey.until(lambda: _kept(journey).get("scale") == percent)
    assert find_clipped(journey.window) == []


def test_minutes_are_set_by_keyboard_and_hold_at_once(
    journey: Journey, page: SettingsView
):
    page.minutes.setFocus()
    journey.qtbot.keyClick(page.minutes, Qt.Key.Key_Right)
    assert page.minutes.value() == 6
    assert "6 menit" in texts_in(page)
    assert journey.saksama.wakefulness.autolock.limit == 360
    journey.qtbot.keyClick(page.minutes, Qt.Key.Key_End)
    assert page.minutes.value() == 15
    journey.qtbot.keyClick(page.minutes, Qt.Key.Key_Home)
    assert page.minutes.value() == 1
    journey.until(lambda: _kept(journey).get("minutes") == 1)
    assert "1 menit" in texts_in(journey.door.know)


def test_everything_is_found_again_after_a_restart(
    qtbot: QtBot, tmp_path: Path, compiled: None
):
    (tmp_path / "settings.json").write_text(
        json.dumps({"theme": "dark", "language": "en", "scale": 125, "minutes": 9})
    )
    journey = Journey(qtbot, tmp_path)
    saksama = journey.saksama
    assert saksama.theme.mode is Mode.DARK
    assert saksama.theme.scale == 125
    assert saksama.languages.code == "en"
    assert saksama.wakefulness.autolock.limit == 540
    assert "9 minutes" in texts_in(journey.door.know)
    journey.end()
    again = Journey(qtbot, tmp_path)
    assert again.saksama.preferences.minutes == 9
    again.end()


def test_about_names_versions_law_and_that_nobody_signed(
    journey: Journey, page: SettingsView
):
    words = texts_in(page.about)
    for expected in ("Python", "Qt", "SQLCipher", "belum ditandatangani"):
        assert expected in words
    assert journey.scope.frame._tools.catalogue.edition in words
    assert "bukan nasihat hukum" in words


def test_versions_are_copied_for_a_short_while(journey: Journey, page: SettingsView):
    journey.click(page.about.copy_button)
    assert "SQLCipher" in QApplication.clipboard().text()
    assert "10 detik" in texts_in(journey.scope.workspace.toast)
    journey.lock()
    assert QApplication.clipboard().text() == ""


def test_every_licence_is_readable(journey: Journey, page: SettingsView):
    box = page.about.licences
    assert box.count() > 10
    before = page.about.text.toPlainText()
    box.setFocus()
    journey.qtbot.keyClick(box, Qt.Key.Key_End)
    assert page.about.text.toPlainText() != before
    assert page.about.text.isReadOnly()


def test_nothing_of_a_case_stands_in_the_file(journey: Journey, page: SettingsView):
    journey.click(page.themes._choices["light"])
    journey.until(lambda: "theme" in _kept(journey))
    kept = _kept(journey)
    assert set(kept) == {"theme", "language", "scale", "minutes", "last_path"}
    assert kept["last_path"] in {"", str(journey.vault)}
