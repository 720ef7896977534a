# SPDX-License-Identifier: Apache-2.0
"""Opening: the right words, the wrong words, no vault, another language."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.screens.unlock.pause import Pause
from desktop.screens.unlock.vault_row import VaultCard, VaultRow
from desktop.screens.unlock.view import Step
from desktop.shell.session import State
from models.base.errors import JournalBehind
from tests.support.window import PASSPHRASE, Journey, texts_in


@pytest.fixture
def shut(journey: Journey) -> Journey:
    """A person before a vault that is there and locked."""
    journey.find()
    return journey


def test_a_notice_stands_over_the_whole_card(shut: Journey) -> None:
    shut.door.complain(JournalBehind(missing=2))
    shut.until(lambda: shut.door.notice.width() > 0 and shut.door.notice.isVisible())
    QApplication.processEvents()
    notice, card = shut.door.notice, shut.door._card
    assert (notice.x(), notice.width()) == (card.x(), card.width())


def test_without_a_vault_nothing_can_be_opened(journey: Journey):
    assert not journey.door.open.open_button.isEnabled()
    assert not journey.door.recover.open_button.isEnabled()
    assert "Belum ada brankas" in texts_in(journey.door)


def test_a_wrong_passphrase_is_said_in_words_and_costs_time(shut: Journey):
    door = shut.door
    for number in range(4):
        shut.unlock(f"bukan frasa yang benar {number}")
        shut.until(lambda: not door.open.open_button.busy)
        assert "belum cocok" in door.open.complaint.plain
        assert not door.open.passphrase.text(), "it must be typed anew"
        if not door.open.open_button.isEnabled() and "detik" in texts_in(door.open):
            break
    else:
        pytest.fail("no delay after four wrong passphrases")
    shut.fill(door.open.passphrase.edit, PASSPHRASE)
    assert not door.open.open_button.isEnabled(), "the delay counts"
    assert shut.saksama.session.state is State.LOCKED


def test_the_next_opening_tells_of_failed_tries(shut: Journey):
    shut.unlock("bukan frasa yang benar")
    shut.until(lambda: shut.door.open.complaint.plain != "")
    shut.until(lambda: not shut.door.open.open_button.busy)
    shut.unlock()
    shut.until_open()
    assert "1 percobaan gagal" in texts_in(shut.scope.workspace.notice)


def test_the_wait_is_counted_down_to_the_end(qapp):
    seen: list[int] = []
    pause = Pause(seen.append, qapp)
    pause.start(2)
    pause.tick()
    pause.tick()
    assert seen == [2, 1, 0]
    assert pause.left == 0
    pause.deleteLater()


def test_the_window_stays_alive_while_keys_are_derived(shut: Journey):
    shut.unlock()
    assert shut.saksama.session.state is State.UNLOCKING
    assert shut.door.open.open_button.busy
    assert not shut.door.open.passphrase.isEnabled()
    shut.until_open()


def test_a_wish_to_lock_while_opening_is_honoured(shut: Journey):
    shut.unlock()
    shut.press("Ctrl+L")
    states: list[State] = []
    shut.saksama.session.opened.connect(lambda: states.append(State.OPEN))
    shut.until(lambda: shut.saksama.session.state is State.LOCKED and bool(states))
    assert shut.saksama.scope is None


def test_another_vault_is_chosen_and_remembered(shut: Journey):
    other = shut.folder / "lain.saksama"
    shut.door.choose_folder = lambda _title: other
    shut.click(shut.door.vault.button)
    assert "lain.saksama" in texts_in(shut.door.vault)
    shut.until(lambda: "Tidak ditemukan" in texts_in(shut.door.vault))
    assert not shut.door.open.open_button.isEnabled()
    shut.until(lambda: _kept(shut).get("last_path") == str(other))


def test_giving_no_folder_changes_nothing(shut: Journey):
    shut.door.choose_folder = lambda _title: None
    shut.click(shut.door.vault.button)
    assert "Unit PPA Nusa Raya.saksama" in texts_in(shut.door.vault)


def test_a_damaged_vault_is_said_above_the_door(shut: Journey):
    header = next(shut.vault.glob("header*"))
    for file in shut.vault.glob("header*"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    assert header.exists()
    shut.unlock()
    shut.until(shut.door.notice.isVisible)
    assert shut.saksama.session.state is State.LOCKED


def test_the_language_changes_live(journey: Journey):
    assert "Buka brankas perkara" in texts_in(journey.door)
    languages = journey.door.know.languages
    languages.chosen.emit("en")
    journey.until(lambda: "Open the case vault" in texts_in(journey.door))
    journey.until(lambda: _kept(journey).get("language") == "en")
    languages.chosen.emit("id")
    journey.until(lambda: "Buka brankas perkara" in texts_in(journey.door))


def test_the_ways_in_are_chosen_by_tab_link_and_keys(shut: Journey):
    door = shut.door
    shut.click(door.open.forgot_button)
    assert door.step is Step.RECOVER
    door.ways.setFocus()
    shut.qtbot.keyClick(door.ways, Qt.Key.Key_Left)
    assert door.step is Step.OPEN


def test_the_example_vault_offers_its_passphrase_and_only_it(shut: Journey):
    assert not shut.door.open.fill_button.isVisible()
    (shut.vault / "demo").touch()
    shut.saksama.door.show_vault(shut.vault)
    shut.until(shut.door.open.fill_button.isVisible)
    shut.click(shut.door.open.fill_button)
    assert len(shut.door.open.passphrase.text().split()) == 6


def test_an_empty_clipboard_pastes_nothing(shut: Journey):
    QApplication.clipboard().clear()
    shut.click(shut.door.open.forgot_button)
    shut.click(shut.door.recover.paste_button)
    assert not shut.door.recover.groups.code


def test_a_closed_vault_says_no_more_than_it_may(qtbot, indonesian):
    row = VaultRow()
    qtbot.addWidget(row)
    row.show_vault(VaultCard("Unit.saksama", True, False, 84_000_000))
    assert "84 MB" in texts_in(row)
    row.show_vault(VaultCard())
    assert "Belum ada" in texts_in(row)


def _kept(journey: Journey) -> dict[str, object]:
    """What stands in the settings file now."""
    if not journey.settings.exists():
        return {}
    return json.loads(journey.settings.read_text())


def test_folders_and_printers_are_asked_for_with_the_systems_dialogs(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
):
    door = journey.door
    answers = iter(["/srv/unit.saksama", ""])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: next(answers))
    assert door._ask_folder("Pilih") == Path("/srv/unit.saksama")
    assert door._ask_folder("Pilih") is None
    printed: list[QPrinter] = []
    monkeypatch.setattr(QPrintDialog, "show", lambda d: d.accepted.emit(d.printer()))
    door._ask_printer(printed.append)
    assert printed[0].docName() == "Saksama"
