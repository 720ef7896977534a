# SPDX-License-Identifier: Apache-2.0
"""Going from page to page, back, by keys; publishing, undoing, staging."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.qt.port import Route
from desktop.shell.frame import Frame
from desktop.shell.stage_dialog import StageDialog
from desktop.widgets.notice_bar import Notice
from models.base.errors import Cancelled, Conflict, FieldInvalid
from models.base.ids import CaseId, PersonId
from models.casefile.case import Case, CaseNumbers
from models.casefile.people import Person, Role, RoleSpan
from models.snapshot.case import CaseSnapshot, Changed, Part
from models.snapshot.kinds import Kind
from models.usecases.cases import create_case
from models.usecases.people import save_person
from models.usecases.removal import remove
from tests.support.window import Journey, texts_in


def _run(journey: Journey, verb, *arguments) -> Changed:
    """Do a verb the way a presenter does, and publish what changed."""
    frame = journey.scope.frame
    done: list[Changed] = []
    work = partial(verb, frame._tools, *arguments)
    journey.tasks.run(frame, work, done.append, lambda e: done.append(e))
    journey.until(lambda: bool(done))
    assert isinstance(done[0], Changed), done[0]
    frame.publish(done[0])
    return done[0]


def _made(journey: Journey, number: str) -> str:
    case = Case(CaseId(""), CaseNumbers(number), f"Perkara {number}", "")
    return _run(journey, create_case, case).id


@pytest.fixture
def inside(journey: Journey) -> Journey:
    """A person in an open case."""
    journey.enter()
    _show(journey, _made(journey, "BP-1/2026"))
    return journey


def _show(journey: Journey, case: str) -> None:
    frame = journey.scope.frame
    frame.open_case(case)
    journey.until(lambda: _open_id(frame) == case)


def _open_id(frame: Frame) -> str:
    return frame.snapshot.file.case.id if frame.snapshot else ""


def test_the_rail_shows_the_vault_then_the_case(inside: Journey):
    frame, workspace = inside.scope.frame, inside.scope.workspace
    assert frame.current == "summary"
    assert workspace.header.isVisible()
    assert "BP-1/2026" in texts_in(workspace.header)
    inside.click(workspace.rail._back)
    assert frame.current == "cases"
    assert not workspace.header.isVisible()
    assert frame.snapshot is None


def test_every_place_on_the_rail_can_be_pressed(inside: Journey):
    frame, rail = inside.scope.frame, inside.scope.workspace.rail
    for key in frame.case_keys:
        inside.click(rail._buttons[key])
        assert frame.current == key
        assert rail.current == key
    frame.leave_case()
    for key in frame.vault_keys:
        inside.click(rail._buttons[key])
        assert frame.current == key


def test_keys_turn_pages_and_alt_left_goes_back(inside: Journey):
    frame = inside.scope.frame
    keys = frame.case_keys
    inside.press("Ctrl+2")
    assert frame.current == keys[1]
    inside.press("Ctrl+1")
    assert frame.current == keys[0]
    inside.press("Alt+Left")
    assert frame.current == keys[1]
    inside.press("Ctrl+9")
    assert frame.current in {keys[1], *keys[8:]}


def test_back_leads_into_the_case_that_was_left(inside: Journey):
    frame = inside.scope.frame
    case = _open_id(frame)
    frame.go(Route("settings"))
    assert frame.snapshot is None
    inside.press("Alt+Left")
    inside.until(lambda: _open_id(frame) == case)
    assert frame.current == "summary"
    inside.press("Alt+Left")
    inside.until(lambda: frame.current == "home")
    inside.press("Alt+Left")
    assert frame.current == "home"


def test_a_page_out_of_sight_is_told_when_it_is_shown(inside: Journey):
    frame = inside.scope.frame
    page = next(p for p in frame.pages if p.key == "people")
    seen: list[Part] = []
    shown = page.show

    def show(snapshot: CaseSnapshot, parts: Part) -> None:
        seen.append(parts)
        shown(snapshot, parts)

    page.show = show
    inside.until(lambda: frame.current == "summary")
    changed = _run(inside, save_person, _victim(frame))
    assert changed.parts & Part.PEOPLE
    assert seen == []
    frame.go(Route("people"))
    assert len(seen) == 1
    assert seen[0] & Part.PEOPLE
    frame.go(Route("summary"))
    frame.go(Route("people"))
    assert len(seen) == 1, "nothing moved in between"


def _victim(frame: Frame) -> Person:
    case = CaseId(_open_id(frame))
    return Person(PersonId(""), case, "", (RoleSpan(Role.VICTIM),))


def test_another_cases_change_does_not_touch_this_one(inside: Journey):
    frame = inside.scope.frame
    before = _open_id(frame)
    _made(inside, "BP-2/2026")
    assert _open_id(frame) == before


def test_a_toast_takes_the_act_back_by_button_and_by_key(inside: Journey):
    frame, toast = inside.scope.frame, inside.scope.workspace.toast
    made = _run(inside, save_person, _victim(frame))
    removed = _run(inside, remove, CaseId(_open_id(frame)), *_named(made))
    assert not frame.snapshot.file.people
    frame.say("K-01 dihapus", removed.undo)
    inside.until(toast.isVisible)
    assert "K-01 dihapus" in texts_in(toast)
    inside.press("Ctrl+Z")
    inside.until(lambda: len(frame.snapshot.file.people) == 1)
    inside.until(lambda: "diurungkan" in texts_in(toast))


@pytest.mark.parametrize("by_key", [True, False])
def test_a_case_taken_out_comes_back_into_the_list(inside: Journey, by_key: bool):
    frame, toast = inside.scope.frame, inside.scope.workspace.toast
    case = CaseId(_open_id(frame))
    frame.leave_case()
    page = next(p for p in frame.pages if p.key == "cases")
    inside.until(lambda: page._model.rowCount() == 1)
    page._remove(case, "BP-1/2026", "Dibuat dua kali")
    inside.until(lambda: page._model.rowCount() == 0)
    inside.until(toast.isVisible)
    if by_key:
        inside.press("Ctrl+Z")
    else:
        inside.click(toast._button)
    inside.until(lambda: page._model.rowCount() == 1)
    inside.until(lambda: "diurungkan" in texts_in(toast))


def _named(changed: Changed) -> tuple[Kind, str, str]:
    return (Kind.PERSON, changed.id, "salah catat, orang yang sama")


def test_trouble_is_said_with_what_is_safe_and_what_to_do(inside: Journey):
    frame, notice = inside.scope.frame, inside.scope.workspace.notice
    frame.trouble(Conflict("person", "x"))
    assert notice.isVisible()
    assert inside.scope.workspace._notice_room.isVisible()
    inside.click(notice._close)
    inside.until(lambda: not inside.scope.workspace._notice_room.isVisible())


def test_a_trouble_leaves_with_its_page(inside: Journey):
    frame, notice = inside.scope.frame, inside.scope.workspace.notice
    frame.go(Route("people"))
    frame.trouble(FieldInvalid("person", "in_use", (("count", "T-01"),)))
    frame.go(Route("people", "x"))
    assert notice.isVisible(), "the page is still the same"
    frame.go(Route("summary"))
    assert not notice.isVisible()
    frame.trouble(FieldInvalid("answer", "signed"))
    frame.leave_case()
    assert not notice.isVisible()


def test_any_other_notice_stays_when_pages_turn(inside: Journey):
    frame, notice = inside.scope.frame, inside.scope.workspace.notice
    notice.show_notice(Notice("Riwayat lebih tua", "", "warn"))
    frame.go(Route("people"))
    assert notice.isVisible()


def test_a_conflict_reads_the_case_again(inside: Journey):
    frame = inside.scope.frame
    before = frame.snapshot
    frame.trouble(Conflict("case", "x"))
    inside.until(lambda: frame.snapshot is not before)


def test_what_was_stopped_is_no_alarm(inside: Journey):
    frame, workspace = inside.scope.frame, inside.scope.workspace
    frame.trouble(Cancelled())
    assert workspace.toast.isVisible()
    assert not workspace.notice.isVisible()


def _dialog(journey: Journey) -> StageDialog:
    def shown() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if w.isVisible()]

    journey.until(lambda: any(isinstance(w, StageDialog) for w in shown()))
    return next(w for w in shown() if isinstance(w, StageDialog))


def test_the_stage_is_set_from_the_header_and_journalled(inside: Journey):
    frame, workspace = inside.scope.frame, inside.scope.workspace
    first = frame.snapshot.file.case.stage
    inside.click(workspace.stage_button)
    dialog = _dialog(inside)
    dialog.list.setFocus()
    inside.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    inside.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    inside.click(dialog.take_button)
    inside.until(lambda: frame.snapshot.file.case.stage != first)
    stages = list(frame._tools.catalogue.stages)
    assert frame.snapshot.file.case.stage == stages[2]
    assert workspace.toast.isVisible()
    label = frame._tools.catalogue.stages[stages[2]].label.id
    assert label in workspace.header.stepper.accessibleName()


def test_a_press_on_the_stepper_asks_for_the_stage(inside: Journey):
    frame, stepper = inside.scope.frame, inside.scope.workspace.header.stepper
    before = frame.snapshot
    inside.qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    dialog = _dialog(inside)
    inside.click(dialog.cancel_button)
    assert frame.snapshot is before


def test_what_says_that_the_stage_does_not_fit_leads_to_the_choice(inside: Journey):
    frame = inside.scope.frame
    frame.go(Route("summary", field="stage"))
    dialog = _dialog(inside)
    assert frame.shown.key == "summary"
    inside.click(dialog.cancel_button)


def test_the_same_stage_changes_nothing(inside: Journey):
    frame = inside.scope.frame
    before = frame.snapshot
    inside.click(inside.scope.workspace.stage_button)
    inside.qtbot.keyClick(_dialog(inside).list, Qt.Key.Key_Return)
    inside.until(lambda: not _is_dialog_open())
    assert frame.snapshot is before


def _is_dialog_open() -> bool:
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return any(isinstance(w, QDialog) for w in shown)


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)
def test_the_menu_of_the_user_leads_to_settings_and_lock(inside: Journey):
    workspace = inside.scope.workspace
    inside.click(workspace.user_button)
    inside.until(workspace.menu.isVisible)
    settings, lock = workspace.menu.actions()
    assert settings.text() == "Pengaturan"
    settings.trigger()
    assert inside.scope.frame.current == "settings"
    workspace.menu.hide()
    lock.trigger()
    inside.until(lambda: inside.saksama.scope is None)


def test_the_lock_button_locks(inside: Journey):
    inside.click(inside.scope.workspace.lock_button)
    inside.until(lambda: inside.door.isVisible())


def test_f6_walks_between_rail_header_and_page(inside: Journey):
    workspace = inside.scope.workspace
    parts = set()
    for _ in range(6):
        inside.press("F6")
        focus = QApplication.focusWidget()
        for name in ("rail", "header", "stack"):
            if getattr(workspace, name).isAncestorOf(focus):
                parts.add(name)
    assert parts == {"rail", "header", "stack"}
    inside.press("Shift+F6")
    assert QApplication.focusWidget() is not None


@pytest.mark.parametrize(("wide", "high"), [(1024, 600), (1366, 696), (1920, 1000)])
def test_rail_and_header_fold_to_the_window(inside: Journey, wide: int, high: int):
    inside.window.resize(wide, high)
    inside.until(lambda: inside.scope.workspace.width() == wide)
    assert inside.scope.workspace.rail.narrow == (wide < 1180)
    assert inside.scope.workspace.lock_button.narrow == (wide < 1180)


def test_the_language_is_said_anew_everywhere(inside: Journey):
    settings = inside.saksama
    inside.door.know.language_chosen.emit("en")
    inside.until(lambda: settings.languages.code == "en")
    inside.until(lambda: "Lock the vault" in texts_in(inside.scope.workspace))
    rail = inside.scope.workspace.rail
    inside.until(lambda: rail._buttons["journal"].text() == "Journal")
    assert "Investigator" in inside.scope.workspace.user_button.accessibleName()
