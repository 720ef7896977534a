# SPDX-License-Identifier: Apache-2.0
"""The form of one count: who is accused of what against whom.

Knows people by code and offences of the pack; must not choose for anybody: an
offence outside its dates stays choosable and says so.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.tick_list import TickList
from desktop.wording.formats import language
from desktop.wording.labels import labels
from models.base.ids import PersonId
from models.casefile.counts import Count, CountForm
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.law.catalogue import Catalogue


class CountDialog(FormDialog):
    """Makes or changes a count.

    Args:
        file: the case, for its people.
        catalogue: the law, for its offences.
        count: the count to show; an empty id makes a new one.
        chargeable: ids of offences that fit the period of the case.
        parent: window over which it opens.

    Attributes:
        remove_button: takes the count out; hidden for a new one.
    """

    def __init__(
        self,
        file: CaseFile,
        catalogue: Catalogue,
        count: Count,
        chargeable: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        self._count = count
        self._accused = QComboBox()
        self._offence = QComboBox()
        self._form_box = QComboBox()
        self._victims = TickList()
        self._note = AutosizeEdit(rows=2)
        super().__init__("", parent=parent, width=640)
        self.set_heading(self.tr("Count") if count.id else self.tr("New count"))
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(count.id))
        self.add_far_button(self.remove_button)
        self._fill_people(file)
        self._fill_offences(catalogue, chargeable)
        for code, words in labels("count_form").items():
            self._form_box.addItem(words, code)
        self._note.setPlainText(count.note)
        self._lay_out()
        self._choose(count)

    def read(self) -> Count:
        """Return what stands in the form, not checked."""
        return replace(
            self._count,
            accused=PersonId(str(self._accused.currentData() or "")),
            offence=str(self._offence.currentData() or ""),
            victims=tuple(PersonId(key) for key in self._victims.ticked),
            form=CountForm(str(self._form_box.currentData())),
            note=self._note.toPlainText().strip(),
        )

    def _fill_people(self, file: CaseFile) -> None:
        """Offer suspects and corporations, and every victim."""
        for person in file.people:
            if person.is_(Role.SUSPECT) or person.is_(Role.CORPORATION):
                self._accused.addItem(person.label, str(person.id))
        for person in file.with_role(Role.VICTIM):
            here = person.id in self._count.victims
            self._victims.add(str(person.id), person.label, ticked=here)

    def _fill_offences(self, catalogue: Catalogue, chargeable: frozenset[str]) -> None:
        """Offer every offence, those that fit the period first."""
        fits = [o for o in catalogue.offences.values() if o.id in chargeable]
        rest = [o for o in catalogue.offences.values() if o.id not in chargeable]
        outside = self.tr("outside the period")
        for offence in [*fits, *rest]:
            law = catalogue.instruments[offence.instrument].short
            words = f"{offence.citation} {law}  ·  {offence.title.text(language())}"
            if offence.id not in chargeable:
                words = f"{words}  ({outside})"
            self._offence.addItem(words, offence.id)
        self._offence.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._offence.setMinimumContentsLength(40)
        self._offence.currentTextChanged.connect(self._offence.setToolTip)

    def _lay_out(self) -> None:
        """Place the rows."""
        self.add_row("count.accused", self.tr("Accused"), self._accused)
        self.add_row("count.offence", self.tr("Offence"), self._offence)
        self.add_row("count.form", self.tr("Beside the other counts"), self._form_box)
        self.add_row("count.victims", self.tr("Victims"), self._victims)
        self.add_row("count.note", self.tr("Note"), self._note, optional=True)

    def _choose(self, count: Count) -> None:
        """Show the values of the count."""
        for box, value in (
            (self._accused, str(count.accused)),
            (self._offence, count.offence),
            (self._form_box, str(count.form)),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._offence.setToolTip(self._offence.currentText())
