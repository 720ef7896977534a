# SPDX-License-Identifier: Apache-2.0
"""The form of one count: who is accused of what against whom.

Shared by the pages that charge. Knows people by code and offences of the pack;
must not choose for anybody: an offence outside its dates stays choosable.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.draft_keeper import Field
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.widgets.offence_picker import OffencePicker
from desktop.widgets.tick_list import TickList
from desktop.wording.labels import labels
from models.base.ids import PersonId
from models.casefile.counts import Count, CountForm
from models.casefile.file import CaseFile
from models.casefile.people import Role
from models.law.catalogue import Catalogue
from models.law.guide import Topic, key_of
from models.law.passage import Side
from models.law.temporal import split


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
        self._offence = OffencePicker(catalogue)
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
        case = file.case
        spans = split(catalogue, case.offence_from, case.offence_to)
        sides = [span.side for span in spans if span.side is not None]
        self._offence.show_offences(chargeable, sides or tuple(Side))
        for code, words in labels("count_form").items():
            self._form_box.addItem(words, code)
        self._note.setPlainText(count.note)
        self._lay_out()
        self._choose(count)

    def help_key(self) -> str:
        """Return the guide's key of the offence that is chosen."""
        choice = self._offence.choice
        return key_of(Topic.OFFENCE, choice) if choice else ""

    def read(self) -> Count:
        """Return what stands in the form, not checked."""
        return replace(
            self._count,
            accused=PersonId(str(self._accused.currentData() or "")),
            offence=self._offence.choice or "",
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

    def _lay_out(self) -> None:
        """Place the rows."""
        accused = self.make_row(
            "count.accused", self.tr("Accused"), self._accused, optional=False
        )
        beside = self.tr("Beside the other counts")
        form = self.make_row("count.form", beside, self._form_box, optional=False)
        self.add_pair(accused, form)
        offence = FormRow(self.tr("Offence"), self._offence)
        self.add_error_row("count.offence", offence)
        self.keeper.watch_field("count.offence", self._field())
        self.add_item(offence)
        self._offence.taken.connect(self._victims.setFocus)
        self._offence.missed.connect(self.save_button.click)
        self.add_row("count.victims", self.tr("Victims"), self._victims)
        self.add_row("count.note", self.tr("Note"), self._note, optional=True)

    def _choose(self, count: Count) -> None:
        """Show the values of the count."""
        for box, value in (
            (self._accused, str(count.accused)),
            (self._form_box, str(count.form)),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._offence.choose(count.offence)

    def _field(self) -> Field:
        """Return how a draft reads and writes the offence."""
        picker = self._offence
        return Field(
            lambda: picker.choice or "", picker.choose, picker.changed, picker.filter
        )
