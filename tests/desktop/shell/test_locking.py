# SPDX-License-Identifier: Apache-2.0
"""After a lock nothing of the case is left: no widget, no model, no descriptor."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QObject
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from desktop.qt.port import Route
from desktop.shell.session import State
from models.base.errors import DiskTrouble
from models.base.ids import AnswerId, CaseId, ExhibitId, PersonId, StatementId
from models.base.progress import Progress
from models.casefile.case import Case, CaseNumbers, CaseStory
from models.casefile.evidence import Exhibit
from models.casefile.people import Particulars, Person, Role, RoleSpan
from models.casefile.statements import Answer, Statement, StatementKind
from models.snapshot.case import CaseSnapshot, Changed
from models.usecases.cases import create_case
from models.usecases.evidence import save_exhibit
from models.usecases.people import save_person
from models.usecases.statements import save_answer, save_statement
from tests.support.window import Journey, texts_in

CANARY = "KENARI-7731"


def _case() -> Case:
    """A case whose every text carries the canary."""
    story = CaseStory(summary=f"Ringkas {CANARY}", narrative=f"Uraian {CANARY}")
    numbers = CaseNumbers(f"BP-{CANARY}")
    return Case(CaseId(""), numbers, f"Pabrik {CANARY}", "", story=story)


@pytest.fixture
def inside(journey: Journey) -> Journey:
    """A person in an open case that carries the canary."""
    journey.enter()
    _open_canary(journey)
    return journey


def _open_canary(journey: Journey) -> None:
    frame = journey.scope.frame
    case = _do(journey, create_case, _case()).id
    _fill(journey, CaseId(case))
    frame.open_case(case)
    journey.until(lambda: frame.snapshot is not None)
    for key in frame.case_keys:
        frame.go(Route(key))
        journey.tasks.drain()
        QApplication.processEvents()
        assert CANARY in texts_in(journey.window), key
    frame.go(Route("statements"))
    assert _canaries()


def _fill(journey: Journey, case: CaseId) -> None:
    """Put the canary into a person, a statement, its answers and an exhibit."""
    known = Particulars(full_name=f"Darsono {CANARY}")
    suspect = Person(
        PersonId(""), case, "", (RoleSpan(Role.SUSPECT),), particulars=known
    )
    _do(journey, save_person, suspect)
    victim = Person(PersonId(""), case, "", (RoleSpan(Role.VICTIM),), note=CANARY)
    heard = _do(journey, save_person, victim)
    statement = _do(
        journey,
        save_statement,
        Statement(
            StatementId(""),
            case,
            PersonId(heard.id),
            StatementKind.FIRST,
            date(2026, 11, 1),
            "",
            number=CANARY,
        ),
    )
    answer = Answer(
        AnswerId(""), StatementId(statement.id), 0, f"Tanya {CANARY}?", CANARY
    )
    _do(journey, save_answer, case, answer)
    kind = next(iter(journey.scope.frame._tools.catalogue.evidence_kinds))
    thing = Exhibit(ExhibitId(""), case, "", f"Buku bon {CANARY}", kind, note=CANARY)
    _do(journey, save_exhibit, thing)


def _do(journey: Journey, verb: Callable[..., Changed], *arguments: object) -> Changed:
    """Do a verb the way a presenter does."""
    done: list[object] = []
    work = partial(verb, journey.scope.frame._tools, *arguments)
    journey.tasks.run(journey.scope.frame, work, done.append, done.append)
    journey.until(lambda: bool(done))
    assert isinstance(done[0], Changed), done[0]
    return done[0]


def _models() -> Iterator[QAbstractItemModel]:
    """Every item model that still lives."""
    for found in gc.get_objects():
        if isinstance(found, QAbstractItemModel) and isValid(found):
            yield found


def _canaries() -> list[str]:
    """Where the canary can still be read in Qt's tree."""
    found = []
    for widget in QApplication.allWidgets():
        if CANARY in texts_in(widget):
            found.append(f"widget {type(widget).__name__}")
    for model in _models():
        for row in range(min(model.rowCount(), 200)):
            columns = 1
            if not isinstance(model, QAbstractListModel):
                columns = model.columnCount()
            for column in range(columns):
                if CANARY in str(model.index(row, column).data()):
                    found.append(f"model {type(model).__name__}")
    return found


def test_no_widget_and_no_model_keeps_a_word_of_the_case(inside: Journey):
    assert _canaries()
    inside.lock()
    assert _canaries() == []


def test_the_scope_and_all_it_held_is_gone(inside: Journey):
    scope = inside.scope
    watched = {
        "scope": weakref.ref(scope),
        "frame": weakref.ref(scope.frame),
        "workspace": weakref.ref(scope.workspace),
        "snapshot file": weakref.ref(scope.frame),
        **{page.key: weakref.ref(page) for page in scope.frame.pages},
        **{f"{p.key} view": weakref.ref(p.view) for p in scope.frame.pages},
    }
    del scope
    inside.lock()
    gc.collect()
    alive = [name for name, ref in watched.items() if ref() is not None]
    assert alive == []


@pytest.fixture
def other_tests() -> set[int]:
    """What tests before this one still hold of their own."""
    gc.collect()
    return {id(found) for found in _behind_the_door()}


