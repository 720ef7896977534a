# SPDX-License-Identifier: Apache-2.0
"""Opens the form of a link of the chain: a new one, an old one, one missing.

Knows the chain in sight and the verbs it is handed; must not know how an entry
is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.item_models.evidence_state import ExhibitState
from desktop.screens.evidence.custody_form import CustodyForm
from desktop.screens.evidence.custody_words import before_hole, first_act
from desktop.screens.evidence.view import EvidenceView
from desktop.widgets.form_flow import FormFlow, Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow
from models.base.ids import CaseId, CustodyId
from models.casefile.custody import CustodyAct, CustodyEntry
from models.casefile.file import CaseFile
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind


@dataclass(frozen=True, slots=True)
class ChainVerbs:
    """What the presenter hands over, tools already filled in.

    Attributes:
        save: saves an entry; vault thread.
        removal: takes an entry out.
        now: the time.
        actor: who uses the program.
    """

    save: Callable[[CaseId, CustodyEntry], Changed]
    removal: RemovalFlow
    now: Callable[[], datetime]
    actor: str


class ChainForms(QObject):
    """The forms of one chain.

    Args:
        forms: opens forms one at a time.
        view: the page.
        verbs: what can be done.
        parent: the presenter.

    Signals:
        saved: an entry was saved; carries ``Changed``.
    """

    saved = Signal(object)

    def __init__(
        self, forms: FormFlow, view: EvidenceView, verbs: ChainVerbs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._forms, self._view, self._verbs = forms, view, verbs

    def open_new(self, file: CaseFile, state: ExhibitState) -> None:
        """Open the form of the next link; the first begins with the taking."""
        taking = state.exhibit.taking
        if state.chain:
            entry = self._blank(state, state.chain[-1].to_holder)
            self._open(file, entry, None)
            return
        first = replace(
            self._blank(state, ""),
            act=first_act(state.exhibit),
            to_holder=self._verbs.actor,
            place=taking.place,
        )
        self._open(file, first, taking.at)

    def open_missing(self, file: CaseFile, state: ExhibitState, after: str) -> None:
        """Open the form of the link that is missing before another."""
        found = before_hole(state.chain, after)
        if found is None:
            return
        earlier, later = found
        giver = later.from_holder or later.to_holder
        entry = replace(self._blank(state, earlier.to_holder), to_holder=giver)
        self._open(file, entry, None, f"before {after}")

    def open_old(self, file: CaseFile, state: ExhibitState, entry_id: str) -> None:
        """Open the form of a link that is there."""
        for entry in state.chain:
            if entry.id == entry_id:
                self._open(file, entry, entry.at)

    def _blank(self, state: ExhibitState, giver: str) -> CustodyEntry:
        """Return a new link of the chain."""
        return CustodyEntry(
            id=CustodyId(""),
            exhibit=state.exhibit.id,
            at=self._verbs.now(),
            act=CustodyAct.HANDED_OVER,
            to_holder="",
            from_holder=giver,
        )

    def _open(
        self, file: CaseFile, entry: CustodyEntry, at: datetime | None, key: str = ""
    ) -> None:
        """Open the form of a link, old or new; ``key`` names its draft."""
        case = file.case.id
        form = CustodyForm(file, entry, at, self._view.window())
        form.remove_button.clicked.connect(lambda: self._ask_removal(file, entry))
        saving = Saving(
            lambda: partial(self._verbs.save, case, form.read()),
            self.saved.emit,
            form.wrong,
        )
        named = key or entry.id or f"new {entry.exhibit}"
        self._forms.open(form, f"custody:{named}:{case}", saving)

    def _ask_removal(self, file: CaseFile, entry: CustodyEntry) -> None:
        """Ask why a link of the chain is taken out."""
        removal = Removal(
            Kind.CUSTODY,
            entry.id,
            self.tr("Take this entry out of the chain?"),
            self.tr("The journal keeps every entry. You can take this back."),
            self.tr("Taken out"),
        )
        self._verbs.removal.ask(file, removal, self._view.window())
