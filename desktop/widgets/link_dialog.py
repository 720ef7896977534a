# SPDX-License-Identifier: Apache-2.0
"""The form that ties an answer or an exhibit to a form of an element.

Knows counts, victims and the pack; must not know how links are saved. Shared by
Keterangan, Barang bukti and Unsur & Bukti.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_picker import FormPicker
from desktop.widgets.form_row import FormRow
from desktop.wording.labels import labels
from models.base.ids import CountId, LinkId, PersonId
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.links import Link, LinkSource, Strength
from models.law.catalogue import Catalogue
from models.law.facts import Bearing


@dataclass(frozen=True, slots=True)
class LinkStart:
    """Where the form starts.

    Attributes:
        source: what points.
        victims: who is ticked; empty = every victim of the count.
        count: which count, "" = the first.
        form: (element id, option id) chosen, ``None`` = none.
    """

    source: LinkSource
    victims: tuple[PersonId, ...] = ()
    count: str = ""
    form: tuple[str, str] | None = None


class LinkDialog(FormDialog):
    """Asks which count, which victims, which form, how strongly.

    Args:
        file: the case.
        catalogue: the law.
        start: what points, and what is chosen at first.
        parent: window over which it opens.
    """

    def __init__(
        self,
        file: CaseFile,
        catalogue: Catalogue,
        start: LinkStart,
        parent: QWidget | None = None,
    ) -> None:
        self._file = file
        self._catalogue = catalogue
        self._start = start
        self._counts = QComboBox()
        self._victims = QListWidget()
        self.picker = FormPicker()
        self._bearing = QComboBox()
        self._strength = QComboBox()
        self._others = QCheckBox()
        self._note = AutosizeEdit(rows=2)
        super().__init__("", parent=parent, width=640)
        self.set_heading(self.tr("Tie to an element"))
        self.save_button.setText(self.tr("Link"))
        self._others.setText(self.tr("Also for other accused of the same offence"))
        self._fill()
        self._lay_out()
        self._counts.currentIndexChanged.connect(self._on_count)
        self.picker.taken.connect(self.save_button.click)
        self._on_count()
        if start.form is not None:
            self.picker.choose(*start.form)

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of what is not chosen yet."""
        if self.picker.choice is None:
            return ("link.option", self.tr("Choose what this points to"))
        if not self._ticked():
            return ("link.victims", self.tr("Tick at least one victim"))
        return None

    def read(self) -> list[Link]:
        """Return the links to make, one a count."""
        choice = self.picker.choice
        assert choice is not None
        chosen = self._count()
        counts = [chosen]
        if self._others.isChecked():
            counts += [
                c
                for c in self._file.counts
                if c.offence == chosen.offence and c.id != chosen.id
            ]
        ticked = self._ticked()
        return [
            self._link(count, choice, [v for v in ticked if v in count.victims])
            for count in counts
            if any(v in count.victims for v in ticked)
        ]

    def _link(
        self, count: Count, choice: tuple[str, str], victims: list[PersonId]
    ) -> Link:
        """Return the link of one count."""
        everybody = len(victims) == len(count.victims)
        return Link(
            id=LinkId(""),
            case=self._file.case.id,
            count=CountId(count.id),
            victims=() if everybody else tuple(victims),
            element=choice[0],
            option=choice[1],
            source=self._start.source,
            bearing=Bearing(str(self._bearing.currentData())),
            strength=Strength(int(str(self._strength.currentData()))),
            note=self._note.toPlainText().strip(),
        )

    def _fill(self) -> None:
        """Offer counts, bearings and strengths."""
        for count in self._file.counts:
            offence = self._catalogue.offences[count.offence]
            accused = self._file.person(count.accused)
            who = accused.label if accused else ""
            self._counts.addItem(f"{offence.citation}  ·  {who}", str(count.id))
        self._counts.setCurrentIndex(max(0, self._counts.findData(self._start.count)))
        for code, words in labels("bearing").items():
            self._bearing.addItem(words, code)
        for code, words in labels("strength").items():
            self._strength.addItem(words, code)
        self._strength.setCurrentIndex(1)

    def _lay_out(self) -> None:
        """Place the rows."""
        self.add_row("link.count", self.tr("Count"), self._counts)
        row = FormRow(self.tr("Points to"), self.picker)
        self.add_error_row("link.option", row)
        self.add_item(row)
        self._victims.setMaximumHeight(112)
        self.add_row("link.victims", self.tr("Speaks of"), self._victims)
        self.add_pair(
            self.make_row("link.bearing", self.tr("It"), self._bearing, optional=False),
            self.make_row(
                "link.strength", self.tr("How strongly"), self._strength, optional=False
            ),
        )
        self.add_item(self._others)
        self.add_row("link.note", self.tr("Note"), self._note, optional=True)

    def _count(self) -> Count:
        """Return the count chosen."""
        found = self._file.count(str(self._counts.currentData()))
        assert found is not None
        return found

    def _on_count(self) -> None:
        """Show the forms and victims of the count."""
        count = self._count()
        self.picker.show_offence(self._catalogue.offences[count.offence])
        others = [c for c in self._file.counts if c.offence == count.offence]
        self._others.setVisible(len(others) > 1)
        wanted = [v for v in self._start.victims if v in count.victims]
        self._victims.clear()
        for victim in count.victims:
            person = self._file.person(victim)
            item = QListWidgetItem(person.label if person else "")
            item.setData(Qt.ItemDataRole.UserRole, str(victim))
            on = victim in wanted or not wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self._victims.addItem(item)

    def _ticked(self) -> list[PersonId]:
        """Return the ids of the ticked victims."""
        items = [self._victims.item(n) for n in range(self._victims.count())]
        return [
            PersonId(str(item.data(Qt.ItemDataRole.UserRole)))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]
