# SPDX-License-Identifier: Apache-2.0
"""The form of a jurist's choice between two laws: which, why, who, when.

Knows both laws in words; must not prefer one: nothing is chosen at first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from models.casefile.rulings import LawChoice
from models.law.passage import Side


class ChoiceForm(FormDialog):
    """Records a choice of law, or changes it.

    Args:
        choice: what was chosen earlier; an empty id = nothing yet.
        laws: (side, words) of both laws.
        parent: window over which it opens.
    """

    def __init__(
        self,
        choice: LawChoice,
        laws: Sequence[tuple[Side, str]],
        parent: QWidget | None = None,
    ) -> None:
        self._choice = choice
        self.law = QComboBox()
        self.reason = AutosizeEdit(rows=3)
        self.by = QLineEdit(choice.by)
        self.on = DateEdit(required=True)
        super().__init__("", parent=parent)
        self.set_heading(
            self.tr("Choice of law"),
            self.tr(
                "The program never chooses. Compare both laws line by line; your "
                "reason is printed in the documents."
            ),
        )
        self.save_button.setText(self.tr("Save"))
        self.law.addItem(self.tr("Not chosen yet"), "")
        for side, words in laws:
            self.law.addItem(words, str(side))
        if choice.id:
            self.law.setCurrentIndex(max(0, self.law.findData(str(choice.law))))
        self.reason.setPlainText(choice.reason)
        self.on.set_date(choice.on)
        self.add_row("choice.law", self.tr("Law to apply"), self.law)
        self.add_row(
            "choice.reason",
            self.tr("Reason"),
            self.reason,
            self.tr("Say which lines of the comparison you rely on."),
        )
        by = self.make_row("choice.by", self.tr("Chosen by"), self.by, optional=False)
        on = self.make_row("choice.on", self.tr("Day"), self.on, optional=False)
        self.add_pair(by, on)

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of the first field that does not match."""
        if not self.law.currentData():
            return "choice.law", self.tr("Choose one of the two laws.")
        if not self.on.is_valid:
            return "choice.on", self.on.error_text
        return None

    def read(self) -> LawChoice:
        """Return what stands in the form; only when nothing is ``wrong``."""
        day: date | None = self.on.date
        assert day is not None, "asked only when the day matches"
        return replace(
            self._choice,
            law=Side(str(self.law.currentData())),
            reason=self.reason.toPlainText().strip(),
            by=self.by.text().strip(),
            on=day,
        )
