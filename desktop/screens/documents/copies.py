# SPDX-License-Identifier: Apache-2.0
"""Lets an issued document leave the vault: a saved copy, or paper.

Knows the verbs it is handed; must not know how bytes are kept. The journal is
written before anything leaves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.documents.printing import print_pages
from desktop.screens.documents.view import DocumentsView
from desktop.widgets.confirm import ReasonDialog
from models.base.progress import Progress
from models.snapshot.case import Changed, IssuedDocument


@dataclass(frozen=True, slots=True)
class CopyVerbs:
    """The verbs, tools already filled in.

    Attributes:
        read: returns the bytes in a format; any thread.
        write: writes a format to a place; any thread.
        note_copy: journals that a format leaves, and why; vault thread.
        note_print: journals printing; vault thread.
    """

    read: Callable[[IssuedDocument, str], bytes]
    write: Callable[[IssuedDocument, str, Path], None]
    note_copy: Callable[[IssuedDocument, str, str], Changed]
    note_print: Callable[[IssuedDocument], Changed]


class Copies(QObject):
    """Saves and prints issued documents for the presenter.

    Args:
        verbs: what does it.
        tasks: runs them away from the GUI thread.
        shell: the frame.
        view: asks for places and printers.
        parent: the presenter.
    """

    def __init__(
        self,
        verbs: CopyVerbs,
        tasks: TaskRunner,
        shell: ShellPort,
        view: DocumentsView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._tasks = tasks
        self._shell = shell
        self._view = view

    def save(self, doc: IssuedDocument, format: str) -> None:
        """Ask why and where, journal it, and write a copy."""
        name = "PDF" if format == "pdf" else "DOCX"
        ask = ReasonDialog(
            self.tr("Save a copy as {0}?").format(name),
            self.tr(
                "The copy lies outside the vault and is not locked: whoever holds the "
                "file can read it. Save it only where your office allows it."
            ),
            self.tr("Choose a place…"),
            self._view.window(),
        )
        ask.accepted.connect(lambda: self._ask_place(doc, format, ask.reason))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def print(self, doc: IssuedDocument) -> None:
        """Ask for a printer, journal it, and print."""
        self._view.choose_printer(partial(self._note_print, doc))

    def _ask_place(self, doc: IssuedDocument, format: str, reason: str) -> None:
        """Ask where the copy goes; its name says nothing of the case."""
        name = f"{doc.kind}-{doc.number}.{format}"
        self._view.choose_target(name, partial(self._note_copy, doc, format, reason))

    def _note_copy(
        self, doc: IssuedDocument, format: str, reason: str, target: Path
    ) -> None:
        """Journal that a copy leaves."""
        self._tasks.run(
            self,
            partial(self._verbs.note_copy, doc, format, reason),
            partial(self._write, doc, format, target),
            self._shell.trouble,
        )

    def _write(
        self, doc: IssuedDocument, format: str, target: Path, changed: Changed
    ) -> None:
        """Write the copy."""
        self._shell.publish(changed)

        def work(_progress: Progress) -> None:
            self._verbs.write(doc, format, target)

        done = self.tr("The copy was saved. It is not locked.")
        self._tasks.crunch(
            self, work, lambda _: self._shell.say(done), self._shell.trouble
        )

    def _note_print(self, doc: IssuedDocument, printer: QPrinter) -> None:
        """Journal that paper leaves."""
        self._tasks.run(
            self,
            partial(self._verbs.note_print, doc),
            partial(self._send, doc, printer),
            self._shell.trouble,
        )

    def _send(self, doc: IssuedDocument, printer: QPrinter, changed: Changed) -> None:
        """Send the pages to the printer."""
        self._shell.publish(changed)

        def work(progress: Progress) -> int:
            return print_pages(printer, self._verbs.read(doc, "pdf"), progress)

        done = self.tr("Sent to the printer")
        self._tasks.crunch(
            self, work, lambda _: self._shell.say(done), self._shell.trouble
        )
