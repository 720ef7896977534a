# SPDX-License-Identifier: Apache-2.0
"""Asks where a copy goes and which printer takes it, without blocking.

Knows the desktop's own dialogs; must not know a document. Nothing of what is
chosen is remembered.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.screens.documents.printing import prepare


def ask_target(parent: QWidget, name: str, then: Callable[[Path], None]) -> None:
    """Ask for a place; the dialog itself asks before a file is replaced.

    Args:
        parent: window over which it opens.
        name: suggested file name; its ending is added where it is left out.
        then: gets the place; not called when the user goes back.
    """
    dialog = QFileDialog(parent)
    dialog.setWindowTitle("Saksama")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()


def ask_printer(parent: QWidget, then: Callable[[QPrinter], None]) -> None:
    """Ask for a printer.

    Args:
        parent: window over which it opens.
        then: gets the printer, ready; not called when the user goes back.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle("Saksama")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(printer))
    # Not open(): QPrintDialog wants a receiver there. Modal it is all the same.
    dialog.setModal(True)
    dialog.show()
