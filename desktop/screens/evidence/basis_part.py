# SPDX-License-Identifier: Apache-2.0
"""The rows of a form that say on what basis an item was taken.

Knows basis codes; must not know which exhibit.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.wording.labels import labels
from models.casefile.evidence import BasisState, LawfulBasis

translate = QCoreApplication.translate


class BasisPart:
    """State, order and court of a seizure.

    Args:
        form: where the rows go.
        basis: what is recorded.
    """

    def __init__(self, form: FormDialog, basis: LawfulBasis) -> None:
        self.state = QComboBox()
        for code, words in labels("basis_state").items():
            self.state.addItem(words, code)
        self.state.setCurrentIndex(self.state.findData(str(basis.state)))
        self.order = QLineEdit(basis.order)
        self.court = QLineEdit(basis.court_ref)
        self.order_date, self.court_date = DateEdit(), DateEdit()
        self.order_date.set_date(basis.order_date)
        self.court_date.set_date(basis.court_date)
        self.note = AutosizeEdit(rows=1)
        self.note.setPlainText(basis.note)
        self._lay_out(form)

    def read(self) -> LawfulBasis:
        """Return what stands there."""
        return LawfulBasis(
            state=BasisState(str(self.state.currentData())),
            order=self.order.text().strip(),
            order_date=self.order_date.date,
            court_ref=self.court.text().strip(),
            court_date=self.court_date.date,
            note=self.note.toPlainText().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first date that does not match."""
        for name, edit in (
            ("basis.order_date", self.order_date),
            ("basis.court_date", self.court_date),
        ):
            if not edit.is_valid:
                return name, edit.error_text
        return None

    def _lay_out(self, form: FormDialog) -> None:
        """Place the rows."""
        form.add_heading(translate("evidence", "Lawful basis"))
        form.add_row(
            "basis.state", translate("evidence", "How far it has come"), self.state
        )
        form.add_pair(
            form.make_row(
                "basis.order", translate("evidence", "Seizure order"), self.order
            ),
            form.make_row(
                "basis.order_date",
                translate("evidence", "Date of the order"),
                self.order_date,
            ),
        )
        form.add_pair(
            form.make_row(
                "basis.court_ref",
                translate("evidence", "Court permit or approval"),
                self.court,
            ),
            form.make_row(
                "basis.court_date",
                translate("evidence", "Date of the court's decision"),
                self.court_date,
            ),
        )
        form.add_row(
            "basis.note",
            translate("evidence", "On the basis"),
            self.note,
            translate("evidence", "E.g. why it was urgent"),
            optional=True,
        )
