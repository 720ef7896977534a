# SPDX-License-Identifier: Apache-2.0
"""The form of one link of the chain: who gave what to whom, when and why.

Knows the fields of an entry; must not know how it is saved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.screens.evidence.custody_part import HolderPart, holder_combo
from desktop.screens.evidence.custody_words import holders
from desktop.screens.evidence.moment_edit import MomentEdit
from desktop.screens.evidence.words import zone_of
from desktop.widgets.buttons import Button
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from models.casefile.custody import CustodyEntry
from models.casefile.file import CaseFile


class CustodyForm(FormDialog):
    """Makes or changes a link of the chain.

    Args:
        file: the case, for its zone and the names to offer.
        entry: what to show; an empty id makes a new one.
        at: the moment to show, ``None`` = none yet.
        parent: window over which it opens.

    Attributes:
        moment: when it happened.
        holder: what happened, and who holds it now.
        remove_button: takes the entry out; hidden for a new one.
    """

    def __init__(
        self,
        file: CaseFile,
        entry: CustodyEntry,
        at: datetime | None,
        parent: QWidget | None = None,
    ) -> None:
        self._entry = entry
        super().__init__("", parent=parent, width=640)
        exhibit = file.exhibit(entry.exhibit)
        self.set_heading(
            self.tr("Who holds {0}").format(exhibit.code if exhibit else ""),
            self.tr("Officers by name; victims and witnesses by code only."),
        )
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(entry.id))
        self.add_far_button(self.remove_button)
        self.moment = MomentEdit(zone_of(file), required=True)
        self.moment.set_moment(at)
        names = holders(file)
        self.holder = HolderPart(self, entry.act, names, entry.to_holder)
        self._lay_out(names)

    def read(self) -> CustodyEntry:
        """Return what stands in the form, not checked.

        Call only when ``wrong`` found nothing.
        """
        return replace(
            self._entry,
            at=self.moment.moment or self._entry.at,
            act=self.holder.chosen_act,
            from_holder=self.giver.currentText().strip(),
            to_holder=self.holder.name,
            purpose=self.purpose.text().strip(),
            place=self.place.text().strip(),
            condition=self.holder.condition.text().strip(),
            seal_intact=self.holder.seal_intact,
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) if the moment does not match."""
        words = self.moment.error_text
        return ("custody.at", words) if words else None

    def _lay_out(self, names: Sequence[str]) -> None:
        """Place the rows."""
        entry = self._entry
        moment = FormRow(
            self.tr("Day and time"),
            self.moment,
            self.tr("In the time of your office."),
        )
        self.add_error_row("custody.at", moment)
        self.keeper.watch_field("custody.at", self.moment.field())
        self.add_item(moment)
        self.giver = holder_combo(names, entry.from_holder)
        self.purpose, self.place = QLineEdit(entry.purpose), QLineEdit(entry.place)
        self.add_pair(
            self.make_row("custody.from_holder", self.tr("From whom"), self.giver),
            self.make_row("custody.place", self.tr("Where it is now"), self.place),
        )
        self.add_row(
            "custody.purpose", self.tr("What for"), self.purpose, optional=True
        )
        self.holder.condition.setText(entry.condition)
        self.holder.set_seal(entry.seal_intact)
        self.holder.add_state(self)
