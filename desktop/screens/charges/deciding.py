# SPDX-License-Identifier: Apache-2.0
"""The gestures on what people decided of a count: which law, what courts said.

Knows verbs only as the presenter hands them over; must not know a store, and
never chooses a law.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.screens.charges.choice_form import ChoiceForm
from desktop.screens.charges.digest import read_under
from desktop.screens.charges.ruling_form import RulingForm
from desktop.screens.charges.ruling_words import remarks_on, sides_read
from desktop.widgets.form_flow import FormFlow, Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow
from desktop.wording.confidence import offence_text
from models.base.ids import ChoiceId, RulingId
from models.casefile.both_laws import laws_beside
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.rulings import CourtRuling, LawChoice
from models.law.catalogue import Catalogue
from models.law.outcomes import Instance, Outcome
from models.law.passage import Side
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind


@dataclass(frozen=True, slots=True)
class DecidingVerbs:
    """The verbs, tools already filled in; all run on the vault thread.

    Attributes:
        choose: keeps a jurist's choice of law.
        record: keeps a ruling.
        who: name of the user, offered as the one who chose.
        today: returns the day.
    """

    choose: Callable[[LawChoice], Changed]
    record: Callable[[CourtRuling], Changed]
    who: str
    today: Callable[[], date]


class Deciding(QObject):
    """Opens the two forms and takes their objects back.

    Args:
        catalogue: the law in use.
        verbs: what is done.
        forms: the presenter's forms.
        removal: takes things out.
        then: gets what a gesture changed.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        verbs: DecidingVerbs,
        forms: FormFlow,
        removal: RemovalFlow,
        then: Callable[[Changed], None],
    ) -> None:
        super().__init__(forms)
        self._law, self._verbs, self._forms = catalogue, verbs, forms
        self._removal, self._then = removal, then

    def choose(self, file: CaseFile, count: Count, window: QWidget) -> None:
        """Open the form of the choice of law, where two laws stand side by side."""
        both = laws_beside(self._law, file, count)
        held = file.choice(count.id)
        if both is None and held is None:
            return
        old = both.old.offence if both is not None else count.offence
        new = both.new.offence if both is not None else count.offence
        laws = (
            (Side.BEFORE, self.tr("Old law: {0}").format(offence_text(self._law, old))),
            (Side.AFTER, self.tr("New law: {0}").format(offence_text(self._law, new))),
        )
        blank = LawChoice(
            ChoiceId(""),
            file.case.id,
            count.id,
            Side.BEFORE,
            "",
            self._verbs.who,
            self._verbs.today(),
        )
        form = ChoiceForm(held or blank, laws, window)
        saving = Saving(
            lambda: partial(self._verbs.choose, form.read()), self._then, form.wrong
        )
        self._forms.open(form, f"choice:{count.id}", saving)

    def withdraw(self, file: CaseFile, count: Count, window: QWidget) -> None:
        """Ask why a choice of law is taken back."""
        held = file.choice(count.id)
        if held is not None:
            removal = Removal(
                Kind.CHOICE,
                held.id,
                self.tr("Take the choice of law back?"),
                self.tr("You can take this back."),
                self.tr("The choice of law was taken back"),
            )
            self._removal.ask(file, removal, window)

    def record(
        self, file: CaseFile, count: Count, ruling_id: str, window: QWidget
    ) -> None:
        """Open the form of a ruling; "" makes a new one."""
        held = next((one for one in file.rulings if one.id == ruling_id), None)
        blank = CourtRuling(
            RulingId(""), file.case.id, count.id, Instance.FIRST, Outcome.PROVEN
        )
        read = sides_read(file, count, read_under(file, self._law, count.offence))
        form = RulingForm(
            held or blank,
            self._law.sheets,
            lambda ruling: remarks_on(self._law, ruling, read),
            window,
        )
        form.remove_button.clicked.connect(lambda: self._unrecord(file, held, window))
        saving = Saving(
            lambda: partial(self._verbs.record, form.read()), self._then, form.wrong
        )
        self._forms.open(form, f"ruling:{ruling_id or 'new'}:{count.id}", saving)

    def _unrecord(
        self, file: CaseFile, held: CourtRuling | None, window: QWidget
    ) -> None:
        """Ask why a ruling is taken out."""
        if held is not None:
            removal = Removal(
                Kind.RULING,
                held.id,
                self.tr("Take this ruling out?"),
                self.tr("You can take this back."),
                self.tr("The ruling was taken out"),
            )
            self._removal.ask(file, removal, window)
