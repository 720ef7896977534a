# SPDX-License-Identifier: Apache-2.0
"""A person who works on a case at the real window: gestures, not verbs.

Knows pages and forms by what is shown; every step goes through keys, mouse and
real threads, and waits for what must be seen, never for a time. The example
vault is built once a run and copied.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

import translations
from desktop.qt.port import Route
from desktop.screens.case.count_form import CountDialog
from desktop.screens.documents.choice import Choice
from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.people.form import PersonForm
from desktop.screens.statements.answer_form import AnswerForm
from desktop.screens.statements.forms import StatementForm
from desktop.screens.unlock.view import Step
from desktop.shell.example import Example, make_example
from desktop.shell.frame import Frame
from desktop.widgets.case_form import CaseForm
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.link_dialog import LinkDialog
from models.base.clock import Moment, SystemClock
from models.casefile.file import CaseFile
from models.casefile.people import Person, Role
from models.snapshot.case import CaseSnapshot, IssuedDocument
from tests.support.window import USER, Journey

D = TypeVar("D", bound=QDialog)
T = TypeVar("T")
CTRL = Qt.KeyboardModifier.ControlModifier
_LAYOUTS = 4  # a row that wraps tells the column, which tells the area around it
SHIFT = Qt.KeyboardModifier.ShiftModifier


def compile_words() -> None:
    """Compile the translations if a source is newer than what is there."""
    sources = list(translations.HOME.glob("*/*.ts"))
    newest = max(source.stat().st_mtime for source in sources)
    targets = [translations.HOME / f"{language}.qm" for language in ("id", "en")]
    if any(not t.exists() or t.stat().st_mtime < newest for t in targets):
        translations.compile_all()


@cache
def example_vault() -> Example:
    """Build the example vault once for all journeys of this process."""
    folder = Path(tempfile.mkdtemp(prefix="saksama-example-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return make_example(folder, SystemClock())


class PushedClock(SystemClock):
    """The machine's clock, pushed ahead by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0

    def moment(self) -> Moment:
        """Return the moment, both clocks pushed alike: nobody slept."""
        real = super().moment()
        steady = real.monotonic_ns + self.ahead * 1_000_000_000
        return Moment(self.now(), real.offset_minutes, steady, real.boot_id)

    def now(self) -> datetime:
        """Return the wall clock."""
        return super().now() + timedelta(seconds=self.ahead)


