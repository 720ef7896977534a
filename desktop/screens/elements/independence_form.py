# SPDX-License-Identifier: Apache-2.0
"""The form in which a person says that two items are independent after all.

Knows the items of one origin; must not weigh them. The reason is asked for and
goes into the journal.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.form_dialog import FormDialog
from models.base.ids import CaseId, IndependenceId
from models.casefile.independence import Independence


class IndependenceForm(FormDialog):
    """Says of two items that neither repeats the other.

    Args:
        case: the open case.
        origin: what they are recorded to repeat.
        items: (id, words) of the items of that origin, two at least.
        parent: window over which it opens.

    Attributes:
        first: one of the items.
        second: the other.
        reason: why.
    """

    def __init__(
        self,
        case: CaseId,
        origin: str,
        items: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        self._case = case
        self.first, self.second = QComboBox(), QComboBox()
        self.reason = AutosizeEdit(rows=3)
        super().__init__("", parent=parent, width=520)
        self.set_heading(
            self.tr("Say that they are independent"),
            self.tr(
                "Both are recorded to repeat {0}, so they count as one. Say why "
                "neither leans on the other; your name and the day are kept."
            ).format(origin),
        )
        self.save_button.setText(self.tr("Say so"))
        for box in (self.first, self.second):
            for item, words in items:
                box.addItem(words, item)
        self.second.setCurrentIndex(1)
        self.add_row("independence.first", self.tr("This one"), self.first)
        self.add_row("independence.items", self.tr("And this one"), self.second)
        self.add_row("independence.reason", self.tr("Reason"), self.reason)
        self.come_alive()

    def read(self) -> Independence:
        """Return what stands in the form, not checked."""
        return Independence(
            IndependenceId(""),
            self._case,
            str(self.first.currentData() or ""),
            str(self.second.currentData() or ""),
            self.reason.toPlainText().strip(),
        )
