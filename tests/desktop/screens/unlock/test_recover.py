# SPDX-License-Identifier: Apache-2.0
"""The recovery key opens once, and ends in new words and a new key."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.screens.unlock.view import Step
from desktop.shell.session import State
from tests.support.window import PASSPHRASE, Journey, texts_in

NEW = "serai kunyit lengkuas kemiri ketumbar jahe"


@pytest.fixture
def code(journey: Journey) -> str:
    """The key of a vault that is there and locked."""
    return journey.find()


def _with_key(journey: Journey, code: str) -> None:
    """Come as far as the new passphrase."""
    door = journey.door
    journey.click(door.open.forgot_button)
    journey.until(lambda: door.recover.isVisible())
    journey.type_code(door.recover.groups.edits, code)
    journey.click(door.recover.open_button)
    journey.until(lambda: door.step is Step.WORDS)


def _renewed(journey: Journey) -> str:
    """Come as far as the new key; return it."""
    door = journey.door
    journey.until(lambda: door.words.offered != "")
    door.words.ways.chosen.emit("own")
    door.words.ways.set_chosen("own")
    journey.fill(door.words.own.edit, NEW)
    journey.fill(door.words.again.edit, NEW)
    journey.click(door.words.next_button)
    journey.until(lambda: door.step is Step.CODE)
    return door.code.grid.code


def test_recovery_ends_in_a_new_passphrase_and_a_new_key(journey: Journey, code: str):
    _with_key(journey, code)
    fresh = _renewed(journey)
    assert fresh != code
    journey.click(journey.door.code.print_button)
    assert journey.paper.exists()
    journey.click(journey.door.code.next_button)
    journey.type_code(journey.door.typed.groups.edits, fresh)
    journey.click(journey.door.typed.finish_button)
    journey.until_open()
    journey.lock()
    journey.unlock(PASSPHRASE)
    journey.until(lambda: journey.door.open.complaint.plain != "")
    journey.until(lambda: not journey.door.open.open_button.busy)
    journey.unlock(NEW)
    journey.until_open()


def test_a_code_is_pasted_in_one_piece(journey: Journey, code: str):
    door = journey.door
    journey.click(door.open.forgot_button)
    QApplication.clipboard().setText(f"  {code.lower()}\n")
    journey.click(door.recover.paste_button)
    assert door.recover.groups.complete
    journey.until(door.recover.open_button.isEnabled)


def test_a_wrong_group_is_named_while_typing(journey: Journey, code: str):
    door = journey.door
    journey.click(door.open.forgot_button)
    first = code.split("-")[0]
    wrong = ("A" if first[0] != "A" else "B") + first[1:]
    journey.qtbot.keyClicks(door.recover.groups.edits[0], wrong)
    assert "ke-1" in door.recover.complaint.plain
    journey.qtbot.keyClicks(door.recover.groups.edits[2], "A0")
    assert "ke-3" in door.recover.complaint.plain
    assert "angka 0" in door.recover.complaint.plain
    assert not door.recover.open_button.isEnabled()


def test_a_key_of_another_vault_opens_nothing(journey: Journey, code: str, tmp_path):
    from models.vault.recovery import format_code

    door = journey.door
    journey.click(door.open.forgot_button)
    journey.type_code(door.recover.groups.edits, format_code(bytes(range(20))))
    journey.click(door.recover.open_button)
    journey.until(lambda: door.recover.complaint.plain != "")
    assert journey.saksama.session.state is State.LOCKED
    assert door.step is Step.RECOVER


def test_giving_up_before_the_new_words_leaves_all_as_it_was(
    journey: Journey, code: str
):
    _with_key(journey, code)
    journey.click(journey.door.words.back_button)
    journey.until(lambda: journey.door.step is Step.OPEN)
    journey.until(lambda: journey.saksama.session.state is State.LOCKED)
    journey.unlock(PASSPHRASE)
    journey.until_open()


def test_a_key_not_compared_with_the_paper_locks_and_says_so(
    journey: Journey, code: str
):
    _with_key(journey, code)
    _renewed(journey)
    journey.saksama.lock()
    journey.until(journey.door.notice.isVisible)
    assert "belum dicocokkan" in texts_in(journey.door.notice)
    assert journey.saksama.session.state is State.LOCKED
    journey.unlock(NEW)
    journey.until_open()


def test_a_wrong_key_typed_back_keeps_asking(journey: Journey, code: str):
    _with_key(journey, code)
    fresh = _renewed(journey)
    journey.click(journey.door.code.next_button)
    journey.type_code(journey.door.typed.groups.edits, code)
    journey.click(journey.door.typed.finish_button)
    journey.until(lambda: journey.door.typed.complaint.plain != "")
    assert journey.door.step is Step.TYPED
    journey.click(journey.door.typed.back_button)
    assert journey.door.code.grid.code == fresh
    journey.click(journey.door.code.next_button)
    journey.type_code(journey.door.typed.groups.edits, fresh)
    journey.click(journey.door.typed.finish_button)
    journey.until_open()
