# SPDX-License-Identifier: Apache-2.0
"""The door on screen: one card, its left half changing from step to step.

Knows forms and their order; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QStackedWidget,
    QWidget,
)

from desktop.qt.accessible import tab_order
from desktop.screens.unlock.know_panel import KnowPanel
from desktop.screens.unlock.open_form import OpenForm
from desktop.screens.unlock.vault_row import VaultRow
from desktop.theme.current import px
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.mark import Mark
from desktop.widgets.notice_bar import Notice, NoticeBar
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text
from models.base.errors import SaksamaError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.screens.unlock.code_form import CodeForm
    from desktop.screens.unlock.place_form import PlaceForm
    from desktop.screens.unlock.recovery_form import RecoveryForm
    from desktop.screens.unlock.rest import Rest
    from desktop.screens.unlock.sheet import Sheet
    from desktop.screens.unlock.typed_form import TypedForm
    from desktop.screens.unlock.words_form import WordsForm
    from desktop.widgets.code_groups import Check

LEFT_WIDE = 480
HIGH = 556
BY_WORDS = "words"
BY_CODE = "code"


class Step(StrEnum):
    """What the left half asks for."""

    OPEN = "open"
    RECOVER = "recover"
    PLACE = "place"
    WORDS = "words"
    CODE = "code"
    TYPED = "typed"


class UnlockView(Living, QFrame):
    """Everything before a vault is open.

    Args:
        check: says whether a group of a recovery key is right on its own.
        know: the right half.
        least: fewest characters of one's own passphrase.

    Attributes:
        choose_folder: asks for a folder; replaced where no dialog can be shown.
        choose_printer: asks for a printer and calls back with it; likewise.

    Signals:
        way_chosen: passphrase or recovery key; carries the step.
        completed: the forms behind the first one were made.
    """

    way_chosen = Signal(object)
    completed = Signal()

    def __init__(self, check: Check, know: KnowPanel, least: int) -> None:
        super().__init__()
        self.setProperty("panel", "canvas")
        self._step = Step.OPEN
        self._of_recovery = False
        self.choose_folder: Callable[[str], Path | None] = self._ask_folder
        self.choose_printer: Callable[[Callable[[QPrinter], None]], None] = (
            self._ask_printer
        )
        self.know = know
        self.notice = NoticeBar()
        self.vault = VaultRow()
        self.ways = Segmented(
            [(BY_WORDS, "", "key-round"), (BY_CODE, "", "shield-check")]
        )
        self.ways.chosen.connect(self._on_way)
        self._title = Text("", "display")
        self._count = Text("", "small", "text3")
        self.open = OpenForm()
        self._make_rest = partial(_rest, check, least)
        self._made: Rest | None = None
        self._ready = False
        self._pages = QStackedWidget()
        self._pages.addWidget(self.open)
        self._card = self._build()
        self.come_alive()
        self.show_step(Step.OPEN)

    @property
    def rest(self) -> Rest:
        """Return the forms behind the first one, made now if need be."""
        if self._made is None:
            made = self._made = self._make_rest()
            for form in (made.recover, made.place, made.words, made.code, made.typed):
                self._pages.addWidget(form)
            made.recover.set_ready(self._ready)
            # Made late, yet walked through before the panel at the right.
            after = self.know.findChildren(QAbstractButton)
            tab_order([made.typed.finish_button, *after])
            self.completed.emit()
        return self._made

    @property
    def recover(self) -> RecoveryForm:
        """Return the form of the recovery key."""
        return self.rest.recover

    @property
    def place(self) -> PlaceForm:
        """Return the form of a new vault's place."""
        return self.rest.place

    @property
    def words(self) -> WordsForm:
        """Return the form of a new passphrase."""
        return self.rest.words

    @property
    def code(self) -> CodeForm:
        """Return the form that shows a recovery key."""
        return self.rest.code

    @property
    def typed(self) -> TypedForm:
        """Return the form that asks for the key from the paper."""
        return self.rest.typed

    def set_ready(self, *, ready: bool) -> None:
        """Say whether the vault before the door can be opened."""
        self._ready = ready
        self.open.set_ready(ready)
        if self._made is not None:
            self._made.recover.set_ready(ready)

    def conceal(self) -> None:
        """Show nothing of what was typed to get in."""
        self.open.clear()
        if self._made is not None:
            self._made.recover.clear()

    @property
    def step(self) -> Step:
        """Return what is asked for now."""
        return self._step

    def show_step(self, step: Step, *, of_recovery: bool = False) -> None:
        """Ask for something.

        Args:
            step: what.
            of_recovery: whether new keys are made after the recovery key was
                used, rather than for a new vault.
        """
        self._step = step
        self._of_recovery = of_recovery
        self._pages.setCurrentWidget(self._form(step))
        opening = step in (Step.OPEN, Step.RECOVER)
        self.vault.setVisible(opening)
        self.ways.setVisible(opening)
        self._count.setVisible(not opening)
        if opening:
            self.ways.set_chosen(BY_WORDS if step is Step.OPEN else BY_CODE)
        self.retranslate()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where typing begins."""
        self._first(self._step).setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self, step: Step) -> QWidget:
        """Return the form of a step."""
        if step is Step.OPEN:
            return self.open
        forms: dict[Step, QWidget] = {
            Step.RECOVER: self.recover,
            Step.PLACE: self.place,
            Step.WORDS: self.words,
            Step.CODE: self.code,
            Step.TYPED: self.typed,
        }
        return forms[step]

    def _first(self, step: Step) -> QWidget:
        """Return where typing begins in a step."""
        if step is Step.OPEN:
            return self.open.passphrase.edit
        first: dict[Step, QWidget] = {
            Step.RECOVER: self.recover.groups.edits[0],
            Step.PLACE: self.place.name,
            Step.WORDS: self.words.again.edit,
            Step.CODE: self.code.print_button,
            Step.TYPED: self.typed.groups.edits[0],
        }
        return first[step]

    def print_code(self, sheet: Sheet) -> None:
        """Print the recovery key."""
        from desktop.screens.unlock.rest import print_code

        self.choose_printer(lambda printer: print_code(self.code, printer, sheet))

    def complain(self, error: SaksamaError) -> None:
        """Say a trouble above the card."""
        from desktop.wording.errors import detail, sentence

        said = sentence(error)
        notice = Notice(said.what, said.rest, "bad", detail=detail(error))
        self.notice.show_notice(notice)

    def forget(self) -> None:
        """Forget everything that was typed or shown."""
        self.open.clear()
        if self._made is not None:
            self._made.forget()

    def retranslate(self) -> None:
        """Set our own words."""
        self.ways.set_label(BY_WORDS, self.tr("Passphrase"))
        self.ways.set_label(BY_CODE, self.tr("Recovery key"))
        self.ways.setAccessibleName(self.tr("How to open"))
        titles = {
            Step.OPEN: self.tr("Open the case vault"),
            Step.RECOVER: self.tr("Open the case vault"),
            Step.PLACE: self.tr("Create a vault"),
            Step.WORDS: self.tr("Your passphrase"),
            Step.CODE: self.tr("Recovery key"),
            Step.TYPED: self.tr("Check the recovery key"),
        }
        if self._of_recovery and self._step is Step.WORDS:
            titles[Step.WORDS] = self.tr("New passphrase")
        self._title.set_text(titles[self._step])
        order = [Step.PLACE, Step.WORDS, Step.CODE, Step.TYPED]
        if self._of_recovery:
            order.remove(Step.PLACE)
        if self._step in order:
            words = self.tr("Step {0} of {1}")
            number = order.index(self._step) + 1
            self._count.set_text(words.format(number, len(order)))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self._left.setFixedWidth(px(LEFT_WIDE))
        self._card.setMinimumHeight(px(HIGH))

    def _build(self) -> QFrame:
        """Put everything in its place."""
        name = row(Mark(28), Text("Saksama", "title"), STRETCH, self._count, gap=10)
        inner = column(
            name,
            14,
            self._title,
            4,
            self.vault,
            8,
            row(self.ways, STRETCH),
            6,
            gap=6,
            margins=(36, 32, 36, 28),
        )
        inner.addWidget(self._pages, 1)
        self._left = panel(inner, "plain")
        card = panel(row(self._left, self.know, gap=0, margins=1))
        both = column(self.notice, card, gap=12)
        middle = row(STRETCH, both, STRETCH)
        body = holder(column(STRETCH, middle, STRETCH, gap=0, margins=16))
        self.setLayout(column(scrolled(body), gap=0))
        return card

    def _on_way(self, way: str) -> None:
        """Pass on which way the user takes."""
        self.way_chosen.emit(Step.OPEN if way == BY_WORDS else Step.RECOVER)

    def _ask_folder(self, title: str) -> Path | None:
        """Ask with the desktop's own dialog."""
        # A class of many parts, for those who choose a folder only.
        from PySide6.QtWidgets import QFileDialog

        found = QFileDialog.getExistingDirectory(self, title)
        return Path(found) if found else None

    def _ask_printer(self, then: Callable[[QPrinter], None]) -> None:
        """Ask with the desktop's own dialog."""
        from desktop.screens.unlock.rest import ask_printer

        ask_printer(self, then)


def _rest(check: Check, least: int) -> Rest:
    """Make the later forms; their modules come in with them."""
    from desktop.screens.unlock.rest import Rest

    return Rest(check, least)
