# SPDX-License-Identifier: Apache-2.0
"""Keeps the promises of ``ShellPort`` for one open vault.

Knows which page is shown, which case lies open and what changed since a page
last looked. Must not know what a page shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qt.port import Route
from desktop.qt.tasks import TaskRunner
from desktop.shell.deadlines import Deadlines, Ways
from desktop.shell.due import Due
from desktop.shell.headline import show_headline
from desktop.shell.helping import explaining, help_over
from desktop.shell.pages import Book, CasePage, Page
from desktop.shell.panes import first_in
from desktop.shell.places import case_places, vault_places
from desktop.shell.staging import Staging
from desktop.shell.trail import Trail
from desktop.shell.workspace import Workspace
from desktop.widgets.notice_bar import Notice
from desktop.wording.errors import detail, sentence
from models.base.errors import Cancelled, Conflict, Missing, SaksamaError
from models.base.ids import CaseId
from models.snapshot.case import CaseSnapshot, Changed, Part, Undo
from models.usecases.cases import open_case
from models.usecases.removal import undo as undo_act
from models.usecases.tools import Tools

NO_PARTS = Part(0)
FIRST_VAULT_PAGE = "home"
LIST_OF_CASES = "cases"
FIRST_CASE_PAGE = "summary"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a frame stands on.

    Attributes:
        tools: for the verbs.
        tasks: runs them.
        workspace: where it shows things.
        language: returns the interface language.
    """

    tools: Tools
    tasks: TaskRunner
    workspace: Workspace
    language: Callable[[], str]


