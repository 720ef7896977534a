# SPDX-License-Identifier: Apache-2.0
"""The form of a person: roles first, because they decide what may be written.

For a victim, witness or reporter no field for a name, number, address or
telephone is there at all; for others the particulars appear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.screens.people.age_rows import AgeRows
from desktop.screens.people.role_rows import RoleRows
from desktop.screens.people.screening import ScreeningPart
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import column, holder
from desktop.widgets.text import Text
from desktop.wording.labels import labels
from models.casefile.people import PROTECTED, Particulars, Person, Role, Sex

_OFFICE = ("rank", "nrp", "position", "institution", "phone")
_LIFE = (
    "alias",
    "birth_place",
    "nationality",
    "address",
    "religion",
    "occupation",
    "education",
    "nik",
)
_WITH_LIFE = frozenset({Role.SUSPECT, Role.CORPORATION})


class PersonForm(FormDialog):
    """Makes or changes a person.

    Args:
        person: whom to show; an empty id makes a new one.
        screening: what is asked before a victim is named a suspect.
        sources: exhibits and statements that may tell an age, see ``AgeRows``.
        parent: window over which it opens.

    Attributes:
        screening: the same, answered.
        ages: what sources say of the age.
        remove_button: takes the person out; hidden for a new one.
    """

    def __init__(
        self,
        person: Person,
        screening: ScreeningPart,
        sources: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._person = person
        self.screening = screening
        self.roles = RoleRows()
        self.ages = AgeRows(sources)
        self._sex = QComboBox()
        self._age = QLineEdit()
        self._estimated = QCheckBox()
        self._part = QLineEdit(person.part)
        self._languages = QLineEdit(", ".join(person.languages))
        self._note = AutosizeEdit(rows=2)
        self._named: dict[str, QLineEdit] = {}
        self._birth = DateEdit()
        super().__init__("", parent=parent, width=700)
        self.set_heading(person.label if person.id else self.tr("New person"))
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(person.id))
        self.add_far_button(self.remove_button)
        self._fill(person)
        self._lay_out()
        self.roles.changed.connect(self._on_roles)
        self._on_roles()

    def read(self) -> Person:
        """Return what stands in the form, not checked.

        Particulars are dropped as soon as one role is protected.
        """
        person = replace(
            self._person,
            roles=self.roles.spans,
            sex=Sex(str(self._sex.currentData())),
            age=self._read_age(),
            age_estimated=self._estimated.isChecked(),
            part=self._part.text().strip(),
            languages=tuple(
                part.strip()
                for part in self._languages.text().split(",")
                if part.strip()
            ),
            note=self._note.toPlainText().strip(),
            particulars=self._particulars(),
            ages=self.ages.ages,
        )
        return person.without_name() if person.protected else person

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first field that does not match."""
        if self.roles.error_text:
            return ("person.roles", self.roles.error_text)
        text = self._age.text().strip()
        if text and not text.isdigit():
            return ("person.age", self.tr("Write the age as a number, e.g. 16"))
        if self.ages.error_text:
            return ("person.ages", self.ages.error_text)
        if not self._birth.is_valid:
            return ("birth_date", self._birth.error_text)
        if self.screening.lacks_reason:
            words = self.tr("Write in a few words why you go on.")
            return ("worksheet.reason", words)
        return None

    def _fill(self, person: Person) -> None:
        """Show the values of the person."""
        self.roles.set_spans(person.roles)
        for code, words in labels("sex").items():
            self._sex.addItem(words, code)
        self._sex.setCurrentIndex(self._sex.findData(str(person.sex)))
        self._age.setText("" if person.age is None else str(person.age))
        self._estimated.setText(self.tr("The age is an estimate"))
        self._estimated.setChecked(person.age_estimated)
        self._note.setPlainText(person.note)
        self.ages.set_ages(person.ages)
        known = person.particulars or Particulars()
        for name in ("full_name", *_LIFE, *_OFFICE):
            self._named[name] = QLineEdit(str(getattr(known, name)))
        self._birth.set_date(known.birth_date)

    def _lay_out(self) -> None:
        """Place the rows."""
        roles = FormRow(self.tr("Roles"), self.roles)
        self.add_error_row("person.roles", roles)
        self.keeper.watch_field("person.roles", self.roles.field())
        self.add_item(roles)
        self.add_item(self.screening)
        self.add_error_row("worksheet.reason", self.screening.reason_row)
        self.keeper.watch_field("screening", self.screening.questions.field())
        self.keeper.watch("screening.reason", self.screening.reason)
        self._code_only = Text("", "small", "accent", wrap=True)
        self._code_only.set_text(
            self.tr(
                "This person is kept by code and flower name only. Write no name, "
                "address or number anywhere, also not in the note."
            )
        )
        self.add_item(self._code_only)
        self._full_name = self._line("full_name", self._labels()["full_name"])
        self.add_item(self._full_name)
        age = holder(column(self._age, self._estimated, gap=4))
        age.setFocusProxy(self._age)
        self.keeper.watch("estimated", self._estimated)
        self.keeper.watch("age", self._age)
        words = self.tr("Age at the time of the offence")
        age_row = FormRow(words, age, optional=True)
        self._age.setAccessibleName(words)
        self.add_error_row("person.age", age_row)
        self.add_pair(self.make_row("person.sex", self.tr("Sex"), self._sex), age_row)
        ages = FormRow(self.tr("Age by source"), self.ages, optional=True)
        self._age_rows = ages
        self.add_error_row("person.ages", ages)
        self.keeper.watch_field("person.ages", self.ages.field())
        self.add_item(ages)
        self.add_pair(
            self.make_row("person.part", self.tr("Part played"), self._part),
            self.make_row("person.languages", self.tr("Languages"), self._languages),
        )
        self._part.setPlaceholderText(self.tr("e.g. cook, recruiter; no name"))
        self._particular_rows()
        self.add_row("person.note", self.tr("Note"), self._note, optional=True)

    def _particular_rows(self) -> None:
        """Place what may be public of people who are not protected."""
        words = self._labels()
        life = [self._line(name, words[name]) for name in _LIFE]
        birth = self.make_row("birth_date", self.tr("Date of birth"), self._birth)
        life.insert(2, birth)
        office = [self._line(name, words[name]) for name in _OFFICE]
        self._life, self._office = _pairs(life), _pairs(office)
        self.add_item(self._life)
        self.add_item(self._office)

    def _line(self, name: str, label: str) -> FormRow:
        """Return the row of one particular."""
        return self.make_row(name, label, self._named[name])

    def _labels(self) -> dict[str, str]:
        """Return the words of each particular."""
        return {
            "full_name": self.tr("Full name"),
            "alias": self.tr("Other names"),
            "birth_place": self.tr("Place of birth"),
            "nationality": self.tr("Nationality"),
            "address": self.tr("Address"),
            "religion": self.tr("Religion"),
            "occupation": self.tr("Occupation"),
            "education": self.tr("Education"),
            "nik": self.tr("NIK"),
            "rank": self.tr("Rank"),
            "nrp": self.tr("NRP or NIP"),
            "position": self.tr("Position"),
            "institution": self.tr("Institution"),
            "phone": self.tr("Office telephone"),
        }

    def _on_roles(self) -> None:
        """Show only what may be written of somebody with these roles."""
        roles = {span.role for span in self.roles.spans}
        protected = bool(roles & PROTECTED)
        self.screening.call(self._person.roles, self.roles.spans)
        self._code_only.setVisible(protected)
        life = bool(roles & _WITH_LIFE)
        self._full_name.setVisible(not protected)
        self._age_rows.setVisible(life or protected or bool(self._person.ages))
        self._life.setVisible(life and not protected)
        self._office.setVisible(not life and not protected)

    def _read_age(self) -> int | None:
        """Return the age, ``None`` when not written or not a number."""
        text = self._age.text().strip()
        return int(text) if text.isdigit() else None

    def _particulars(self) -> Particulars | None:
        """Return the particulars, ``None`` when there is none."""
        birth: date | None = self._birth.date
        known = Particulars(
            **{name: line.text().strip() for name, line in self._named.items()},
            birth_date=birth,
        )
        empty = all(not getattr(known, f.name) for f in fields(Particulars))
        return None if empty else known


def _pairs(rows: list[FormRow]) -> QWidget:
    """Return rows two by two, the last one alone when the number is odd."""
    box = QGridLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setHorizontalSpacing(16)
    box.setVerticalSpacing(12)
    for place, made in enumerate(rows):
        box.addWidget(made, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    box.setColumnStretch(0, 1)
    box.setColumnStretch(1, 1)
    return holder(box)
