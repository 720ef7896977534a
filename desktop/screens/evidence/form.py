# SPDX-License-Identifier: Apache-2.0
"""The form of an exhibit: what it is, why and when it was taken, what it repeats.

Knows the fields of an exhibit; must not know how it is saved. A new one may
come with the first link of its chain.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from desktop.screens.evidence.basis_part import BasisPart
from desktop.screens.evidence.custody_part import HolderPart
from desktop.screens.evidence.custody_words import first_act, holders
from desktop.screens.evidence.kind_combo import KindCombo
from desktop.screens.evidence.taking_part import TakingPart
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.text import Text
from desktop.wording import plurals
from desktop.wording.labels import labels
from models.base.ids import CustodyId, ExhibitId
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Availability, Exhibit
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue


class ExhibitForm(FormDialog):
    """Makes or changes an exhibit.

    Args:
        file: the case.
        catalogue: the law in use.
        exhibit: what to show; an empty id makes a new one.
        holder: who takes a new one in; "" for an old one.
        parent: window over which it opens.

    Attributes:
        basis: rows of the lawful basis.
        taking: rows of the taking.
        first: rows of the first link of the chain; new exhibits only.
        remove_button: takes the exhibit out; hidden for a new one.
    """

    def __init__(
        self,
        file: CaseFile,
        catalogue: Catalogue,
        exhibit: Exhibit,
        holder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._exhibit = exhibit
        self.first: HolderPart | None = None
        super().__init__("", parent=parent, width=720)
        new = not exhibit.id
        heading = f"{exhibit.code}  {exhibit.description}"
        self.set_heading(self.tr("New exhibit") if new else heading)
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(not new)
        self.add_far_button(self.remove_button)
        self._what(file, catalogue)
        self.basis = BasisPart(self, exhibit.basis)
        self.taking = TakingPart(self, file, exhibit.taking)
        if new:
            self._begin_chain(file, holder)
        self._origin_rows(file)
        self.availability.currentIndexChanged.connect(self._on_availability)
        self._on_availability()

    def announce_files(self, count: int) -> None:
        """Say that files will be added once this is saved."""
        words = self.tr("{0} will be added after saving.").format(plurals.files(count))
        self.body.insertWidget(0, Text(words, "small", "accent", wrap=True))

    def read(self) -> Exhibit:
        """Return what stands in the form, not checked."""
        return replace(
            self._exhibit,
            code=self.code.text().strip(),
            description=self.description.text().strip(),
            kind=self.kind.kind,
            quantity=self.quantity.text().strip(),
            availability=Availability(str(self.availability.currentData())),
            basis=self.basis.read(),
            taking=self.taking.read(),
            regime=str(self.regime.currentData() or ""),
            origin=str(self.origin.currentData() or ""),
            authentic=not self.authentic.isChecked(),
            note=self.note.toPlainText().strip(),
        )

    def read_first(self) -> CustodyEntry | None:
        """Return the first link of the chain, ``None`` when there is none."""
        taken = self.taking.read()
        if self.first is None or not self._held or not self.first.name:
            return None
        if taken.at is None:
            return None
        return CustodyEntry(
            id=CustodyId(""),
            exhibit=ExhibitId(""),
            at=taken.at,
            act=self.first.chosen_act,
            to_holder=self.first.name,
            place=taken.place,
            condition=self.first.condition.text().strip(),
            seal_intact=self.first.seal_intact,
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first field that does not match."""
        if not self.kind.kind and self.kind.currentText().strip():
            return ("exhibit.kind", self.tr("Choose a kind from the list."))
        found = self.basis.wrong() or self.taking.wrong()
        if found is not None or self.first is None or not self._held:
            return found
        if self.first.name and self.taking.at.moment is None:
            words = self.tr(
                "Write when it was taken, or leave the first holder below empty."
            )
            return ("taking.at", words)
        return None

    @property
    def _held(self) -> bool:
        """Return whether the item is in hand."""
        return str(self.availability.currentData()) == Availability.HELD

    def _what(self, file: CaseFile, catalogue: Catalogue) -> None:
        """Place the rows that say what it is."""
        exhibit = self._exhibit
        self.description = QLineEdit(exhibit.description)
        self.kind = KindCombo(catalogue, exhibit.regime or file.case.regime)
        self.kind.set_kind(exhibit.kind)
        self.code, self.quantity = QLineEdit(exhibit.code), QLineEdit(exhibit.quantity)
        self.code.setPlaceholderText(self.tr("given by itself"))
        self.quantity.setPlaceholderText(self.tr("e.g. 48 sheets"))
        self.availability = QComboBox()
        for code, words in labels("availability").items():
            self.availability.addItem(words, code)
        chosen = self.availability.findData(str(exhibit.availability))
        self.availability.setCurrentIndex(chosen)
        self.regime = _regimes(file, catalogue, self.tr("As the case: {0}"))
        self.regime.setCurrentIndex(max(0, self.regime.findData(exhibit.regime)))
        hint = self.tr("Without names or addresses of victims and witnesses.")
        self.add_row(
            "exhibit.description", self.tr("What it is"), self.description, hint
        )
        self.add_row("exhibit.kind", self.tr("Kind of evidence"), self.kind)
        self.add_pair(
            self.make_row("exhibit.code", self.tr("Code"), self.code),
            self.make_row("exhibit.quantity", self.tr("Quantity"), self.quantity),
        )
        self.add_pair(
            self.make_row(
                "exhibit.availability",
                self.tr("Is it here"),
                self.availability,
                optional=False,
            ),
            self.make_row(
                "exhibit.regime",
                self.tr("Code of procedure of the act"),
                self.regime,
                optional=False,
            ),
        )

    def _begin_chain(self, file: CaseFile, holder: str) -> None:
        """Place the rows of the first link of the chain."""
        self.add_heading(self.tr("First link of the chain of custody"))
        names = list(dict.fromkeys(filter(None, (holder, *holders(file)))))
        self.first = HolderPart(self, first_act(self._exhibit), names, holder)
        self.first.add_state(self)

    def _origin_rows(self, file: CaseFile) -> None:
        """Place the rows of origin, authenticity and note."""
        exhibit = self._exhibit
        self.add_heading(self.tr("Origin and authenticity"))
        self.origin = QComboBox()
        self.origin.addItem(self.tr("Nothing: it speaks for itself"), "")
        for person in file.people:
            self.origin.addItem(person.label, str(person.id))
        for other in file.exhibits:
            if other.id != exhibit.id:
                words = f"{other.code} {other.description}"
                self.origin.addItem(words, str(other.id))
        self.origin.setCurrentIndex(max(0, self.origin.findData(exhibit.origin)))
        hint = self.tr(
            "A copy repeats its original, a report repeats who told it. Two items of "
            "one origin do not support each other."
        )
        self.add_row("exhibit.origin", self.tr("It repeats"), self.origin, hint)
        self.authentic = QCheckBox(self.tr("Found not to be what it claims to be"))
        self.authentic.setChecked(not exhibit.authentic)
        self.keeper.watch("exhibit.authentic", self.authentic)
        self.add_item(self.authentic)
        self.note = AutosizeEdit(rows=2)
        self.note.setPlainText(exhibit.note)
        self.add_row("exhibit.note", self.tr("Note"), self.note, optional=True)

    def _on_availability(self) -> None:
        """A chain cannot begin before the item is here."""
        if self.first is not None:
            for part in (self.first.holder, self.first.condition, self.first.seal):
                part.setEnabled(self._held)
            self.first.act.setEnabled(self._held)


def _regimes(file: CaseFile, catalogue: Catalogue, own: str) -> QComboBox:
    """Return a box with the case's code of procedure first, then every one."""
    names: dict[str, str] = {}
    for regime in catalogue.evidence_regimes.values():
        law = catalogue.instruments.get(regime.instrument)
        if regime.code:
            names[regime.id] = law.short if law is not None else regime.id
    box = QComboBox()
    box.addItem(own.format(names.get(file.case.regime, file.case.regime)), "")
    for code, words in names.items():
        box.addItem(words, code)
    return box