class Frame(QObject):
    """The shell as every page sees it.

    Args:
        ground: what it stands on.
        book: which pages there are.
        parent: Qt owner.

    Signals:
        troubled: a trouble was told; carries the ``SaksamaError``.
    """

    troubled = Signal(object)

    def __init__(self, ground: Ground, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._tools, self._tasks = ground.tools, ground.tasks
        self._workspace = ground.workspace
        self._language = ground.language
        self._snapshot: CaseSnapshot | None = None
        self._unseen: dict[str, Part] = {}
        self._shown: Page | None = None
        self._troubled = False
        self._trail = Trail()
        make = (ground.tools, ground.tasks, self, self)
        vault = [maker(*make) for maker in book.vault]
        case = [maker(*make) for maker in book.case]
        self._vault_pages: dict[str, Page] = {page.key: page for page in vault}
        self._case_pages: dict[str, CasePage] = {page.key: page for page in case}
        for page in self.pages:
            self._workspace.stack.addWidget(page.view)
        self._workspace.rail.chosen.connect(self._on_chosen)
        self._workspace.rail.went_back.connect(self.leave_case)
        window = self._workspace.window
        self._staging = Staging(self._tools, self._tasks, self, window, self)
        self._workspace.stage_wanted.connect(self._staging.ask)
        self._workspace.settings_wanted.connect(partial(self.go, Route("settings")))
        self._workspace.retold.connect(self.refresh)
        ways = Ways(self.go, self.trouble)
        header = ground.workspace.header
        self._deadlines = Deadlines(ground.tools, ground.tasks, header, ways, self)
        self._due = Due(ground.tools, ground.tasks, self)
        self._due.told.connect(self.refresh)

    @property
    def pages(self) -> tuple[Page, ...]:
        """Return every page, of the vault and of the case."""
        return (*self._vault_pages.values(), *self._case_pages.values())

    @property
    def vault_keys(self) -> tuple[str, ...]:
        """Return the keys of the vault's pages, in the order of the rail."""
        return tuple(self._vault_pages)

    @property
    def case_keys(self) -> tuple[str, ...]:
        """Return the keys of a case's pages, in the order of the rail."""
        return tuple(self._case_pages)

    @property
    def snapshot(self) -> CaseSnapshot | None:
        """Return the open case, ``None`` when none lies open."""
        return self._snapshot

    @property
    def current(self) -> str:
        """Return the key of the page shown, "" before the first."""
        return self._shown.key if self._shown is not None else ""

    @property
    def shown(self) -> Page:
        """Return the page shown."""
        assert self._shown is not None, "no page is shown yet"
        return self._shown

    def go(self, route: Route) -> None:
        """Show a page of the open case, or of the vault, and point there."""
        if self._snapshot is not None and route.page in self._case_pages:
            self._turn(self._case_pages[route.page], route)
            return
        self._close_case()
        self._due.look()
        self._turn(self._vault_pages[route.page], route)

    def open_case(self, case_id: str, route: Route | None = None) -> None:
        """Read a case and show it."""
        self._tasks.run(
            self,
            partial(open_case, self._tools, CaseId(case_id)),
            partial(self._on_case, route or Route(FIRST_CASE_PAGE)),
            self.trouble,
        )

    def leave_case(self) -> None:
        """Go back to the list of cases."""
        self.go(Route(LIST_OF_CASES))

    def back(self) -> None:
        """Go back to where one was before."""
        place = self._trail.back()
        if place is None:
            return
        case, route = place
        open_now = self._snapshot.file.case.id if self._snapshot else ""
        if case and case != open_now:
            self.open_case(case, route)
            return
        if not case:
            self._close_case()
        self.go(route)

    def help(self) -> None:
        """Open the guide at what is in focus."""
        self.go(explaining(self._shown))

    def help_over(self, dialog: QWidget, key: str) -> None:
        """Open the guide over a dialog, which keeps what is typed in it.

        Args:
            dialog: what it opens over.
            key: what it is about, ``""`` = what the page below is about.
        """
        help_over(self._tools.catalogue, dialog, key, self._shown)

    def turn_to(self, number: int) -> None:
        """Show the page of this place on the rail, counted from 1."""
        pages = self._case_pages if self._snapshot is not None else self._vault_pages
        if number <= len(pages):
            self.go(Route(list(pages)[number - 1]))

    def publish(self, changed: Changed) -> None:
        """Take the new snapshot and tell every page whose part moved.

        A page that is not shown is told when it is next shown: a hundred
        changes in the matrix then cost the other pages one look.
        """
        if self._snapshot is None:
            self._due.look()
            return
        if changed.snapshot.file.case.id != self._snapshot.file.case.id:
            return
        self._take(changed.snapshot, changed.parts)

    def say(self, text: str, undo: Undo | None = None) -> None:
        """Show a short message for 10 s, with a way back when there is one."""
        act = None if undo is None else partial(self._undo, undo)
        self._workspace.toast.say(text, act)

    def trouble(self, error: SaksamaError) -> None:
        """Say what happened, what is safe and what to do."""
        if isinstance(error, Cancelled):
            self.say(sentence(error).what)
            return
        words = sentence(error)
        notice = Notice(words.what, words.rest, "bad", detail=detail(error))
        self._workspace.notice.show_notice(notice)
        self._troubled = True
        self.troubled.emit(error)
        if isinstance(error, (Conflict, Missing)) and self._snapshot is not None:
            self._reread()

    def recount(self) -> None:
        """Ask for the badges on the rail anew."""
        self.refresh()

    def language(self) -> str:
        """Return the interface language, ``"id"`` or ``"en"``."""
        return self._language()

    def leave(self) -> None:
        """Let every page hand over what is typed and not saved."""
        for page in self.pages:
            page.leave()

    def refresh(self) -> None:
        """Say rail and header anew, after a change of language."""
        if self._shown is None:
            return
        if self._snapshot is None:
            waiting = self._due.waiting(self._language())
            items = vault_places(self._vault_pages.values(), waiting)
            self._workspace.show_rail(items, self.current, "")
            return
        items = case_places(self._case_pages.values(), self._snapshot)
        self._workspace.show_rail(items, self.current, self.tr("All cases"))
        show_headline(
            self._workspace.header,
            self._snapshot,
            self._tools.catalogue,
            self._language(),
        )
        self._deadlines.look_again()

    def _turn(self, page: Page, route: Route) -> None:
        """Show a page, having left the one before."""
        walking = self._shown is not None and self._on_rail()
        if self._shown is not None and self._shown is not page:
            self._shown.leave()
            self._forget_trouble()
        self._shown = page
        case = self._snapshot.file.case.id if self._snapshot else ""
        self._trail.note(case, route)
        self._workspace.header.setVisible(self._snapshot is not None)
        self._workspace.stack.setCurrentWidget(page.view)
        self._catch_up(page)
        page.visit(route)
        self.refresh()
        if route.field == "stage":
            self._staging.ask(-1)
            return
        first = None if walking else first_in(page.view)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_trouble(self) -> None:
        """Take a trouble's notice away with its page; any other one stays."""
        if self._troubled:
            self._workspace.notice.clear()
            self._troubled = False

    def _on_rail(self) -> bool:
        """Return whether somebody walks along the rail with the keyboard."""
        focus = QApplication.focusWidget()
        return focus is not None and self._workspace.rail.isAncestorOf(focus)

    def _catch_up(self, page: Page) -> None:
        """Show a page of the case what it has not seen yet."""
        parts = self._unseen.pop(page.key, NO_PARTS)
        shown = self._case_pages.get(page.key)
        if self._snapshot is not None and shown is page and parts:
            shown.show(self._snapshot, parts)

    def _take(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Make a snapshot the one in force."""
        self._snapshot = snapshot
        self._deadlines.show(snapshot, parts)
        for key in self._case_pages:
            self._unseen[key] = self._unseen.get(key, NO_PARTS) | parts
        if self._shown is not None:
            self._catch_up(self._shown)
        self.refresh()

    def _close_case(self) -> None:
        """Put the case away; its drafts are handed over first."""
        if self._snapshot is None:
            return
        if self._shown is not None:
            self._shown.leave()
            self._shown = None
            self._forget_trouble()
        self._snapshot = None
        self._unseen.clear()
        self._deadlines.forget()

    def _reread(self) -> None:
        """Read the open case again: somebody changed it meanwhile."""
        assert self._snapshot is not None
        self._tasks.run(
            self,
            partial(open_case, self._tools, self._snapshot.file.case.id),
            self._on_reread,
            self.trouble,
        )

    def _undo(self, undo: Undo) -> None:
        """Take an act back."""
        work = partial(undo_act, self._tools, undo)
        self._tasks.run(self, work, self._on_undone, self.trouble)

    def _on_chosen(self, key: str) -> None:
        """Follow the rail."""
        self.go(Route(key))

    def _on_case(self, route: Route, snapshot: CaseSnapshot) -> None:
        """Show a case that was read."""
        self._close_case()
        self._workspace.notice.clear()
        self._snapshot = snapshot
        self._unseen = dict.fromkeys(self._case_pages, Part.ALL)
        self._deadlines.show(snapshot, Part.ALL)
        self._turn(self._case_pages[route.page], route)

    def _on_reread(self, snapshot: CaseSnapshot) -> None:
        """Show what the case has become."""
        if self._snapshot is not None:
            self._take(snapshot, Part.ALL)

    def _on_undone(self, changed: Changed) -> None:
        """Tell that the act was taken back."""
        self.publish(changed)
        if self._snapshot is None and self._shown is not None:
            self._shown.visit(Route(self._shown.key))
        self.say(self.tr("Taken back"))
