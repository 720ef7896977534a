# SPDX-License-Identifier: Apache-2.0
"""The composition root: the only place that constructs and wires.

Knows every part of the window by name; must not know what a part does. A page
is added by one line in ``desktop.shell.book``, which is imported when a vault is
opened: what only an open vault needs is not for the way to the door.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.qt.port import Route
from desktop.qt.tasks import Tasks
from desktop.qt.translation import Languages
from desktop.screens.settings.preferences import Preferences
from desktop.screens.unlock.presenter import Begin, Porch, UnlockPresenter
from desktop.shell.autolock import AutoLock
from desktop.shell.clipboard import Clipboard
from desktop.shell.crash import Crash
from desktop.shell.doorstep import demo_words, is_group, shut
from desktop.shell.locking import EndingTasks, Hands, Locker
from desktop.shell.session import Session, State
from desktop.shell.settings_file import SettingsKeeper, load, settings_path
from desktop.shell.versions import VERSION, about
from desktop.shell.wakefulness import Wakefulness
from desktop.shell.window import Window
from desktop.theme import icons
from desktop.theme.apply import STYLE_ARGUMENTS, Theme
from desktop.theme.tokens import Mode
from desktop.widgets.focus_ring import FocusRing
from models.base.breath import settle
from models.base.clock import Clock, SystemClock
from models.law import shelf
from models.usecases.vaults import begin_vault
from models.vault.memory import harden

# What only an open vault needs is named here and comes in when one is opened.
if TYPE_CHECKING:
    from desktop.shell.pages import Book, PageMaker
    from desktop.shell.scope import Scope
    from models.usecases.vaults import Opened

_BEHIND_THE_DOOR = ("models.usecases.opening", "desktop.shell.book")


class World(NamedTuple):
    """What the program runs in; tests bring another.

    Attributes:
        tasks: runs work away from the GUI thread.
        clock: the time.
        settings: file of the preferences.
        begin: makes a vault; tests make cheaper keys.
    """

    tasks: EndingTasks
    clock: Clock
    settings: Path
    begin: Begin = begin_vault


class Saksama(QObject):
    """The whole program, wired.

    Args:
        app: the application.
        world: what it runs in.

    Attributes:
        window: the one window.
        door: what is shown while no vault is open.
        session: whether one is.
        locker: locks it.
        crash: hears of our mistakes.
        wakefulness: locks by itself.
        languages: the language in force.
        theme: the look in force.
    """

    def __init__(self, app: QApplication, world: World) -> None:
        super().__init__()
        self._app, self._world = app, world
        self._preferences = load(world.settings)
        self._keeper = SettingsKeeper(world.settings)
        self._worn: tuple[Mode, int] | None = None
        self._report = ""
        self._closing = False
        self.languages = Languages(self)
        self.theme = Theme(app, self)
        with self.theme.held():
            self._put_in_force(self._preferences)
            self.session = Session(self)
            self.crash = Crash(self)
            self.clipboard = Clipboard(self)
            self.door = UnlockPresenter(self._porch(), world.tasks, self)
            self.window = Window(self.door.view)
        hands = Hands(self.session, world.tasks, self.clipboard, self.crash)
        self.locker = Locker(hands, self.window, self)
        autolock = AutoLock(world.clock, self._preferences.minutes, self)
        self.wakefulness = Wakefulness(self.window, self.session, autolock, self.lock)
        FocusRing(app, self)
        self._wire()
        last = self._preferences.last_path
        self.door.show_vault(Path(last) if last else None)

    @property
    def preferences(self) -> Preferences:
        """Return the preferences in force."""
        return self._preferences

    @property
    def scope(self) -> Scope | None:
        """Return what is open, ``None`` while locked."""
        return self.locker.scope

    def warm_up(self) -> None:
        """Make ready what comes next while somebody types a passphrase."""
        QTimer.singleShot(0, self, _forget_files)
        QTimer.singleShot(0, self, self._listen)
        QTimer.singleShot(0, self, lambda: self.door.view.rest)
        self._world.tasks.crunch(
            self,
            lambda _progress: [import_module(name) for name in _BEHIND_THE_DOOR],
            lambda _modules: None,
            lambda _error: None,
        )

    def _listen(self) -> None:
        """Hear from the system that it sleeps or locks."""
        from desktop.shell.listening import listen

        listen(self.wakefulness, self.window)

    def lock(self) -> None:
        """Lock whatever is open, and show no secret."""
        if self.session.state is State.OPEN:
            self.locker.lock()
            return
        self.session.begin_lock()
        self.door.conceal()

    def use(self, preferences: Preferences) -> None:
        """Put preferences in force and keep them."""
        self._preferences = preferences
        self._put_in_force(preferences)
        self.wakefulness.autolock.set_minutes(preferences.minutes)
        self.door.view.know.set_minutes(preferences.minutes)
        self.door.view.know.languages.set_chosen(preferences.language)
        self._keeper.note(preferences)
        self._world.tasks.crunch(
            self,
            lambda _progress: self._keeper.write(),
            lambda _kept: None,
            lambda _error: None,
        )

    def close(self) -> None:
        """Lock, let go of what is half made, close the window, end the program."""
        self._closing = True
        if self.session.state is State.LOCKED:
            self.door.give_up(self._end)
        else:
            self.lock()

    def _porch(self) -> Porch:
        """Return what stands before the door."""
        return Porch(
            clock=self._world.clock,
            check=is_group,
            version=VERSION,
            edition=shelf.editions()[-1],
            minutes=self._preferences.minutes,
            demo_words=demo_words,
            begin=self._world.begin,
        )

    def _wire(self) -> None:
        """Connect the parts."""
        door, session, window = self.door, self.session, self.window
        door.view.know.languages.set_chosen(self._preferences.language)
        door.view.know.language_chosen.connect(self._on_language)
        door.begun.connect(session.begin_unlock)
        door.failed.connect(self._on_failed)
        door.holding.connect(self.wakefulness.autolock.start)
        door.opened.connect(self._on_opened)
        door.chosen.connect(self._remember)
        session.lock_begun.connect(window.show_door)
        session.locked.connect(self._on_locked)
        window.lock_wanted.connect(self.lock)
        window.close_wanted.connect(self.close)
        self.crash.happened.connect(self._on_crash)

    def _book(self, opened: Opened) -> Book:
        """Return every page, the settings wired to this program."""
        from desktop.screens.settings.presenter import Board, SettingsPresenter
        from desktop.shell.book import CASE_PAGES, VAULT_PAGES
        from desktop.shell.pages import Book

        board = Board(
            read=lambda: self._preferences,
            use=self.use,
            about=partial(about, opened.tools.catalogue),
            copy=self.clipboard.copy,
        )
        settings: PageMaker = partial(SettingsPresenter, board=board)
        return Book((*VAULT_PAGES, settings), CASE_PAGES)

    def _on_opened(self, opened: Opened) -> None:
        """Show an open vault."""
        from desktop.shell.frame import FIRST_VAULT_PAGE
        from desktop.shell.scope import Scope
        from desktop.shell.welcome import welcome_notice

        tools = opened.tools
        with self.theme.held():
            scope = Scope(tools, self._world.tasks, self._book(opened), self._language)
            scope.workspace.lock_wanted.connect(self.lock)
            self.locker.hold(scope, partial(shut, tools))
            self.window.show_scope(scope)
        wanted = self.session.lock_wanted
        self.session.finish_unlock()
        scope.frame.go(Route(FIRST_VAULT_PAGE))
        notice = welcome_notice(opened.failed_before, opened.chain)
        if notice is not None:
            scope.workspace.notice.show_notice(notice)
        self._remember(str(opened.vault.path))
        if wanted:
            self.lock()

    def _on_failed(self) -> None:
        """Stand at the door again, or end if that was wanted meanwhile."""
        if self.session.state is State.UNLOCKING:
            self.session.fail_unlock()
        self.wakefulness.autolock.stop()
        if self._closing:
            self._end()

    def _on_locked(self) -> None:
        """Stand at the door; say what went wrong, or end."""
        if self._closing:
            self._end()
            return
        self.door.welcome()
        trouble, report = self.locker.trouble, self._report
        self._report = ""
        if report:
            from desktop.shell.welcome import crash_notice

            self.door.say(crash_notice(report))
        elif trouble is not None:
            self.door.view.complain(trouble)

    def _on_crash(self, report: str) -> None:
        """Lock after a mistake of ours, and say so at the door."""
        self._report = report
        if self.session.state is State.OPEN:
            self.lock()
        elif self.session.state is State.LOCKED:
            self._on_locked()

    def _on_language(self, language: str) -> None:
        """Speak another language from the door."""
        self.use(replace(self._preferences, language=language))

    def _remember(self, path: str) -> None:
        """Remember the last vault, and no other."""
        if path != self._preferences.last_path:
            self.use(replace(self._preferences, last_path=path))

    def _language(self) -> str:
        """Return the interface language."""
        return self._preferences.language

    def _put_in_force(self, preferences: Preferences) -> None:
        """Dress and speak as preferred, where that is not so already."""
        language = preferences.language
        if self.languages.code != language:
            self.languages.use(language)
        wanted = (preferences.theme, preferences.scale)
        if wanted != self._worn:
            self.theme.apply(*wanted)
            self._worn = wanted

    def _end(self) -> None:
        """Close the window and end the program."""
        self.window.close_now()
        self._world.tasks.shut_down()
        self._keeper.write()
        self.languages.silence()
        QCoreApplication.quit()


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it is closed.

    Args:
        argv: a vault's folder to stand before, or ``--until-shown`` to end as
            soon as the first screen is painted and said so, or nothing.

    Returns:
        The exit code of the program.
    """
    app = _application()
    world = World(Tasks(), SystemClock(), settings_path())
    saksama = Saksama(app, world)
    saksama.crash.install()
    brief = list(argv) == ["--until-shown"]
    if argv and not brief:
        saksama.door.show_vault(Path(argv[0]))
    saksama.window.show()
    saksama.door.view.take_focus()
    if not brief:
        saksama.warm_up()
    settle()
    if brief:
        app.processEvents()
        sys.stdout.write("shown\n")
        sys.stdout.flush()
        saksama.close()
    harden()  # nobody can have typed anything before the events are let in
    code = 0 if brief else app.exec()
    icons.forget()
    return code


