# SPDX-License-Identifier: Apache-2.0
"""A person who works on a case at the real window: gestures, not verbs.

Knows pages and forms by what is shown; every step goes through the hands of
``hands``. Must not know a verb. The example vault is built once a run and copied.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt

import translations
from desktop.qt.port import Route
from desktop.screens.documents.choice import Choice
from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.people.form import PersonForm
from desktop.screens.statements.answer_form import AnswerForm
from desktop.screens.statements.forms import StatementForm
from desktop.screens.unlock.view import Step
from desktop.shell.example import Example, make_example
from desktop.widgets.buttons import Button
from desktop.widgets.case_form import CaseForm
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.count_dialog import CountDialog
from desktop.widgets.dialog import Dialog
from desktop.widgets.link_dialog import LinkDialog
from desktop.wording.confidence import offence_text
from models.base.clock import Moment, SystemClock
from models.casefile.file import CaseFile
from models.casefile.people import Person, Role
from models.snapshot.case import CaseSnapshot, IssuedDocument
from tests.support.hands import CTRL, Hands
from tests.support.window import USER

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


class CaseJourney(Hands):
    """A person at the window who writes a case down."""

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
        view = self.page("cases").view
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
        picker = form._offence
        self.write(picker.filter, offence_text(picker._law, offence))
        assert picker.choice == offence
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

    def issue(self, kind: str, reason: str, person: str = "") -> IssuedDocument:
        """Issue a document on the page Dokumen, gaps and all.

        Args:
            kind: e.g. ``RESUME``.
            reason: why with gaps, if there are any.
            person: whom it is about, ``""`` = the case.
        """
        page, before = self.page("documents"), len(self.snapshot.documents)
        key = Choice(kind, person).key
        self.until(lambda: page.view._model.row_of(key) >= 0)
        page.view.list.setCurrentIndex(
            page.view._model.index(page.view._model.row_of(key))
        )
        self.click(page.view.draft.issue_button)
        ask = self.dialog(Dialog)
        if isinstance(ask, ReasonDialog):  # nothing missing: nobody is asked why
            self.write(ask.edit, reason)
        ways = ask.findChildren(Button)
        self.click(next(one for one in ways if one is not ask.cancel_button))
        self.until(lambda: len(self.snapshot.documents) > before)
        self.settle()
        return self.snapshot.documents[0]
