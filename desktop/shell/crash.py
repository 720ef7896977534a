# SPDX-License-Identifier: Apache-2.0
"""What happens when we made a mistake: say where, say no content, lock.

Knows exceptions and Qt's own messages by type and place only; must not repeat
what they say, because an exception may quote a victim.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from models.base.errors import SaksamaError

_QUIET = frozenset({QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg})
_ROOT = Path(__file__).resolve().parents[2]


class Crash(QObject):
    """Hears of every mistake nobody caught.

    Signals:
        happened: a mistake surfaced; carries its report, free of content. Sent
            on the GUI thread.
    """

    happened = Signal(str)

    def install(self) -> None:
        """Take over from Python's and Qt's own ways of reporting."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        qInstallMessageHandler(_on_message)

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do something that must not keep the rest from being done.

        Returns:
            Whether it went well; a mistake is reported and swallowed.

        Raises:
            SaksamaError: a trouble of the world is no mistake, and goes on.
        """
        try:
            action()
        except SaksamaError:
            raise
        except Exception as error:  # noqa: BLE001 - locking goes on whatever happens
            self._tell(report(type(error), error.__traceback__))
            return False
        return True

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Report a mistake of the GUI thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._tell(report(kind, trace))

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        """Report a mistake of another thread."""
        self._tell(report(arguments.exc_type, arguments.exc_traceback))

    def _tell(self, text: str) -> None:
        """Write the report and pass it on."""
        _write(text)
        self.happened.emit(text)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return type and place of a mistake, without a word of what it says."""
    frames = traceback.extract_tb(trace)
    if not frames:
        return kind.__name__
    last = frames[-1]
    return f"{kind.__name__} {_place(last.filename)}:{last.lineno} {last.name}"


def _place(file: str) -> str:
    """Return a file below our own root, else its bare name: no home folder."""
    path = Path(file)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return path.name


def _on_message(
    kind: QtMsgType, context: QMessageLogContext, _message: str | None
) -> None:
    """Note that Qt complained, and in which category; its words may quote us."""
    if kind not in _QUIET:
        _write(f"Qt {kind.name} {context.category or 'default'}")


def _write(text: str) -> None:
    """Put a line on the error stream, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(f"saksama: {text}\n")
