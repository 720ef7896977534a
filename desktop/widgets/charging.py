# SPDX-License-Identifier: Apache-2.0
"""The gestures on counts: open the form, save, ask why one is taken out.

Shared by the pages that charge. Knows verbs only as they are handed over; must
not know a store, nor choose an offence for anybody.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.widgets.count_dialog import CountDialog
from desktop.widgets.form_flow import FormFlow, Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow
from models.base.ids import CountId
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.people import Person, Role
from models.law.catalogue import Catalogue
from models.law.regime import Chargeable, chargeable
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind

_OUT = (Chargeable.TOO_EARLY, Chargeable.TOO_LATE)


class Charging(QObject):
    """Makes, changes and takes out counts for a presenter.

    Args:
        catalogue: the law in use.
        save: keeps a count; vault thread.
        forms: the presenter's forms.
        removal: takes things out.
        then: gets what a gesture changed.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        save: Callable[[Count], Changed],
        forms: FormFlow,
        removal: RemovalFlow,
        then: Callable[[Changed], None],
    ) -> None:
        super().__init__(forms)
        self._law, self._save, self._forms = catalogue, save, forms
        self._removal, self._then = removal, then

    def possible(self, file: CaseFile) -> bool:
        """Return whether there is somebody to accuse and a victim."""
        return bool(_accused(file)) and bool(file.with_role(Role.VICTIM))

    def blank(self, file: CaseFile) -> Count:
        """Return a new count against the first accused, for every other victim."""
        accused = _accused(file)[0].id
        victims = tuple(p.id for p in file.with_role(Role.VICTIM) if p.id != accused)
        return Count(CountId(""), file.case.id, accused, "", victims)

    def open(self, file: CaseFile, count: Count, window: QWidget) -> None:
        """Open the form of a count, old or new."""
        form = CountDialog(file, self._law, count, self.fitting(file), window)
        form.remove_button.clicked.connect(
            lambda: self.ask_removal(file, count, window)
        )
        saving = Saving(lambda: partial(self._save, form.read()), self._then)
        self._forms.open(form, f"count:{count.id or 'new'}:{file.case.id}", saving)

    def fitting(self, file: CaseFile) -> frozenset[str]:
        """Return the offences that fit the period of the case."""
        days = (file.case.offence_from, file.case.offence_to)
        found = (chargeable(self._law, one, *days) for one in self._law.offences)
        return frozenset(one.offence for one in found if one.answer not in _OUT)

    def ask_removal(self, file: CaseFile, count: Count, window: QWidget) -> None:
        """Ask why a count is taken out."""
        removal = Removal(
            Kind.COUNT,
            count.id,
            self.tr("Take this count out?"),
            self.tr("You can take this back."),
            self.tr("The count was taken out"),
        )
        self._removal.ask(file, removal, window)


def _accused(file: CaseFile) -> tuple[Person, ...]:
    """Return suspects, then corporations."""
    return file.with_role(Role.SUSPECT) + file.with_role(Role.CORPORATION)
