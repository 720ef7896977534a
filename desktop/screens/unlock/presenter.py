# SPDX-License-Identifier: Apache-2.0
"""Turns gestures at the door into verbs: open, make, recover.

Knows which secrets are under way and lets go of them as soon as it can; must
not know a form's widgets beyond their words and signals. Everything runs on the
vault thread: keys are slow to make and the window must stay alive meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.qt.tasks import TaskRunner
from desktop.screens.unlock.complaint import words_of
from desktop.screens.unlock.founding import Founding
from desktop.screens.unlock.know_panel import KnowPanel
from desktop.screens.unlock.vault_row import VaultCard
from desktop.screens.unlock.view import Step, UnlockView
from desktop.widgets.code_groups import Check
from desktop.widgets.notice_bar import Notice
from desktop.wording.formats import long_date
from models.base.clock import Clock
from models.base.errors import PassphraseWeak, SaksamaError, TryLater, WrongPassphrase
from models.usecases.vaults import (
    NewVault,
    Opened,
    Recovery,
    VaultInfo,
    abandon_recovery,
    abandon_vault,
    begin_recovery,
    begin_vault,
    complete_recovery,
    confirm_recovery_code,
    finish_vault,
    lock_vault,
    offer_passphrase,
    unlock_vault,
    vault_info,
)

Begin = Callable[[Path, str, str, str, Clock], NewVault]


class Porch(NamedTuple):
    """What stands before the door.

    Attributes:
        clock: the time.
        check: says whether a group of a recovery key is right on its own.
        version: of the program.
        edition: of the law pack.
        minutes: after which a quiet vault locks itself.
        demo_words: returns the example vault's passphrase, shown for it only.
        begin: makes a vault; tests make cheaper keys.
    """

    clock: Clock
    check: Check
    version: str
    edition: str
    minutes: int
    demo_words: Callable[[], str]
    begin: Begin = begin_vault


class UnlockPresenter(QObject):
    """The door.

    Args:
        porch: what stands before it.
        tasks: runs verbs.
        parent: Qt owner.

    Attributes:
        view: what is shown.

    Signals:
        begun: a passphrase or code is being tried.
        failed: it opened nothing; the door stays shut.
        holding: open behind the door while a new key is copied; time counts.
        opened: a vault is open; carries ``Opened``.
        chosen: another vault stands before the door; carries its path.
    """

    begun = Signal()
    failed = Signal()
    holding = Signal()
    opened = Signal(object)
    chosen = Signal(str)

    def __init__(self, porch: Porch, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._porch = porch
        self._tasks = tasks
        self._path: Path | None = None
        self._founding = Founding(Path(), "", "")
        self._new: NewVault | None = None
        self._recovery: Recovery | None = None
        self._held: tuple[Opened, str] | None = None
        know = KnowPanel(porch.version, porch.edition, porch.minutes)
        self.view = UnlockView(porch.check, know, PassphraseWeak().least)
        self._connect()

    def show_vault(self, path: Path | None) -> None:
        """Put a vault before the door; ``None`` = none is known."""
        self._path = path
        self._stand(None)
        if path is not None:
            self._tasks.crunch(
                self,
                lambda _progress: vault_info(path),
                self._stand,
                lambda _error: self._stand(None),
            )

    def say(self, notice: Notice) -> None:
        """Say something above the door, e.g. that the vault locked itself."""
        self.view.notice.show_notice(notice)

    def welcome(self) -> None:
        """Stand ready after a lock."""
        self.view.forget()
        self.view.show_step(Step.OPEN)
        self.show_vault(self._path)

    def conceal(self) -> None:
        """Show no secret: the machine sleeps or its screen was locked."""
        self.view.conceal()
        if self._held is not None:
            held, self._held = self._held[0], None
            self._tasks.run(self, partial(lock_vault, held.tools), self._shut, self._no)
        elif self.view.step is Step.CODE:
            self.view.show_step(Step.TYPED)

    def give_up(self, then: Callable[[], None]) -> None:
        """Let go of everything half made, then call back."""
        new, recovery = self._new, self._recovery
        self._new = self._recovery = None

        def work() -> None:
            if new is not None:
                abandon_vault(new)
            if recovery is not None:
                abandon_recovery(recovery)

        self._tasks.run(self, work, lambda _: then(), lambda _: then())

    def _connect(self) -> None:
        """Listen to the first form, and to the others once they are made."""
        view = self.view
        view.completed.connect(self._connect_rest)
        view.vault.change_wanted.connect(self._on_change)
        view.way_chosen.connect(view.show_step)
        view.open.submitted.connect(self._on_passphrase)
        view.open.recovery_wanted.connect(partial(view.show_step, Step.RECOVER))
        view.open.create_wanted.connect(self._on_create)

    def _connect_rest(self) -> None:
        """Listen to the forms behind the first one."""
        view = self.view.rest
        view.recover.submitted.connect(self._on_code)
        view.place.folder_wanted.connect(self._on_folder)
        view.place.submitted.connect(self._on_founding)
        view.place.left.connect(self._back_to_door)
        view.words.other_words_wanted.connect(self._offer)
        view.words.submitted.connect(self._on_words)
        view.words.left.connect(self._on_words_left)
        view.code.print_wanted.connect(self._on_print)
        view.code.submitted.connect(self._on_paper)
        view.code.left.connect(self._on_code_left)
        view.typed.submitted.connect(self._on_typed)
        view.typed.left.connect(self._show_code)

    def _stand(self, info: VaultInfo | None) -> None:
        """Show what is known of the vault before the door."""
        card = VaultCard("" if self._path is None else self._path.name)
        if info is not None:
            ready = info.exists and info.finished
            size, opened = info.size_bytes, info.last_opened
            card = VaultCard(card.name, ready, info.demo, size, opened)
        self.view.vault.show_vault(card)
        self.view.set_ready(ready=card.exists)
        self.view.open.offer_demo(self._porch.demo_words() if card.demo else "")
        self.view.take_focus()

    def _on_change(self) -> None:
        """Ask for another vault."""
        found = self.view.choose_folder(self.tr("Choose a vault"))
        if found is not None:
            self.view.open.clear()
            self.view.notice.clear()
            self.show_vault(found)
            self.chosen.emit(str(found))

    def _back_to_door(self) -> None:
        """Leave a form for the door."""
        self.view.forget()
        self.view.show_step(Step.OPEN)

    def _on_passphrase(self, passphrase: str) -> None:
        """Try a passphrase."""
        assert self._path is not None
        self.view.notice.clear()
        self.view.open.set_busy(True)
        self.begun.emit()
        work = partial(unlock_vault, self._path, passphrase, self._porch.clock)
        self._tasks.run(self, work, self._enter, self._on_refused)

    def _on_refused(self, error: SaksamaError) -> None:
        """Say why the vault stayed closed."""
        self.failed.emit()
        self.view.open.set_busy(False)
        if isinstance(error, (WrongPassphrase, TryLater)):
            self.view.open.refuse(words_of(error), error.wait_seconds)
        else:
            self.view.open.clear()
            self.view.complain(error)

    def _enter(self, opened: Opened) -> None:
        """Hand an open vault over and forget how it was opened."""
        self.view.open.set_busy(False)
        self.view.typed.set_busy(False)
        self._new = self._recovery = self._held = None
        self._path = opened.vault.path
        self.view.forget()
        self.view.notice.clear()
        self.view.show_step(Step.OPEN)
        self.opened.emit(opened)

    def _on_create(self) -> None:
        """Begin a new vault."""
        self.view.notice.clear()
        self.view.show_step(Step.PLACE)

    def _on_folder(self) -> None:
        """Ask where the new vault shall stand."""
        found = self.view.choose_folder(self.tr("Choose a place for the vault"))
        if found is not None:
            self.view.place.set_folder(found)

    def _on_founding(self, founding: Founding) -> None:
        """Go on to the passphrase."""
        self._founding = founding
        self._offer()
        self.view.show_step(Step.WORDS)

    def _offer(self) -> None:
        """Offer six words."""
        self._tasks.crunch(
            self,
            lambda _progress: offer_passphrase(),
            self.view.words.offer,
            self.view.complain,
        )

    def _on_words(self, passphrase: str) -> None:
        """Make keys for a new vault, or new keys after a recovery."""
        self.view.words.set_busy(True)
        if self._recovery is not None:
            renew = partial(complete_recovery, self._recovery, passphrase)
            self._tasks.run(self, renew, self._on_renewed, self._on_words_refused)
            return
        of = self._founding
        clock = self._porch.clock
        make = partial(self._porch.begin, of.path, passphrase, of.user, of.role, clock)
        self._tasks.run(self, make, self._on_made, self._on_words_refused)

    def _on_words_refused(self, error: SaksamaError) -> None:
        """Say what does not do, where it was typed."""
        self.view.words.set_busy(False)
        words = words_of(error)
        if isinstance(error, PassphraseWeak) or self._recovery is not None:
            self.view.words.refuse(words)
        else:
            self.view.show_step(Step.PLACE)
            self.view.place.refuse_place(words)

    def _on_words_left(self) -> None:
        """Go back to the place, or give the recovery up."""
        if self._recovery is None:
            self.view.show_step(Step.PLACE)
        else:
            self.give_up(self._shut_quietly)

    def _on_made(self, new: NewVault) -> None:
        """Show the recovery key of a new vault."""
        self._new = new
        self.view.words.set_busy(False)
        self.view.words.clear()
        self._show_code()

    def _show_code(self) -> None:
        """Show the recovery key, to be put on paper."""
        of_recovery = self._held is not None
        if self._held is not None:
            self.view.code.show_code(self._held[1])
        elif self._new is not None:
            self.view.code.show_code(self._new.recovery_code)
        self.view.show_step(Step.CODE, of_recovery=of_recovery)

    def _on_print(self) -> None:
        """Print the recovery key."""
        path = self._held[0].vault.path if self._held else self._founding.path
        made_on = long_date(self._porch.clock.today())
        # Printing comes in with the first sheet: it is not for the way to the door.
        from desktop.screens.unlock.sheet import Sheet

        self.view.print_code(Sheet(path.stem, self.view.code.grid.code, made_on))

    def _on_paper(self) -> None:
        """Ask for the key from the paper."""
        self.view.typed.clear()
        self.view.show_step(Step.TYPED, of_recovery=self._held is not None)

    def _on_code_left(self) -> None:
        """Give up before anything was finished; a recovered vault is locked."""
        if self._held is not None:
            self.conceal()
        else:
            self.give_up(self._back_to_door)

    def _on_typed(self, code: str) -> None:
        """Compare the key with the paper, and finish."""
        self.view.typed.set_busy(True)
        if self._held is not None:
            opened = self._held[0]
            check = partial(confirm_recovery_code, opened.tools, code)
            self._tasks.run(self, check, lambda _: self._enter(opened), self._no_key)
        elif self._new is not None:
            self.begun.emit()
            finish = partial(finish_vault, self._new, code)
            self._tasks.run(self, finish, self._enter, self._no_key)

    def _no_key(self, error: SaksamaError) -> None:
        """Say that it is not the key that was shown."""
        if self._held is None:
            self.failed.emit()
        self.view.typed.set_busy(False)
        self.view.typed.refuse(words_of(error))

    def _on_code(self, code: str) -> None:
        """Try a recovery key."""
        assert self._path is not None
        self.view.notice.clear()
        self.view.recover.set_busy(True)
        self.begun.emit()
        work = partial(begin_recovery, self._path, code, self._porch.clock)
        self._tasks.run(self, work, self._on_recovery, self._on_code_refused)

    def _on_code_refused(self, error: SaksamaError) -> None:
        """Say why the key opens nothing."""
        self.failed.emit()
        self.view.recover.set_busy(False)
        self.view.recover.refuse(words_of(error))

    def _on_recovery(self, recovery: Recovery) -> None:
        """Ask for a new passphrase."""
        self._recovery = recovery
        self.view.recover.set_busy(False)
        self.view.recover.clear()
        self._offer()
        self.view.show_step(Step.WORDS, of_recovery=True)
        self.holding.emit()

    def _on_renewed(self, found: tuple[Opened, str]) -> None:
        """Show the new recovery key of a vault that is open already."""
        self._recovery, self._held = None, found
        self.view.words.set_busy(False)
        self.view.words.clear()
        self._show_code()

    def _shut(self, _: None) -> None:
        """Stand at the door again; the new key was never compared."""
        self._shut_quietly()
        self.say(
            Notice(
                self.tr("The new recovery key was not compared with the paper"),
                self.tr(
                    "The vault is locked. The new passphrase opens it; keep the sheet "
                    "only if it shows the newest key."
                ),
                "warn",
            )
        )

    def _shut_quietly(self) -> None:
        """Stand at the door again."""
        self.failed.emit()
        self.welcome()

    def _no(self, error: SaksamaError) -> None:
        """Say that even locking met a trouble; the keys are gone all the same."""
        self._shut_quietly()
        self.view.complain(error)
