# SPDX-License-Identifier: Apache-2.0
"""The real window over a vault in a temporary folder, for journeys.

Everything is real: threads, keys (at the lowest cost the format takes), the
encrypted database, every page. Only what would leave the machine's screen is
replaced: folders are given instead of chosen, and paper is a PDF file.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.app import Saksama, World
from desktop.qt.tasks import Tasks
from desktop.screens.unlock.view import Step
from desktop.shell.scope import Scope
from desktop.shell.session import State
from desktop.theme import icons
from models.base.clock import Clock, SystemClock
from models.usecases.vaults import (
    NewVault,
    VaultOrder,
    finish_vault,
    lock_vault,
    make_vault,
)
from models.vault.kdf import FLOOR

PASSPHRASE = "kapur sirih pinang gambir cengkih pala"
USER = "Sekar Adiwarna"
VAULT_NAME = "Unit PPA Nusa Raya.saksama"
WAIT_MS = 90_000


def begin_cheaply(
    path: Path, passphrase: str, user_name: str, role: str, clock: Clock
) -> NewVault:
    """Make a vault whose keys cost the least the format takes."""
    return make_vault(VaultOrder(path, passphrase, user_name, role, FLOOR), clock)


@cache
def _template() -> tuple[Path, str]:
    """Make one vault for all journeys; return it and its recovery key."""
    folder = Path(tempfile.mkdtemp(prefix="saksama-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    clock = SystemClock()
    path = folder / VAULT_NAME
    new = begin_cheaply(path, PASSPHRASE, USER, "investigator", clock)
    lock_vault(finish_vault(new, new.recovery_code).tools)
    return path, new.recovery_code


class Journey:
    """A person at the window.

    Args:
        qtbot: pytest-qt.
        folder: temporary; settings, vaults and paper go there.
        clock: the time.
    """

    def __init__(self, qtbot: QtBot, folder: Path, clock: Clock | None = None) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.paper = folder / "paper.pdf"
        self.settings = folder / "settings.json"
        self._clock = clock or SystemClock()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.tasks = Tasks()
        world = World(self.tasks, self._clock, self.settings, begin_cheaply)
        self.saksama = Saksama(app, world)
        self.window = self.saksama.window
        self.door = self.saksama.door.view
        self.door.choose_printer = self._print_to_file
        with qtbot.waitActive(self.window, timeout=WAIT_MS):
            self.window.show()
            self.window.activateWindow()

    @property
    def vault(self) -> Path:
        """Return where journeys keep their vault."""
        return self.folder / VAULT_NAME

    @property
    def scope(self) -> Scope:
        """Return what is open."""
        found = self.saksama.scope
        assert found is not None, "no vault is open"
        return found

    def find(self) -> str:
        """Stand before a vault that was made before; return its recovery key."""
        path, code = _template()
        shutil.copytree(path, self.vault)
        self.saksama.door.show_vault(self.vault)
        self.until(self.door.open.passphrase.isEnabled)
        return code

    def enter(self) -> None:
        """Open a vault that was made before."""
        self.find()
        self.unlock()
        self.until_open()

    def create(self, passphrase: str = PASSPHRASE) -> str:
        """Make a vault by hand, open it, and return its recovery key."""
        door = self.door
        self.click(door.open.create_button)
        self.fill(door.place.name, "Unit PPA Nusa Raya")
        door.choose_folder = lambda _title: self.folder
        self.click(door.place.folder_button)
        self.fill(door.place.user, USER)
        self.click(door.place.next_button)
        self.until(lambda: door.step is Step.WORDS)
        door.words.ways.setFocus()
        self.qtbot.keyClick(door.words.ways, Qt.Key.Key_Right)
        self.fill(door.words.own.edit, passphrase)
        self.fill(door.words.again.edit, passphrase)
        self.click(door.words.next_button)
        self.until(lambda: door.step is Step.CODE)
        code = door.code.grid.code
        self.click(door.code.print_button)
        self.click(door.code.next_button)
        self.type_code(door.typed.groups.edits, code)
        self.click(door.typed.finish_button)
        self.until_open()
        return code

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Open the vault before the door."""
        edit = self.door.open.passphrase.edit
        self.until(edit.isEnabled)
        self.fill(edit, passphrase)
        self.qtbot.keyClick(edit, Qt.Key.Key_Return)

    def lock(self) -> None:
        """Lock with the keys, and wait until nothing is left."""
        self.press("Ctrl+L")
        self.until(lambda: self.saksama.session.state is State.LOCKED)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something, never for a time."""
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def until_open(self) -> None:
        """Wait until the vault is open and its first page shown."""
        self.until(lambda: self.saksama.session.state is State.OPEN)
        self.until(lambda: self.scope.frame.current != "")

    def click(self, button: QAbstractButton) -> None:
        """Press a button as a mouse does, once it can be pressed."""
        self.until(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(
            button, Qt.MouseButton.LeftButton, pos=QPoint(6, button.height() // 2)
        )

    def fill(self, edit: QLineEdit, text: str) -> None:
        """Type into a field, in place of what stood there."""
        self.until(lambda: edit.isVisible() and edit.isEnabled())
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)

    def type_code(self, edits: list[QLineEdit], code: str) -> None:
        """Type a recovery key group by group."""
        self.until(lambda: edits[0].isVisible())
        for edit, group in zip(edits, code.split("-"), strict=True):
            self.qtbot.keyClicks(edit, group)

    def press(self, keys: str) -> None:
        """Press keys while the focus is wherever it is."""
        handle = (QApplication.activeWindow() or self.window).windowHandle()
        QTest.keyClick(handle, *_combination(keys))

    def end(self) -> None:
        """Close everything, whatever was left open."""
        saksama = self.saksama
        if self.window.isVisible():
            saksama.close()
            self.until(lambda: not self.window.isVisible())
        saksama.languages.silence()
        for one in (self.window, saksama, self.tasks):
            if isValid(one):
                one.deleteLater()
                QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
        icons.forget()

    def _print_to_file(self, then: Callable[[QPrinter], None]) -> None:
        """Print to a PDF file instead of paper."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        then(printer)


def _combination(keys: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """Return key and modifier of e.g. ``Ctrl+L``."""
    *held, last = keys.split("+")
    modifier = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifier |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
        }[one]
    named = getattr(Qt.Key, f"Key_{last}", None) or Qt.Key(ord(last))
    return named, modifier


def texts_in(root: QWidget) -> str:
    """Return every word of a widget tree, for looking for a canary."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        for read in ("text", "toPlainText", "accessibleName", "title", "toolTip"):
            method = getattr(widget, read, None)
            if callable(method):
                found.append(str(method()))
    return "\n".join(found)
