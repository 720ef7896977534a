# SPDX-License-Identifier: Apache-2.0
"""The rows of a form that say when, where and from whom an item was taken.

Knows people by code; must not know which exhibit.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.screens.evidence.moment_edit import MomentEdit
from desktop.screens.evidence.words import zone_of
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from models.base.ids import PersonId
from models.casefile.evidence import Taking
from models.casefile.file import CaseFile

translate = QCoreApplication.translate


class TakingPart:
    """Moment, place, source, seal and where it is kept.

    Args:
        form: where the rows go.
        file: the case, for its people and its zone.
        taking: what is recorded.
    """

    def __init__(self, form: FormDialog, file: CaseFile, taking: Taking) -> None:
        self.at = MomentEdit(zone_of(file))
        self.at.set_moment(taking.at)
        self.place = QLineEdit(taking.place)
        self.source = QComboBox()
        self.source.addItem(translate("evidence", "Nobody of this case"), "")
        for person in file.people:
            self.source.addItem(person.label, str(person.id))
        self.source.setCurrentIndex(
            max(0, self.source.findData(str(taking.source or "")))
        )
        self.source_note = QLineEdit(taking.source_note)
        self.source_note.setPlaceholderText(
            translate("evidence", "e.g. the travel office; no name of a victim")
        )
        self.seal = QLineEdit(taking.seal)
        self.storage = QLineEdit(taking.storage)
        self._lay_out(form)

    def read(self) -> Taking:
        """Return what stands there."""
        source = str(self.source.currentData() or "")
        return Taking(
            at=self.at.moment,
            place=self.place.text().strip(),
            source=PersonId(source) if source else None,
            source_note=self.source_note.text().strip(),
            seal=self.seal.text().strip(),
            storage=self.storage.text().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) if the moment does not match."""
        words = self.at.error_text
        return ("taking.at", words) if words else None

    def _lay_out(self, form: FormDialog) -> None:
        """Place the rows."""
        form.add_heading(translate("evidence", "When it was taken"))
        moment = FormRow(
            translate("evidence", "Day and time"),
            self.at,
            translate("evidence", "In the time of your office."),
            optional=True,
        )
        form.add_error_row("taking.at", moment)
        form.keeper.watch_field("taking.at", self.at.field())
        form.add_item(moment)
        form.add_row(
            "taking.place", translate("evidence", "Place"), self.place, optional=True
        )
        form.add_pair(
            form.make_row(
                "exhibit.source", translate("evidence", "From whom"), self.source
            ),
            form.make_row(
                "taking.source_note",
                translate("evidence", "From whom, in words"),
                self.source_note,
            ),
        )
        form.add_pair(
            form.make_row("taking.seal", translate("evidence", "Seal"), self.seal),
            form.make_row(
                "taking.storage", translate("evidence", "Kept at"), self.storage
            ),
        )
