# SPDX-License-Identifier: Apache-2.0
"""Making a vault by hand, from the first field to the open window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from desktop.screens.unlock.view import Step
from desktop.shell.session import State
from tests.support.window import PASSPHRASE, USER, Journey


def _words_on(paper: Path) -> str:
    """The text of a printed page."""
    document = QPdfDocument()
    assert document.load(str(paper)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    return document.getAllText(0).text()


def _founded(journey: Journey, name: str = "Unit PPA Nusa Raya") -> None:
    """Come as far as the passphrase."""
    door = journey.door
    journey.click(door.open.create_button)
    journey.fill(door.place.name, name)
    door.choose_folder = lambda _title: journey.folder
    journey.click(door.place.folder_button)
    journey.fill(door.place.user, USER)
    journey.click(door.place.next_button)
    journey.until(lambda: door.words.offered != "")


def test_a_vault_is_made_printed_typed_back_and_opens_again(journey: Journey):
    code = journey.create()
    assert journey.scope.frame.current == "home"
    assert journey.vault.is_dir()
    printed = _words_on(journey.paper)
    for group in code.split("-"):
        assert group in printed
    assert "Unit PPA Nusa Raya" in printed
    journey.lock()
    journey.unlock()
    journey.until_open()
    assert journey.window.windowTitle() == "Saksama"


def test_six_offered_words_open_the_vault(journey: Journey):
    _founded(journey)
    door = journey.door
    first = door.words.offered
    assert len(first.split()) == 6
    journey.click(door.words.other_button)
    journey.until(lambda: door.words.offered != first)
    words = door.words.offered
    journey.fill(door.words.again.edit, words)
    journey.click(door.words.next_button)
    journey.until(lambda: door.step is Step.CODE)
    assert not door.words.offered, "the words must not stay on screen or in memory"
    code = door.code.grid.code
    journey.click(door.code.next_button)
    journey.type_code(door.typed.groups.edits, code)
    journey.qtbot.keyClick(door.typed.groups.edits[-1], Qt.Key.Key_Return)
    journey.until_open()
    journey.lock()
    journey.unlock(words)
    journey.until_open()


def test_a_passphrase_everybody_uses_is_refused_where_it_is_typed(journey: Journey):
    _founded(journey)
    door = journey.door
    door.words.ways.chosen.emit("own")
    door.words.ways.set_chosen("own")
    journey.fill(door.words.own.edit, "passwordpassword")
    journey.fill(door.words.again.edit, "passwordpassword")
    journey.click(door.words.next_button)
    journey.until(lambda: door.words.complaint.plain != "")
    assert door.step is Step.WORDS
    assert not journey.vault.exists()


def test_two_different_passphrases_do_not_go_on(journey: Journey):
    _founded(journey)
    door = journey.door
    journey.fill(door.words.again.edit, "enam kata yang lain sama sekali")
    assert not door.words.next_button.isEnabled()


def test_a_place_that_is_taken_is_said_at_the_place(journey: Journey):
    journey.vault.mkdir()
    (journey.vault / "something").write_text("else")
    _founded(journey)
    door = journey.door
    journey.fill(door.words.again.edit, door.words.offered)
    journey.click(door.words.next_button)
    journey.until(lambda: door.step is Step.PLACE)
    assert (journey.vault / "something").read_text() == "else"


def test_a_name_no_folder_can_have_is_said_at_once(journey: Journey):
    door = journey.door
    journey.click(door.open.create_button)
    journey.fill(door.place.user, USER)
    journey.fill(door.place.name, "Unit/PPA")
    assert not door.place.next_button.isEnabled()
    journey.fill(door.place.name, "Unit PPA")
    assert door.place.next_button.isEnabled()


def test_a_wrong_key_leaves_the_vault_unfinished(journey: Journey):
    _founded(journey)
    door = journey.door
    journey.fill(door.words.again.edit, door.words.offered)
    journey.click(door.words.next_button)
    journey.until(lambda: door.step is Step.CODE)
    other = "22222-22222"
    journey.click(door.code.next_button)
    edit = door.typed.groups.edits[0]
    journey.qtbot.keyClicks(edit, other.split("-")[0])
    assert door.typed.complaint.plain
    assert not door.typed.finish_button.isEnabled()
    journey.click(door.typed.back_button)
    assert door.step is Step.CODE
    assert journey.saksama.session.state is State.LOCKED


def test_giving_up_leaves_nothing_behind(journey: Journey):
    _founded(journey)
    door = journey.door
    journey.fill(door.words.again.edit, door.words.offered)
    journey.click(door.words.next_button)
    journey.until(lambda: door.step is Step.CODE)
    journey.click(door.code.back_button)
    journey.until(lambda: door.step is Step.OPEN)
    assert not journey.vault.exists()
    assert not door.code.grid.code


def test_steps_can_be_walked_back(journey: Journey):
    _founded(journey)
    door = journey.door
    journey.click(door.words.back_button)
    assert door.step is Step.PLACE
    assert door.place.name.text() == "Unit PPA Nusa Raya"
    journey.click(door.place.back_button)
    assert door.step is Step.OPEN
    assert not door.place.name.text()


def test_when_the_screen_locks_the_key_is_covered(journey: Journey):
    _founded(journey)
    door = journey.door
    journey.fill(door.words.again.edit, door.words.offered)
    journey.click(door.words.next_button)
    journey.until(lambda: door.step is Step.CODE)
    journey.saksama.lock()
    assert door.step is Step.TYPED


def test_the_passphrase_is_nowhere_in_the_folder(journey: Journey):
    journey.create()
    journey.lock()
    for file in journey.folder.rglob("*"):
        if file.is_file() and file != journey.paper:
            assert PASSPHRASE.encode() not in file.read_bytes(), file.name