def shots(argv: Sequence[str]) -> int:
    """Take a picture of every screen of the example vault.

    Args:
        argv: ``--out DIR``.

    Returns:
        0, or 1 when a word does not fit where it is shown.
    """
    import argparse
    from tempfile import TemporaryDirectory

    parser = argparse.ArgumentParser(prog="saksama shots")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args(list(argv)).out
    from desktop.shell.example import make_example
    from desktop.shell.gallery import render_all
    from desktop.shell.shots import Stage

    app = _application()
    with TemporaryDirectory(prefix="saksama-shots-") as folder:
        example = make_example(Path(folder), SystemClock())
        tasks = Tasks()
        world = World(tasks, SystemClock(), Path(folder) / "settings.json")
        saksama = Saksama(app, world)
        saksama.window.show()
        saksama.door.show_vault(example.vault)
        clipped = render_all(Stage(saksama, tasks, example), out)
        saksama.close()
        while saksama.session.state is not State.LOCKED:
            app.processEvents()
    icons.forget()
    for line in clipped:
        sys.stderr.write(f"does not fit: {line}\n")
    return 1 if clipped else 0


def _application() -> QApplication:
    """Return the one application."""
    app = QApplication.instance() or QApplication(["saksama", *STYLE_ARGUMENTS])
    assert isinstance(app, QApplication)
    app.setApplicationName("Saksama")
    app.setQuitOnLastWindowClosed(False)
    return app


def _forget_files() -> None:
    """Let Qt's own file dialog write nothing down."""
    from desktop.shell import file_history

    file_history.forget()