class CaseJourney(Journey):
    """A person at the window who writes a case down."""

    @property
    def frame(self) -> Frame:
        """Return the frame of the open vault."""
        return self.scope.frame

    @property
    def snapshot(self) -> CaseSnapshot:
        """Return the case as the frame last heard of it."""
        assert self.frame.snapshot is not None, "no case is open"
        return self.frame.snapshot

    @property
    def file(self) -> CaseFile:
        """Return the open case."""
        return self.snapshot.file

    def person(self, role: Role, number: int = 0) -> Person:
        """Return somebody of a role."""
        return self.file.with_role(role)[number]

    # How things are waited for and found.

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something; no longer than until a mistake of ours surfaces."""
        caught = self.qtbot._request.node.qt_exception_capture_manager.exceptions
        known = len(caught)

        def met() -> bool:
            if len(caught) > known:
                pytest.fail(repr(caught[-1][1]))
            return condition()

        super().until(met)

    def settle(self) -> None:
        """Wait until all work is done and its answers are shown and laid out."""
        self.until(lambda: not self.tasks._replies)
        for _ in range(_LAYOUTS):
            QApplication.processEvents()

    def ask(self, verb: Callable[..., T], *arguments: Any) -> T:
        """Ask a verb on the vault thread, behind whatever waits there."""
        told: list[Any] = []
        work = partial(verb, *arguments)
        self.tasks.run(self.frame, work, told.append, told.append)
        self.until(lambda: bool(told))
        found: T = told[0]
        return found

    def press(self, keys: str) -> None:
        """Press keys; where no window manager is, look at the window first."""
        self._look()
        super().press(keys)

    def _look(self) -> None:
        """Give the window back the focus that a closed dialog left to nobody."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.until(lambda: QApplication.activeWindow() is not None)

    def dialog(self, kind: type[D]) -> D:
        """Return the open dialog of a kind, once it is there."""
        self.until(lambda: bool(self._dialogs(kind)))
        return self._dialogs(kind)[-1]

    def _dialogs(self, kind: type[D]) -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, kind) and one.isVisible()]

    def until_closed(self, kind: type[QDialog]) -> None:
        """Wait until no dialog of a kind is open and its work is done."""
        self.until(lambda: not self._dialogs(kind))
        self.settle()

    def page(self, key: str) -> Any:
        """Turn to a page by its place on the rail and return its presenter."""
        self.click(self.scope.workspace.rail._buttons[key])
        self.until(lambda: self.frame.current == key)
        self.settle()
        return self.shown(key)

    def shown(self, key: str) -> Any:
        """Return the presenter of a page of the open case, else of the vault."""
        pages = self.frame._case_pages if self.frame.snapshot else None
        return (pages or self.frame._vault_pages)[key]

    # How people fill fields.

    def write(self, edit: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Type into a field, letter by letter, in place of what stood there."""
        self.until(lambda: edit.isVisible() and edit.isEnabled())
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)

    def paste(self, edit: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Paste into a field, as people do who copy from a scanned record."""
        self.until(lambda: edit.isVisible() and edit.isEnabled())
        edit.setFocus()
        edit.selectAll()
        QApplication.clipboard().setText(text)
        self.qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)

    def choose(self, box: QComboBox, code: str) -> None:
        """Choose an entry of a closed box with the arrows."""
        wanted = box.findData(code)
        assert wanted >= 0, f"{code} is not offered"
        box.setFocus()
        for _ in range(box.count()):
            step = wanted - box.currentIndex()
            if step == 0:
                return
            key = Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up
            self.qtbot.keyClick(box, key)
        assert box.currentIndex() == wanted, f"{code} cannot be reached by arrows"

    def save(self, form: FormDialog) -> None:
        """Save a form with Ctrl+Enter; it must close."""
        self.qtbot.keyClick(form, Qt.Key.Key_Return, CTRL)
        self.until(lambda: _closed(form) or bool(errors_of(form)))
        assert _closed(form), errors_of(form)
        self.settle()
        self._look()

    def take(self, menu: QMenu, code: str) -> None:
        """Choose an entry of an open menu with the keyboard."""
        self.until(menu.isVisible)
        found = next(action for action in menu.actions() if action.data() == code)
        menu.setActiveAction(found)
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)

    def drop(self, target: QWidget, paths: Iterable[Path]) -> None:
        """Drop files onto a widget."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        act, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        middle = target.rect().center()
        enter = QDragEnterEvent(QPoint(middle), act, data, button, none)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted(), "files are not welcome here"
        fall = QDropEvent(QPointF(middle), act, data, button, none)
        QApplication.sendEvent(target, fall)

    # What people do.

    def found(self) -> str:
        """Make a vault with the words that are offered; return them."""
        door = self.door
        self.click(door.open.create_button)
        self.write(door.place.name, "Unit PPA Nusa Raya")
        door.choose_folder = lambda _title: self.folder
        self.click(door.place.folder_button)
        self.write(door.place.user, USER)
        self.click(door.place.next_button)
        self.until(lambda: bool(door.words.offered))
        words = door.words.offered
        self.write(door.words.again.edit, words)
        self.click(door.words.next_button)
        self.until(lambda: door.step is Step.CODE)
        code = door.code.grid.code
        self.click(door.code.next_button)
        self.type_code(door.typed.groups.edits, code)
        self.click(door.typed.finish_button)
        self.until_open()
        self.settle()
        return words

    def find_example(self) -> None:
        """Stand before a copy of the example vault."""
        shutil.copytree(example_vault().vault, self.vault)
        self.saksama.door.show_vault(self.vault)
        self.until(self.door.open.passphrase.isEnabled)

    def enter_example(self) -> None:
        """Open the example vault, and its rich case."""
        self.find_example()
        self.unlock(example_vault().words)
        self.until_open()
        self.open_case(example_vault().rich)

    def open_case(self, case_id: str, page: str = "summary") -> None:
        """Open a case at one of its pages."""
        self.frame.open_case(case_id, Route(page))
        self.until(lambda: self.frame.snapshot is not None)
        self.until(lambda: self.file.case.id == case_id)
        self.settle()

    def reopen(self, words: str | None = None) -> None:
        """Lock with Ctrl+L, open again by passphrase, go back into the case."""
        case = self.file.case.id
        self.lock()
        self.unlock(words) if words else self.unlock()
        self.until_open()
        self.settle()
        self.open_case(case)

    def new_case(self, number: str, title: str) -> None:
        """Write a new case down, with the button of the empty list."""
        view = self.shown("cases").view
        self.settle()
        empty = view._empty_button
        self.click(empty if empty.isVisible() else view.new_button)
        form = self.dialog(CaseForm)
        self.write(form._lines["number"], number)
        self.write(form._lines["title"], title)
        self.write(form._days["offence_from"], "4/11/2024")
        self.write(form._days["offence_to"], "28/7/2025")
        self.choose(form._regime, "KUHAP_2025")
        self.save(form)
        self.until(lambda: self.frame.current == "summary")
        self.settle()

    def add_person(self, role: Role, **words: str) -> Person:
        """Write somebody down on the page Orang.

        Args:
            role: chosen from the menu.
            words: ``part``, ``age``, ``note`` or a particular such as
                ``full_name``.
        """
        view = self.page("people").view
        self.click(view.add_button)
        self.take(view.menu, str(role))
        form = self.dialog(PersonForm)
        fields = {"part": form._part, "age": form._age, "note": form._note}
        for name, text in words.items():
            self.write(fields.get(name) or form._named[name], text)
        self.save(form)
        return self.file.with_role(role)[-1]

    def add_count(self, offence: str) -> None:
        """Charge the first accused on the page Ringkasan."""
        view = self.page("summary").view
        self.click(view.add_count)
        form = self.dialog(CountDialog)
        self.choose(form._offence, offence)
        self.save(form)

    def add_statement(self, person: Person, number: str) -> None:
        """Begin a statement on the page Keterangan."""
        view = self.page("statements").view
        first = view._first
        self.click(first if first.isVisible() else view.add_button)
        form = self.dialog(StatementForm)
        self.choose(form._person, str(person.id))
        self.write(form._day, "12/8/2026")
        self.write(form._lines["number"], number)
        self.write(form._lines["start"], "9.10")
        self.write(form._lines["end"], "11.40")
        self.save(form)

    def add_answer(self, question: str, text: str, *, pasted: bool = False) -> None:
        """Write down a question and its answer with the key N."""
        view = self.shown("statements").view
        first = view._no_answer_button
        if first.isVisible():
            self.click(first)
        else:
            view.list.setFocus()
            self.press("N")
        form = self.dialog(AnswerForm)
        self.write(form._question, question)
        (self.paste if pasted else self.write)(form._words, text)
        self.save(form)

    def select(self, row: int, start: int, length: int) -> str:
        """Select letters of an answer with the keyboard; return them."""
        answer = list(self.shown("statements").view.reader.rows.values())[row].text
        answer.setFocus()
        self.qtbot.keyClick(answer, Qt.Key.Key_Home, CTRL)
        for _ in range(start):
            self.qtbot.keyClick(answer, Qt.Key.Key_Right)
        for _ in range(length):
            self.qtbot.keyClick(answer, Qt.Key.Key_Right, SHIFT)
        return answer.textCursor().selectedText()

    def tag(self, narrow: str) -> None:
        """Tag what is selected with the key T, the form found by typing."""
        self.press("T")
        form = self.dialog(LinkDialog)
        self.write(form.picker.filter, narrow)
        self.save(form)

    def add_exhibit(self, what: str, kind: str, *files: Path) -> None:
        """Drop files on the page Barang bukti and say what they are."""
        view = self.page("evidence").view
        self.drop(view, files)
        form = self.dialog(ExhibitForm)
        self.write(form.description, what)
        self.choose(form.kind, kind)
        self.write(form.taking.at.day, "14/8/2026")
        self.write(form.taking.at.time, "10.20")
        self.save(form)
        self.until(lambda: len(self.file.exhibits[-1].files) == len(files))
        self.settle()

    def issue(self, kind: str, reason: str) -> IssuedDocument:
        """Issue a document on the page Dokumen, gaps and all."""
        page = self.page("documents")
        key = Choice(kind).key
        self.until(lambda: page.view._model.row_of(key) >= 0)
        page.view.list.setCurrentIndex(
            page.view._model.index(page.view._model.row_of(key))
        )
        self.click(page.view.draft.issue_button)
        ask = self.dialog(ReasonDialog)
        self.write(ask.edit, reason)
        self.click(ask.act_button)
        self.until(lambda: bool(self.snapshot.documents))
        self.settle()
        return self.snapshot.documents[-1]


def errors_of(form: FormDialog) -> list[str]:
    """Return what a form complains of."""
    return [f"{name}: {row.error}" for name, row in form._rows.items() if row.error]


def _closed(form: QWidget) -> bool:
    """Return whether a form is gone, or at least out of sight."""
    return not isValid(form) or not form.isVisible()
