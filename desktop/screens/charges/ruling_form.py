# SPDX-License-Identifier: Apache-2.0
"""The form of what a court said of one count, with the sentence it passed.

Knows instances and outcomes of the pack; must not weigh them. What is unusual
about a sentence is said while it is typed and blocks nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import column, holder, row
from desktop.widgets.rupiah_edit import RupiahEdit
from desktop.widgets.text import Text
from desktop.wording.formats import language
from models.casefile.rulings import CourtRuling
from models.law.outcomes import Instance, Outcome
from models.law.sheets import Sheets

_YEAR = 12


class RulingForm(FormDialog):
    """Records a ruling, or changes it.

    Args:
        ruling: what to show; an empty id makes a new one.
        sheets: the pack's words for instances and outcomes.
        remarks: says what is to be noticed of a ruling, line by line.
        parent: window over which it opens.

    Attributes:
        remove_button: takes the ruling out; hidden for a new one.
        told: what is to be noticed.
    """

    def __init__(
        self,
        ruling: CourtRuling,
        sheets: Sheets,
        remarks: Callable[[CourtRuling], str],
        parent: QWidget | None = None,
    ) -> None:
        self._ruling, self._remarks = ruling, remarks
        self.instance, self.outcome = QComboBox(), QComboBox()
        self.on = DateEdit()
        self.court, self.number = QLineEdit(ruling.court), QLineEdit(ruling.number)
        self.years, self.months = QLineEdit(), QLineEdit()
        self.life = QCheckBox()
        self.fine = RupiahEdit()
        self.note = AutosizeEdit(rows=2)
        self.told = Text("", "small", "warn", wrap=True)
        super().__init__("", parent=parent, width=700)
        self.set_heading(
            self.tr("What a court said"),
            self.tr("It stands beside other instances and changes no element."),
        )
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(ruling.id))
        self.add_far_button(self.remove_button)
        for box, rows in (
            (self.instance, sheets.instances),
            (self.outcome, sheets.outcomes),
        ):
            for one in rows:
                box.addItem(one.label.text(language()), one.id)
        self._fill(ruling)
        self._lay_out()
        for field in (self.years, self.months, self.fine):
            field.textChanged.connect(self._tell)
        self.life.toggled.connect(self._tell)
        self._tell()

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first field that does not match."""
        if not self.on.is_valid:
            return "ruling.on", self.on.error_text
        for edit in (self.years, self.months):
            if edit.text().strip() and not edit.text().strip().isdigit():
                return "ruling.prison", self.tr("Write numbers, e.g. 3 and 6.")
        if not self.fine.is_valid:
            return "ruling.fine_rp", self.fine.error_text
        return None

    def read(self) -> CourtRuling:
        """Return what stands in the form, not checked."""
        return replace(
            self._ruling,
            instance=Instance(str(self.instance.currentData())),
            outcome=Outcome(str(self.outcome.currentData())),
            on=self.on.date,
            court=self.court.text().strip(),
            number=self.number.text().strip(),
            months=self._term(),
            life=self.life.isChecked(),
            fine_rp=self.fine.amount,
            note=self.note.toPlainText().strip(),
        )

    def _term(self) -> int | None:
        """Return the prison term in months, ``None`` when none is written."""
        parts = [edit.text().strip() for edit in (self.years, self.months)]
        if not any(parts) or not all(part.isdigit() for part in parts if part):
            return None
        years, months = (int(part or 0) for part in parts)
        return years * _YEAR + months

    def _fill(self, ruling: CourtRuling) -> None:
        """Show the values of the ruling."""
        self.instance.setCurrentIndex(self.instance.findData(str(ruling.instance)))
        self.outcome.setCurrentIndex(self.outcome.findData(str(ruling.outcome)))
        self.on.set_date(ruling.on)
        if ruling.months is not None:
            years, months = divmod(ruling.months, _YEAR)
            self.years.setText(str(years) if years else "")
            self.months.setText(str(months) if months or not years else "")
        self.life.setText(self.tr("for life"))
        self.life.setChecked(ruling.life)
        self.fine.set_amount(ruling.fine_rp)
        self.note.setPlainText(ruling.note)

    def _lay_out(self) -> None:
        """Place the rows."""
        make = self.make_row
        instance = make(
            "ruling.instance", self.tr("Instance"), self.instance, optional=False
        )
        outcome = make(
            "ruling.outcome", self.tr("Outcome"), self.outcome, optional=False
        )
        self.add_pair(instance, outcome)
        on = make("ruling.on", self.tr("Day"), self.on)
        self.add_pair(on, make("ruling.number", self.tr("Number"), self.number))
        self.add_row("ruling.court", self.tr("Court"), self.court, optional=True)
        term = row(self.years, self.months, self.life, gap=8)
        for edit, name in ((self.years, "years"), (self.months, "months")):
            edit.setMaximumWidth(90)
            self.keeper.watch(f"ruling.{name}", edit)
        self.years.setPlaceholderText(self.tr("years"))
        self.months.setPlaceholderText(self.tr("months"))
        self.keeper.watch("ruling.life", self.life)
        box = holder(term)
        box.setFocusProxy(self.years)
        self._pair_sentence(box)
        self.add_item(holder(column(self.told)))
        self.add_row("ruling.note", self.tr("Note"), self.note, optional=True)

    def _pair_sentence(self, box: QWidget) -> None:
        """Place prison and fine side by side."""
        prison = FormRow(self.tr("Prison"), box, optional=True)
        self.years.setAccessibleName(self.tr("Prison, years"))
        self.months.setAccessibleName(self.tr("Prison, months"))
        self.add_error_row("ruling.prison", prison)
        fine = self.make_row("ruling.fine_rp", self.tr("Fine"), self.fine)
        self.add_pair(prison, fine)

    def _tell(self) -> None:
        """Say what is to be noticed; nothing of it keeps from saving."""
        words = self._remarks(self.read()) if self.wrong() is None else ""
        self.told.set_text(words)
        self.told.setVisible(bool(words))
