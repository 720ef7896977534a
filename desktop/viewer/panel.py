# SPDX-License-Identifier: Apache-2.0
"""The viewer: files of an exhibit, one page at a time, never by itself.

Knows files by key and a task runner; must not know a case. Nothing of a file is
kept once it is put away: no picture, no text, no process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop.qt.shortcuts import bind
from desktop.qt.tasks import TaskRunner
from desktop.viewer.canvas import Canvas
from desktop.viewer.facts_dialog import FactsDialog
from desktop.viewer.file_row import FileRow
from desktop.viewer.page_bar import PageBar
from desktop.viewer.readable import readable_line
from desktop.viewer.reader import Reader
from desktop.viewer.refusals import refusal_text, refusal_title
from desktop.viewer.sheets import Original, fenced_worker, media_shown
from desktop.viewer.text_page import TextPage
from desktop.viewer.veil import Veil
from desktop.viewer.wire import Facts, Picture, Prose, Refused
from desktop.widgets.buttons import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.file_drop import FileDrop
from desktop.widgets.layouts import STRETCH, column, holder, rule
from desktop.widgets.living import Living
from desktop.wording.errors import sentence
from models.base.errors import SaksamaError
from models.base.worker import Worker


class ViewerPanel(Living, QFrame):
    """Shows the files of one exhibit.

    Args:
        tasks: runs work away from the GUI thread.
        make: makes the fenced worker of one file.
        parent: Qt owner.

    Attributes:
        canvas: shows pixels.
        text: shows plain text.
        veil: stands before what is hard to look at.
        files: which file.
        bar: which page.
        drop: takes files where there are none.

    Signals:
        chosen: another file is looked at; carries its key.
        files_given: the user gave files; carries a list of ``Path``.
        add_wanted: the user wants to choose files.
        export_wanted: the user takes the original out; carries the key.
        remove_wanted: the user takes the file out of the case; carries the key.
    """

    chosen = Signal(str)
    files_given = Signal(list)
    add_wanted = Signal()
    export_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(
        self,
        tasks: TaskRunner,
        make: Callable[[], Worker] = fenced_worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "surface")
        self._files: tuple[Original, ...] = ()
        self._key = ""
        self._refused = ""
        self._lifted: set[str] = set()
        self._reader = Reader(tasks, make, self)
        self.canvas, self.text, self.veil = Canvas(), TextPage(), Veil()
        self.files, self.bar, self.drop = FileRow(), PageBar(), FileDrop()
        self.export_button = Button("", "secondary", "file-down")
        self.export_button.clicked.connect(lambda: self.export_wanted.emit(self._key))
        self._notice = EmptyState("file", "", "", self.export_button)
        self._wait = EmptyState("loader-circle")
        self._blank = QWidget()
        self._drop_page = holder(column(STRETCH, self.drop, STRETCH, margins=16))
        self._stack = QStackedWidget()
        for page in (
            *(self.canvas, self.text, self.veil),
            *(self._notice, self._wait, self._blank, self._drop_page),
        ):
            self._stack.addWidget(page)
        self._rules = (rule(), rule())
        self.setLayout(
            column(
                *(self.files, self._rules[0], self.bar, self._rules[1]),
                self._stack,
                gap=0,
                margins=1,
            )
        )
        self._wire()
        self._show(self._drop_page)
        self.come_alive()

    @property
    def key(self) -> str:
        """Return the file looked at, "" for none."""
        return self._key

    @property
    def page(self) -> int:
        """Return the page looked at, from 0."""
        return self._reader.number

    @property
    def notice(self) -> str:
        """Return what is said instead of a page, "" for a page."""
        shown = self._stack.currentWidget() is self._notice
        return self._notice_title if shown else ""

    def show_files(self, files: Sequence[Original]) -> None:
        """Show these files; the one looked at stays if it is still there."""
        self._files = tuple(files)
        keys = [file.key for file in files]
        stays = self._key in keys
        if not stays:
            self._key = keys[0] if keys else ""
        self.files.show_files(files, self._key)
        for part in (self.files, self._rules[0]):
            part.setVisible(bool(files))
        if not stays or self._reader.key != self._key:
            self._left_at = 0 if not stays else self._left_at
            self._open(self._left_at)

    def choose(self, key: str) -> None:
        """Look at one of the files."""
        if key != self._key and any(file.key == key for file in self._files):
            self._key = key
            self.files.show_files(self._files, key)
            self._open()
            self.chosen.emit(key)

    def resume(self) -> None:
        """Look again at the file that was put away."""
        self._away = False
        if self._key and not self._reader.key:
            self._open(self._left_at)

    def put_away(self) -> None:
        """Keep nothing of any file and end the process that read it."""
        self._away = True
        if self._reader.key:
            self._left_at = self._reader.number
        self._reader.put_away()
        self._lifted.clear()
        self._wipe()
        self._show(self._blank if self._key else self._drop_page)

    def lift(self) -> None:
        """Look at a veiled file."""
        self._lifted.add(self._key)
        self._show(self._blank)
        self._reader.turn(self._reader.number)

    def retranslate(self) -> None:
        """Set our own words."""
        self.export_button.setText(self.tr("Export original…"))
        self._wait.set_words(self.tr("Preparing the preview…"), "")
        self.drop.set_words(
            self.tr("Drop files here"),
            self.tr(
                "They are sealed into the vault; the originals stay where they are."
            ),
        )
        self._name()
        if self._refused:
            self._refuse(self._refused)

    def _wire(self) -> None:
        """Connect the parts."""
        reader, bar = self._reader, self.bar
        reader.shown.connect(self._on_shown)
        reader.hinted.connect(self.veil.show_hint)
        reader.troubled.connect(self._on_trouble)
        reader.waiting.connect(self._on_waiting)
        self.veil.lifted.connect(self.lift)
        self.drop.files_given.connect(self.files_given)
        self.files.chosen.connect(self.choose)
        self.files.add_wanted.connect(self.add_wanted)
        self.files.facts_wanted.connect(lambda: reader.facts(self._on_facts))
        self.files.export_wanted.connect(lambda: self.export_wanted.emit(self._key))
        self.files.remove_wanted.connect(lambda: self.remove_wanted.emit(self._key))
        bar.turned.connect(self._on_turned)
        bar.page_wanted.connect(reader.turn)
        bar.zoom_wanted.connect(lambda way: self._sight().zoom(way))
        bar.fit_wanted.connect(lambda: self._sight().fit())
        for sight in (self.canvas, self.text):
            sight.turned.connect(self._on_turned)
            sight.zoomed.connect(lambda percent, one=sight: self._on_zoom(one, percent))
        for keys, act in (
            ("Ctrl++", lambda: self._sight().zoom(1)),
            ("Ctrl+=", lambda: self._sight().zoom(1)),
            ("Ctrl+-", lambda: self._sight().zoom(-1)),
            ("Ctrl+0", lambda: self._sight().fit()),
        ):
            bind(self, keys, act)

    def _original(self) -> Original | None:
        """Return the file looked at."""
        return next((file for file in self._files if file.key == self._key), None)

    def _sight(self) -> Canvas | TextPage:
        """Return what can be zoomed."""
        plain = self._stack.currentWidget() is self.text
        return self.text if plain else self.canvas

    def _open(self, number: int = 0) -> None:
        """Begin with the file looked at."""
        original = self._original()
        self._reader.put_away()
        self._wipe()
        self._name()
        if self._away:
            # Nobody looks: a change that comes now must not start a process.
            self._show(self._blank if self._key else self._drop_page)
        elif original is None:
            self._show(self._drop_page)
        elif not media_shown(original.media_type):
            self._refuse("type")
        else:
            self._reader.take(original)
            if original.veiled and original.key not in self._lifted:
                self._show(self.veil)
                self._reader.hint()
            else:
                self._show(self._blank)
                self._reader.turn(number)

    def _wipe(self) -> None:
        """Keep nothing of the page before."""
        self.canvas.empty()
        self.canvas.fit()
        self.text.clear()
        self.veil.show_hint(None)
        self._refused = ""

    def _show(self, page: QWidget) -> None:
        """Show one of the pages; the bar only where it means something."""
        focused = self.veil.button.hasFocus()
        self._stack.setCurrentWidget(page)
        paged = page in (self.canvas, self.text)
        for part in (self.bar, self._rules[1]):
            part.setVisible(paged)
        if focused and paged:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, why: str) -> None:
        """Say why there is no page."""
        self._refused = why
        self._say(refusal_title(why), refusal_text(why), export=True)

    def _say(self, title: str, text: str, *, export: bool) -> None:
        """Say something instead of a page."""
        self._notice_title = title
        self._notice.set_words(title, text)
        self.export_button.setVisible(export)
        self._show(self._notice)

    def _name(self) -> None:
        """Name what is seen for a screen reader."""
        original = self._original()
        name = readable_line(original.name) if original is not None else ""
        for sight in (self.canvas, self.text):
            sight.setAccessibleName(self.tr("Preview of {0}").format(name))

    def _on_shown(self, page: Picture | Prose | Refused) -> None:
        """Show a page that came."""
        if isinstance(page, Refused):
            self._refuse(page.why)
            return
        if isinstance(page, Picture):
            self._show(self.canvas)
            self.canvas.show_picture(page)
        else:
            self._show(self.text)
            self.text.show_text(page.text)
            self.text.fit()
        number = min(self._reader.number, page.pages - 1)
        self.bar.show_place(number, page.pages)
        self._pages = page.pages

    def _on_trouble(self, error: SaksamaError) -> None:
        """Say that the vault could not give the file."""
        words = sentence(error)
        self._say(words.what, words.rest, export=False)

    def _on_waiting(self, waiting: bool) -> None:
        """Say that the first page takes a while; a page in sight stays."""
        if waiting and self._stack.currentWidget() is self._blank:
            self._show(self._wait)

    def _on_turned(self, way: int) -> None:
        """Go on or back a page."""
        wanted = self._reader.number + way
        if 0 <= wanted < self._pages:
            self._reader.turn(wanted)

    def _on_zoom(self, sight: Canvas | TextPage, percent: int) -> None:
        """Show how large what is seen is."""
        if sight is self._sight():
            self.bar.show_zoom(percent)

    def _on_facts(self, facts: Facts) -> None:
        """Show what the file says of itself."""
        original = self._original()
        if original is None:
            return
        dialog = FactsDialog(original, facts, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    _pages = 1
    _left_at = 0
    _away = False
    _notice_title = ""