def test_python_keeps_no_shell_of_a_page_either(other_tests: set[int], inside: Journey):
    inside.lock()
    gc.collect()
    left = [
        f"{type(found).__module__}.{type(found).__name__}"
        for found in _behind_the_door()
        if id(found) not in other_tests
    ]
    assert sorted(set(left)) == []


def _behind_the_door() -> list[object]:
    """Everything Python holds that can only be met in an open vault."""
    kinds = (QObject, CaseSnapshot, Answer, Exhibit, Statement)
    return [
        found
        for found in gc.get_objects()
        if isinstance(found, kinds) and _is_behind_the_door(type(found).__module__)
    ]


def _is_behind_the_door(module: str) -> bool:
    """Whether a class can only be met in an open vault."""
    if module.startswith(("desktop.screens.unlock", "desktop.screens.settings.pref")):
        return False
    return module.startswith(
        ("desktop.screens", "desktop.item_models", "desktop.viewer", "models.")
    )


def test_no_descriptor_into_the_vault_is_left(inside: Journey):
    if not sys.platform.startswith("linux"):
        pytest.skip("descriptors are listed on Linux only")
    assert _open_files(inside.vault)
    inside.lock()
    # The door reads sizes and dates of the closed vault for a moment.
    inside.until(lambda: _open_files(inside.vault) == [])


def _open_files(folder: Path) -> list[str]:
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = entry.readlink()
        except OSError:
            continue
        if target.is_relative_to(folder):
            found.append(str(target))
    return found


def test_locking_and_opening_shows_the_same_again(inside: Journey):
    inside.lock()
    inside.unlock()
    inside.until_open()
    inside.scope.frame.go(Route("cases"))
    inside.until(lambda: "1 perkara" in texts_in(inside.scope.workspace))


def test_every_page_is_asked_for_its_drafts_before_anything_ends(inside: Journey):
    order: list[str] = []
    frame = inside.scope.frame
    for page in frame.pages:
        page.leave = partial(order.append, page.key)  # type: ignore[method-assign]
    frame.destroyed.connect(lambda: order.append("destroyed"))
    keys = [page.key for page in frame.pages]
    del frame, page
    inside.lock()
    assert order == [*keys, "destroyed"]


def test_a_page_that_fails_to_leave_does_not_keep_the_vault_open(
    inside: Journey, capsys
):
    page = inside.scope.frame.pages[0]

    def leave() -> None:
        raise TypeError(CANARY)

    page.leave = leave  # type: ignore[method-assign]
    del page
    inside.lock()
    assert inside.saksama.scope is None
    assert CANARY not in capsys.readouterr().err


def test_a_draft_the_disk_refused_is_told_at_the_door(inside: Journey):
    frame = inside.scope.frame
    page = frame.pages[0]

    def refused() -> None:
        raise DiskTrouble("full")

    page.leave = lambda: inside.tasks.run(  # type: ignore[method-assign]
        frame, refused, lambda _: None, frame.trouble
    )
    del page
    inside.press("Ctrl+L")
    inside.until(lambda: inside.saksama.session.state is State.LOCKED)
    inside.until(inside.door.notice.isVisible)
    assert "penuh" in texts_in(inside.door.notice)


def test_dialogs_are_closed_and_pictures_dropped(inside: Journey):
    dialog = QDialog(inside.window)
    dialog.open()
    assert dialog.isVisible()
    QPixmapCache.insert("canary", QPixmap(4, 4))
    inside.saksama.lock()
    inside.until(lambda: inside.saksama.session.state is State.LOCKED)
    assert not dialog.isVisible()
    assert QPixmapCache.find("canary") is None
    dialog.deleteLater()


def test_what_we_copied_is_gone_and_what_others_copied_stays(inside: Journey):
    clipboard = QApplication.clipboard()
    inside.saksama.clipboard.copy(CANARY)
    assert clipboard.text() == CANARY
    inside.lock()
    assert clipboard.text() == ""


def test_locking_twice_is_locking_once(inside: Journey):
    inside.saksama.lock()
    inside.saksama.lock()
    inside.until(lambda: inside.saksama.session.state is State.LOCKED)
    inside.unlock()
    inside.until_open()


def test_closing_the_window_locks_first(inside: Journey):
    inside.window.close()
    inside.until(lambda: inside.saksama.session.state is State.LOCKED)
    inside.until(lambda: not inside.window.isVisible())
    assert _canaries() == []


def test_no_window_but_ours_ever_shows(inside: Journey):
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [inside.window]
    assert {w.windowTitle() for w in QApplication.topLevelWidgets()} <= {"", "Saksama"}


def test_long_work_is_stopped_and_its_late_reply_reaches_nobody(inside: Journey):
    heard: list[object] = []

    def endless(progress: Progress) -> None:
        while True:
            progress.report(0, 1)

    door = inside.saksama.door
    inside.tasks.crunch(door, endless, heard.append, heard.append)
    inside.lock()
    QApplication.processEvents()
    assert heard == []


def test_no_part_of_a_page_outlives_the_lock_as_a_window(inside: Journey):
    inside.lock()
    strays = [
        type(widget).__name__
        for widget in QApplication.topLevelWidgets()
        if _is_behind_the_door(type(widget).__module__)
    ]
    assert strays == []
