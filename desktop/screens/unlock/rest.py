# SPDX-License-Identifier: Apache-2.0
"""Every form of the door but the first: made after the first screen is shown.

Knows the forms and how a printer is asked for; must not know a secret. Half of
the widgets of the door stand here, and nobody needs them to type a passphrase.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.screens.unlock.code_form import CodeForm
from desktop.screens.unlock.place_form import PlaceForm
from desktop.screens.unlock.recovery_form import RecoveryForm
from desktop.screens.unlock.sheet import Sheet, prepare, print_sheet
from desktop.screens.unlock.typed_form import TypedForm
from desktop.screens.unlock.words_form import WordsForm
from desktop.widgets.code_groups import Check


class Rest:
    """The later forms.

    Args:
        check: says whether a group of a recovery key is right on its own.
        least: fewest characters of one's own passphrase.

    Attributes:
        recover: asks for the recovery key.
        place: asks for the place of a new vault.
        words: asks for its passphrase.
        code: shows its recovery key.
        typed: asks for it from the paper.
    """

    def __init__(self, check: Check, least: int) -> None:
        self.recover = RecoveryForm(check)
        self.place = PlaceForm()
        self.words = WordsForm(least)
        self.code = CodeForm()
        self.typed = TypedForm(check)

    def forget(self) -> None:
        """Forget everything that was typed or shown."""
        self.recover.clear()
        self.place.clear()
        self.words.clear()
        self.code.show_code("")
        self.typed.clear()


def ask_printer(owner: QWidget, then: Callable[[QPrinter], None]) -> None:
    """Ask with the desktop's own dialog, without stopping everything else."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    dialog = QPrintDialog(printer, owner)
    dialog.setWindowTitle("Saksama")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: then(printer))
    # Not open(): QPrintDialog wants a receiver there. Modal it is all the same.
    dialog.setModal(True)
    dialog.show()


def print_code(code: CodeForm, printer: QPrinter, sheet: Sheet) -> None:
    """Print the recovery key and say so."""
    prepare(printer)
    if print_sheet(printer, sheet):
        code.say_printed()
